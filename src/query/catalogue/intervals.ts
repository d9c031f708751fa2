/**
 * The dated events of one lane in typed arrays, sorted by time, and what is in a window of them. Days are day numbers,
 * `[from, to)`. Counting is two binary searches; collecting spans walks a tree of latest ends:
 *
 *   spans by from   [1,9)  [2,3)  [4,5)  [8,12)        leaves: their `to`
 *   latest end         9             12                each node: the latest `to` below it
 *   in [5,7)?       9 > 5: look below → [1,9); 12 > 5 but from 8 ≥ 7: not looked at
 */
export type Intervals = {
	/** Events of one day: their day, and the number of the telling. */
	days: Int32Array
	dayRefs: Int32Array
	/** Longer ones, by first day. */
	froms: Int32Array
	tos: Int32Array
	spanRefs: Int32Array
	/** All ends, sorted: for counting. */
	ends: Int32Array
	/** A segment tree over `tos`: node 1 is the root, leaves begin at half its length. */
	latest: Int32Array
}

const NEVER = -2_147_483_648

/** Builds from parallel arrays; a telling of one day has `isDay` 1. Refs are the positions in these arrays. */
export function intervals(refs: Int32Array, from: Int32Array, to: Int32Array, isDay: Uint8Array): Intervals {
	refs = inOrder(refs, from, to)
	const dayRefs = refs.filter((ref) => isDay[ref] === 1)
	const spanRefs = refs.filter((ref) => isDay[ref] === 0)
	const tos = spanRefs.map((ref) => to[ref]!)
	return {
		days: dayRefs.map((ref) => from[ref]!),
		dayRefs,
		froms: spanRefs.map((ref) => from[ref]!),
		tos,
		spanRefs,
		ends: tos.toSorted(),
		latest: tree(tos),
	}
}

/** Refs by first day, then last, then number; they come by number. */
function inOrder(refs: Int32Array, from: Int32Array, to: Int32Array): Int32Array {
	const before = (a: number, b: number) => from[a]! - from[b]! || to[a]! - to[b]! || a - b
	let sorted = true
	for (let at = 1; at < refs.length && sorted; at++) sorted = before(refs[at - 1]!, refs[at]!) <= 0
	if (sorted) return refs
	const byEnd = counted(refs, to)
	return (byEnd && counted(byEnd, from)) ?? refs.toSorted(before)
}

/** The widest range of days that counting sorts sooner than comparing does, for each ref. */
const RANGE_EACH = 16

/** Refs by their days, equals left in order: counted into place. Null where so few over so long are sooner compared. */
function counted(refs: Int32Array, days: Int32Array): Int32Array | null {
	let [low, high] = [days[refs[0]!]!, days[refs[0]!]!]
	for (const ref of refs) {
		low = Math.min(low, days[ref]!)
		high = Math.max(high, days[ref]!)
	}
	if (high - low > RANGE_EACH * refs.length) return null
	const places = new Int32Array(high - low + 2)
	for (const ref of refs) places[days[ref]! - low + 1]!++
	for (let at = 1; at < places.length; at++) places[at]! += places[at - 1]!
	const sorted = new Int32Array(refs.length)
	for (const ref of refs) sorted[places[days[ref]! - low]!++] = ref
	return sorted
}

function tree(tos: Int32Array): Int32Array {
	let leaves = 1
	while (leaves < tos.length) leaves *= 2
	const nodes = new Int32Array(2 * leaves).fill(NEVER)
	nodes.set(tos, leaves)
	for (let at = leaves - 1; at > 0; at--) nodes[at] = Math.max(nodes[2 * at]!, nodes[2 * at + 1]!)
	return nodes
}

/** How many tellings touch `[from, to)`. */
export function countIn({ days, froms, ends }: Intervals, from: number, to: number): number {
	return lowest(days, to) - lowest(days, from) + lowest(froms, to) - lowest(ends, from + 1)
}

/** How many begin in `[from, to)`. */
export function startsIn({ days, froms }: Intervals, from: number, to: number): number {
	return lowest(days, to) - lowest(days, from) + lowest(froms, to) - lowest(froms, from)
}

/** Refs of the tellings that touch `[from, to)`: days in order of time, then spans in order of time. */
export function collect(all: Intervals, from: number, to: number): { days: Int32Array; spans: number[] } {
	const spans: number[] = []
	const end = lowest(all.froms, to)
	const leaves = all.latest.length / 2
	const walk = (node: number, low: number, size: number): void => {
		if (low >= end || all.latest[node]! <= from) return
		if (size === 1) {
			spans.push(all.spanRefs[low]!)
			return
		}
		walk(2 * node, low, size / 2)
		walk(2 * node + 1, low + size / 2, size / 2)
	}
	walk(1, 0, leaves)
	return { days: all.dayRefs.subarray(lowest(all.days, from), lowest(all.days, to)), spans }
}

/** First and last day with anything of the lane; null where it is empty. */
export function extent({ days, froms, ends }: Intervals): { from: number; to: number } | null {
	if (days.length + froms.length === 0) return null
	const from = Math.min(days[0] ?? Number.POSITIVE_INFINITY, froms[0] ?? Number.POSITIVE_INFINITY)
	const last = (days.at(-1) ?? Number.NEGATIVE_INFINITY) + 1
	return { from, to: Math.max(last, ends.at(-1) ?? Number.NEGATIVE_INFINITY) }
}

/** The first day after `day` (`step` 1) or the last before it (-1) on which something begins; null where none does. */
export function nextStart({ days, froms }: Intervals, day: number, step: 1 | -1): number | null {
	const near = [days, froms].map((all) => (step === 1 ? all[lowest(all, day + 1)] : all[lowest(all, day) - 1]))
	const found = near.filter((one) => one !== undefined)
	if (found.length === 0) return null
	return step === 1 ? Math.min(...found) : Math.max(...found)
}

/** How many values of a sorted array are below `value`. */
export function lowest(sorted: Int32Array, value: number): number {
	let low = 0
	let high = sorted.length
	while (low < high) {
		const middle = (low + high) >>> 1
		if (sorted[middle]! < value) low = middle + 1
		else high = middle
	}
	return low
}
