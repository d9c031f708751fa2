import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countFacets, options } from '../../src/query/facets.ts'
import {
	type Choice,
	certaintyOf,
	choiceOf,
	FACETS,
	filterRows,
	type Ground,
	ground,
	NO_FILTER,
	toggled,
	VALUES,
} from '../../src/query/filter.ts'
import type { Row } from '../../src/query/row.ts'
import { COMMENT_LANE, type Records } from '../../src/query/select.ts'
import { formatUrl, parseUrl } from '../../src/query/url.ts'

const row = (id: string, more: Partial<Row> = {}): Row =>
	({
		id,
		title: id,
		kind: 'advance',
		agreement: 'single-source',
		contested: false,
		edtf: '2016-12-08',
		earliest: '2016-12-08',
		latest: '2016-12-08',
		precision: 1,
		known: null,
		placeIds: ['mill'],
		tellers: ['post'],
		documentIds: ['d1'],
		modalities: ['asserted'],
		accounts: 1,
		commentsOnly: false,
		told: [],
		...more,
	}) as Row

/** A county with a town in it, and in the town a mill; another county with nothing known in it. */
const PARENTS = { county: null, town: 'county', mill: 'town', moor: null } as const
const places = new Map(
	Object.entries(PARENTS).map(([id, parentId]) => [id, { id, parentId }]),
) as unknown as Records['places']
const ON = ground({ places }, { comments: false })

const ROWS = [
	row('a'),
	row('b', { kind: 'truce', placeIds: ['town'], tellers: ['echo', 'post'], modalities: ['planned', 'asserted'] }),
	row('c', { placeIds: ['moor'], agreement: 'contested', tellers: ['echo', COMMENT_LANE], documentIds: ['d1', 'd2'] }),
	row('d', { placeIds: [], edtf: null, earliest: null, latest: null, precision: null }),
]
const kept = (choice: Choice, on: Ground = ON) => filterRows(ROWS, choice, on).map(({ id }) => id)

describe('a filter keeps', () => {
	test.each<[string, Choice, string[]]>([
		['all, where nothing is chosen', {}, ['a', 'b', 'c', 'd']],
		['all, where of a facet nothing is chosen', { outlet: [] }, ['a', 'b', 'c', 'd']],
		['any of the values of one facet', { outlet: ['echo', 'post'] }, ['a', 'b', 'c', 'd']],
		['what one of several tellers tells', { outlet: ['echo'] }, ['b', 'c']],
		['what passes all of the facets', { outlet: ['echo'], place: ['county'] }, ['b']],
		['what lies in a larger place', { place: ['county'] }, ['a', 'b']],
		['what lies in a place itself', { place: ['town'] }, ['a', 'b']],
		['nothing of the larger place for a smaller one', { place: ['mill'] }, ['a']],
		['what is told in one way, among others', { modality: ['planned'] }, ['b']],
		['what has no date', { certainty: ['undated'] }, ['d']],
		['what a document tells', { document: ['d2'] }, ['c']],
		['nothing, where nothing fits', { kind: ['truce'], place: ['moor'] }, []],
	])('%s', (_, choice, expected) => expect(kept(choice)).toEqual(expected))

	test('readers’ comments only where they are asked for', () => {
		expect(kept({ outlet: [COMMENT_LANE] })).toEqual([])
		expect(kept({ outlet: [COMMENT_LANE] }, { ...ON, comments: true })).toEqual(['c'])
	})

	test('no event for how only a reader’s comment tells it, unless comments are asked for', () => {
		const told = [
			{ teller: 'post', modality: 'asserted' },
			{ teller: COMMENT_LANE, modality: 'alleged' },
		] as Row['told']
		const mixed = [row('m', { tellers: ['post', COMMENT_LANE], modalities: ['asserted', 'alleged'], told })]
		expect(filterRows(mixed, { modality: ['alleged'] }, ON)).toEqual([])
		expect(filterRows(mixed, { modality: ['asserted'] }, ON)).toEqual(mixed)
		expect(filterRows(mixed, { modality: ['alleged'] }, { ...ON, comments: true })).toEqual(mixed)
	})
})

describe('a date is known', () => {
	test.each<[string, Partial<Row>, string]>([
		['to the day', {}, 'day'],
		['about a day', { edtf: '2016-12-08~', precision: 2 }, 'approximate'],
		['perhaps on a day', { edtf: '2016-12-08?', precision: 2 }, 'approximate'],
		['within days', { edtf: '2016-12-05/2016-12-08', earliest: '2016-12-05', precision: 2 }, 'days'],
		['within a week', { precision: 3, edtf: '2016-12-05/2016-12-11' }, 'days'],
		['within a month', { edtf: '2016-12', earliest: '2016-12-01', latest: '2016-12-31', precision: 4 }, 'month'],
		['within a year', { edtf: '2016', earliest: '2016-01-01', latest: '2016-12-31', precision: 5 }, 'longer'],
		['from a day on', { edtf: '2016-12-08/..', latest: null, precision: null }, 'longer'],
		['not at all', { edtf: null, earliest: null, latest: null, precision: null }, 'undated'],
	])('%s', (_, more, expected) => expect(certaintyOf(row('x', more))).toBe(expected))
})

