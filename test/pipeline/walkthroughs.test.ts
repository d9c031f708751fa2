import { beforeAll, describe, expect, test } from 'vitest'
import { readCorpus } from '../../src/pipeline/disk.ts'
import { type Corpus, type Run, run } from '../../src/pipeline/pipeline.ts'
import { InputError } from '../../src/pipeline/read.ts'
import { type WalkthroughFile, walkthroughs } from '../../src/pipeline/walkthroughs.ts'
import { type Walkthrough, WalkthroughsFile } from '../../src/records/walkthrough.ts'
import { RECORDS } from '../fixture/records.ts'

const tour = (
	block: string,
	{ front = '', minutes = 5, prompt = 'Who says so?', id = 'a-bridge' } = {},
): WalkthroughFile => ({
	name: `${id}.md`,
	text: `---
id: ${id}
title: A bridge
minutes: ${minutes}
level: 12 to 14 years
goals: [You can read.]
skills: [sourcing]
about: What it is about.
${front}---

## Who says so? {#who}

\`\`\`step
minutes: 5
skill: sourcing
${block}
\`\`\`

${prompt}
`,
})

const only = (file: WalkthroughFile): Walkthrough => walkthroughs([file], RECORDS)[0]!
const problems = (...files: WalkthroughFile[]): string => {
	try {
		walkthroughs(files, RECORDS)
	} catch (error) {
		expect(error).toBeInstanceOf(InputError)
		return (error as Error).message
	}
	return ''
}

describe('quotes become ids', () => {
	test('of an event, with or without the account in focus', () => {
		const event = RECORDS.events.find(({ claimIds }) => claimIds.includes('c1'))!.id
		expect(only(tour('event: took the bridge at Karim')).steps[0]!.show).toEqual({ eventId: event })
		expect(only(tour('account: took the bridge at Karim')).steps[0]!.show).toEqual({ eventId: event, claimId: 'c1' })
	})

	test('of a comparison: one quote is its event, several are their accounts', () => {
		const event = RECORDS.events.find(({ claimIds }) => claimIds.includes('c1'))!.id
		expect(only(tour('compare: [took the bridge]')).steps[0]!.show).toEqual({ compare: [event] })
		expect(only(tour('compare: [Nobody was killed, took the bridge]')).steps[0]!.show).toEqual({
			compare: ['c1', 'c3'],
		})
	})

	test('of an excerpt, its marks, its place, its account', () => {
		const [excerpt] = only(tour('excerpts:\n  - quote: The army took the bridge\n    mark: [army]')).steps[0]!.excerpts
		expect(excerpt).toMatchObject({ documentId: 'morning', storyId: 's1', claimId: 'c1' })
		const { text } = RECORDS.documents[0]!
		expect(text.slice(excerpt!.selector.start, excerpt!.selector.end)).toBe('The army took the bridge')
		expect(excerpt!.marks.map(({ start, end }) => text.slice(start, end))).toEqual(['army'])
	})

	test('of what is hidden: whole words of the accounts shown, in capitals or not', () => {
		const { hide } = only(tour('event: took the bridge at Karim\nhide: { words: [the ARMY] }')).steps[0]!
		expect(hide).toEqual({ outlets: false, dates: false, words: ['the ARMY'] })
	})

	test('a document is written by its file’s name', () => {
		expect(only(tour('filters: { document: [morning.txt] }')).steps[0]!.show).toEqual({
			filters: { document: ['morning'] },
		})
	})
})

