/** Which days have how many events: for the overview, the first window, and stretches of days with events. */
import { fromDayNumber } from '../../records/day.ts'
import type { RowSource } from '../row.ts'
import type { Span } from '../url.ts'
import { dayBounds } from './telling.ts'

/** A stretch of days with events, apart from others by a gap. */
export type Cluster = { earliest: string; latest: string; count: number }

export type Calendar = {
	/** Number of the first day of `counts`. */
	first: number
	/** Events that can have happened on each day; those wider than ten days count on no day. */
	counts: Uint32Array
	/** Of the same events, how many begin on each day. */
	starts: Uint32Array
	/** Days that events of more than ten days, and of no more than a season, reach over: how many. */
	wide: Uint32Array
	/** First and last known day of all events; null where none is dated. */
	whole: Span | null
	stretches: Cluster[]
}

/** Longer spans say too little about when to count on a day, or to draw a stretch together. */
const LONGEST_ON_DAYS = 11
/** Longer spans say too little to be drawn at all. */
const LONGEST_WIDE = 92
/** Days without events that part two stretches. */
const GAP = 21

/** No such day number. */
const NO_DAY = -2_147_483_648

/** Counts the days of the rows given. */
export function calendar(rows: RowSource): Calendar {
	const from = new Int32Array(rows.length)
	const to = new Int32Array(rows.length).fill(NO_DAY)
	let first = Number.POSITIVE_INFINITY
	let end = Number.NEGATIVE_INFINITY
	for (let at = 0; at < rows.length; at++) {
		const { earliest, latest } = rows.at(at)!
		// Both ends where both are known; one day where one is: an open end reaches to no known day.
		const known = dayBounds({ earliest: earliest ?? latest, latest: latest ?? earliest })
		if (!known) continue
		const open = earliest === null || latest === null
		from[at] = known.from
		to[at] = open ? NO_DAY : known.to
		first = Math.min(first, known.from)
		end = Math.max(end, known.to)
	}
	if (first > end) {
		const none = new Uint32Array()
		return { first: 0, counts: none, starts: none, wide: none, whole: null, stretches: [] }
	}
	const steps = new Int32Array(end - first + 1)
	const wide = new Int32Array(end - first + 1)
	const starts = new Uint32Array(end - first)
	for (let at = 0; at < rows.length; at++) {
		const length = to[at]! - from[at]!
		if (to[at] === NO_DAY || length > LONGEST_WIDE) continue
		const counted = length > LONGEST_ON_DAYS ? wide : steps
		counted[from[at]! - first]!++
		counted[to[at]! - first]!--
		if (counted === steps) starts[from[at]! - first]!++
	}
	const days = (all: Int32Array) => Uint32Array.from(summed(all).subarray(0, end - first))
	const counts = days(steps)
	const whole = { earliest: fromDayNumber(first), latest: fromDayNumber(end - 1) }
	return { first, counts, starts, wide: days(wide), whole, stretches: stretches(first, starts, counts) }
}

function summed(steps: Int32Array): Int32Array {
	let sum = 0
	return steps.map((step) => {
		sum += step
		return sum
	})
}

/** Stretches of days with events, in order, parted where `GAP` days or more have none. */
function stretches(first: number, starts: Uint32Array, counts: Uint32Array): Cluster[] {
	const found: { from: number; to: number; count: number }[] = []
	for (let at = 0; at < starts.length; at++) {
		if (counts[at] === 0) continue
		const last = found.at(-1)
		if (last && at - last.to < GAP) {
			last.to = at
			last.count += starts[at]!
		} else found.push({ from: at, to: at, count: starts[at]! })
	}
	return found.map(({ from, to, count }) => ({
		earliest: fromDayNumber(first + from),
		latest: fromDayNumber(first + to),
		count,
	}))
}

/** The stretch with most events, the later one where two are equal; null where nothing is dated closely. */
export function densest(found: Cluster[]): Cluster | null {
	return found.reduce<Cluster | null>((best, one) => (best && best.count > one.count ? best : one), null)
}
