import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendar } from '../../../src/query/catalogue/calendar.ts'
import { dated } from '../../../src/records/dated.ts'
import { addDays, dayNumber } from '../../../src/records/day.ts'
import { bandPath, barPath, bars } from '../../../src/view/overview/bars.ts'
import { labels } from '../../../src/view/overview/labels.ts'
import { overviewScale } from '../../../src/view/overview/scale.ts'
import { rowOf } from '../../fixture/rows.ts'

const START = dayNumber('2016-01-01')
const on = (...days: number[]) =>
	calendar(days.map((day) => rowOf({ ...dated(addDays('2016-01-01', day), 'text', []) })))

const anyDays = fc.array(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 60 })
const anyWidth = fc.integer({ min: 200, max: 2000 })
const scaleOf = (days: number[], width: number) => overviewScale(on(...days), START - 30, START + 4030, 0, width)

describe('whatever the days and the width', () => {
	test('the scale rises strictly and every day comes back', () => {
		fc.assert(
			fc.property(anyDays, anyWidth, (days, width) => {
				const { toX, toDay } = scaleOf(days, width)
				let before = Number.NEGATIVE_INFINITY
				for (let day = START - 30; day <= START + 4030; day += 7) {
					const x = toX(day)
					expect(x).toBeGreaterThan(before)
					expect(toDay(x)).toBeCloseTo(day, 5)
					before = x
				}
			}),
		)
	})
	test('its pieces tile the strip and the days', () => {
		fc.assert(
			fc.property(anyDays, anyWidth, (days, width) => {
				const { pieces } = scaleOf(days, width)
				expect([pieces[0]!.from, pieces[0]!.x]).toEqual([START - 30, 0])
				expect(pieces.at(-1)!.to).toBe(START + 4030)
				expect(pieces.at(-1)!.end).toBeCloseTo(width, 5)
				for (const [at, piece] of pieces.entries()) {
					expect(piece.end).toBeGreaterThan(piece.x)
					expect(piece.to).toBeGreaterThan(piece.from)
					if (pieces[at + 1]) expect([pieces[at + 1]!.from, pieces[at + 1]!.x]).toEqual([piece.to, piece.end])
				}
			}),
		)
	})
	test('no day with events is cut', () => {
		fc.assert(
			fc.property(anyDays, anyWidth, (days, width) => {
				const { pieces } = scaleOf(days, width)
				for (const day of days)
					expect(pieces.find(({ from, to }) => from <= START + day && START + day < to)!.cut).toBe(false)
			}),
		)
	})
	test('labels never overlap, and stand on the strip', () => {
		fc.assert(
			fc.property(anyDays, anyWidth, (days, width) => {
				const all = labels(scaleOf(days, width), on(...days))
				for (const [at, { x, text }] of all.entries())
					expect(x + text.length * 6.6).toBeLessThanOrEqual(all[at + 1]?.x ?? width + 20)
			}),
		)
	})
})

test('months without events take little of the strip, and no more than one cut for each gap', () => {
	const { pieces, toX } = scaleOf([0, 5, 10, 700, 705], 1000)
	expect(pieces.map(({ cut }) => cut)).toEqual([true, false, true, false, true])
	expect(toX(START + 690) - toX(START + 20)).toBeLessThan(20)
})

test('days side by side are not cut', () => {
	const days = Array.from({ length: 200 }, (_, at) => at)
	expect(overviewScale(on(...days), START, START + 200, 0, 1000).pieces).toHaveLength(1)
})

test('a bar shows its fullest day; together they hold every day with events', () => {
	const days = [1, 1, 1, 2, 9, 60, 400, 400]
	const scale = scaleOf(days, 300)
	const found = bars(on(...days), scale)
	expect(Math.max(...found.map(({ count }) => count))).toBe(3)
	for (const day of days) expect(found.some(({ from, to }) => from <= START + day && START + day < to)).toBe(true)
	expect(barPath(found, 40, 3).match(/M/g)).toHaveLength(found.length)
})

test('a piece of some weeks says its months and how many begin there, a long one has months or years along it', () => {
	const words = (days: number[], width: number) => labels(scaleOf(days, width), on(...days)).map(({ text }) => text)
	expect(words([0, 5, 10, 700, 705], 1000)).toEqual(['Jan 2016 · 3', 'Dec 2017 · 2'])
	const daily = Array.from({ length: 4000 }, (_, at) => at)
	expect(words(daily, 1000)).toEqual(
		Array.from({ length: 11 }, (_, at) => String(2016 + at)).slice(0, words(daily, 1000).length),
	)
	expect(words(daily, 1000).length).toBeGreaterThan(5)
})

test('events of weeks lie along the base line, those of years nowhere', () => {
	const days = calendar(
		['2016-01-03', '2016-02-01/2016-02-28', '2016'].map((edtf) => rowOf({ ...dated(edtf, 'text', []) })),
	)
	const scale = overviewScale(days, START, START + 366, 0, 800)
	expect(bandPath(days, scale, 40).match(/M/g)?.length ?? 0).toBeGreaterThan(0)
	expect(bars(days, scale)).toHaveLength(1)
})