describe('what cannot be found stops the build, with file and line', () => {
	test.each<[string, WalkthroughFile | WalkthroughFile[], string]>([
		[
			'a quote nowhere',
			tour('event: took the bread'),
			'a-bridge.md:16: the step "who": event: "took the bread" is in no document',
		],
		[
			'a quote that stands in several',
			tour('event: Karim'),
			'a-bridge.md:16: the step "who": event: "Karim" stands 2 times',
		],
		[
			'a quote outside of accounts',
			tour('event: COMMENTS'),
			'a-bridge.md:16: the step "who": event: "COMMENTS" meets no event',
		],
		[
			'a document there is not',
			tour('event: { document: noon.txt, quote: took }'),
			'a-bridge.md:16: the step "who": event: there is no document "noon.txt"',
		],
		[
			'an outlet there is not',
			tour('filters:\n  outlet: [post, times]'),
			'a-bridge.md:17: the step "who": filters: there is no outlet "times" in these records; there are post, echo',
		],
		[
			'a place there is not',
			tour('filters: { place: [mars] }'),
			'a-bridge.md:16: the step "who": filters: there is no place "mars"',
		],
		[
			'a kind there is not',
			tour('filters: { kind: [feast] }'),
			'a-bridge.md:16: the step "who": filters: there is no kind "feast"',
		],
		[
			'a span with an open end',
			tour('span: 2016-12-01/..'),
			'a-bridge.md:16: the step "who": span: "2016-12-01/.." is no EDTF date',
		],
		[
			'a mark outside its quote',
			tour('excerpts:\n  - quote: took the bridge\n    mark: [army]'),
			'a-bridge.md:18: the step "who": excerpts: "army" is not in the quote',
		],
		[
			'two quotes of one account',
			tour('compare: [took the bridge, the bridge at Karim]'),
			'a-bridge.md:16: the step "who": compare: two of these quotes meet one account',
		],
		[
			'a hidden word that is not shown',
			tour('hide: { words: [liberty] }'),
			'a-bridge.md:16: the step "who": hide: "liberty" stands in none',
		],
		[
			'a hidden word that stands as a part of another only',
			tour('event: took the bridge at Karim\nhide: { words: [bridge, arm] }'),
			'a-bridge.md:17: the step "who": hide: "arm" stands in none',
		],
		['nothing hidden', tour('hide: {}'), 'a-bridge.md:16: the step "who": hide: nothing is hidden'],
		[
			'minutes that do not add up',
			tour('view: list', { minutes: 6 }),
			'a-bridge.md:4: minutes: the steps take 5 together',
		],
		[
			'a word that takes a side',
			tour('view: list', { prompt: 'When was\nthe town\nliberated?' }),
			'a-bridge.md:19: "liberated" takes a side',
		],
		[
			'one id twice',
			[tour('view: list'), { ...tour('view: list'), name: 'b.md' }],
			'b.md:2: the id "a-bridge" stands at a-bridge.md:2 too',
		],
	])('%s', (_, files, says) => expect(problems(...[files].flat())).toContain(says))

	test('words inside quotation marks take no side, nor do block quotations', () => {
		expect(problems(tour('view: list', { prompt: 'Who says “liberated”?\n\n> They were liberated.' }))).toBe('')
	})

	test('all problems of all files are named at once', () => {
		const found = problems(tour('event: took the bread'), tour('event: a\nview: globe', { id: 'b' }))
		expect(found.split('\n').map((line) => line.split(':')[0])).toEqual(['a-bridge.md', 'b.md'])
	})
})

describe('those that ship', () => {
	let tours: Walkthrough[]
	let corpus: Corpus
	let shipped: Run
	beforeAll(() => {
		corpus = readCorpus('seeds')
		shipped = run(corpus)
		tours = WalkthroughsFile.parse(JSON.parse(shipped.files.get('walkthroughs.json')!)).walkthroughs
	}, 60_000)

	test('are five, each a lesson long, each step with notes and a possible answer', () => {
		expect(tours.length).toBe(5)
		for (const { id, minutes, steps, goals } of tours) {
			expect(minutes, id).toBeGreaterThanOrEqual(20)
			expect(minutes, id).toBeLessThanOrEqual(45)
			expect(steps.length, id).toBeGreaterThanOrEqual(6)
			expect(steps.length, id).toBeLessThanOrEqual(10)
			expect(goals.length, id).toBeGreaterThan(1)
			for (const step of steps) expect([step.notes, step.answer], `${id} ${step.id}`).not.toContain(null)
		}
	})

	test('each hides something to be predicted', () => {
		for (const { id, steps } of tours)
			expect(
				steps.some(({ hide }) => hide !== null),
				id,
			).toBe(true)
	})

	test('every excerpt, mark and reference is in the documents and the records', () => {
		const { records } = shipped
		const claimIds = new Set(records.claims.map(({ id }) => id))
		const eventIds = new Set(records.events.map(({ id }) => id))
		for (const { steps } of tours)
			for (const { show, excerpts } of steps) {
				for (const { documentId, selector, marks } of excerpts) {
					const { text } = records.documents.find(({ id }) => id === documentId)!
					expect(text.slice(selector.start, selector.end)).toBe(selector.exact)
					for (const { start, end } of marks) {
						expect(start).toBeGreaterThanOrEqual(selector.start)
						expect(end).toBeLessThanOrEqual(selector.end)
					}
				}
				if (show.eventId) expect(eventIds.has(show.eventId)).toBe(true)
				for (const id of show.compare ?? []) expect(eventIds.has(id) || claimIds.has(id)).toBe(true)
			}
	})

	test('one of them, whole', async () => {
		const tour = tours.find(({ id }) => id === 'one-strike-two-tolls')
		await expect(`${JSON.stringify(tour, null, '\t')}\n`).toMatchFileSnapshot('../cases/walkthrough.golden')
	})

	test('a change in one changes the version of the data, and nothing but its files', () => {
		const other = { ...corpus, walkthroughs: corpus.walkthroughs!.slice(1) }
		const [one, two] = [shipped.files, run(other).files]
		const changed = [...one].filter(([name, text]) => two.get(name) !== text).map(([name]) => name)
		expect(changed.sort()).toEqual(['index.json', 'walkthroughs.json'])
	}, 60_000)
})
