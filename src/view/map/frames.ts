/** The map's pieces of paper: all the land, and an enlargement of each spot where places crowd. */
import { type GeoProjection, geoMercator, geoPath } from 'd3-geo'
import { cluster, type Pin, type Point } from './cluster.ts'
import { land } from './outline.ts'
import type { PlaceEvents } from './placed.ts'

/** Sizes in pixels. */
export type Frame = { projection: GeoProjection; width: number; height: number; pins: Pin[] }
/** Degrees. */
export type Bounds = { west: number; south: number; east: number; north: number }
export type Inset = Frame & { bounds: Bounds; of: Pin }

/** Places that crowd in one pin before it is worth a map of its own, and how many such maps at most. */
const CROWD = 6
const MOST_INSETS = 2
/** Air around an enlargement as a part of its size, and its least size in degrees: coordinates are good to 0.01°. */
const AIR = 0.12
const LEAST = 0.1
/** Pixels between the land and the edge. */
const EDGE = 8

/** The whole land at a width; the height follows from it. */
export function mainFrame(places: PlaceEvents[], width: number): Frame {
	const projection = geoMercator().fitWidth(width - 2 * EDGE, land)
	const [, [, bottom]] = geoPath(projection).bounds(land)
	const [x, y] = projection.translate()
	projection.translate([x + EDGE, y + EDGE])
	return { projection, width, height: Math.ceil(bottom) + 2 * EDGE, pins: cluster(places, pointOf(projection)) }
}

/** An enlargement of each spot of a map where places crowd, at a width. */
export function insets(main: Frame, width: number): Inset[] {
	const crowded = main.pins.filter(({ members }) => members.length >= CROWD)
	return crowded
		.sort((a, b) => b.members.length - a.members.length)
		.slice(0, MOST_INSETS)
		.map((of) => {
			const bounds = around(of.members)
			const corners = { type: 'MultiPoint' as const, coordinates: [corner(bounds, true), corner(bounds, false)] }
			const projection = geoMercator().fitWidth(width, corners)
			const height = Math.ceil(projection(corner(bounds, false))![1])
			return { projection, width, height, bounds, of, pins: cluster(of.members, pointOf(projection)) }
		})
}

/** North-west or south-east corner, longitude first. */
export function corner({ west, south, east, north }: Bounds, first: boolean): [number, number] {
	return first ? [west, north] : [east, south]
}

/** Kilometres that fit into a number of pixels at the middle of a map, rounded down to 1, 2 or 5 times a power of ten. */
export function scaleBar({ projection, width, height }: Frame, most: number): { km: number; pixels: number } {
	const kmPerPixel = EARTH / (Math.PI * 2 * projection.scale())
	const [, latitude] = projection.invert!([width / 2, height / 2])!
	const here = kmPerPixel * Math.cos((latitude * Math.PI) / 180)
	const power = 10 ** Math.floor(Math.log10(here * most))
	const km = ([5, 2, 1].find((step) => step * power <= here * most) ?? 1) * power
	return { km, pixels: km / here }
}

/** Length of the equator, km. */
const EARTH = 40_075

function pointOf(projection: GeoProjection): (place: PlaceEvents) => Point {
	return ({ place }) => {
		const [latitude, longitude] = place.coordinates!
		const [x, y] = projection([longitude, latitude])!
		return { x, y }
	}
}

function around(members: PlaceEvents[]): Bounds {
	const lats = members.map(({ place }) => place.coordinates![0])
	const lons = members.map(({ place }) => place.coordinates![1])
	const [south, north] = widened(Math.min(...lats), Math.max(...lats))
	const [west, east] = widened(Math.min(...lons), Math.max(...lons))
	return squared({ west, south, east, north })
}

/** Widened where it is narrow: an enlargement as high as wide sets well beside the map, on a page and on a phone. */
function squared({ west, south, east, north }: Bounds): Bounds {
	const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180)
	const wide = Math.max(east - west, (north - south) / shrink)
	const high = wide * shrink
	const [x, y] = [(west + east) / 2, (south + north) / 2]
	return { west: x - wide / 2, east: x + wide / 2, south: y - high / 2, north: y + high / 2 }
}

function widened(from: number, to: number): [number, number] {
	const missing = Math.max(0, LEAST - (to - from)) / 2
	const air = (to - from + 2 * missing) * AIR + missing
	return [from - air, to + air]
}
