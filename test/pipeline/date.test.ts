import { describe, expect, test } from 'vitest'
import { contextOf, date, dayMonthOrder, timex } from '../../src/pipeline/date.ts'
import { read } from '../../src/pipeline/read.ts'
import { dated, undated } from '../../src/records/dated.ts'
import { type Segment, type Story, Timex } from '../../src/records/schema.ts'

const PARTS: [kind: Segment['kind'], storyId: string | null, text: string][] = [
	['heading', 's1', 'Second trip – August 2016'],
	['story', 's1', 'After 25/06/2016, a speaker said on Wednesday, they fired on 5 December.'],
	['story', 's1', 'The hospital had been deployed the same day.'],
	['furniture', null, 'Posted on Monday'],
	['comment', 'c1', 'They were shelled yesterday.'],
]

function page(published: string | null) {
	const text = PARTS.map(([, , words]) => words).join('\n\n')
	const document = read('page.txt', new TextEncoder().encode(text))
	const segments = PARTS.map(([kind, storyId, words], index): Segment => {
		const start = text.indexOf(words)
		return { id: `g${index}`, kind, start, end: start + words.length, storyId, reason: 'test' }
	})
	const story = (id: string, kind: Story['kind'], day: string | null): Story => ({
		id,
		documentId: document.id,
		segmentIds: segments.filter(({ storyId }) => storyId === id).map((segment) => segment.id),
		kind,
		opening: '',
		outletId: null,
		outletBasis: 'none',
		outletSteps: [],
		author: null,
		via: [],
		published: day === null ? undated('not known') : dated(day, 'editor', []),
		clock: null,
	})
	const stories = [story('s1', 'article', published), story('c1', 'comment', null)]
	return { document, found: date(document, segments, stories) }
}

const values = (published: string | null) =>
	Object.fromEntries(page(published).found.map(({ words, edtf }) => [words, edtf]))

describe('every expression of what is read as text, against its story’s day', () => {
	test('the day known', () => {
		expect(values('2016-12-08')).toEqual({
			'August 2016': '2016-08',
			'5 December': '2016-12-05',
			Wednesday: '2016-12-07',
			'25/06/2016': '2016-06-25',
			'the same day': '2016-12-05',
			yesterday: '2016-12-07~',
		})
	})
	test('the day not known: what the words say, and no more', () => {
		expect(values(null)).toEqual({
			'August 2016': '2016-08',
			'5 December': null,
			Wednesday: null,
			'25/06/2016': '2016-06-25',
			'the same day': null,
			yesterday: null,
		})
	})
	test('furniture is not read', () => {
		expect(page('2016-12-08').found.some(({ words }) => words === 'Monday')).toBe(false)
	})
	test('positions are the document’s, in the steps too, and the record’s part fits the schema', () => {
		const { document, found } = page('2016-12-08')
		for (const one of found) {
			expect(document.text.slice(one.start, one.end)).toBe(one.words)
			for (const { start, end } of one.steps)
				if (start !== undefined) expect(document.text.slice(start, end).length).toBeGreaterThan(0)
			const record = timex(one)
			expect(Timex.parse(record)).toEqual(record)
			expect(Object.keys(record)).not.toContain('steps')
		}
		expect(found[1]!.steps[0]!.says).toBe('“25/06/2016”')
		expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
	})
	test('an editor’s day is named as such', () => {
		const wednesday = page('2016-12-08').found.find(({ words }) => words === 'Wednesday')!
		expect(wednesday.steps.map(({ says, from }) => [says, from])).toEqual([
			['“Wednesday”', 'text'],
			['published Thursday 8 December 2016 (known from outside the page)', 'editor'],
			['“said” looks back, so the latest such day', 'text'],
			['Wednesday 7 December 2016', 'text'],
		])
	})
})

describe('what the tagger is told of a story’s day', () => {
	const told = (day: string) => contextOf({ published: dated(day, 'text', []) } as unknown as Story)
	test('a day', () => expect(told('2016-12-08')).toMatchObject({ reference: '2016-12-08' }))
	test('an instant is a day', () => expect(told('2016-12-08T18:00:00Z')).toMatchObject({ reference: '2016-12-08' }))
	test('about a day', () => expect(told('2016-12-10~')).toMatchObject({ reference: '2016-12-10', approximate: true }))
	test('a month', () =>
		expect(told('2016-08')).toMatchObject({
			reference: null,
			within: { earliest: '2016-08-01', latest: '2016-08-31' },
		}))
	test('about a month, a little wider', () =>
		expect(told('2016-11~')).toMatchObject({ within: { earliest: '2016-10-22', latest: '2016-12-10' } }))
	test('open', () =>
		expect(told('2016-11-27/..')).toMatchObject({ reference: null, within: { earliest: '2016-11-27', latest: null } }))
	test('nothing', () => expect(contextOf(undefined)).toEqual({ reference: null }))
})

describe('day or month first', () => {
	const cases: [string, string | null][] = [
		['on 25/06/2016', 'dmy'],
		['on 06/25/2016', 'mdy'],
		['on 05/06/2016', null],
		['on 25/06/2016 and 06/25/2016', null],
		['no date', null],
	]
	for (const [text, order] of cases) test(text, () => expect(dayMonthOrder(text)).toBe(order))
})
