import { describe, expect, test } from 'vitest'
import { dated, undated } from '../../../src/records/dated.ts'
import { dateTime, dateWords, precisionWords, rangeWords, stretchWords } from '../../../src/view/words/date.ts'

const of = (edtf: string) => dated(edtf, 'text', [])

test.each([
	['2016-12-08', '8 December 2016', 'to the day'],
	['2016-12-08~', 'about 8 December 2016', ''],
	['2016-12-08?', '8 December 2016 (uncertain)', ''],
	['2016-12-08T15:45:00Z', '8 December 2016, 15:45 UTC', 'to the day'],
	['2016-12', 'December 2016', 'within a month'],
	['2016-11~', 'about November 2016', 'within a month'],
	['2016', '2016', 'within a year'],
	['2016-22', 'June–August 2016', 'within three months'],
	['2016-12-05/2016-12-08', '5–8 December 2016', 'within two to six days'],
	['2016-11-28/2016-12-02', '28 November – 2 December 2016', 'within two to six days'],
	['2016-12-30/2017-01-02', '30 December 2016 – 2 January 2017', 'within two to six days'],
	['../2016-12-22', 'on or before 22 December 2016', 'one end open'],
	['../2016-11-30~', 'on or before about 30 November 2016', 'one end open'],
	['2016-12-22/..', 'on or after 22 December 2016', 'one end open'],
	['[2016-12-12,2016-12-13]', '12 or 13 December 2016', 'within two to six days'],
	['[2016-07-31,2016-08-07,2016-08-14]', '31 July, 7 or 14 August 2016', 'within a month'],
	['[2015-12-31,2016-01-07]', '31 December 2015 or 7 January 2016', 'within a month'],
])('%s is “%s”, %s', (edtf, words, precision) => {
	expect(dateWords(of(edtf))).toBe(words)
	expect(precisionWords(of(edtf))).toBe(precision)
})

test('an undated one says what is known, or that nothing is', () => {
	expect(dateWords({ ...undated('?'), known: 'a Thursday after 26 November' })).toBe('a Thursday after 26 November')
	expect(dateWords(undated('?'))).toBe('Date not known')
	expect(precisionWords(undated('?'))).toBe('not placed on the axis')
})

test.each([
	['2016-12-01', '2016-12-31', 'December 2016'],
	['2016-12-01', '2016-12-30', '1–30 December 2016'],
	['2016-02-01', '2016-02-29', 'February 2016'],
	['2015-02-01', '2015-02-28', 'February 2015'],
	['2016-01-01', '2016-12-31', '2016'],
	['2012-10-01', '2016-08-31', 'October 2012 – August 2016'],
])('%s to %s is %s', (earliest, latest, words) => expect(rangeWords(earliest, latest)).toBe(words))

test.each([
	['2016-12-01', '2016-12-09', 'Dec 2016'],
	['2016-11-26', '2016-12-21', 'Nov–Dec 2016'],
	['2016-12-26', '2017-01-03', 'Dec 2016 – Jan 2017'],
])('the stretch %s to %s is %s', (earliest, latest, words) => expect(stretchWords(earliest, latest)).toBe(words))

describe('a machine-readable date', () => {
	test.each([
		['2016-12-08', '2016-12-08'],
		['2016-12', '2016-12'],
		['2016-22', undefined],
		['2016-12-08~', undefined],
		['2016-12-05/2016-12-08', undefined],
	])('%s', (edtf, value) => expect(dateTime(of(edtf))).toBe(value))
})
