/** Which names a piece of the map shows, and where: pins' first, then the land's as far as there is room. */
import { geoCentroid, geoPath } from 'd3-geo'
import type { Pin } from './cluster.ts'
import type { Frame } from './frames.ts'
import { boxOf, type Label, placeLabels } from './labels.ts'
import { governorates, river } from './outline.ts'

/** Pixels: height of a line and mean width of a letter at the sizes in map.css. */
const PIN = { line: 16, letter: 6.7 }
const LAND = { line: 14, letter: 8 }
const RIVER = { line: 14, letter: 6.4 }
const BESIDE = 5
/** Room of the scale, in the corner. */
const SCALE = { width: 135, height: 36 }
/** A governorate drawn narrower than this has no room for a name. */
const NARROW = 30

/** A pin's name: its largest place, and how many others stand with it. */
export function pinName({ members }: Pin): string {
	const [first, ...others] = members
	return others.length === 0 ? first!.place.name : `${first!.place.name} +${others.length}`
}

export function namesOn(frame: Frame): { pins: Label[]; land: Label[]; river: Label[] } {
	const scale = {
		...{ left: frame.width - SCALE.width, right: frame.width },
		...{ top: frame.height - SCALE.height, bottom: frame.height },
	}
	const taken = [scale, ...frame.pins.map(boxOf)]
	const wanted = frame.pins.map((pin) => ({
		...{ x: pin.x, y: pin.y, text: pinName(pin), size: PIN },
		away: pin.radius + BESIDE,
	}))
	const pins = placeLabels(wanted, taken, frame)
	const withPins = [...taken, ...pins.map(({ box }) => box)]
	const riverAt = frame.projection(river.nameAt)!
	const rivers = placeLabels(
		[{ x: riverAt[0], y: riverAt[1], text: river.name, away: 8, size: RIVER }],
		withPins,
		frame,
	)
	const land = placeLabels(landNames(frame), [...withPins, ...rivers.map(({ box }) => box)], frame)
	return { pins, land, river: rivers }
}

function landNames({ projection }: Frame) {
	return governorates.flatMap(({ name, shape }) => {
		const [[left], [right]] = geoPath(projection).bounds(shape)
		if (right - left < NARROW) return []
		const [x, y] = projection(geoCentroid(shape))!
		return [{ x, y, text: name.toUpperCase(), away: 0, size: LAND }]
	})
}
