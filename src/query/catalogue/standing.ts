/** In which lanes an event stands: one for each teller, each place, its kind, or one for all. */
import type { Modality, Place } from '../../records/schema.ts'
import { type Row, strongest, type When } from '../row.ts'
import { COMMENT_LANE, NO_OUTLET_LANE } from '../select.ts'
import type { LANES } from '../url.ts'
import { type Columns, FORM, startOf } from './columns.ts'
import type { Picked } from './picked.ts'

export type LaneBy = (typeof LANES)[number]

/** A place in a lane: whose date counts there, who tells it, how surely. */
export type Standing = { laneId: string; when: When; tellers: string[]; modality: Modality }

export const NO_PLACE_LANE = 'place-not-told'
export const ALL_LANE = 'all'

/** Lanes that come after the others whatever they hold, last one last. */
const LAST = [NO_PLACE_LANE, NO_OUTLET_LANE, COMMENT_LANE]

/** Rank of a lane before what it holds decides: 0 for most. */
export function laneRank(laneId: string): number {
	return LAST.indexOf(laneId) + 1
}

/** What a kind of lane has to know beside the event itself. */
export type LaneRules = {
	by: LaneBy
	/** Readers' comments count as tellers. */
	comments: boolean
	/** The lane of each place; empty where lanes are not places. */
	placeLane: Map<string, string>
}

/** How many events a place needs for a lane of its own; fewer stand in the lane of the next larger place. */
const LEAST_FOR_LANE = 5

/** Gathers what lanes of one sort need to know. */
export function laneRules(picked: Picked, by: LaneBy, comments: boolean, places: Map<string, Place>): LaneRules {
	return { by, comments, placeLane: by === 'place' ? placeLanes(picked, places) : new Map() }
}

/** Where an event stands. Several lanes, or none where nobody who counts tells of it. */
export function standings(row: Row, { by, comments, placeLane }: LaneRules): Standing[] {
	const told = comments ? row.told : row.told.filter(({ teller }) => teller !== COMMENT_LANE)
	if (told.length === 0) return []
	if (by === 'outlet')
		return told.map(({ teller, when, modality }) => ({ laneId: teller, when, tellers: [teller], modality }))
	const { edtf, earliest, latest, precision } = row
	const when = { edtf, earliest, latest, precision }
	const tellers = told.map(({ teller }) => teller)
	const modality = strongest(told.map((one) => one.modality))
	return lanesOf(row, by, placeLane).map((laneId) => ({ laneId, when, tellers, modality }))
}

/**
 * Visits every standing of rows in columns without making one: for each the row's position, the name of its lane as a
 * code, and the number of its date. What is undated stands nowhere. Gives the lanes' names by code.
 */
export function eachStanding(
	{ columns, at }: Picked,
	{ by, comments, placeLane }: LaneRules,
	visit: (position: number, lane: number, when: number) => void,
): string[] {
	const { told, dates, when: whens } = columns
	const comment = told.names.indexOf(COMMENT_LANE)
	const counts = (one: number) => comments || told.codes[one] !== comment
	const toldBySome = (row: number) => {
		for (let one = startOf(told, row); one < told.ends[row]!; one++) if (counts(one)) return true
		return false
	}
	if (by === 'outlet') {
		for (let position = 0; position < at.length; position++) {
			const row = at[position]!
			for (let one = startOf(told, row); one < told.ends[row]!; one++)
				if (dates.form[told.when[one]!] !== FORM.none && counts(one)) visit(position, told.codes[one]!, told.when[one]!)
		}
		return told.names
	}
	const { names, lanesOfRow } = codedLanes(columns, by, placeLane)
	for (let position = 0; position < at.length; position++) {
		const row = at[position]!
		if (dates.form[whens[row]!] === FORM.none || !toldBySome(row)) continue
		for (const lane of lanesOfRow(row)) visit(position, lane, whens[row]!)
	}
	return names
}

/** Lanes that are no tellers, as codes, and those of a row, each once. */
function codedLanes(columns: Columns, by: Exclude<LaneBy, 'outlet'>, placeLane: Map<string, string>) {
	const { kinds, places } = columns
	if (by === 'none') return { names: [ALL_LANE], lanesOfRow: () => [0] }
	if (by === 'kind') return { names: kinds.names, lanesOfRow: (row: number) => [kinds.codes[row]!] }
	const laneOf = places.names.map((id) => placeLane.get(id) ?? NO_PLACE_LANE)
	const names = [...new Set([NO_PLACE_LANE, ...laneOf])]
	const codes = laneOf.map((id) => names.indexOf(id))
	const lanesOfRow = (row: number) => {
		const [start, end] = [startOf(places, row), places.ends[row]!]
		if (start === end) return [0]
		if (end - start === 1) return [codes[places.codes[start]!]!]
		return new Set(Array.from(places.codes.subarray(start, end), (code) => codes[code]!))
	}
	return { names, lanesOfRow }
}

function lanesOf(row: Row, by: Exclude<LaneBy, 'outlet'>, placeLane: Map<string, string>): string[] {
	if (by === 'kind') return [row.kind]
	if (by === 'none') return [ALL_LANE]
	if (row.placeIds.length === 0) return [NO_PLACE_LANE]
	return [...new Set(row.placeIds.map((id) => placeLane.get(id) ?? NO_PLACE_LANE))]
}

/**
 * The lane of each place: the place directly below its governorate where enough is told of it and what lies in it, else
 * the governorate; larger places their own. So a street stands with its city, and a village of one event adds no lane.
 */
function placeLanes({ columns, at }: Picked, places: Map<string, Place>): Map<string, string> {
	const large = new Map([...places.keys()].map((id) => [id, belowGovernorate(id, places)]))
	const { names, codes, ends } = columns.places
	const largeOf = names.map((id) => large.get(id) ?? id)
	const counts = new Map<string, number>()
	const add = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1)
	for (const row of at) {
		const [start, end] = [startOf(columns.places, row), ends[row]!]
		if (end - start === 1) add(largeOf[codes[start]!]!)
		else for (const id of new Set(Array.from(codes.subarray(start, end), (code) => largeOf[code]!))) add(id)
	}
	const laneOf = (id: string): string => {
		const parent = places.get(id)?.parentId
		const enough = (counts.get(id) ?? 0) >= LEAST_FOR_LANE
		return enough || !parent || !places.get(parent) || isLarge(places.get(id)!) ? id : parent
	}
	return new Map([...large].map(([id, above]) => [id, laneOf(above)]))
}

function belowGovernorate(id: string, places: Map<string, Place>): string {
	const seen = new Set<string>()
	for (let at = id; !seen.has(at); ) {
		seen.add(at)
		const parent = places.get(places.get(at)?.parentId ?? '')
		if (!parent || isLarge(parent) || isLarge(places.get(at)!)) return at
		at = parent.id
	}
	return id
}

function isLarge({ kind }: Place): boolean {
	return kind === 'governorate' || kind === 'country'
}
