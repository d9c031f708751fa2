import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { change, type Draft, emptyDraft } from '../../../src/query/author/draft.ts'
import { draftFrom, fileOf, GAP, whole } from '../../../src/query/author/whole.ts'
import { WalkthroughError } from '../../../src/records/walkthrough/parse.ts'

const FOLDER = 'seeds/walkthroughs'
const SHIPPED = readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')] as const)

/** Words as people type them, and as nobody should. */
const typed = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 60 }),
	fc
		.array(
			fc.constantFrom(
				...['# ', '## a {#b}', '### For the teacher', '```step', '```', '---', '\n', '\n\n', '    ', '\t', '> ', '- '],
				...[
					'1. ',
					'<b>',
					'[a]: b',
					'[a](javascript:b)',
					'![a](b)',
					'`',
					'*',
					'\\',
					'{#x}',
					': ',
					'&amp;',
					'words',
					' ',
				],
				...['===', '\u0000', '\r\n', '\u2028', '\ufeff', '…', '"', "'", '|', '%', '@', '!', '~', '<!--', '-->'],
			),
			{ maxLength: 12 },
		)
		.map((parts) => parts.join('')),
)
const drafts: fc.Arbitrary<Draft> = fc.record({
	front: fc.record({
		id: fc.constantFrom('', 'a-bridge'),
		title: typed,
		level: typed,
		about: typed,
		goals: fc.array(typed, { maxLength: 3 }),
		minutes: fc.constant(0),
		skills: fc.constant([]),
	}),
	steps: fc.uniqueArray(
		fc.record({
			id: fc.constantFrom('step-1', 'step-2', 'other'),
			heading: typed,
			block: fc.record({
				minutes: fc.integer({ min: 1, max: 60 }),
				skill: fc.constantFrom('sourcing' as const, 'tracing' as const),
				content: typed,
				hide: fc.record({ words: fc.array(typed, { maxLength: 3 }) }),
			}),
			prompt: typed,
			notes: fc.oneof(fc.constant(null), typed),
			answer: fc.oneof(fc.constant(null), typed),
		}),
		{ selector: ({ id }) => id, maxLength: 3 },
	),
})

describe('a draft’s file', () => {
	test.each(SHIPPED)('%s: opened and saved, it says the same', (name, text) => {
		const draft = draftFrom(name, text)
		expect(whole(draft)).toEqual(draft)
		expect(draftFrom(name, fileOf(draft))).toEqual(draft)
	})

	test('opens as what was saved, whatever was typed', () =>
		fc.assert(
			fc.property(drafts, (draft) => {
				const file = fileOf(draft)
				const opened = draftFrom('mine.md', file)
				expect(whole(opened)).toEqual(whole(draft))
				expect(fileOf(opened)).toBe(file)
			}),
			{ numRuns: 400 },
		))

	test('of nothing has a mark where words are missing, and they are missing again', () => {
		const file = fileOf(emptyDraft())
		expect(file).toContain(`title: ${GAP}`)
		const { front, steps } = draftFrom('mine.md', file)
		expect([front.title, front.level, front.about, front.goals]).toEqual(['', '', '', []])
		expect([steps[0]!.heading, steps[0]!.prompt]).toEqual(['', ''])
		expect(front).toMatchObject({ id: 'my-walkthrough', minutes: 5, skills: ['close-reading'] })
	})

	test('without a step has one to begin with', () => {
		const none = change(emptyDraft(), { do: 'remove', id: 'step-1' })
		expect(none.steps).toEqual([])
		expect(whole(none).steps).toHaveLength(1)
	})

	test('has its name from the title', () => {
		const named = (title: string) => whole(change(emptyDraft(), { do: 'front', to: { title } })).front.id
		expect(named('Two tolls, 2016')).toBe('two-tolls-2016')
		expect(named('2016: Été à Alep')).toBe('ete-a-alep')
		expect(named('حلب')).toBe('my-walkthrough')
	})

	test('keeps what Markdown would not show, as it was typed', () => {
		const draft = change(emptyDraft(), { do: 'step', id: 'step-1', to: { prompt: '<b>Read</b>\n# this' } })
		expect(whole(draft).steps[0]!.prompt).toBe('\\<b\\>Read\\<\\/b\\>\n\\# this')
	})
})

describe('opening refuses', () => {
	test('what is no walkthrough, with the line', () => {
		expect(() => draftFrom('a.md', 'Hello')).toThrow(WalkthroughError)
		expect(() => draftFrom('a.md', 'Hello')).toThrow(/^a\.md:1: no front matter/)
		const broken = fileOf(emptyDraft()).replace('minutes: 5\nskill', 'minutes: five\nskill')
		expect(() => draftFrom('a.md', broken)).toThrow(/^a\.md:\d+: the step "step-1": minutes: is not a number/)
	})

	test('what is made to keep the page busy', () => {
		expect(() => draftFrom('a.md', 'a'.repeat(300_000))).toThrow(RangeError)
		expect(() => draftFrom('a.md', `${fileOf(emptyDraft())}\n${'> '.repeat(5000)}a`)).toThrow(RangeError)
		expect(() => draftFrom('a.md', `${fileOf(emptyDraft())}\n${'- '.repeat(5000)}a`)).toThrow(RangeError)
	})

	test('garbage, by one of its two errors and no other', () =>
		fc.assert(
			fc.property(typed, drafts, fc.nat(), (garbage, draft, at) => {
				const file = fileOf(draft)
				const place = at % file.length
				try {
					draftFrom('a.md', file.slice(0, place) + garbage + file.slice(place))
				} catch (error) {
					expect(error instanceof WalkthroughError || error instanceof RangeError).toBe(true)
				}
			}),
		))
})
