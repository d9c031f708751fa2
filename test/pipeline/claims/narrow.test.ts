import { expect, test } from 'vitest'
import { lengthUpTo, narrowed } from '../../../src/pipeline/claims/narrow.ts'
import type { Resolved } from '../../../src/pipeline/date.ts'
import { tag } from '../../../src/pipeline/timex/tag.ts'

const tagged = (text: string, reference: string) =>
	tag(text, { reference }).map((found): Resolved => ({ id: found.words, segmentId: 's', ...found }))

test.each([
	['in late August', '2016-12-08', ['2016-08-21/2016-08-31']],
	['in early July', '2016-12-08', ['2016-07-01/2016-07-10']],
	['in mid-February 2016', '2016-12-08', ['2016-02-11/2016-02-20']],
	['in late February 2016', '2016-12-08', ['2016-02-21/2016-02-29']],
	['in late 2016', '2016-12-21', ['2016-10/2016-12']],
	['on 2 and 3 January', '2017-01-05', ['2017-01-02/2017-01-03']],
	['from 15 to 22 December', '2017-01-05', ['2016-12-15/2016-12-22']],
	['on Monday and Tuesday', '2016-12-08', ['2016-12-05', '2016-12-06']],
	['by the end of January', '2016-12-08', ['2016-01']],
])('%s, written on %s → %j', (words, day, expected) => {
	const text = `They fought in Aleppo ${words}.`
	expect(narrowed(tagged(text, day), text, 0).map(({ edtf }) => edtf)).toEqual(expected)
})

test.each([
	['took two districts in two days', '2016-11-26/2016-11-27'],
	['fell over the past two days', '2016-11-25/2016-11-27'],
	['died in the past 24 hours', '2016-11-26/2016-11-27'],
	['fought for two days', undefined],
	['left two days after the deal', undefined],
])('%s → %s', (text, edtf) => expect(lengthUpTo(tagged(text, '2016-11-27'), text, 0, '2016-11-27')?.edtf).toBe(edtf))
