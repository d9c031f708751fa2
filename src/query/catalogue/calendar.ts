/** Which days have how many events: for the overview, the first window, and stretches of days with events. */
import { fromDayNumber } from '../../records/day.ts'
import type { RowSource } from '../row.ts'
import type { Span } from '../url.ts'
import { type Dates, FORM } from './columns.ts'
import { type Picked, pick } from './picked.ts'

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

/** The days of the rows given, counted once for each set of them. */
export function calendar(rows: RowSource): Calendar {
	const picked = pick(rows)
	picked.ready ??= {}
	picked.ready.calendar ??= countDays(picked)
	return picked.ready.calendar
}

/** Counts the days of rows in columns. */
export function countDays({ columns, at }: Picked): Calendar {
	const known = knownDays(columns.dates)
	let first = Number.POSITIVE_INFINITY
	let end = Number.NEGATIVE_INFINITY
	for (const row of at) {
		const when = columns.when[row]!
		if (columns.dates.form[when] === FORM.none) continue
		if (known.from[when]! < first) first = known.from[when]!
		if (known.to[when]! > end) end = known.to[when]!
	}
	if (first > end) {
		const none = new Uint32Array()
		return { first: 0, counts: none, starts: none, wide: none, whole: null, stretches: [] }
	}
	const steps = new Int32Array(end - first + 1)
	const wide = new Int32Array(end - first + 1)
	const starts = new Uint32Array(end - first)
	for (const row of at) {
		const when = columns.when[row]!
		const form = columns.dates.form[when]
		if (form !== FORM.day && form !== FORM.span) continue
		const [from, to] = [known.from[when]! - first, known.to[when]! - first]
		if (to - from > LONGEST_WIDE) continue
		const isWide = to - from > LONGEST_ON_DAYS
		const counted = isWide ? wide : steps
		counted[from]!++
		counted[to]!--
		if (!isWide) starts[from]!++
	}
	const days = (all: Int32Array) => new Uint32Array(summed(all).subarray(0, end - first))
	const counts = days(steps)
	const whole = { earliest: fromDayNumber(first), latest: fromDayNumber(end - 1) }
	return { first, counts, starts, wide: days(wide), whole, stretches: stretches(first, starts, counts) }
}

/** Each date's `[from, to)`; of one with an open end the one day that is known: it reaches to no known day. */
function knownDays({ from, to, form }: Dates): { from: Int32Array; to: Int32Array } {
	return {
		from: from.map((day, at) => (form[at] === FORM.openStart ? to[at]! - 1 : day)),
		to: to.map((day, at) => (form[at] === FORM.openEnd ? from[at]! + 1 : day)),
	}
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
