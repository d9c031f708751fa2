import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	addDays,
	dayNumber,
	daysInMonth,
	fromDayNumber,
	isDay,
	weekDays,
	weekday,
	weekOf,
} from '../../src/records/day.ts'

test('tests run under a zone that is never on the hour', () => {
	expect(process.env.TZ).toBe('Pacific/Chatham')
	expect(Math.abs(new Date(2016, 5, 1).getTimezoneOffset()) % 60).toBe(45)
})

test.each([
	['2016-12-08', 4],
	['2016-09-17', 6],
	['2016-06-08', 3],
	['2000-02-29', 2],
	['1970-01-01', 4],
	['1943-07-05', 1],
])('%s is weekday %i', (day, expected) => expect(weekday(day)).toBe(expected))

test.each(['2015-02-29', '1900-02-29', '2016-13-01', '2016-00-10', '2016-04-31', '2016-4-1', 'today', ''])(
	'"%s" is no day',
	(text) => expect(isDay(text)).toBe(false),
)

test.each([
	['2016-W49', '2016-12-05', '2016-12-11'],
	['2015-W53', '2015-12-28', '2016-01-03'],
	['2019-W01', '2018-12-31', '2019-01-06'],
])('%s is %s to %s', (week, earliest, latest) => {
	expect(weekDays(week)).toEqual({ earliest, latest })
	expect(weekOf(earliest)).toBe(week)
	expect(weekOf(latest)).toBe(week)
})

test('2016 has no week 53', () => expect(weekDays('2016-W53')).toBeNull())

describe('day numbers', () => {
	const day = fc.integer({ min: -700_000, max: 2_900_000 })
	test('are the inverse of days', () => fc.assert(fc.property(day, (n) => dayNumber(fromDayNumber(n)) === n)))
	test('step over months and leap years', () => {
		expect(addDays('2016-02-28', 1)).toBe('2016-02-29')
		expect(addDays('2016-03-01', -2)).toBe('2016-02-28')
		expect(daysInMonth(1900, 2)).toBe(28)
		expect(dayNumber('0001-01-01') - dayNumber('0000-12-31')).toBe(1)
	})
})
