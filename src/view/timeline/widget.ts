/**
 * The one owner of a vis Timeline: creates it, feeds it what is in sight, moves it, ends it. vis draws the axis, the
 * lanes and the movement; which marks there are comes from `place`, and what they are to the keyboard from `move`.
 */
import moment from 'moment'
import { DataSet } from 'vis-data/esnext'
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext'
import { dayStart, type Lane } from '../../query/select.ts'
import type { Span } from '../../query/url.ts'
import { addDays, fromDayNumber } from '../../records/day.ts'
import type { Place } from '../../records/schema.ts'
import { axisFor, FORMAT } from './axis.ts'
import { createMark, fillMark, type LaneName, laneLabel } from './markElement.ts'
import { MOVES, moveFrom } from './move.ts'
import { inSight, type LaneRows, laneHeight, type Mark, type Placing, place, ROW, TARGET } from './place.ts'
import { mendCancelledTouches } from './touch.ts'

export type WidgetEvents = {
	/** A mark was chosen. */
	open: (eventId: string) => void
	/** A mark that counts several was chosen: the days they cover. */
	zoom: (span: Span) => void
	/** The window came to rest somewhere else by the reader's hand. */
	moved: (span: Span) => void
}

export type Contents = {
	lanes: Lane[]
	/** Rows of each lane, in their order. */
	rows: LaneRows[]
	names: Map<string, LaneName>
	places: Map<string, Place>
	selected: string | null
	/** First and last day one can move to. */
	limits: Span
}

export type Widget = {
	setContents: (contents: Contents) => void
	setWindow: (span: Span, animate: boolean) => void
	/** The days in sight, rounded outwards. */
	window: () => Span
	/** Puts the focus on the mark of an event; false where it has none in sight. */
	focusEvent: (eventId: string) => boolean
	destroy: () => void
}

const DAY = 86_400_000
/** Height of one axis, px; timeline.css sets its lines to it. */
const AXIS = 48

