/** Names on the map: each beside its point where there is room, none over another or over a pin. */
import type { Point } from './cluster.ts'

export type Box = { left: number; top: number; right: number; bottom: number }
export type Label = Point & { text: string; anchor: 'start' | 'middle' | 'end'; box: Box }
type Wanted = Point & {
	text: string
	/** Pixels to stay away from the point; 0 centres the name on it. */
	away: number
	/** Height of a line and mean width of a letter, pixels. */
	size: { line: number; letter: number }
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Places labels in their order; one with no free side is left out. `taken` are boxes that no label may cover. */
export function placeLabels(wanted: Wanted[], taken: Box[], frame: { width: number; height: number }): Label[] {
	const placed: Label[] = []
	for (const one of wanted) {
		const free = sides(one).find(
			({ box }) =>
				box.left >= 0 &&
				box.right <= frame.width &&
				box.top >= 0 &&
				box.bottom <= frame.height &&
				![...taken, ...placed.map((label) => label.box)].some((other) => overlap(box, other)),
		)
		if (free) placed.push(free)
	}
	return placed
}

/** Right, left, below, above; `y` is the middle of the line. */
function sides({ x, y, text, away, size }: Wanted): Label[] {
	const width = text.length * size.letter
	const at = (anchor: Label['anchor'], dx: number, dy: number): Label => {
		const left = x + dx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2)
		const top = y + dy - size.line / 2
		return { text, anchor, x: x + dx, y: y + dy, box: { left, top, right: left + width, bottom: top + size.line } }
	}
	if (away === 0) return [at('middle', 0, 0), at('middle', 0, -size.line), at('middle', 0, size.line)]
	const down = away + size.line / 2
	return [at('start', away, 0), at('end', -away, 0), at('middle', 0, down), at('middle', 0, -down)]
}

/** The square around a pin. */
export function boxOf({ x, y, radius }: Point & { radius: number }): Box {
	return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}
