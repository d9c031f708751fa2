/**
 * The one owner of a vis Timeline: creates it, feeds it what is in sight, moves it, ends it. vis draws the axis, the
 * lanes and the movement; which marks there are comes from `scene`, where the focus is from `roving`, and where keys
 * and wheel lead from `hands`.
 */
import { DataSet } from 'vis-data/esnext'
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext'
import type { Lanes } from '../../query/catalogue/lanes.ts'
import type { Span } from '../../query/url.ts'
import { fromDayNumber } from '../../records/day.ts'
import { axisFor } from './axis.ts'
import type { Chosen } from './chosen.ts'
import { watchHands } from './hands.ts'
import type { LaneRows } from './laneRows.ts'
import { createMark, fillMark } from './markElement.ts'
import type { Names } from './names.ts'
import { extentOf, type Mark, TARGET } from './place.ts'
import { createRoving } from './roving.ts'
import { marksIn, type Placing, placeAround } from './scene.ts'
import { measureNothing } from './unmeasured.ts'
import {
	daysOf,
	heightOf,
	type Item,
	type LaneGroup,
	laneGroups,
	limitOptions,
	OPTIONS,
	toItem,
	toWindow,
} from './visOptions.ts'

export type WidgetEvents = {
	/** A mark was chosen. */
	open: (eventId: string) => void
	/** A mark that counts several was chosen: the days they cover. */
	zoom: (span: Span) => void
	/** The window came to rest somewhere else by the reader's hand. */
	moved: (span: Span) => void
}

export type Contents = {
	lanes: Lanes
	/** Rows of each lane, in their order. */
	rows: LaneRows[]
	names: Names
	/** The chosen event. */
	chosen: Chosen | null
	/** First and last day one can move to. */
	limits: Span
}

export type Widget = {
	setContents: (contents: Contents) => void
	setWindow: (span: Span, animate: boolean) => void
	/** The days in sight, rounded outwards. */
	window: () => Span
	destroy: () => void
}

const DAY = 86_400_000

