import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildLanes } from '../../../src/query/catalogue/lanes.ts'
import { dated } from '../../../src/records/dated.ts'
import { addDays } from '../../../src/records/day.ts'
import { marksIn, placeAround, rowsFor } from '../../../src/view/timeline/scene.ts'
import { rowOf } from '../../fixture/rows.ts'

const DAY = 86_400_000
const START = Date.parse('2016-01-01T00:00:00Z')

/** `count` events over `days` days, in three lanes; every fifth is a span of six days. */
function corpus(count: number, days: number) {
	const rows = Array.from({ length: count }, (_, at) => {
		const day = addDays('2016-01-01', Math.floor((at * days) / count))
		const when = dated(at % 5 === 0 ? `${day}/${addDays(day, 5)}` : day, 'text', [])
		const teller = `outlet-${at % 3}`
		return rowOf({ ...when, id: `e${at}`, told: [{ teller, when, modality: 'asserted', claims: 1 }] })
	})
	return buildLanes(rows, { by: 'outlet', comments: false, places: new Map() })
}

const see = (lanes: ReturnType<typeof corpus>, from: number, to: number) => {
	const [a, b] = [START + from * DAY, START + to * DAY]
	return marksIn(placeAround(lanes, rowsFor(lanes, a, b), a, b, 1000), a, b)
}

describe.each([150, 2000, 60_000])('%i events', (count) => {
	const lanes = corpus(count, 900)
	test('no window shows more marks than vis draws with ease, and each that holds events shows some', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 880 }), fc.integer({ min: 2, max: 1000 }), (from, length) => {
				const marks = see(lanes, from, from + length)
				expect(marks.length).toBeLessThanOrEqual(120)
				if (length > 20) expect(marks.length).toBeGreaterThan(0)
			}),
			{ numRuns: 40 },
		)
	})
	test('marks of a lane and row never overlap', () => {
		for (const [from, to] of [
			[0, 900],
			[100, 160],
			[300, 309],
		] as const) {
			const marks = see(lanes, from, to).sort((a, b) => a.x - b.x)
			for (const [at, mark] of marks.entries()) {
				const next = marks.slice(at + 1).find(({ laneId, row }) => laneId === mark.laneId && row === mark.row)
				if (next) expect(mark.x + mark.width).toBeLessThanOrEqual(next.x + 0.5)
			}
		}
	})
})

test('over the whole span every event is counted once', () => {
	const marks = see(corpus(60_000, 900), 0, 910)
	expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(60_000)
	expect(marks.every(({ tellings }) => tellings.length === 0)).toBe(true)
})

test('what was counted opens into events as the window gets shorter', () => {
	const lanes = corpus(60_000, 9000)
	expect(see(lanes, 100, 110).some(({ tellings }) => tellings.length === 1)).toBe(true)
})

test('a window that moves a little keeps its placing', () => {
	const lanes = corpus(20_000, 9000)
	const rows = rowsFor(lanes, START, START + 30 * DAY)
	const at = (from: number) => placeAround(lanes, rows, START + from * DAY, START + (from + 30) * DAY, 1000)
	const [one, next] = [at(1000), at(1002)]
	expect(next.marks).toEqual(one.marks)
	expect(one.to - one.from).toBeGreaterThan(60 * DAY)
})