/** Creates the timeline in an element that has a width. */
export function createWidget(container: HTMLElement, first: Contents, start: Span, events: WidgetEvents): Widget {
	const items = new DataSet<Record<string, unknown>, 'id'>([])
	const elements = new Map<string, HTMLButtonElement>()
	let contents = first
	let placing: Placing | null = null
	let placedFor = ''
	let placedWidth = 0
	let shown = new Map<string, Mark>()
	let stop: string | null = null
	/** The mark that should have the focus. */
	let held: string | null = null
	let dragged = false
	let frame = 0
	let axis = ''

	const groups = new DataSet<LaneGroup, 'id'>(laneGroups(first))
	const timeline = new Timeline(
		container,
		items as never,
		groups as never,
		{
			...OPTIONS,
			...limitOptions(first.limits),
			...toWindow(start),
			height: heightOf(first),
			template: (item: { id: string }) => elements.get(item.id) ?? document.createElement('span'),
		} as TimelineOptions,
	)

	const centre = container.querySelector<HTMLElement>('.vis-panel.vis-center')!

	/** Gives vis the marks in sight, and only what changed of them. */
	function feed(): void {
		frame = 0
		// With its borders, as vis counts it.
		const width = centre.offsetWidth
		if (width === 0) return
		const { start, end } = timeline.getWindow()
		const perMs = width / (end.getTime() - start.getTime())
		const key = `${perMs.toPrecision(9)} ${width}`
		if (!placing || placedFor !== key) {
			placing = place(contents.lanes, contents.rows, perMs, width)
			placedFor = key
			placedWidth = width
			setAxis(perMs * DAY)
		}
		const marks = inSight(placing, start.getTime(), end.getTime())
		shown = new Map(marks.map((mark) => [mark.id, mark]))
		const gone = (items.getIds() as string[]).filter((id) => !shown.has(id))
		const lost = gone.find((id) => elements.get(id) === document.activeElement)
		for (const mark of marks) dress(mark)
		items.remove(gone)
		items.update(marks.map((mark) => toItem(mark, placing!.perMs)).filter(changed))
		for (const id of gone) elements.delete(id)
		keepStop(marks)
		if (lost) focusHeir(lost)
		keepLabelsInSight(marks, start.getTime() * perMs)
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
		fillMark(element, mark, contents.names.get(mark.laneId)!, contents.places, contents.selected)
	}

	function changed(item: { id: string; start: number; end: number; className: string }): boolean {
		const old = items.get(item.id) as typeof item | null
		return !old || old.start !== item.start || old.end !== item.end || old.className !== item.className
	}

	/** Exactly one mark in sight is a tab stop: the last focused, else the selected, else the first. */
	function keepStop(marks: Mark[]): void {
		if (!stop || !shown.has(stop)) {
			const byTime = [...marks].sort((a, b) => a.x - b.x)
			const chosen = byTime.find(({ tellings }) => tellings.some(({ eventId }) => eventId === contents.selected))
			stop = (chosen ?? byTime[0])?.id ?? null
		}
		for (const [id, element] of elements) element.tabIndex = id === stop ? 0 : -1
	}

	/** At another scale a focused mark may be counted with others, or parted from them: whoever holds it now is focused. */
	function focusHeir(lost: string): void {
		const name = lost.replace(/^count:/, '')
		const heir = [...shown.values()].find(({ tellings }) => tellings.some(({ id }) => id === name))
		if (heir) focusMark(heir.id)
	}

	/** The words of a mark that begins before the window move to where they can be read. */
	function keepLabelsInSight(marks: Mark[], left: number): void {
		for (const mark of marks) {
			const hidden = Math.min(Math.max(0, left - mark.x), mark.width - TARGET)
			if (mark.look !== 'dot') elements.get(mark.id)?.style.setProperty('--shift', `${Math.round(hidden)}px`)
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

	function focusMark(id: string): void {
		stop = id
		for (const [other, element] of elements) element.tabIndex = other === id ? 0 : -1
		held = id
		// Until vis has drawn it, the timeline itself holds the focus, so that no key is lost.
		const element = elements.get(id)
		if (element?.isConnected) element.focus()
		else container.focus({ preventScroll: true })
	}

	/** vis takes elements out and puts them back as it redraws: the focus goes back with them, if nobody took it. */
	function regain(): void {
		const element = held === null ? undefined : elements.get(held)
		const at = document.activeElement
		if (element?.isConnected && (at === null || at === document.body || at === container)) element.focus()
	}

	const onFocus = (event: FocusEvent) => {
		const target = event.target as Element
		held = container.contains(target) ? (target.getAttribute('data-mark') ?? held) : null
	}

	function onKey(event: KeyboardEvent): void {
		const move = MOVES[event.key]
		const button = (event.target as Element).closest<HTMLElement>('[data-mark]')
		const at = button?.dataset.mark ?? (event.target === container ? stop : null)
		if (!move || !at || event.ctrlKey || event.metaKey || event.altKey || !placing) return
		event.preventDefault()
		const from = placing.marks.find(({ id }) => id === at)
		const laneIds = contents.lanes.map(({ id }) => id)
		const to = from && moveFrom(from, move, placing.marks, laneIds)
		if (!to) return
		if (!isComfortable(to)) {
			timeline.moveTo((to.x + to.glyph / 2) / placing.perMs, { animation: false } as never)
			feed()
			events.moved(days(timeline.getWindow()))
		}
		focusMark(to.id)
	}

	/** Far enough inside the window to be read. */
	function isComfortable(mark: Mark): boolean {
		const { start, end } = timeline.getWindow()
		const at = mark.x / placing!.perMs
		return shown.has(mark.id) && at >= start.getTime() && at + 40 / placing!.perMs < end.getTime()
	}

	function onClick(event: MouseEvent): void {
		const button = (event.target as Element).closest<HTMLElement>('[data-mark]')
		const mark = button && shown.get(button.dataset.mark!)
		if (!mark || (dragged && event.detail > 0)) return
		stop = mark.id
		if (mark.tellings.length === 1) {
			events.open(mark.tellings[0]!.eventId)
			return
		}
		const from = Math.min(...mark.tellings.map((telling) => telling.from))
		const to = Math.max(...mark.tellings.map((telling) => telling.to))
		events.zoom({ earliest: fromDayNumber(from / DAY), latest: fromDayNumber(to / DAY - 1) })
	}

	/** A sideways swipe of a trackpad moves in time; up and down stays the page's. */
	function onWheel(event: WheelEvent): void {
		if (event.ctrlKey || Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return
		event.preventDefault()
		const { start, end } = timeline.getWindow()
		const by = (event.deltaX / Math.max(1, centre.offsetWidth)) * (end.getTime() - start.getTime())
		timeline.setWindow(start.getTime() + by, end.getTime() + by, { animation: false })
		settle()
	}

	let settling = 0
	function settle(): void {
		clearTimeout(settling)
		settling = window.setTimeout(() => events.moved(days(timeline.getWindow())), 250)
	}

	const onDown = () => {
		dragged = false
		held = null
	}
	const onRange = (properties: { byUser?: boolean }) => {
		if (properties?.byUser) dragged = true
		feedSoon()
	}
	const onRanged = (properties: { byUser?: boolean }) => {
		feedSoon()
		if (properties?.byUser) events.moved(days(timeline.getWindow()))
	}
	timeline.on('rangechange', onRange)
	timeline.on('rangechanged', onRanged)
	timeline.on('changed', () => {
		regain()
		if (centre.offsetWidth !== placedWidth) feedSoon()
	})
	document.addEventListener('pointerdown', onDown, true)
	document.addEventListener('focusin', onFocus)
	container.addEventListener('click', onClick)
	container.addEventListener('keydown', onKey)
	container.addEventListener('wheel', onWheel, { passive: false })
	// vis looks at its size once a second: too late beside a panel that has just opened.
	const forgetTouches = mendCancelledTouches(container)
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
			const sameLanes = next.lanes === contents.lanes && next.rows === contents.rows
			contents = next
			if (!sameLanes) {
				placing = null
				timeline.setOptions({ height: heightOf(next), ...limitOptions(next.limits) } as TimelineOptions)
				setLanes(laneGroups(next))
			}
			feed()
		},
		setWindow(span, animate) {
			const { start, end } = toWindow(span)
			timeline.setWindow(start, end, { animation: animate ? ({ duration: 260 } as never) : false })
			if (!animate) feed()
		},
		window: () => days(timeline.getWindow()),
		focusEvent(eventId) {
			const mark = [...shown.values()].find(({ tellings }) => tellings.some((one) => one.eventId === eventId))
			const kept = stop && shown.get(stop)?.tellings.some((one) => one.eventId === eventId) ? stop : mark?.id
			if (kept) focusMark(kept)
			return kept !== undefined
		},
		destroy() {
			cancelAnimationFrame(frame)
			clearTimeout(settling)
			resize.disconnect()
			forgetTouches()
			document.removeEventListener('pointerdown', onDown, true)
			document.removeEventListener('focusin', onFocus)
			container.removeEventListener('click', onClick)
			container.removeEventListener('keydown', onKey)
			container.removeEventListener('wheel', onWheel)
			timeline.destroy()
		},
	}
}

const OPTIONS: TimelineOptions = {
	// vis's own clock is the machine's; days here are days everywhere.
	moment: moment.utc as never,
	orientation: { axis: 'both', item: 'top' },
	margin: { item: { horizontal: 0, vertical: 0 }, axis: 0 },
	stack: false,
	align: 'left',
	selectable: false,
	showCurrentTime: false,
	showTooltips: false,
	zoomKey: 'ctrlKey',
	zoomMin: 48 * 3_600_000,
	groupOrder: 'order',
	format: FORMAT,
	xss: { disabled: false },
}

type LaneGroup = { id: string; order: number; content: HTMLElement }

function laneGroups({ lanes, rows, names }: Contents): LaneGroup[] {
	return lanes.map((lane, order) => ({
		id: lane.id,
		order,
		content: laneLabel(names.get(lane.id)!, laneHeight(rows[order]!)),
	}))
}

function heightOf({ rows }: Contents): number {
	// One pixel of border below each lane but the last, two around the whole.
	return rows.reduce((sum, one) => sum + laneHeight(one) + 1, 0) + 2 * AXIS + 2
}

function limitOptions({ earliest, latest }: Span): { min: number; max: number; zoomMax: number } {
	const min = dayStart(earliest)
	const max = dayStart(addDays(latest, 1))
	return { min, max, zoomMax: max - min }
}

function toWindow({ earliest, latest }: Span): { start: number; end: number } {
	return { start: dayStart(earliest), end: dayStart(addDays(latest, 1)) }
}

function days({ start, end }: { start: Date; end: Date }): Span {
	const from = Math.floor(start.getTime() / DAY)
	return {
		earliest: fromDayNumber(from),
		latest: fromDayNumber(Math.max(from, Math.ceil(end.getTime() / DAY) - 1)),
	}
}

function toItem(mark: Mark, perMs: number) {
	return {
		id: mark.id,
		group: mark.laneId,
		type: 'range',
		content: '',
		start: mark.x / perMs,
		end: (mark.x + mark.width) / perMs,
		className: `row-${mark.row} item-${mark.look}`,
		// The words and looks are in the element; vis redraws an item only where its data changed.
		style: `margin-top: ${mark.row * ROW + 5}px`,
		limitSize: false,
	}
}
