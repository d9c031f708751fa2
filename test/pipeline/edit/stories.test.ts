import { describe, expect, test } from 'vitest'
import type { DocumentEdit } from '../../../src/pipeline/edit/editorial.ts'
import { type CheckPublished, editStories } from '../../../src/pipeline/edit/stories.ts'
import { read } from '../../../src/pipeline/read.ts'
import { dated } from '../../../src/records/dated.ts'
import type { Segment, Story } from '../../../src/records/schema.ts'
import { makeOutlet, makeStory } from '../make.ts'

const document = read('a.txt', new TextEncoder().encode('A heading\n\nOnce there was a war. It ended.\n'))
const segment = (id: string, kind: Segment['kind'], start: number, end: number): Segment => ({
	id,
	kind,
	start,
	end,
	storyId: 't1',
	reason: '',
})
const segments = [segment('s1', 'heading', 0, 9), segment('s2', 'story', 11, 42)]
const outlets = new Map(['press', 'wire'].map((id) => [id, makeOutlet(id)]))
const story = makeStory('t1', null, { segmentIds: ['s1', 's2'], opening: 'Once there was a war.' })
const silent: CheckPublished = () => ({ verdict: 'compatible', evidence: [] })

function edited(row: NonNullable<DocumentEdit['stories']>[number], from: Story = story, checkPublished = silent) {
	const context = { document, segments, outlets, checkPublished }
	return editStories(
		context,
		[from],
		{ file: 'a.txt', stories: [row] },
		(index, key) => `editorial.yaml:${index + 1}:${key}`,
	)
}

const outlet = (id: string) => ({ starts: 'Once there', outlet: { id, known: 'outside' as const, why: 'its style.' } })
const published = {
	starts: 'Once there',
	published: { day: '2016-12-08', known: 'outside' as const, why: 'an archive.' },
}

describe('outlet', () => {
	test('what only the editor knows is applied, and says so', () => {
		const { stories, uses } = edited(outlet('press'))
		expect(stories[0]).toMatchObject({ outletId: 'press', outletBasis: 'editor' })
		expect(stories[0]?.outletSteps.at(-1)).toMatchObject({ from: 'editor' })
		expect(uses[0]?.outcome).toBe('applied')
	})
	test('what the text proves too is confirmed and stays the text’s', () => {
		const { stories, uses } = edited(outlet('press'), { ...story, outletId: 'press', outletBasis: 'text' })
		expect(stories[0]?.outletBasis).toBe('text')
		expect(uses[0]?.outcome).toBe('confirmed')
	})
	test('what the text speaks against is a problem', () => {
		const { problems } = edited(outlet('press'), { ...story, outletId: 'wire', outletBasis: 'text' })
		expect(problems[0]).toContain(
			'a.txt: outlet of “Once there was a war.”: the editor says PRESS, but the text proves otherwise',
		)
	})
	test('one that nobody knows is a problem', () =>
		expect(edited(outlet('nobody')).problems[0]).toContain('no outlet "nobody"'))
})

describe('day of publication', () => {
	test('what only the editor knows is applied with basis editor', () => {
		const { stories, uses } = edited(published)
		expect(stories[0]?.published).toMatchObject({ edtf: '2016-12-08', basis: 'editor' })
		expect(uses[0]?.outcome).toBe('applied')
	})
	test('what the text allows is compatible', () => {
		const check: CheckPublished = () => ({ verdict: 'compatible', evidence: ['a Thursday'] })
		expect(edited(published, story, check).uses[0]).toMatchObject({
			outcome: 'compatible',
			says: '2016-12-08: a Thursday',
		})
	})
	test('what the text proves is confirmed and keeps its basis', () => {
		const check: CheckPublished = () => ({ verdict: 'confirmed', evidence: ['dated so'] })
		const proven = { ...story, published: dated('2016-12-08', 'text', []) }
		const { stories, uses } = edited(published, proven, check)
		expect(stories[0]?.published.basis).toBe('text')
		expect(uses[0]?.outcome).toBe('confirmed')
	})
	test('what the text rules out is a problem with its evidence', () => {
		const check: CheckPublished = () => ({ verdict: 'contradicted', evidence: ['it was a Friday'] })
		expect(edited(published, story, check).problems[0]).toContain('2016-12-08 contradicts the text: it was a Friday')
	})
})

describe('a stale row', () => {
	test.each([
		['Never there', 'stale edit: "Never there" is not in the document'],
		['It ended.', '"It ended." stands in line 3, but no story begins there'],
		['A heading', '"A heading" stands in line 1, but no story begins there'],
	])('"%s"', (starts, says) => expect(edited({ starts }).problems[0]).toContain(says))
})

test('a row that begins two stories, and two rows that begin one, are problems', () => {
	const context = { document, segments, outlets, checkPublished: silent }
	const rows = (...starts: string[]) => ({ file: 'a.txt', stories: starts.map((words) => ({ starts: words })) })
	const at = (index: number) => `row ${index + 1}`
	const twin = { ...story, id: 't2' }
	expect(editStories(context, [story, twin], rows('Once there'), at).problems).toEqual([
		'row 1: a.txt: "Once there" begins 2 stories; quote more of the first words',
	])
	expect(editStories(context, [story], rows('Once there', 'Once there was'), at).problems).toEqual([
		'row 2: a.txt: "Once there was" begins the same story as the row at row 1; keep one of them',
	])
})

test('an address is kept; without a row there is none', () => {
	const url = 'https://example.org/a'
	expect(edited({ starts: 'Once there', url }).stories[0]?.url).toBe(url)
	expect(edited(outlet('press')).stories[0]).not.toHaveProperty('url')
})
