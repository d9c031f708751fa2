import edtf from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dated } from '../../src/records/dated.ts'
import { fromDayNumber } from '../../src/records/day.ts'
import { daysOf, edtfBetween, edtfBounds, isEdtf, isLoose } from '../../src/records/edtf.ts'

test.each([
	// expression, earliest, latest, UCDP date_prec
	['2016-12-08', '2016-12-08', '2016-12-08', 1],
	['2016-12', '2016-12-01', '2016-12-31', 4],
	['2016-02', '2016-02-01', '2016-02-29', 4],
	['2015-02', '2015-02-01', '2015-02-28', 4],
	['2016', '2016-01-01', '2016-12-31', 5],
	['201X', '2010-01-01', '2019-12-31', 5],
	['2016-12-XX', '2016-12-01', '2016-12-31', 4],
	['2016-12-0X', '2016-12-01', '2016-12-09', 4],
	['2016-XX', '2016-01-01', '2016-12-31', 5],
	['2016-21', '2016-03-01', '2016-05-31', 5],
	['2016-24', '2016-12-01', '2017-02-28', 5],
	['2016-36', '2016-10-01', '2016-12-31', 5],
	['2016-12-08~', '2016-12-08', '2016-12-08', 2],
	['2016-12-08?', '2016-12-08', '2016-12-08', 2],
	['2016-11~', '2016-11-01', '2016-11-30', 4],
	['2016-12-05/2016-12-11', '2016-12-05', '2016-12-11', 3],
	['2016-12-05/2016-12-08', '2016-12-05', '2016-12-08', 2],
	['2016-11/2016-12-22', '2016-11-01', '2016-12-22', 5],
	['../2016-11-26', null, '2016-11-26', null],
	['2016-11-26/..', '2016-11-26', null, null],
	['[2016-12-12,2016-12-13]', '2016-12-12', '2016-12-13', 2],
	['[2011-09-05,2016-09-05]', '2011-09-05', '2016-09-05', 5],
	['[..2016-12-03]', null, '2016-12-03', null],
	['{2016-12-12,2016-12-14}', '2016-12-12', '2016-12-14', 2],
	['2016-06-09T16:00:00Z', '2016-06-09', '2016-06-09', 1],
])('%s spans %s to %s, precision %s', (text, earliest, latest, precision) => {
	expect(edtfBounds(text)).toMatchObject({ earliest, latest, precision })
})

test.each([
	'2016-02-30',
	'2015-02-29',
	'2016-13',
	'2016-1-1',
	'16-12-08',
	'2016-12-08/2016-12-01',
	'../..',
	'/',
	'',
	'[]',
	'[2016',
	'2016/2017/2018',
	'December 2016',
	'2016-W49',
	'2016-12-08T25:00:00Z',
	'201X-12-01',
	'-0044-03-15',
])('"%s" is not an expression we know', (text) => expect(edtfBounds(text)).toBeNull())

test.each([
	['2016-11', false],
	['2016-11~', true],
	['2016-11?', true],
	['2016-11%', true],
	['2016-11~/2016-12', true],
	['November', false],
] as const)('%s is loose: %s', (text, loose) => expect(isLoose(edtfBounds(text))).toBe(loose))

test('approximate and uncertain are kept apart', () => {
	expect(edtfBounds('2016-11~')).toMatchObject({ approximate: true, uncertain: false })
	expect(edtfBounds('2016-11?')).toMatchObject({ approximate: false, uncertain: true })
	expect(edtfBounds('2016-11%')).toMatchObject({ approximate: true, uncertain: true })
})

test('the clock of an instant is kept', () => expect(edtfBounds('2016-06-09T16:00:00Z')?.time).toBe('16:00'))

test('one of a set lists its members', () =>
	expect(edtfBounds('[2011-09-05,2016-09-05]')?.oneOf).toEqual(['2011-09-05', '2016-09-05']))

describe('edtfBetween', () => {
	test.each([
		['2016-12-08', '2016-12-08', '2016-12-08'],
		['2016-12-01', '2016-12-31', '2016-12'],
		['2016-01-01', '2016-12-31', '2016'],
		['2016-12-05', '2016-12-11', '2016-12-05/2016-12-11'],
		[null, '2016-12-11', '../2016-12-11'],
		['2016-12-11', null, '2016-12-11/..'],
	])('%s to %s is %s', (earliest, latest, text) => expect(edtfBetween(earliest, latest)).toBe(text))

	test('is the inverse of edtfBounds', () => {
		const day = fc.integer({ min: -10_000, max: 30_000 })
		fc.assert(
			fc.property(day, fc.nat(4000), (from, length) => {
				const [earliest, latest] = [fromDayNumber(from), fromDayNumber(from + length)]
				expect(edtfBounds(edtfBetween(earliest, latest))).toMatchObject({ earliest, latest })
			}),
		)
	})

	test('refuses what is no interval', () => {
		expect(() => edtfBetween(null, null)).toThrow(RangeError)
		expect(() => edtfBetween('2016-12-02', '2016-12-01')).toThrow(RangeError)
	})
})

describe('against the edtf package', () => {
	const two = (n: number) => String(n).padStart(2, '0')
	const year = fc.integer({ min: 1000, max: 2999 }).map(String)
	const month = fc.integer({ min: 1, max: 12 }).map(two)
	const date = fc.oneof(
		year,
		fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
		fc.tuple(year, month, fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => `${y}-${m}-${two(d)}`),
	)
	const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10)
	test('plain dates have the same bounds', () => {
		fc.assert(
			fc.property(date, (text) => {
				const theirs = edtf(text) as { min: number; max: number }
				expect(edtfBounds(text)).toMatchObject({ earliest: iso(theirs.min), latest: iso(theirs.max) })
			}),
		)
	})
})

test('garbage never throws', () => {
	fc.assert(fc.property(fc.string(), (text) => edtfBounds(text) === null || isEdtf(text)))
	fc.assert(
		fc.property(
			fc.stringMatching(/^[\d\-X~?%/.,[\]{}TZ:]{0,24}$/),
			(text) => edtfBounds(text) === null || isEdtf(text),
		),
	)
})

test('days of an expression', () => {
	expect(daysOf('2016-12-05/2016-12-07')).toEqual(['2016-12-05', '2016-12-06', '2016-12-07'])
	expect(daysOf('2016-12-05/..')).toBeNull()
	expect(daysOf('2010/2019')).toBeNull()
})

test('a Dated works its bounds out, and refuses what is no date', () => {
	expect(dated('2016-11~', 'editor', [])).toMatchObject({ earliest: '2016-11-01', latest: '2016-11-30', precision: 4 })
	expect(() => dated('soon', 'text', [])).toThrow('not an EDTF expression: "soon"')
})
