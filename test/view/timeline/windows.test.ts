import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendar } from '../../../src/query/catalogue/calendar.ts'
import { around, firstWindow, length, limits } from '../../../src/query/catalogue/firstWindow.ts'
import { dated } from '../../../src/records/dated.ts'
import { addDays } from '../../../src/records/day.ts'
import { closer, neighbour, zoomed } from '../../../src/view/timeline/windows.ts'
import { rowOf } from '../../fixture/rows.ts'

const on = (...days: string[]) => calendar(days.map((edtf) => rowOf({ ...dated(edtf, 'text', []) })))
const span = (earliest: string, latest: string) => ({ earliest, latest })
const EVENTS = on('2016-01-12', '2016-06-08', '2016-06-09', '2016-12-07', '2016-12-08', '2016-12-08', '2017')

describe('the first window', () => {
	test('is the densest stretch', () => {
		const { earliest, latest } = firstWindow(EVENTS, null)!
		expect(earliest < '2016-12-07' && latest > '2016-12-08').toBe(true)
		expect(length(span(earliest, latest))).toBeLessThan(10)
	})
	test('is around the event that the address asks for', () => {
		const { earliest, latest } = firstWindow(EVENTS, { earliest: '2016-01-12', latest: '2016-01-12' })!
		expect(earliest <= '2016-01-12' && latest >= '2016-01-12' && latest < '2016-06-01').toBe(true)
	})
	test('shows the fullest part of a stretch that is long', () => {
		const long = on(
			...Array.from({ length: 20 }, (_, at) => addDays('2016-01-01', at * 10)),
			'2016-05-02',
			'2016-05-03',
		)
		const { earliest, latest } = firstWindow(long, null)!
		expect(earliest <= '2016-05-02' && latest >= '2016-05-03').toBe(true)
		expect(length(span(earliest, latest))).toBeLessThan(45)
	})
	test('is short where days are full', () => {
		const full = on(...Array.from({ length: 2000 }, (_, at) => addDays('2016-01-01', Math.floor(at / 20))))
		expect(length(firstWindow(full, null)!)).toBeLessThan(10)
		const { earliest, latest } = firstWindow(full, { earliest: '2016-02-20', latest: '2016-02-20' })!
		expect(earliest <= '2016-02-20' && latest >= '2016-02-20').toBe(true)
		expect(length({ earliest, latest })).toBeLessThan(10)
	})
	test('is nothing where nothing is dated', () => {
		expect(firstWindow(on(), null)).toBeNull()
		expect(limits(on())).toBeNull()
	})
})

test('zooming keeps the middle and never goes below two days', () => {
	const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays('2000-01-01', days))
	fc.assert(
		fc.property(day, fc.integer({ min: 1, max: 900 }), fc.constantFrom(0.6, 1 / 0.6), (from, days, factor) => {
			const now = span(from, addDays(from, days))
			const next = zoomed(now, factor)
			expect(length(next)).toBeGreaterThanOrEqual(2)
			if (factor < 1 && length(now) > 3) expect(length(next)).toBeLessThan(length(now))
			if (factor > 1) expect(length(next)).toBeGreaterThan(length(now))
			const middle = (one: typeof now) => Date.parse(one.earliest) + Date.parse(one.latest)
			expect(Math.abs(middle(next) - middle(now)) / 2 / 86_400_000).toBeLessThanOrEqual(1)
		}),
	)
})

test('a count over few days is opened around them, one over many in their first part', () => {
	expect(closer(span('2016-12-08', '2016-12-08'), span('2016-11-25', '2016-12-26'))).toEqual(
		around(span('2016-12-08', '2016-12-08')),
	)
	expect(length(closer(span('2016-08-01', '2016-08-31'), span('2016-07-25', '2016-09-05')))).toBeLessThanOrEqual(10)
})

test('the neighbour of a window is the nearest stretch outside it', () => {
	const all = [
		span('2016-01-12', '2016-01-12'),
		span('2016-06-08', '2016-06-09'),
		span('2016-12-07', '2016-12-08'),
	].map((one) => ({ ...one, count: 1 }))
	expect(neighbour(all, span('2016-06-01', '2016-06-30'), -1)?.earliest).toBe('2016-01-12')
	expect(neighbour(all, span('2016-06-01', '2016-06-30'), 1)?.earliest).toBe('2016-12-07')
	expect(neighbour(all, span('2016-12-01', '2016-12-30'), 1)).toBeNull()
})
