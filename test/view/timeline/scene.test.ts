import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildLanes } from '../../../src/query/catalogue/lanes.ts'
import { dated } from '../../../src/records/dated.ts'
import { addDays } from '../../../src/records/day.ts'
import { PLAIN_LOOK } from '../../../src/view/outlet/marks.ts'
import { chosenIn, holds } from '../../../src/view/timeline/chosen.ts'
import { markName } from '../../../src/view/timeline/markElement.ts'
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

test('a count knows on how many of its events accounts differ, and whether the chosen one is among them', () => {
	const rows = Array.from({ length: 5000 }, (_, at) => {
		const when = dated(addDays('2016-01-01', Math.floor(at / 10)), 'text', [])
		const teller = `outlet-${at % 3}`
		const told = [{ teller, when, modality: 'asserted' as const, claims: 1 }]
		return rowOf({ ...when, id: `e${at}`, contested: at % 50 === 0, told })
	})
	const lanes = buildLanes(rows, { by: 'outlet', comments: false, places: new Map() })
	const marks = see(lanes, 0, 510)
	expect(marks.every(({ tellings }) => tellings.length === 0)).toBe(true)
	expect(marks.reduce((sum, { contested }) => sum + contested, 0)).toBe(100)
	const holding = marks.filter((mark) => holds(mark, chosenIn(lanes, 'e1000')))
	expect(holding).toHaveLength(1)
	expect(holding[0]).toMatchObject({ laneId: 'outlet-1' })
	expect(holding[0]!.from).toBeLessThanOrEqual(START + 100 * DAY)
	expect(holding[0]!.to).toBeGreaterThan(START + 100 * DAY)
	expect(marks.some((mark) => holds(mark, chosenIn(lanes, 'no such event')))).toBe(false)
	const lane = { name: 'The Post', look: PLAIN_LOOK, teller: false }
	const names = { lane: () => lane, tellers: () => lane, place: () => undefined }
	const named = markName({ ...holding[0]!, count: 9, contested: 2 }, lane, names, true)
	expect(named).toMatch(/^9 events, .+; The Post; accounts differ on 2 of them; the chosen event is among them\. Opens/)
	expect(markName({ ...holding[0]!, count: 9, contested: 0 }, lane, names)).not.toMatch(/differ|chosen/)
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

test('a window shows the same, whichever was asked for before', () => {
	const [asked, anew] = [corpus(2000, 900), () => corpus(2000, 900)]
	for (const [from, to] of [
		[0, 30],
		[2, 32],
		[500, 520],
		[0, 900],
		[0, 30],
	] as const)
		expect(see(asked, from, to).map(({ id, x, row }) => [id, x, row])).toEqual(
			see(anew(), from, to).map(({ id, x, row }) => [id, x, row]),
		)
})