const someOf = (all: readonly string[]) => fc.subarray([...all])
const anyRow = fc
	.record({
		id: fc.uuid(),
		kind: fc.constantFrom('advance', 'truce', 'siege'),
		agreement: fc.constantFrom('single-source', 'contested'),
		placeIds: someOf(Object.keys(PARENTS)),
		tellers: someOf(['post', 'echo', COMMENT_LANE]),
		documentIds: someOf(['d1', 'd2', 'd3']),
		modalities: someOf(['asserted', 'alleged', 'planned']),
		precision: fc.constantFrom(1, 2, 4, 5, null),
	})
	.map((some) => row(some.id, some as Partial<Row>))
const anyChoice = fc.record(
	{
		outlet: someOf(['post', 'echo']),
		place: someOf(Object.keys(PARENTS)),
		kind: someOf(['advance', 'truce']),
		agreement: someOf(['contested']),
		modality: someOf(['alleged', 'planned']),
		certainty: someOf(['day', 'longer']),
		document: someOf(['d1', 'd2']),
	},
	{ requiredKeys: [] },
)

describe('counts', () => {
	test('of each value are the rows that choosing it alone of its facet would leave', () => {
		fc.assert(
			fc.property(fc.array(anyRow), anyChoice, fc.boolean(), (rows, choice, comments) => {
				const on = { ...ON, comments }
				const counts = countFacets(rows, choice, on)
				for (const facet of FACETS) {
					const values = new Set(rows.flatMap((one) => VALUES[facet](one, on)))
					for (const value of values)
						expect(counts[facet].get(value) ?? 0, `${facet} ${value}`).toBe(
							filterRows(rows, { ...choice, [facet]: [value] }, on).length,
						)
					expect([...counts[facet].keys()].filter((value) => !values.has(value))).toEqual([])
				}
			}),
		)
	})

	test('a choice of more values of one facet never leaves fewer rows, one of more facets never more', () => {
		fc.assert(
			fc.property(fc.array(anyRow), anyChoice, fc.constantFrom(...FACETS), (rows, choice, facet) => {
				const { [facet]: chosen = [], ...others } = choice
				const left = filterRows(rows, choice, ON).length
				expect(left).toBeLessThanOrEqual(filterRows(rows, others, ON).length)
				if (chosen.length > 0)
					expect(filterRows(rows, { ...choice, [facet]: chosen.slice(1) }, ON).length).toBeLessThanOrEqual(
						chosen.length > 1 ? left : rows.length,
					)
			}),
		)
	})
})

describe('values to choose', () => {
	const all = countFacets(ROWS, {}, ON)
	const listed = (facet: (typeof FACETS)[number], choice: Choice = {}) =>
		options(facet, all, countFacets(ROWS, choice, ON), choice[facet] ?? [], ON)

	test('places stand below the larger place they lie in', () => {
		expect(listed('place').map(({ id, depth, count }) => [id, depth, count])).toEqual([
			['county', 0, 2],
			['town', 1, 2],
			['mill', 2, 1],
			['moor', 0, 1],
		])
	})
	test('those with most rows come first, whatever is chosen', () => {
		expect(listed('outlet').map(({ id }) => id)).toEqual(['post', 'echo'])
		expect(listed('outlet', { kind: ['truce'], outlet: ['echo'] })).toEqual([
			{ id: 'post', count: 1, chosen: false, depth: 0 },
			{ id: 'echo', count: 1, chosen: true, depth: 0 },
		])
	})
	test('coded values come in the order of their scale', () => {
		expect(listed('certainty').map(({ id }) => id)).toEqual(['day', 'undated'])
		expect(listed('modality').map(({ id }) => id)).toEqual(['asserted', 'planned'])
	})
	test('what leaves nothing is still there, at nought', () => {
		expect(listed('place', { kind: ['truce'] }).at(-1)).toEqual({ id: 'moor', count: 0, chosen: false, depth: 0 })
	})
})

describe('the address', () => {
	const records = {
		outlets: new Map([['post', {}]]),
		places,
		documents: new Map([['d1', {}]]),
	} as unknown as Records
	const read = (search: string) => choiceOf(parseUrl(search), records)

	test.each<[string, Choice, string[]]>([
		['?outlet=post', { outlet: ['post'] }, []],
		['?outlet=gazette', {}, ['outlet gazette']],
		['?outlet=gazette,post&kind=truce', { outlet: ['post'], kind: ['truce'] }, ['outlet gazette']],
		['?kind=battle&agreement=contested', { agreement: ['contested'] }, ['kind battle']],
		['?place=mill,nowhere&document=d9', { place: ['mill'] }, ['place nowhere', 'document d9']],
		['?certainty=day,soon', { certainty: ['day'] }, []],
		['?modality=__proto__&outlet=constructor', {}, ['outlet constructor', 'modality __proto__']],
	])('%s', (search, choice, unknown) => {
		const found = read(search)
		expect(found.choice).toEqual(choice)
		expect(found.unknown.map(({ facet, id }) => `${facet} ${id}`)).toEqual(unknown)
	})

	test('a value is added, and taken away again; the last one takes its key along', () => {
		const state = parseUrl('?kind=truce&q=mill')
		expect(formatUrl({ ...state, ...toggled(state, 'kind', 'siege') })).toBe('?q=mill&kind=siege,truce')
		expect(formatUrl({ ...state, ...toggled(state, 'kind', 'truce') })).toBe('?q=mill')
	})
	test('a reset takes all of them and the search, and leaves the rest', () => {
		const state = parseUrl('?view=list&kind=truce&q=mill&place=town&comments=1&event=e1')
		expect(formatUrl({ ...state, ...NO_FILTER })).toBe('?event=e1&view=list&comments=1')
	})
})
