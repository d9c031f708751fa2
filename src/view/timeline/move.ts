/** Where the keyboard goes from a mark: along its lane in time, or to the nearest mark of the next lane. */
import type { Mark } from './place.ts'

export type Move = 'previous' | 'next' | 'up' | 'down' | 'first' | 'last'

/** Keys of the timeline. PageUp and PageDown are left to the page. */
export const MOVES: Record<string, Move> = {
	ArrowLeft: 'previous',
	ArrowRight: 'next',
	ArrowUp: 'up',
	ArrowDown: 'down',
	Home: 'first',
	End: 'last',
}

/** The mark a move leads to; null where there is none that way. `laneIds` is the order of lanes on the page. */
export function moveFrom(mark: Mark, move: Move, marks: Mark[], laneIds: string[]): Mark | null {
	const lane = inLane(marks, mark.laneId)
	const at = lane.findIndex(({ id }) => id === mark.id)
	if (move === 'first') return lane[0] ?? null
	if (move === 'last') return lane.at(-1) ?? null
	if (move === 'previous') return lane[at - 1] ?? null
	if (move === 'next') return lane[at + 1] ?? null
	const step = move === 'up' ? -1 : 1
	for (let to = laneIds.indexOf(mark.laneId) + step; to >= 0 && to < laneIds.length; to += step) {
		const nearest = inLane(marks, laneIds[to]!).reduce<Mark | null>(
			(best, one) => (best && Math.abs(best.x - mark.x) <= Math.abs(one.x - mark.x) ? best : one),
			null,
		)
		if (nearest) return nearest
	}
	return null
}

function inLane(marks: Mark[], laneId: string): Mark[] {
	return marks.filter((mark) => mark.laneId === laneId).sort((a, b) => a.x - b.x || a.row - b.row)
}
