import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentFile, Segment, SegmentKind, Story, Timex } from '../../../src/records/schema.ts'
import { blocksOf, indentOf, lineAt, lineStarts, paragraphsOf } from '../../../src/view/reader/paragraphs.ts'
import { howMuch, passagesOf, segmentsOf } from '../../../src/view/reader/passages.ts'
import { byVeil, runsOf } from '../../../src/view/reader/runs.ts'
import { timexReason, timexWords } from '../../../src/view/reader/timexWords.ts'
import { makeStory } from '../../pipeline/make.ts'

const segment = (id: string, kind: SegmentKind, storyId: string | null, start = 0, end = 10): Segment => ({
	...{ id, kind, storyId, start, end },
	reason: 'A test.',
})
const stories = (...all: Story[]) => new Map(all.map((story) => [story.id, story]))
const text = fc.array(fc.constantFrom('word ', 'two words.', '\n', '\n\n', '\n  \n', ' ', '🙂', 'ﷺ '), {
	maxLength: 60,
})

describe('passages', () => {
	const known = stories(
		makeStory('live', 'echo', { kind: 'live' }),
		makeStory('update', 'echo', { kind: 'update' }),
		makeStory('thread', null, { kind: 'comment' }),
		makeStory('other', 'post', { kind: 'offTopic' }),
	)
	const page = [
		segment('a', 'caption', 'live'),
		segment('b', 'furniture', 'live'),
		segment('c', 'update', 'update'),
		segment('d', 'story', 'live'),
		segment('e', 'furniture', 'live'),
		segment('f', 'furniture', 'live'),
		segment('g', 'story', 'live'),
		segment('h', 'furniture', null),
		segment('i', 'heading', 'other'),
		segment('j', 'furniture', 'other'),
		segment('k', 'offTopic', 'other'),
		segment('l', 'editorNote', null),
		segment('m', 'comment', 'thread'),
		segment('n', 'comment', 'thread'),
	]
	const found = passagesOf(page, known)

	test('hold every segment once, in order', () => {
		expect(found.flatMap(segmentsOf).map(({ id }) => id)).toEqual(page.map(({ id }) => id))
	})

	test('are one story each, with its full header where its text begins and a pointer elsewhere', () => {
		expect(found.map(({ id, kind, header }) => `${id} ${kind} ${header}`)).toEqual([
			'a story short',
			'c story full',
			'd story full',
			'h furniture none',
			'i offTopic full',
			'l loose none',
			'm comments full',
		])
	})

	test('fold furniture in a row together, without parting the story around it', () => {
		const [, , live] = found
		expect(live!.items.map((item) => (item.fold ? item.segments.map(({ id }) => id) : item.segment.id))).toEqual([
			'd',
			['e', 'f'],
			'g',
		])
	})

	test('say how much a fold holds', () => {
		expect(howMuch([segment('x', 'furniture', null, 0, 1), segment('y', 'furniture', null, 1, 1200)])).toBe(
			'2 pieces, 1,200 characters',
		)
		expect(howMuch([segment('x', 'comment', null, 0, 1)])).toBe('1 comment, 1 character')
	})
})

describe('paragraphs', () => {
	test('leave out nothing but white space, and blocks hold each once', () => {
		fc.assert(
			fc.property(text, (parts) => {
				const whole = parts.join('')
				const span = { start: 0, end: whole.length }
				const found = paragraphsOf(whole, span)
				const visible = (words: string) => words.replace(/\s/gu, '')
				expect(found.map(({ start, end }) => visible(whole.slice(start, end))).join('')).toBe(visible(whole))
				expect(blocksOf(whole, span).flatMap(({ paragraphs }) => paragraphs)).toEqual(found)
				for (const { start, end } of found) expect(whole.slice(start, end)).not.toMatch(/\n[^\S\n]*\n\s*\S/)
			}),
		)
	})

	test('know their line and how far they are set in', () => {
		const words = 'One.\nTwo.\n\n    Four.'
		const starts = lineStarts(words)
		expect([0, 4, 5, words.indexOf('Four')].map((at) => lineAt(starts, at))).toEqual([1, 1, 2, 4])
		expect(indentOf(words, words.indexOf('Four'))).toBe(4)
		expect(indentOf('a bc', 2)).toBe(0)
	})
})

