import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatUrl, parseUrl, THEMES, type UrlState, VIEWS } from '../../src/query/url.ts'
import { addDays } from '../../src/records/day.ts'

const nothing: UrlState = { event: null, claim: null, view: null, t: null, comments: null, theme: null }

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
		['?view=map&theme=dark', { theme: 'dark' }],
		['?theme=sepia&view=timeline', { view: 'timeline' }],
		['?t=2016-12', { t: { earliest: '2016-12-01', latest: '2016-12-31' } }],
		['?t=2016-11-28/2016-12-02', { t: { earliest: '2016-11-28', latest: '2016-12-02' } }],
		['?t=2016-12-02/2016-11-28', {}],
		['?t=2016-12-02/..', {}],
		['?t=2016-02-30', {}],
		['?t=yesterday', {}],
		['?comments=1', { comments: true }],
		['?comments=yes', {}],
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
	])('%j', (state, expected) => expect(formatUrl(state)).toBe(expected))
})

const day = fc.integer({ min: 0, max: 200_000 }).map((days) => addDays('1700-01-01', days))
const id = fc.stringMatching(/^[\p{L}\p{N}_.:~-]{1,40}$/u)
const states: fc.Arbitrary<UrlState> = fc.record({
	event: fc.option(id),
	claim: fc.option(id),
	view: fc.option(fc.constantFrom(...VIEWS)),
	t: fc.option(fc.tuple(day, day).map((days) => ({ earliest: days.sort()[0]!, latest: days[1]! }))),
	comments: fc.option(fc.constant(true as const)),
	theme: fc.option(fc.constantFrom(...THEMES)),
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
