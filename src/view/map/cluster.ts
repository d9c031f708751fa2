/** Pins that would cover each other become one, which stands at its largest place: no point is made up. */
import type { PlaceEvents } from './placed.ts'

/** Pixels of the map. */
export type Point = { x: number; y: number }

export type Pin = Point & {
	/** Its places, most events first; it stands where the first one is. */
	members: PlaceEvents[]
	/** Events that name any of them, each once. */
	events: number
	radius: number
}

/** Radii in pixels. The area grows with the number of events; no pin is hard to hit. */
const SMALLEST = 5
const LARGEST = 20
/** Pixels between pins, and the least distance of two centres: WCAG's 24 px for targets. */
const APART = 3
const TARGET = 24

/** Radius of a pin of so many events, where the largest has `most`. */
export function radiusOf(events: number, most: number): number {
	return Math.max(SMALLEST, LARGEST * Math.sqrt(events / Math.max(most, 1)))
}

/**
 * Joins places, most events first, with the nearest pin they would touch. O(places × pins): places are few, as they
 * come from a gazetteer.
 */
export function cluster(places: PlaceEvents[], at: (place: PlaceEvents) => Point): Pin[] {
	const most = places[0]?.events.length ?? 0
	const pins: Pin[] = []
	for (const one of places) {
		const point = at(one)
		const radius = radiusOf(one.events.length, most)
		const near = pins
			.map((pin) => ({ pin, distance: Math.hypot(pin.x - point.x, pin.y - point.y) }))
			.filter(({ pin, distance }) => distance < Math.max(TARGET, pin.radius + radius + APART))
			.sort((a, b) => a.distance - b.distance)[0]
		if (near) near.pin.members.push(one)
		else pins.push({ ...point, members: [one], events: one.events.length, radius })
	}
	for (const pin of pins) pin.events = new Set(pin.members.flatMap(({ events }) => events)).size
	return pins
}
