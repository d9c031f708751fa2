/**
 * Where marks stand in their lanes. vis-timeline draws what it is told; which marks there are, on which row, with or
 * without a label, and what is counted together, is decided here, so that labels never overlap and lanes keep their
 * height. All positions are pixels from a fixed origin at the present scale, so panning moves nothing within a lane.
 *
 *   day column   |  2 Dec  |  3 Dec  |  4 Dec  |
 *   row 0        |●title……………………… |●title…… |
 *   row 1        |●title…  |●title……………… …… |
 *   row 2        |(4) more |         |         |
 *   span row     |    ▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒ title |
 */
import type { Telling } from '../../query/catalogue/telling.ts'
import { TEXT_SCALE } from '../screen/textScale.ts'
import type { Lane, LaneRows } from './laneRows.ts'

export type Mark = {
	id: string
	laneId: string
	row: number
	look: 'dot' | 'bar' | 'count'
	/** Pixels from the origin: the mark, its label included, takes `[x, x + width)`. */
	x: number
	width: number
	/** Pixels of the drawn glyph itself: the days of a bar, the column of a dot. */
	glyph: number
	/** Where there is room for words: beside it, or within a long bar. */
	label: 'none' | 'beside' | 'inside'
	/** One telling, or those counted together; none where only their number was asked for. */
	tellings: Telling[]
	/** How many it stands for, and of how many of these the accounts contradict each other. */
	count: number
	contested: number
	/** ms UTC of the first day they reach, and of the one after the last. */
	from: number
	to: number
}

/** Smallest target for a pointer (WCAG 2.5.8), and room for a line of text, px; `--target` in tokens.css. */
export const TARGET = 24 * TEXT_SCALE
/** Less than this is not worth a label, px. */
const SHORTEST_LABEL = 64 * TEXT_SCALE
/** Longest label, px: about 55 characters. */
const LONGEST_LABEL = 380 * TEXT_SCALE
/** A bar this long holds its label itself, px. */
const LONG_BAR = 170 * TEXT_SCALE
/** Space kept free after a mark, px. */
export const GAP = 6
/** An open end is drawn this long, px, and ends in an arrow. */
const OPEN_END = 84
/** Space a dot keeps from its day's left line where the day is wide, px. */
const INSET = 3

/** Places the marks of one lane at a scale of `perMs` pixels per ms. `room` widens the least distance of marks. */
export function placeLane(lane: Lane, rows: LaneRows, perMs: number, room = 1): Mark[] {
	return placeKinds(byShape(lane), rows, perMs, room)
}

/** A lane's tellings of one day, and the longer ones. */
type Kinds = { days: Telling[]; spans: Telling[] }

function byShape({ tellings }: Lane): Kinds {
	return {
		days: tellings.filter(({ shape }) => shape === 'day'),
		spans: tellings.filter(({ shape }) => shape === 'span'),
	}
}

function placeKinds({ days, spans }: Kinds, rows: LaneRows, perMs: number, room: number): Mark[] {
	const target = TARGET * room
	const points = placePoints(days, rows.points || 1, perMs, target)
	const bars = placeBars(spans, rows.spans ? rows.points : 0, rows.spans || 1, perMs, target)
	// A kind without rows of its own has nothing in the window: it stands without words where the other kind is.
	if (rows.points) points.forEach(label)
	if (rows.spans) bars.forEach(label)
	return [...points, ...bars].flat().sort((a, b) => a.x - b.x || a.row - b.row)
}

/** Gives those of a row's marks their label that have room for one: within a long bar, else as far as the next begins. */
function label(row: Mark[]): void {
	for (const [at, mark] of row.entries()) {
		if (mark.look === 'bar' && mark.glyph >= LONG_BAR) {
			mark.label = 'inside'
			continue
		}
		const next = row[at + 1]?.x ?? Number.POSITIVE_INFINITY
		const begin = mark.look === 'bar' ? mark.glyph : TARGET
		const free = Math.min(next - mark.x - GAP, begin + LONGEST_LABEL)
		if (free < begin + SHORTEST_LABEL) continue
		mark.label = 'beside'
		mark.width = Math.max(mark.width, free)
	}
}

/**
 * Dots: each takes the emptiest row of its day's column; what finds no place is counted with the last mark of the
 * lowest row. In a narrow column a dot stands in the middle, in a wide one they spread over its width.
 */
