/** All lanes of a set of events, ready to answer what is in a window. Built once for a set and a kind of lane. */
import type { Place } from '../../records/schema.ts'
import type { RowSource } from '../row.ts'
import { FORM, positionOf } from './columns.ts'
import { countIn, type Intervals, intervals, lowest } from './intervals.ts'
import { type Picked, pick } from './picked.ts'
import { eachStanding, type LaneBy, type LaneRules, laneRank, laneRules, standings } from './standing.ts'
import { dayBounds, type Telling, tellingOf } from './telling.ts'

export type Lane = {
	id: string
	size: number
	intervals: Intervals
	/** The first days of those whose event's accounts contradict each other, sorted. */
	contested: Int32Array
}

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
	/** The day on which an event begins in each lane it stands in; empty where it stands in none. */
	begins: (eventId: string) => Map<string, number>
}

type Options = { by: LaneBy; comments: boolean; places: Map<string, Place> }

/** Lanes as a worker can hand them over: all but what is read from the rows themselves. */
export type LaneArrays = {
	/** Names by code, whether such a lane holds anything or not. */
	names: string[]
	/** Position of the row, and code of the lane, of each telling by its number. */
	rowOf: Int32Array
	laneOf: Int32Array
	lanes: Lane[]
}

/** Counts rows into lanes: two passes over their columns, then a sort of each lane where it is not in order already. */
export function laneArrays(picked: Picked, rules: LaneRules): LaneArrays {
	let size = 0
	eachStanding(picked, rules, () => size++)
	const [rowOf, laneOf, froms, tos] = Array.from({ length: 4 }, () => new Int32Array(size)) as Four
	const [isDay, contested] = [new Uint8Array(size), new Uint8Array(size)]
	const { columns, at } = picked
	const { from, to, form } = columns.dates
	let ref = 0
	const names = eachStanding(picked, rules, (position, lane, date) => {
		rowOf[ref] = position
		laneOf[ref] = lane
		froms[ref] = from[date]!
		tos[ref] = to[date]!
		isDay[ref] = form[date] === FORM.day ? 1 : 0
		contested[ref++] = columns.contested[at[position]!]!
	})
	const lanes = byLane(laneOf, names.length).flatMap((refs, code): Lane[] => {
		if (refs.length === 0) return []
		const own = intervals(refs, froms, tos, isDay)
		const disputed = refs.filter((one) => contested[one] === 1).map((one) => froms[one]!)
		return [{ id: names[code]!, size: refs.length, intervals: own, contested: disputed.sort() }]
	})
	const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
	lanes.sort((a, b) => laneRank(a.id) - laneRank(b.id) || b.size - a.size || compare(a.id, b.id))
	return { names, rowOf, laneOf, lanes }
}

type Four = [Int32Array, Int32Array, Int32Array, Int32Array]

/** Lanes of a set of rows: those a worker has counted where it has, else counted here. */
export function buildLanes(rows: RowSource, { by, comments, places }: Options): Lanes {
	const picked = pick(rows)
	const { columns, at, ready } = picked
	const rules = laneRules(picked, by, comments, places)
	const counted = (by === 'outlet' && !comments && ready?.lanes) || laneArrays(picked, rules)
	const { names, rowOf, laneOf, lanes } = counted
	return {
		by,
		lanes,
		size: rowOf.length,
		rowOf: (one) => rowOf[one]!,
		telling: remembered((one) => {
			const found = rows.at(rowOf[one]!)!
			const standing = standings(found, rules).find(({ laneId }) => laneId === names[laneOf[one]!])!
			return tellingOf(found, standing, comments)
		}),
		begins(eventId) {
			const position = at.indexOf(positionOf(columns.ids, eventId))
			if (position < 0) return new Map()
			const dated = standings(rows.at(position)!, rules).filter(({ when }) => dayBounds(when))
			return new Map(dated.map(({ laneId, when }) => [laneId, dayBounds(when)!.from]))
		},
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

/** Of those that begin in `[from, to)`, how many are of events whose accounts contradict each other. */
export function contestedIn({ contested }: Lane, from: number, to: number): number {
	return lowest(contested, to) - lowest(contested, from)
}
