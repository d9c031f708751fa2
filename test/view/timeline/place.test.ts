import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Telling } from '../../../src/query/catalogue/telling.ts'
import { allRows, type Lane, laneNeeds, within } from '../../../src/view/timeline/laneRows.ts'
import { inSight, type Mark, place, placeLane, TARGET } from '../../../src/view/timeline/place.ts'

const DAY = 86_400_000

function telling(id: string, from: number, days: number): Telling {
	return {
		id: `lane:${id}`,
		laneId: 'lane',
		eventId: id,
		title: id,
		kind: 'other',
		date: { edtf: null, earliest: null, latest: null, precision: null },
		placeIds: [],
		from: from * DAY,
		to: (from + days) * DAY,
		shape: days === 1 ? 'day' : 'span',
		soft: false,
		openStart: false,
		openEnd: false,
		tellers: ['lane'],
		modality: 'asserted',
		contested: false,
		accounts: 1,
		outlets: 1,
	}
}

function lane(...spans: [from: number, days: number][]): Lane {
	const tellings = spans.map(([from, days], at) => telling(`e${at}`, from, days))
	return { id: 'lane', tellings: tellings.sort((a, b) => a.from - b.from || a.to - b.to) }
}

const MOST = { points: 4, spans: 2 }
const ALL: [number, number, typeof MOST] = [-1e12, 1e15, MOST]
const laneRows = (one: Lane, from: number, to: number, most: typeof MOST) => within(laneNeeds(one, from, to), most)
const placed = (one: Lane, perDay: number) => placeLane(one, laneRows(one, ...ALL), perDay / DAY)

describe('rows of a lane', () => {
	test.each<[string, Lane, { points: number; spans: number }]>([
		['one a day', lane([1, 1], [2, 1]), { points: 1, spans: 0 }],
		['three on a day', lane([1, 1], [1, 1], [1, 1]), { points: 3, spans: 0 }],
		['nine on a day', lane(...Array.from({ length: 9 }, (): [number, number] => [1, 1])), { points: 4, spans: 0 }],
		['spans apart', lane([1, 5], [10, 5]), { points: 0, spans: 1 }],
		['spans that overlap', lane([1, 5], [3, 5], [2, 1]), { points: 1, spans: 2 }],
		['five spans that overlap', lane([1, 9], [1, 9], [1, 9], [1, 9], [1, 9]), { points: 0, spans: 2 }],
		['nothing', lane(), { points: 1, spans: 0 }],
	])('%s', (_, one, rows) => expect(laneRows(one, ...ALL)).toEqual(rows))

	test('are those of the days shown', () => {
		const one = lane([1, 1], [1, 1], [50, 1])
		expect(laneRows(one, 40 * DAY, 60 * DAY, MOST)).toEqual({ points: 1, spans: 0 })
		expect(laneRows(one, 1 * DAY, 5 * DAY, MOST)).toEqual({ points: 2, spans: 0 })
		expect(laneRows(one, 100 * DAY, 120 * DAY, MOST)).toEqual({ points: 1, spans: 0 })
	})
})

test('a close look has rows for all spans of a month', () => {
	const one = lane(...Array.from({ length: 14 }, (): [number, number] => [1, 31]))
	const crowd = Array.from({ length: 20 }, () => one)
	expect(allRows(crowd, 1 * DAY, 60 * DAY)[0]!.spans).toBe(2)
	expect(allRows(crowd, 1 * DAY, 9 * DAY)[0]!.spans).toBe(14)
})

test('where most lanes stand empty, the others get more rows', () => {
	const busy = lane(...Array.from({ length: 9 }, (): [number, number] => [1, 1]))
	const empty = lane([900, 1])
	const rows = (lanes: Lane[]) => allRows(lanes, 0, 30 * DAY).map(({ points }) => points)
	expect(rows([busy, empty, empty])).toEqual([9, 1, 1])
	expect(rows(Array.from({ length: 9 }, () => busy))).toEqual(Array(9).fill(4))
})

