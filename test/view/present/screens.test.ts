import { describe, expect, test } from 'vitest'
import {
	answerOf,
	beside,
	deckOf,
	firstOf,
	pairs,
	placeOf,
	screensOf,
	type What,
} from '../../../src/view/present/screens.ts'
import { excerpt, RECORDS, step, tour } from './tour.ts'

const kinds = (all: What[]) => all.map(({ kind }) => kind)
const EVENT = RECORDS.events.find(({ claimIds }) => claimIds.length > 1)!

describe('a step as screens', () => {
	test('one that shows nothing is its prompt', () => {
		expect(kinds(screensOf(step('a'), RECORDS))).toEqual(['prompt'])
	})

	test('prompt, what is hard to read, the words, the reveal, what no document says: in this order', () => {
		const all = screensOf(
			step('a', {
				contentNote: 'Hard.',
				excerpts: [excerpt(100)],
				outside: [{ says: 'So it is.', basis: 'A book.' }],
				hide: { outlets: true, dates: false, words: [] },
			}),
			RECORDS,
		)
		expect(kinds(all)).toEqual(['prompt', 'note', 'excerpts', 'reveal', 'outside'])
	})

	test('never more than two excerpts to a screen, each once, in order; a long one alone', () => {
		const excerpts = [100, 100, 100, 400, 100, 100].map((length, at) => excerpt(length, at * 1000))
		const found = screensOf(step('a', { excerpts }), RECORDS).flatMap((one) =>
			one.kind === 'excerpts' ? [one.excerpts] : [],
		)
		expect(found.map(({ length }) => length)).toEqual([2, 1, 1, 2])
		expect(found.flat()).toEqual(excerpts)
	})

	test('an event, then every account of it, at most two at a time', () => {
		const all = screensOf(step('a', { show: { eventId: EVENT.id, comments: true } }), RECORDS)
		const ids = all.flatMap((one) => (one.kind === 'accounts' ? one.claimIds : []))
		expect(all[1]).toEqual({ kind: 'event', eventId: EVENT.id })
		expect([...ids].sort()).toEqual([...EVENT.claimIds].sort())
		for (const one of all) if (one.kind === 'accounts') expect(one.claimIds.length).toBeLessThan(3)
	})

	test('readers’ comments only where the step asks for them', () => {
		const ids = screensOf(step('a', { show: { eventId: EVENT.id } }), RECORDS).flatMap((one) =>
			one.kind === 'accounts' ? one.claimIds : [],
		)
		expect(ids.every((id) => !RECORDS.claims.get(id)!.comment)).toBe(true)
	})

	test('where the step chooses its words, an event has one screen', () => {
		const all = screensOf(step('a', { show: { eventId: EVENT.id }, excerpts: [excerpt(50)] }), RECORDS)
		expect(kinds(all)).toEqual(['prompt', 'excerpts', 'event'])
	})

	test('a comparison in sentences, its numbers where two give one, then the accounts, none twice', () => {
		const all = screensOf(step('a', { show: { eventId: EVENT.id, compare: [EVENT.id], comments: true } }), RECORDS)
		const ids = all.flatMap((one) => (one.kind === 'accounts' ? one.claimIds : []))
		expect(kinds(all)).toContain('compared')
		expect(new Set(ids).size).toBe(ids.length)
	})

	test.each<[Parameters<typeof step>[1], string[]]>([
		[{ show: { view: 'timeline' } }, ['prompt', 'window', 'list']],
		[{ show: { view: 'timeline' }, excerpts: [excerpt(10)] }, ['prompt', 'excerpts', 'window']],
		[{ show: { view: 'list', span: '2016-12' } }, ['prompt', 'list']],
		[{ show: { view: 'list', filters: { outlet: ['post'] } } }, ['prompt', 'list']],
		[{ show: { view: 'map' } }, ['prompt', 'page']],
		[{ show: { view: 'words' } }, ['prompt', 'page']],
		[{ show: { search: 'bridge' } }, ['prompt', 'page']],
		[{ show: { read: { documentId: 'morning', start: 0, end: 9 } } }, ['prompt', 'read']],
	])('%j → %j', (more, expected) => expect(kinds(screensOf(step('a', more), RECORDS))).toEqual(expected))

	test('an event that the records do not hold has no screen', () => {
		expect(kinds(screensOf(step('a', { show: { eventId: 'nothing' } }), RECORDS))).toEqual(['prompt'])
	})
})

describe('the deck', () => {
	const TOUR = tour([step('one', { answer: 'Yes.', excerpts: [excerpt(300), excerpt(300, 500)] }), step('two')])
	const deck = deckOf(TOUR, RECORDS, { answers: true })
	const names = (all: typeof deck) => all.map(({ at, name }) => `${at ?? '-'} ${name}`)

	test('before the first step, the steps, and what they can do now', () => {
		expect(names(deck)).toEqual([
			'- cover',
			'- link',
			'- about',
			'0 prompt',
			'0 excerpts',
			'0 excerpts-2',
			'0 answer',
			'1 prompt',
			'1 goals',
		])
	})

	test('going on passes answers by; asked for, one goes on from there', () => {
		const ahead: string[] = []
		for (let at: number | null = 0; at !== null; at = beside(deck, at, 1)) ahead.push(names(deck)[at]!)
		expect(ahead).not.toContain('0 answer')
		expect(ahead).toHaveLength(deck.length - 1)
		const answer = answerOf(deck, 0)!
		expect(names(deck)[beside(deck, answer, 1)!]).toBe('1 prompt')
		expect(names(deck)[beside(deck, answer, -1)!]).toBe('0 excerpts-2')
		expect(names(deck)[beside(deck, firstOf(deck, 1), -1)!]).toBe('0 excerpts-2')
	})

	test('there is nothing beyond either end', () => {
		expect(beside(deck, 0, -1)).toBeNull()
		expect(beside(deck, deck.length - 1, 1)).toBeNull()
	})

	test('without answers there is none to ask for', () => {
		expect(answerOf(deckOf(TOUR, RECORDS, { answers: false }), 0)).toBeNull()
		expect(answerOf(deck, 1)).toBeNull()
	})

	test('a screen is found by its step and name; by a name that is not there, the step’s first', () => {
		expect(deck[placeOf(deck, 0, 'excerpts-2')]!.name).toBe('excerpts-2')
		expect(deck[placeOf(deck, 0, null)]).toMatchObject({ at: 0, name: 'prompt' })
		expect(deck[placeOf(deck, 1, 'excerpts-2')]).toMatchObject({ at: 1, name: 'prompt' })
		expect(placeOf(deck, null, 'nothing')).toBe(0)
	})

	test('no step has two screens of one name', () => {
		expect(new Set(names(deck)).size).toBe(deck.length)
	})
})

test('pairs keep the order and leave nothing out', () => {
	expect(pairs([1, 2, 300, 4, 5, 6], (one) => one)).toEqual([[1, 2], [300], [4, 5], [6]])
	expect(pairs([], () => 0)).toEqual([])
})
