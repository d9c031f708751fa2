import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	ANSWERS,
	COLUMNS,
	CONTROLS,
	formatUrl,
	KEYS,
	LANES,
	LANGUAGES,
	PAPERS,
	parseUrl,
	SHEET_SIZES,
	THEMES,
	type UrlState,
	VIEWS,
} from '../../src/query/url.ts'
import { addDays } from '../../src/records/day.ts'
import { CERTAINTIES } from '../../src/records/line.ts'

const nothing = Object.fromEntries(Object.keys(KEYS).map((name) => [name, null])) as UrlState

describe('reading', () => {
	test.each<[string, Partial<UrlState>]>([
		['', {}],
		['?event=e0123456789', { event: 'e0123456789' }],
		['?event=e1&claim=c1', { event: 'e1', claim: 'c1' }],
		['?event=', {}],
		['?event=two words', {}],
		[`?event=${'x'.repeat(300)}`, {}],
		['?view=list', { view: 'list' }],
		['?view=LIST', {}],
		['?view=globe&theme=dark', { theme: 'dark' }],
		[
			'?embed=1&tour=a-tour&step=2&controls=0&v=0123456789ab&lang=xx',
			{ embed: true, tour: 'a-tour', step: '2', controls: '0', v: '0123456789ab' },
		],
		['?embed=yes&controls=maybe&v=../../etc&theme=auto', {}],
		['?lanes=kind', { lanes: 'kind' }],
		['?sort=outlets&down=1', { sort: 'outlets', down: true }],
		['?q=%20two%0Awords%20', { q: 'two words' }],
		['?q=%20', {}],
		['?outlet=b,a,b', { outlet: ['a', 'b'] }],
		['?outlet=,', {}],
		['?certainty=undated,never,day', { certainty: ['day', 'undated'] }],
		['?certainty=never', {}],
		['?read=d1&at=12-40', { read: 'd1', at: { start: 12, end: 40 } }],
		['?read=d1&at=40-12', { read: 'd1' }],
		['?compare=c2,c1', { compare: ['c1', 'c2'] }],
		['?theme=sepia&view=timeline', { view: 'timeline' }],
		['?t=2016-12', { t: { earliest: '2016-12-01', latest: '2016-12-31' } }],
		['?t=2016-11-28/2016-12-02', { t: { earliest: '2016-11-28', latest: '2016-12-02' } }],
		['?t=2016-12-02/2016-11-28', {}],
		['?t=2016-12-02/..', {}],
		['?t=2016-02-30', {}],
		['?t=yesterday', {}],
		['?comments=1', { comments: true }],
		['?comments=yes', {}],
		['?present=1&screen=excerpts-2', { present: true, screen: 'excerpts-2' }],
		['?speaker=<script>', {}],
		['?elsewhere=1', {}],
		['?event=%E0%A4%A', { event: '\uFFFD%A' }],
	])('%s', (search, expected) => expect(parseUrl(search)).toEqual({ ...nothing, ...expected }))
})

describe('writing', () => {
	test.each<[Partial<UrlState>, string]>([
		[{}, ''],
		[{ event: 'e1', view: 'list' }, '?event=e1&view=list'],
		[{ t: { earliest: '2016-11-28', latest: '2016-12-02' } }, '?t=2016-11-28/2016-12-02'],
		[{ t: { earliest: '2016-12-01', latest: '2016-12-31' } }, '?t=2016-12'],
		[{ comments: true }, '?comments=1'],
		[{ outlet: ['a', 'b'], q: 'two words' }, '?q=two+words&outlet=a,b'],
	])('%j', (state, expected) => expect(formatUrl(state)).toBe(expected))
})

const day = fc.integer({ min: 0, max: 200_000 }).map((days) => addDays('1700-01-01', days))
const id = fc.stringMatching(/^[\p{L}\p{N}_.:~-]{1,40}$/u)
const ids = fc.option(fc.uniqueArray(id, { minLength: 1, maxLength: 5 }).map((all) => all.sort()))
const states: fc.Arbitrary<UrlState> = fc.record({
	author: fc.option(id),
	draft: fc.option(fc.string({ minLength: 1 })),
	compare: ids,
	read: fc.option(id),
	at: fc.option(
		fc.tuple(fc.nat(1e6), fc.integer({ min: 1, max: 1e6 })).map(([start, length]) => ({ start, end: start + length })),
	),
	lanes: fc.option(fc.constantFrom(...LANES)),
	sort: fc.option(fc.constantFrom(...COLUMNS)),
	down: fc.option(fc.constant(true as const)),
	q: fc.option(fc.stringMatching(/^[\p{L}\p{N}&=+%,/]{1,20}( [\p{L}\p{N}“”]{1,20})?$/u)),
	outlet: ids,
	place: ids,
	kind: ids,
	agreement: ids,
	modality: ids,
	certainty: fc.option(fc.subarray([...CERTAINTIES], { minLength: 1 })),
	document: ids,
	about: fc.option(fc.constant(true as const)),
	event: fc.option(id),
	claim: fc.option(id),
	view: fc.option(fc.constantFrom(...VIEWS)),
	t: fc.option(fc.tuple(day, day).map((days) => ({ earliest: days.sort()[0]!, latest: days[1]! }))),
	comments: fc.option(fc.constant(true as const)),
	tour: fc.option(fc.stringMatching(/^[a-z0-9-]{1,30}$/)),
	step: fc.option(fc.stringMatching(/^[a-z0-9-]{1,30}$/)),
	answers: fc.option(fc.constantFrom(...ANSWERS)),
	paper: fc.option(fc.constantFrom(...PAPERS)),
	sheet: fc.option(fc.constantFrom(...SHEET_SIZES)),
	filled: fc.option(fc.constant(true as const)),
	walkthroughs: fc.option(fc.constant(true as const)),
	present: fc.option(fc.constant<true>(true)),
	screen: fc.option(id),
	speaker: fc.option(fc.stringMatching(/^[0-9a-z]{8,40}$/)),
	theme: fc.option(fc.constantFrom(...THEMES)),
	lang: fc.option(fc.constantFrom(...LANGUAGES)),
	embed: fc.option(fc.constant(true as const)),
	controls: fc.option(fc.constantFrom(...CONTROLS)),
	v: fc.option(fc.stringMatching(/^[0-9a-f]{12}$/)),
})

test('what is written is read back', () => {
	fc.assert(
		fc.property(states, (state) => {
			expect(parseUrl(formatUrl(state))).toEqual(state)
		}),
	)
})

test('anything can be read, and what is read can be written', () => {
	const query = fc.oneof(
		fc.string(),
		fc
			.array(fc.tuple(fc.constantFrom(...Object.keys(nothing)), fc.string()))
			.map((all) => new URLSearchParams(all).toString()),
	)
	fc.assert(
		fc.property(query, (search) => {
			const state = parseUrl(search)
			expect(parseUrl(formatUrl(state))).toEqual(state)
		}),
	)
})
