/** Events by place, and what the map can do with each place: a pin, a shade of its governorate, or neither. */
import type { Row } from '../../query/row.ts'
import type { Place } from '../../records/schema.ts'

/** A place with the events that name it, by their position in the list they came from. */
export type PlaceEvents = { place: Place; events: number[] }

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

/** Sorts the places of events by what can be drawn of them. An event that names several places counts at each. */
export function placed(rows: Pick<Row, 'placeIds'>[], places: Map<string, Place>, drawn: Drawn): Placed {
	const found: Placed = { pins: [], areas: [], elsewhere: [] }
	for (const one of eventsByPlace(rows, places)) found[partOf(one.place, drawn)].push(one)
	for (const part of Object.values(found))
		part.sort((a, b) => b.events.length - a.events.length || (a.place.name < b.place.name ? -1 : 1))
	return found
}

function partOf({ coordinates, wherePrecision, governorate }: Place, drawn: Drawn): keyof Placed {
	if (coordinates && wherePrecision < AREA_FROM && drawn.isOnMap(coordinates)) return 'pins'
	return governorate !== null && drawn.hasArea(governorate) ? 'areas' : 'elsewhere'
}

function eventsByPlace(rows: Pick<Row, 'placeIds'>[], places: Map<string, Place>): PlaceEvents[] {
	const found = new Map<string, PlaceEvents>()
	rows.forEach(({ placeIds }, at) => {
		for (const id of placeIds) {
			const place = places.get(id)
			if (!place) continue
			const one = found.get(id)
			if (one) one.events.push(at)
			else found.set(id, { place, events: [at] })
		}
	})
	return [...found.values()]
}