function placePoints(days: Telling[], rows: number, perMs: number, target: number): Mark[][] {
	const lanes: Mark[][] = Array.from({ length: rows }, () => [])
	const free = new Array<number>(rows).fill(Number.NEGATIVE_INFINITY)
	const perDay = new Map<number, number>()
	for (const { from } of days) perDay.set(from, (perDay.get(from) ?? 0) + 1)
	for (const telling of days) {
		const column = (telling.to - telling.from) * perMs
		const start = telling.from * perMs
		const advance = Math.max(target, (column - INSET) / Math.ceil(perDay.get(telling.from)! / rows))
		const begin = column < TARGET + 2 * INSET ? start + (column - TARGET) / 2 : start + INSET
		const end = Math.max(begin + TARGET, start + column) + 1
		const row = emptiest(free)
		const x = Math.max(begin, free[row]!)
		const last = lanes[rows - 1]!.at(-1)
		if (x + TARGET <= end) {
			lanes[row]!.push(single(telling, row, 'dot', x, TARGET, column))
			free[row] = x + advance
		} else if (last) {
			countTogether(last, telling)
			free[rows - 1] = Math.max(free[rows - 1]!, Math.min(begin, last.x + target) + target)
		}
	}
	return lanes
}

/** Bars: the first row with room; what finds none is counted with the last bar of the lowest row. */
function placeBars(spans: Telling[], first: number, rows: number, perMs: number, target: number): Mark[][] {
	const lanes: Mark[][] = Array.from({ length: rows }, () => [])
	for (const telling of spans) {
		const days = (telling.to - telling.from) * perMs
		const glyph = telling.openStart || telling.openEnd ? OPEN_END : days
		const start = telling.openStart ? telling.to * perMs - glyph : telling.from * perMs
		const width = Math.max(target, glyph)
		const x = start - Math.max(0, target - glyph) / 2
		const row = lanes.findIndex((marks) => {
			const last = marks.at(-1)
			return !last || last.x + last.width <= x + 0.5
		})
		const last = lanes.at(-1)?.at(-1)
		if (row >= 0) lanes[row]!.push(single(telling, first + row, 'bar', x, width, glyph))
		else if (last) {
			countTogether(last, telling)
			last.width = Math.max(last.width, x + width - last.x)
			last.glyph = last.width
		}
	}
	return lanes
}

function single(telling: Telling, row: number, look: Mark['look'], x: number, width: number, glyph: number): Mark {
	const { id, laneId, from, to } = telling
	const holds = { tellings: [telling], count: 1, contested: Number(telling.contested) }
	return { id, laneId, row, look, x, width, glyph, label: 'none', ...holds, from, to }
}

function countTogether(mark: Mark, telling: Telling): void {
	mark.tellings.push(telling)
	mark.count++
	mark.contested += Number(telling.contested)
	mark.from = Math.min(mark.from, telling.from)
	mark.to = Math.max(mark.to, telling.to)
	if (mark.look === 'count') return
	mark.look = 'count'
	mark.id = `count:${mark.tellings[0]!.id}`
}

function emptiest(free: number[]): number {
	return free.reduce((best, end, at) => (end < free[best]! ? at : best), 0)
}

/** vis-timeline is comfortable with this many items (measured: 17 ms a frame); more are counted together. */
export const MOST_IN_SIGHT = 120

/** Places all lanes so that no window of `width` px holds more marks than vis draws with ease. */
export function place(lanes: Lane[], rows: LaneRows[], perMs: number, width: number): Mark[] {
	const kinds = lanes.map(byShape)
	let marks: Mark[] = []
	for (let room = 1; room <= 100; room *= 1.6) {
		marks = kinds.flatMap((one, at) => placeKinds(one, rows[at]!, perMs, room))
		if (fullest(marks, width) <= MOST_IN_SIGHT) break
	}
	return marks
}

/** Marks whose days touch a window, `from` and `to` in ms: words alone, their day out of sight, would seem to be of another. */
export function inSight(marks: Mark[], perMs: number, from: number, to: number): Mark[] {
	return marks.filter((mark) => mark.x < to * perMs && mark.x + extentOf(mark) > from * perMs)
}

/** Pixels of a mark without the words beside it. */
export function extentOf({ glyph }: Mark): number {
	return Math.max(TARGET, glyph)
}

/** The most marks that any window of a width touches: at its right edge one begins, those over before its left are out. */
function fullest(marks: Mark[], width: number): number {
	const starts = Float64Array.from(marks, (mark) => mark.x).sort()
	const ends = Float64Array.from(marks, (mark) => mark.x + mark.width).sort()
	let most = 0
	for (let at = 0, over = 0; at < starts.length; at++) {
		while (ends[over]! <= starts[at]! - width) over++
		most = Math.max(most, at + 1 - over)
	}
	return most
}