/** Creates the timeline in an element that has a width. */
export function createWidget(container: HTMLElement, first: Contents, start: Span, events: WidgetEvents): Widget {
	const items = new DataSet<Record<string, unknown>, 'id'>([])
	const elements = new Map<string, HTMLButtonElement>()
	let contents = first
	let placing: Placing | null = null
	let placedWidth = 0
	let shown = new Map<string, Mark>()
	/** What each element was last made to look like, for the present contents. */
	let dressed = new WeakMap<Element, Mark>()
	let frame = 0
	let axis = ''

	const groups = new DataSet<LaneGroup, 'id'>(laneGroups(first.lanes, first.rows, first.names))
	const timeline = new Timeline(
		container,
		items as never,
		groups as never,
		{
			...OPTIONS,
			...limitOptions(first.limits),
			...toWindow(start),
			height: heightOf(first.rows),
			template: (item: { id: string }) => elements.get(item.id) ?? document.createElement('span'),
		} as TimelineOptions,
	)
	measureNothing(timeline)
	const centre = container.querySelector<HTMLElement>('.vis-panel.vis-center')!
	const roving = createRoving(container, elements)

	/** Gives vis the marks in sight, and only what changed of them. */
	function feed(): void {
		// Whatever asked for it to be done in the next frame has it now.
		cancelAnimationFrame(frame)
		frame = 0
		// With its borders, as vis counts it.
		const width = centre.offsetWidth
		if (width === 0) return
		const { start, end } = timeline.getWindow()
		const [from, to] = [start.getTime(), end.getTime()]
		const perMs = width / (to - from)
		if (!placing || !fits(placing, perMs, from, to) || placedWidth !== width) {
			placing = placeAround(contents.lanes, contents.rows, from, to, width)
			placedWidth = width
			setAxis(perMs * DAY)
		}
		const marks = marksIn(placing, from, to)
		shown = new Map(marks.map((mark) => [mark.id, mark]))
		const gone = (items.getIds() as string[]).filter((id) => !shown.has(id))
		const lost = gone.find((id) => elements.get(id) === document.activeElement)
		for (const mark of marks) dress(mark)
		items.remove(gone)
		items.update(marks.map((mark) => toItem(mark, placing!.perMs)).filter(changed))
		for (const id of gone) elements.delete(id)
		roving.keep(shown, contents.chosen)
		if (lost) focusHeir(lost)
		keepLabelsInSight(marks, from * perMs, to * perMs)
	}

	/** Lanes that stay keep their element, and their marks the focus: only its height changes. */
	function setLanes(next: LaneGroup[]): void {
		groups.remove(groups.getIds().filter((id) => !next.some((group) => group.id === id)))
		for (const group of next) {
			const old = groups.get(group.id) as LaneGroup | null
			if (old && old.order === group.order) old.content.style.height = group.content.style.height
			else groups.update(group)
		}
		timeline.redraw()
	}

	function dress(mark: Mark): void {
		let element = elements.get(mark.id)
		if (!element) {
			element = createMark(mark.id)
			elements.set(mark.id, element)
		}
		// While one moves, marks stay the same: only at another scale are they made anew.
		if (dressed.get(element) === mark) return
		dressed.set(element, mark)
		fillMark(element, mark, contents.names.lane(mark.laneId), contents.names, contents.chosen)
	}

	function changed(item: Item): boolean {
		const old = items.get(item.id) as Item | null
		return !old || old.start !== item.start || old.end !== item.end || old.className !== item.className
	}

	/** At another scale a focused mark may be counted with others, or parted from them: whoever holds it now is focused. */
	function focusHeir(lost: string): void {
		const name = lost.replace(/^count:/, '')
		const heir = [...shown.values()].find(({ tellings }) => tellings.some(({ id }) => id === name))
		if (heir) roving.focus(heir.id)
	}

	/** The words of a mark that begins before the window move to where they can be read; those that go on beyond it end there. */
	function keepLabelsInSight(marks: Mark[], left: number, right: number): void {
		for (const mark of marks) {
			const style = elements.get(mark.id)?.style
			const hidden = Math.min(Math.max(0, left - mark.x), extentOf(mark) - TARGET)
			if (mark.look !== 'dot') style?.setProperty('--shift', `${Math.round(hidden)}px`)
			// Without the border at that edge.
			const room = Math.max(right - mark.x - 2, extentOf(mark))
			if (mark.label !== 'none' && room < mark.width) style?.setProperty('--room', `${Math.floor(room)}px`)
			else style?.removeProperty('--room')
		}
	}

	function setAxis(perDay: number): void {
		const next = axisFor(perDay)
		const key = `${next.scale} ${next.step}`
		if (key === axis) return
		axis = key
		timeline.setOptions({ timeAxis: next })
	}

	function feedSoon(): void {
		if (frame === 0) frame = requestAnimationFrame(feed)
	}

	function choose(mark: Mark): void {
		roving.stopAt(mark.id)
		if (mark.count === 1) events.open(mark.tellings[0]!.eventId)
		else events.zoom({ earliest: fromDayNumber(mark.from / DAY), latest: fromDayNumber(mark.to / DAY - 1) })
	}

	const hands = watchHands(container, timeline, {
		width: () => centre.offsetWidth,
		placing: () => placing,
		shown: () => shown,
		lanes: () => contents.lanes,
		roving,
		feed,
		choose,
		moved: () => events.moved(daysOf(timeline.getWindow())),
	})
	const onRange = (properties: { byUser?: boolean }) => {
		if (properties?.byUser) hands.dragging()
		feedSoon()
	}
	const onRanged = (properties: { byUser?: boolean }) => {
		feedSoon()
		if (properties?.byUser) events.moved(daysOf(timeline.getWindow()))
	}
	timeline.on('rangechange', onRange)
	timeline.on('rangechanged', onRanged)
	timeline.on('changed', () => {
		roving.regain()
		if (centre.offsetWidth !== placedWidth) feedSoon()
	})
	// vis looks at its size once a second: too late beside a panel that has just opened.
	const resize = new ResizeObserver(() => timeline.redraw())
	resize.observe(container)

	// With a start and an end, vis hides itself until its first `rangechanged` 200 ms later: say it at once.
	;(timeline as unknown as { emit: (name: string, value: object) => void }).emit('rangechanged', {
		...toWindow(start),
		byUser: false,
	})
	timeline.redraw()
	feed()

	return {
		setContents(next) {
			// React says once more what the timeline was made with: its marks are dressed already.
			if (next === contents) return
			const sameLanes = next.lanes === contents.lanes && next.rows === contents.rows
			contents = next
			dressed = new WeakMap()
			if (!sameLanes) {
				placing = null
				timeline.setOptions({ height: heightOf(next.rows), ...limitOptions(next.limits) } as TimelineOptions)
				setLanes(laneGroups(next.lanes, next.rows, next.names))
			}
			feed()
		},
		setWindow(span, animate) {
			const { start, end } = toWindow(span)
			timeline.setWindow(start, end, { animation: animate ? ({ duration: 260 } as never) : false })
			if (!animate) feed()
		},
		window: () => daysOf(timeline.getWindow()),
		destroy() {
			cancelAnimationFrame(frame)
			resize.disconnect()
			roving.destroy()
			hands.destroy()
			timeline.destroy()
		},
	}
}

/** True where a placing is of this scale and holds the whole window. */
function fits(placing: Placing, perMs: number, from: number, to: number): boolean {
	return Math.abs(placing.perMs / perMs - 1) < 1e-9 && placing.from <= from && placing.to >= to
}