const timex = (start: number, end: number, rest: Partial<Timex> = {}): Timex => ({
	...{
		id: `t${start}`,
		segmentId: 's',
		start,
		end,
		type: 'DATE',
		value: '2016-12-08',
		edtf: '2016-12-08',
		rule: 'day',
	},
	...rest,
})

const document = (words: string, rest: Partial<DocumentFile>): DocumentFile => ({
	...{ schemaVersion: 1, id: 'd', text: words, segments: [], timexes: [], claims: [], dropped: [] },
	...rest,
})

describe('runs', () => {
	const span = fc
		.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 }))
		.map(([start, length]) => ({ start, end: start + length }))

	test('put together are the text, whatever is marked', () => {
		const words = '0123456789'.repeat(6)
		fc.assert(
			fc.property(
				fc.array(span),
				fc.array(span),
				fc.array(span),
				fc.array(span),
				span,
				(claims, veils, dropped, dates, lit) => {
					const marked = document(words, {
						claims: claims.map((one, nth) => ({ ...one, claimId: `c${nth}`, eventId: 'e' })),
						veils: veils.map((one) => ({ ...one, kind: 'bodies', what: '', why: '' })),
						dropped: dropped.map((one) => ({ ...one, reason: '' })),
						timexes: dates.map(({ start, end }) => timex(start, end)),
					})
					const runs = runsOf(marked, { start: 5, end: 50 }, lit)
					const parts = byVeil(runs).flatMap((group) => group.runs.flatMap((run) => run.parts))
					expect(parts.map((part) => part.text).join('')).toBe(words.slice(5, 50))
					for (const part of parts) expect(part.lit).toBe(lit.start <= part.start && part.end <= lit.end)
				},
			),
		)
	})

	test('know claim, sentence left out, time expression and what the address points at', () => {
		const words = 'It fell on Thursday. Rain fell.'
		const found = runsOf(
			document(words, {
				claims: [{ claimId: 'c', eventId: 'e', start: 0, end: 20 }],
				dropped: [{ start: 21, end: 31, reason: 'no occurrence' }],
				timexes: [timex(8, 19)],
			}),
			{ start: 0, end: 31 },
			{ start: 3, end: 11 },
		)
		expect(found.map(({ start, end, claim, dropped }) => [start, end, claim?.claimId ?? null, dropped])).toEqual([
			[0, 20, 'c', null],
			[20, 21, null, null],
			[21, 31, null, 0],
		])
		expect(found[0]!.parts.map((part) => [part.text, part.lit, part.timex !== null])).toEqual([
			['It ', false, false],
			['fell ', true, false],
			['on ', true, true],
			['Thursday', false, true],
			['.', false, false],
		])
	})
})

describe('a time expression in words', () => {
	test.each<[Partial<Timex>, string]>([
		[{}, '8 December 2016'],
		[{ mod: 'START', edtf: '2016-12', value: '2016-12' }, 'December 2016 (the beginning of it)'],
		[{ edtf: null, value: 'PAST_REF' }, 'some time in the past'],
		[{ edtf: null, value: 'P3D', type: 'DURATION' }, 'a length of time'],
		[{ edtf: null, value: 'XXXX-WXX-3' }, 'a date whose day the text does not give'],
	])('%o: %s', (rest, words) => expect(timexWords(timex(0, 3, rest))).toBe(words))

	test('says by which rule and from which day', () => {
		expect(timexReason(timex(0, 3, { rule: 'weekday-before', anchor: '2016-12-09' }))).toBe(
			'counted from 9 December 2016, by the rule “weekday before”. TIMEX3: DATE 2016-12-08',
		)
	})
})
