import { describe, expect, test } from 'vitest'
import { tag } from '../../../src/pipeline/timex/tag.ts'
import { rows } from './rows.ts'

describe('lengths of time', () => {
	rows('2016-12-08', [
		['captured two districts in ‹two days›,', ['DURATION', 'P2D', null]],
		['for ‹more than four years›.', ['DURATION', 'P4Y', null, 'MORE_THAN']],
		['for five – ‹over five years›.', ['DURATION', 'P5Y', null, 'MORE_THAN']],
		['a ‹72-hour› truce', ['DURATION', 'PT72H', null]],
		['a ‹five-year-long› civil war', ['DURATION', 'P5Y', null]],
		['after ‹some 13 hours› of talks', ['DURATION', 'PT13H', null, 'APPROX']],
		['over ‹the past few years›', ['DURATION', 'PXY', null]],
		['‹the past three months›', ['DURATION', 'P3M', null]],
		['‹the next two weeks›', ['DURATION', 'P2W', null]],
		['over ‹the last few days› has', ['DURATION', 'PXD', null]],
		['‹a few days› in Aleppo', ['DURATION', 'PXD', null]],
		['for ‹nearly two and a half years›', ['DURATION', 'P2.5Y', null, 'APPROX']],
		['for ‹twenty-five years›', ['DURATION', 'P25Y', null]],
		['within ‹a year›', ['DURATION', 'P1Y', null]],
		['for ‹decades›', ['DURATION', 'PXDE', null]],
		['‹half an hour›', ['DURATION', 'PT30M', null]],
		['can’t rest for even ‹five minutes›,', ['DURATION', 'PT5M', null]],
		['a ‹51-year-old› man', ['DURATION', 'P51Y', null]],
		['follows ‹weeks› of talks', ['DURATION', 'PXW', null]],
		['worth $3 billion over ‹10 years›,', ['DURATION', 'P10Y', null]],
		['a ‹month-long› siege', ['DURATION', 'P1M', null]],
	])
})

describe('sets of times', () => {
	rows('2016-12-08', [
		['holds talks ‹twice a week› and', ['SET', 'P1W', null]],
		['‹every Friday›', ['SET', 'XXXX-WXX-5', null]],
		['closed on ‹Fridays›', ['SET', 'XXXX-WXX-5', null]],
		['‹every two days›', ['SET', 'P2D', null]],
		['‹every day›', ['SET', 'P1D', null]],
		['shelled ‹daily›', ['SET', 'P1D', null]],
		['its ‹annual› conference', ['SET', 'P1Y', null]],
	])
})

describe('clock times and parts of the day', () => {
	rows('2016-12-08', [
		['UPDATE ‹1800 GMT›: Russian', ['TIME', '2016-12-08T18:00Z', '2016-12-08T18:00Z']],
		['at around ‹8:45am› local time', ['TIME', '2016-12-08T08:45', '2016-12-08']],
		['Syria (‹6:00 A.M.›) – The', ['TIME', '2016-12-08T06:00', '2016-12-08']],
		['at ‹6 p.m.›', ['TIME', '2016-12-08T18:00', '2016-12-08']],
		['at ‹noon›', ['TIME', '2016-12-08T12:00', '2016-12-08']],
		['‹8 a.m. on Wednesday›', ['TIME', '2016-12-07T08:00', '2016-12-07']],
		['‹Tuesday at 16:30›', ['TIME', '2016-12-06T16:30', '2016-12-06']],
		[
			'on ‹Friday, December 16, 2016›, at ‹17:00 GMT›, while',
			['DATE', '2016-12-16', '2016-12-16'],
			['TIME', '2016-12-16T17:00Z', '2016-12-16T17:00Z'],
		],
		['at ‹sunset on September 12›.', ['TIME', '2016-09-12TEV', '2016-09-12']],
		[
			'On ‹Monday 5 December›, in ‹the morning›, six',
			['DATE', '2016-12-05', '2016-12-05'],
			['TIME', '2016-12-05TMO', '2016-12-05'],
		],
		['‹2pm local time Wednesday›', ['TIME', '2016-12-07T14:00', '2016-12-07']],
		['‹the morning of 12 May 2015›', ['TIME', '2015-05-12TMO', '2015-05-12']],
		['‹2016-12-07T16:08Z›', ['TIME', '2016-12-07T16:08Z', '2016-12-07T16:08Z']],
	])
})

test('a stretch that ends or begins with the day of writing says so', () => {
	const directions = ['over the last few days', 'in the coming weeks', 'the past year', 'for two years'].map(
		(text) => tag(text, { reference: '2016-12-08' })[0]?.direction,
	)
	expect(directions).toEqual(['past', 'future', 'past', undefined])
})
