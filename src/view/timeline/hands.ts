/** What a reader's hands do on the timeline: keys from mark to mark, choosing, a trackpad's sideways swipe. */
import type { Timeline } from 'vis-timeline/esnext'
import { extent, nextStart } from '../../query/catalogue/intervals.ts'
import type { Lanes } from '../../query/catalogue/lanes.ts'
import { MOVES, type Move, moveFrom } from './move.ts'
import type { Mark } from './place.ts'
import type { Roving } from './roving.ts'
import type { Placing } from './scene.ts'
import { mendCancelledTouches } from './touch.ts'

export type Reach = {
	/** Width of the lanes, px. */
	width: () => number
	placing: () => Placing | null
	shown: () => Map<string, Mark>
	lanes: () => Lanes
	roving: Roving
	/** Draws what is in sight now. */
	feed: () => void
	choose: (mark: Mark) => void
	/** The window was moved. */
	moved: () => void
}

const DAY = 86_400_000
/** Room that a mark needs before the window's end to be read, px. */
const COMFORT = 40

/** Watches keys, clicks and wheel; `dragging` says that a drag is under way, whose end is no click. */
export function watchHands(container: HTMLElement, timeline: Timeline, reach: Reach) {
	let dragged = false
	let settling = 0

	function onKey(event: KeyboardEvent): void {
		const move = MOVES[event.key]
		const button = (event.target as Element).closest<HTMLElement>('[data-mark]')
		const at = button?.dataset.mark ?? (event.target === container ? reach.roving.stop() : null)
		const placing = reach.placing()
		if (!move || !at || event.ctrlKey || event.metaKey || event.altKey || !placing) return
		event.preventDefault()
		const from = placing.marks.find(({ id }) => id === at)
		const to = from && (near(from, move, placing) ?? far(from, move))
		if (!to) return
		if (!isComfortable(to)) moveTo((to.x + to.glyph / 2) / reach.placing()!.perMs)
		reach.roving.focus(to.id)
	}

	/** The mark a move leads to among those placed; ends of a lane count only where the whole lane is placed. */
	function near(from: Mark, move: Move, placing: Placing): Mark | null {
		const all = extent(laneOf(from.laneId))
		const whole = all && placing.from <= all.from * DAY && placing.to >= all.to * DAY
		if (!whole && (move === 'first' || move === 'last')) return null
		return moveFrom(
			from,
			move,
			placing.marks,
			reach.lanes().lanes.map(({ id }) => id),
		)
	}

	/** The mark a move leads to beyond what is placed: the window goes there first. */
	function far(from: Mark, move: Move): Mark | null {
		const lane = laneOf(from.laneId)
		const ends = extent(lane)
		const day =
			move === 'first'
				? ends?.from
				: move === 'last'
					? ends && ends.to - 1
					: move === 'next'
						? nextStart(lane, Math.ceil(from.to / DAY) - 1, 1)
						: move === 'previous'
							? nextStart(lane, Math.floor(from.from / DAY), -1)
							: null
		if (day === null || day === undefined) return null
		moveTo(day * DAY)
		const holding = [...reach.shown().values()].filter(
			(mark) =>
				mark.laneId === from.laneId && mark.id !== from.id && mark.from < (day + 1) * DAY && mark.to > day * DAY,
		)
		return holding[0] ?? null
	}

	function laneOf(laneId: string) {
		return reach.lanes().lanes.find(({ id }) => id === laneId)!.intervals
	}

	function moveTo(time: number): void {
		timeline.moveTo(time, { animation: false } as never)
		reach.feed()
		reach.moved()
	}

	/** Far enough inside the window to be read. */
	function isComfortable(mark: Mark): boolean {
		const { start, end } = timeline.getWindow()
		const { perMs } = reach.placing()!
		const at = mark.x / perMs
		return reach.shown().has(mark.id) && at >= start.getTime() && at + COMFORT / perMs < end.getTime()
	}

	function onClick(event: MouseEvent): void {
		const button = (event.target as Element).closest<HTMLElement>('[data-mark]')
		const mark = button && reach.shown().get(button.dataset.mark!)
		if (mark && !(dragged && event.detail > 0)) reach.choose(mark)
	}

	/** A sideways swipe of a trackpad moves in time; up and down stays the page's. */
	function onWheel(event: WheelEvent): void {
		if (event.ctrlKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return
		event.preventDefault()
		const { start, end } = timeline.getWindow()
		const by = (event.deltaX / Math.max(1, reach.width())) * (end.getTime() - start.getTime())
		timeline.setWindow(start.getTime() + by, end.getTime() + by, { animation: false })
		clearTimeout(settling)
		settling = window.setTimeout(reach.moved, 250)
	}

	const onDown = () => {
		dragged = false
	}
	document.addEventListener('pointerdown', onDown, true)
	container.addEventListener('click', onClick)
	container.addEventListener('keydown', onKey)
	container.addEventListener('wheel', onWheel, { passive: false })
	const forgetTouches = mendCancelledTouches(container)

	return {
		dragging() {
			dragged = true
		},
		destroy() {
			clearTimeout(settling)
			forgetTouches()
			document.removeEventListener('pointerdown', onDown, true)
			container.removeEventListener('click', onClick)
			container.removeEventListener('keydown', onKey)
			container.removeEventListener('wheel', onWheel)
		},
	}
}
