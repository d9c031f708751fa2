/** All lanes of a set of events, ready to answer what is in a window. Built once for a set and a kind of lane. */
import type { Place } from '../../records/schema.ts'
import type { RowSource, When } from '../row.ts'
import { countIn, type Intervals, intervals } from './intervals.ts'
import { eachStanding, type LaneBy, laneRank, laneRules, standings } from './standing.ts'
import { dayBounds, isOneDay, type Telling, tellingOf } from './telling.ts'

export type Lane = { id: string; size: number; intervals: Intervals }

export type Lanes = {
	by: LaneBy
	/** Fullest first; what is told by nobody known and by readers' comments last. */
	lanes: Lane[]
	/** How many tellings there are in all. */
	size: number
	/** A telling by its number, made when asked for. */
	telling: (ref: number) => Telling
	/** Row and lane of a telling, without making it. */
	rowOf: (ref: number) => number
}

type Options = { by: LaneBy; comments: boolean; places: Map<string, Place> }

/** Builds lanes: a pass over the rows, then a sort of each lane where it is not in order already. */
export function buildLanes(rows: RowSource, { by, comments, places }: Options): Lanes {
	const rules = laneRules(rows, by, comments, places)
	const number = new Map<string, number>()
	const row: number[] = []
	const lane: number[] = []
	const from: number[] = []
	const to: number[] = []
	const isDay: number[] = []
	let position = 0
	const stand = (laneId: string, when: When) => {
		const days = dayBounds(when)
		if (!days) return
		let own = number.get(laneId)
		if (own === undefined) {
			own = number.size
			number.set(laneId, own)
		}
		row.push(position)
		lane.push(own)
		from.push(days.from)
		to.push(days.to)
		isDay.push(isOneDay(when) ? 1 : 0)
	}
	for (; position < rows.length; position++) eachStanding(rows.at(position)!, rules, stand)
	const [rowOf, laneOf, froms, tos] = [row, lane, from, to].map((all) => Int32Array.from(all))
	const days = Uint8Array.from(isDay)
	const refs = byLane(laneOf!, number.size)
	const found = [...number].map(
		([id, at]): Lane => ({
			id,
			size: refs[at]!.length,
			intervals: intervals(refs[at]!, froms!, tos!, days),
		}),
	)
	const ids = [...number.keys()]
	const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
	return {
		by,
		lanes: found.sort((a, b) => laneRank(a.id) - laneRank(b.id) || b.size - a.size || compare(a.id, b.id)),
		size: rowOf!.length,
		rowOf: (ref) => rowOf![ref]!,
		telling: remembered((ref) => {
			const found = rows.at(rowOf![ref]!)!
			const standing = standings(found, rules).find(({ laneId }) => laneId === ids[laneOf![ref]!])!
			return tellingOf(found, standing, comments)
		}),
	}
}

/** Tellings that are kept: several windows full, so that a zoom makes none twice. */
const MOST_KEPT = 4000

function remembered(make: (ref: number) => Telling): (ref: number) => Telling {
	const kept = new Map<number, Telling>()
	return (ref) => {
		const known = kept.get(ref)
		if (known) return known
		if (kept.size >= MOST_KEPT) kept.clear()
		const made = make(ref)
		kept.set(ref, made)
		return made
	}
}

/** Positions of each lane's tellings, in order. */
function byLane(laneOf: Int32Array, lanes: number): Int32Array[] {
	const sizes = new Int32Array(lanes)
	for (const lane of laneOf) sizes[lane]!++
	const refs = [...sizes].map((size) => new Int32Array(size))
	const filled = new Int32Array(lanes)
	for (let ref = 0; ref < laneOf.length; ref++) {
		const lane = laneOf[ref]!
		refs[lane]![filled[lane]!++] = ref
	}
	return refs
}

/** How many tellings of all lanes touch the days `[from, to)`. */
export function countAll({ lanes }: Lanes, from: number, to: number): number {
	return lanes.reduce((sum, lane) => sum + countIn(lane.intervals, from, to), 0)
}
