/** Events by place, and what the map can do with each place: a pin, a shade of its governorate, or neither. */
import type { Ground } from '../../query/filter.ts'
import type { Row } from '../../query/row.ts'
import type { Place } from '../../records/schema.ts'

/** A place with its events, by their position in the list they came from. */
export type PlaceEvents = {
	place: Place
	/** Those that name it, or what lies in it: what choosing it leaves. */
	events: number[]
	/** Those of them that name no nearer place in it. */
	own: number[]
}

export type Placed = {
	/** Placed closely enough for a pin; most events first. */
	pins: PlaceEvents[]
	/** Known by governorate only: it is shaded, and nothing in it is pointed at. */
	areas: PlaceEvents[]
	/** Not on this map: a country, a region, or somewhere else. */
	elsewhere: PlaceEvents[]
}

/** UCDP `where_prec` from which on a place is no point: 4 is a first-level administrative division. */
const AREA_FROM = 4

type Drawn = { isOnMap: (at: readonly [number, number]) => boolean; hasArea: (governorate: string) => boolean }

/**
 * Sorts the places of events by what can be drawn of them. An event counts at every place it names and at all that those
 * lie in, as it does for the filters; a place that none names is there only where it is a governorate.
 */
export function placed(
	rows: readonly Pick<Row, 'placeIds'>[],
	places: Map<string, Place>,
	within: Ground['within'],
	drawn: Drawn,
): Placed {
	const found: Placed = { pins: [], areas: [], elsewhere: [] }
	for (const one of eventsByPlace(rows, places, within))
		if (one.own.length > 0 || one.place.kind === 'governorate') found[partOf(one.place, drawn)].push(one)
	for (const part of Object.values(found))
		part.sort((a, b) => b.events.length - a.events.length || (a.place.name < b.place.name ? -1 : 1))
	return found
}

function partOf({ coordinates, wherePrecision, governorate }: Place, drawn: Drawn): keyof Placed {
	if (coordinates && wherePrecision < AREA_FROM && drawn.isOnMap(coordinates)) return 'pins'
	return governorate !== null && drawn.hasArea(governorate) ? 'areas' : 'elsewhere'
}

function eventsByPlace(
	rows: readonly Pick<Row, 'placeIds'>[],
	places: Map<string, Place>,
	within: Ground['within'],
): PlaceEvents[] {
	const found = new Map<string, PlaceEvents>()
	const placeOf = (id: string): PlaceEvents | null => {
		const known = found.get(id)
		const place = places.get(id)
		if (known || !place) return known ?? null
		const made = { place, events: [], own: [] }
		found.set(id, made)
		return made
	}
	rows.forEach(({ placeIds }, at) => {
		const around = new Set(placeIds.flatMap((id) => within.get(id)?.slice(1) ?? []))
		for (const id of new Set([...placeIds, ...around])) placeOf(id)?.events.push(at)
		for (const id of placeIds) if (!around.has(id)) placeOf(id)?.own.push(at)
	})
	return [...found.values()]
}
