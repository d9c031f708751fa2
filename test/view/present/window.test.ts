import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../src/records/day.ts'
import { pictureOf, ticksOf, windowRows } from '../../../src/view/present/window.ts'
import { RECORDS } from './tour.ts'

describe('the days in sight', () => {
	test('hold what touches them, and nothing undated', () => {
		const rows = windowRows(RECORDS, { span: '2016-12-08' })
		expect(rows.length).toBeGreaterThan(0)
		for (const { earliest, latest } of rows) {
			expect(earliest === null && latest === null).toBe(false)
			expect((earliest ?? '0000') <= '2016-12-08' && '2016-12-08' <= (latest ?? '9999')).toBe(true)
		}
	})

	test('without days asked for, undated events are listed as well', () => {
		const undated = RECORDS.events.filter(({ date }) => date.earliest === null && date.latest === null)
		expect(undated.length).toBeGreaterThan(0)
		expect(windowRows(RECORDS, {}).map(({ id }) => id)).toEqual(expect.arrayContaining(undated.map(({ id }) => id)))
	})

	test('are narrowed by the step’s filters', () => {
		const all = windowRows(RECORDS, {})
		const some = windowRows(RECORDS, { filters: { outlet: ['echo'] } })
		expect(some.length).toBeLessThan(all.length)
		for (const { tellers } of some) expect(tellers).toContain('echo')
	})
})

describe('as a picture', () => {
	test('a lane for each teller that tells of something, the others by name', () => {
		const picture = pictureOf(RECORDS, { span: '2016-12-01/2016-12-20' })!
		const names = [...picture.lanes.map(({ name }) => name), ...picture.silent]
		expect(names).toEqual(expect.arrayContaining(RECORDS.index.outlets.map(({ name }) => name)))
		for (const { marks } of picture.lanes) expect(marks.length).toBeGreaterThan(0)
	})

	test('marks lie within the picture, and never cover one another', () => {
		for (const lanes of ['outlet', 'kind', 'place', 'none'] as const)
			for (const { marks, tracks } of pictureOf(RECORDS, { lanes, span: '2016-12-01/2016-12-20' })!.lanes)
				for (const [at, { from, to, track }] of marks.entries()) {
					expect(0 <= from && from < to && to <= 1 && track < tracks).toBe(true)
					const over = marks.filter((other, nth) => nth !== at && other.track === track)
					expect(over.every((other) => other.to <= from + 1e-9 || to <= other.from + 1e-9)).toBe(true)
				}
	})

	test('of days without an event there is none', () => {
		expect(pictureOf(RECORDS, { span: '1999' })).toBeNull()
	})
})

test('labels along the axis: few, in order, from the first day on, and the year where there are several', () => {
	const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1900-01-01', days))
	fc.assert(
		fc.property(day, fc.integer({ min: 0, max: 40_000 }), (earliest, length) => {
			const ticks = ticksOf({ earliest, latest: addDays(earliest, length) })
			expect(ticks.length).toBeGreaterThan(0)
			expect(ticks.length).toBeLessThanOrEqual(7)
			expect(ticks[0]!.at).toBe(0)
			expect(ticks.every(({ at }, nth) => at < 1 && (nth === 0 || at > ticks[nth - 1]!.at))).toBe(true)
		}),
	)
	expect(ticksOf({ earliest: '2016-12-05', latest: '2016-12-08' }).map(({ label }) => label)).toEqual([
		'5 Dec',
		'6 Dec',
		'7 Dec',
		'8 Dec',
	])
	expect(ticksOf({ earliest: '2015-12-31', latest: '2016-01-01' })[1]!.label).toBe('1 Jan 2016')
})