describe('marks', () => {
	test('one day is a dot in its column', () => {
		const [mark] = placed(lane([10, 1]), 100)
		expect(mark).toMatchObject({ look: 'dot', label: 'beside', glyph: 100 })
		expect(mark!.x).toBeGreaterThanOrEqual(1000)
		expect(mark!.x + TARGET).toBeLessThanOrEqual(1100)
	})
	test('a span is a bar over all its days, never a dot', () => {
		expect(placed(lane([10, 31]), 10)[0]).toMatchObject({ look: 'bar', x: 100, glyph: 310, label: 'inside' })
	})
	test('too many on a day are counted, and a wider day opens them', () => {
		const one = lane(...Array.from({ length: 9 }, (): [number, number] => [1, 1]))
		expect(placed(one, 30).map(({ tellings }) => tellings.length)).toEqual([1, 1, 1, 6])
		expect(placed(one, 400).map(({ look }) => look)).toEqual(Array(9).fill('dot'))
	})
	test('a count of spans is in sight over all their days', () => {
		const one = lane([0, 31], [0, 31], [0, 31])
		const marks = placeLane(one, { points: 0, spans: 2 }, 40 / DAY)
		expect(marks.map(({ look, width }) => [look, width])).toEqual([
			['bar', 1240],
			['count', 1240],
		])
	})
	test('a neighbour leaves no room for a label', () => {
		const marks = placed(lane([1, 1], [2, 1]), 60)
		expect(marks.map(({ label }) => label)).toEqual(['none', 'beside'])
	})
})

test('a mark goes out of sight with its day, whatever words stand beside it', () => {
	const marks = placed(lane([10, 1]), 30)
	expect(marks[0]!.width).toBeGreaterThan(100)
	expect(inSight(marks, 30 / DAY, 9 * DAY, 20 * DAY)).toHaveLength(1)
	expect(inSight(marks, 30 / DAY, 11.5 * DAY, 20 * DAY)).toHaveLength(0)
})

const anyLane = fc
	.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 90 }))), {
		maxLength: 60,
	})
	.map((spans) => lane(...(spans as [number, number][])))
const anyScale = fc.double({ min: 0.2, max: 900, noNaN: true })

describe('at any scale', () => {
	test('every telling is in exactly one mark', () => {
		fc.assert(
			fc.property(anyLane, anyScale, (one, perDay) => {
				const ids = placed(one, perDay).flatMap(({ tellings }) => tellings.map(({ id }) => id))
				expect(ids.toSorted()).toEqual(one.tellings.map(({ id }) => id).toSorted())
			}),
		)
	})
	test('marks and their labels never overlap', () => {
		fc.assert(
			fc.property(anyLane, anyScale, (one, perDay) => {
				const rows = new Map<number, Mark[]>()
				for (const mark of placed(one, perDay)) rows.set(mark.row, [...(rows.get(mark.row) ?? []), mark])
				for (const row of rows.values())
					for (const [at, mark] of row.entries())
						if (row[at + 1]) expect(mark.x + mark.width).toBeLessThanOrEqual(row[at + 1]!.x + 0.5)
			}),
		)
	})
	test('a mark is never smaller than a finger or a pointer needs', () => {
		fc.assert(
			fc.property(anyLane, anyScale, (one, perDay) => {
				for (const { width } of placed(one, perDay)) expect(width).toBeGreaterThanOrEqual(TARGET)
			}),
		)
	})
	test('no more marks than vis draws with ease', () => {
		const crowd = lane(...Array.from({ length: 3000 }, (_, at): [number, number] => [at % 1500, 1]))
		const lanes = Array.from({ length: 12 }, (_, at) => ({ ...crowd, id: `lane${at}` }))
		const rows = lanes.map((one) => laneRows(one, ...ALL))
		const marks = place(lanes, rows, 20 / DAY, 900)
		for (const from of [0, 300, 1200]) {
			const seen = inSight(marks, 20 / DAY, from * DAY, (from + 45) * DAY)
			expect(seen.length).toBeLessThanOrEqual(120)
			expect(seen.length).toBeGreaterThan(12)
		}
	})
})
