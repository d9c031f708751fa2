/**
 * What stands around a window: the tellings there, while they are few enough to be placed one by one, else how many
 * begin in each stretch of days. The same for 150 events and for a million: only this range is ever looked at.
 */
import { collect, startsIn } from '../../query/catalogue/intervals.ts'
import { contestedIn, countAll, type Lanes } from '../../query/catalogue/lanes.ts'
import { allRows, type Lane, type LaneRows } from './laneRows.ts'
import { GAP, inSight, type Mark, MOST_IN_SIGHT, place } from './place.ts'

const DAY = 86_400_000
/** Tellings that are placed one by one; beyond that nobody could read them, and placing would cost frames. */
const MOST_PLACED = 500
/** A stretch of days is at least this wide, px: room for its number. */
const LEAST_BIN = 46

/** Marks at one scale that hold for every window within `[from, to)`, ms. */
export type Placing = { perMs: number; marks: Mark[]; from: number; to: number }

/** Days around a window, `[from, to)` as day numbers. */
type Range = { from: number; to: number }

/** Steps from wide to narrow: everything, whole windows either side, or barely more than the window; null is too much. */
function rangeFor(lanes: Lanes, from: number, to: number): Range | null {
	if (lanes.size <= MOST_PLACED) return { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }
	const [first, end] = [Math.floor(from / DAY), Math.ceil(to / DAY)]
	const wide = around(first, end)
	const near = { from: first - Math.ceil((end - first) / 2), to: end + Math.ceil((end - first) / 8) }
	return [wide, near].find((range) => countAll(lanes, range.from, range.to) <= MOST_PLACED) ?? null
}

/** Ranges begin and end at multiples of a power of two: a window that moves a little keeps its range. */
function around(first: number, end: number): Range {
	const step = 2 ** Math.ceil(Math.log2(Math.max(1, end - first)))
	return { from: (Math.floor(first / step) - 1) * step, to: (Math.ceil(end / step) + 1) * step }
}

/** Rows and marks of a window are asked for one after the other, and a window that moves a little keeps its range. */
const gathered = new WeakMap<Lanes, Range & { found: Lane[] }>()

/** The tellings of every lane in a range, each lane in order of time. */
function tellings(lanes: Lanes, range: Range): Lane[] {
	const last = gathered.get(lanes)
	if (last && last.from === range.from && last.to === range.to) return last.found
	const found = gather(lanes, range)
	gathered.set(lanes, { ...range, found })
	return found
}

function gather(lanes: Lanes, { from, to }: Range): Lane[] {
	const [first, end] = [Math.max(from, -2_147_483_647), Math.min(to, 2_147_483_647)]
	return lanes.lanes.map(({ id, intervals }) => {
		const { days, spans } = collect(intervals, first, end)
		const found = [...Array.from(days, lanes.telling), ...spans.map(lanes.telling)]
		return { id, tellings: found.sort((a, b) => a.from - b.from || a.to - b.to) }
	})
}

/** Rows of every lane for the days shown, ms: one each where only numbers can be shown. */
export function rowsFor(lanes: Lanes, from: number, to: number): LaneRows[] {
	const range = rangeFor(lanes, from, to)
	if (!range) return lanes.lanes.map(() => ({ points: 1, spans: 0 }))
	return allRows(tellings(lanes, range), from, to)
}

/** Places what stands around the window `[from, to)`, ms, on `width` px. */
export function placeAround(lanes: Lanes, rows: LaneRows[], from: number, to: number, width: number): Placing {
	const perMs = width / (to - from)
	const range = rangeFor(lanes, from, to)
	if (!range) return { perMs, ...bins(lanes, perMs, from, to, width) }
	const marks = place(tellings(lanes, range), rows, perMs, width)
	return { perMs, marks, from: range.from * DAY, to: range.to * DAY }
}

/** Marks of a placing that touch the window. */
export function marksIn({ marks, perMs }: Placing, from: number, to: number): Mark[] {
	return inSight(marks, perMs, from, to)
}

/** One mark for each stretch of days of each lane that holds anything: how many begin in it. */
function bins(lanes: Lanes, perMs: number, from: number, to: number, width: number): Omit<Placing, 'perMs'> {
	const perDay = perMs * DAY
	const each = Math.max(LEAST_BIN, width / Math.max(1, Math.floor(MOST_IN_SIGHT / lanes.lanes.length) - 1))
	const step = 2 ** Math.ceil(Math.log2(Math.max(1, each / perDay)))
	const [first, end] = [Math.floor(from / DAY / step) * step, Math.ceil(to / DAY)]
	const marks: Mark[] = []
	for (const lane of lanes.lanes)
		for (let day = first; day < end; day += step) {
			const count = startsIn(lane.intervals, day, day + step)
			const contested = count > 0 ? contestedIn(lane, day, day + step) : 0
			if (count > 0) marks.push(bin(lane.id, day, step, perDay, { count, contested }))
		}
	return { marks, from: first * DAY, to: end * DAY }
}

type Counted = Pick<Mark, 'count' | 'contested'>

function bin(laneId: string, day: number, days: number, perDay: number, counted: Counted): Mark {
	return {
		id: `bin:${laneId}:${day}:${days}`,
		laneId,
		row: 0,
		look: 'count',
		x: day * perDay,
		width: days * perDay - GAP,
		glyph: days * perDay - GAP,
		label: 'none',
		tellings: [],
		...counted,
		from: day * DAY,
		to: (day + days) * DAY,
	}
}
