/** What ours is measured beside: plain vis-timeline, TimelineJS, and a bare canvas as the floor. */
import timelinejsUrl from '@knight-lab/timelinejs/dist/js/timeline.js?url'
import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.css'
import { event, OUTLETS, type Synthetic } from './synthetic.ts'

const DAY = 86_400_000
const WINDOW = 33

const all = (count: number) => Array.from({ length: count }, (_, at) => event(at, count))
const half = (count: number) => event(Math.floor(count / 2), count).day * DAY

/** vis-timeline as its examples use it: every item given, stacked by itself. */
export function vis(count: number): (root: HTMLElement) => string {
	const items = all(count).map(({ id, title, outlet, day, days }) => {
		const start = day * DAY
		return days === 1
			? { id, group: outlet, content: title, start }
			: { id, group: outlet, content: title, start, end: start + days * DAY }
	})
	const groups = OUTLETS.map((id) => ({ id, content: id }))
	const start = half(count)
	const options = { start, end: start + WINDOW * DAY, height: 600, zoomKey: 'ctrlKey' } as const
	return (root) => {
		new Timeline(root, new DataSet(items) as never, new DataSet(groups) as never, options)
		return '.vis-item'
	}
}

/** A rectangle for each event in the window, words where there is room: nothing can do less. */
export function canvas(count: number): (root: HTMLElement) => string {
	const events = all(count)
	const middle = half(count) / DAY
	return (root) => paint(root, events, middle)
}

function paint(root: HTMLElement, events: Synthetic[], middle: number): string {
	const element = root.appendChild(document.createElement('canvas'))
	element.width = 1200
	element.height = 600
	const pen = element.getContext('2d')!
	let [from, days] = [middle, WINDOW]
	let frame = 0
	const first = (day: number) => {
		let [low, high] = [0, events.length]
		while (low < high) {
			const middle = (low + high) >>> 1
			if (events[middle]!.day < day) low = middle + 1
			else high = middle
		}
		return low
	}
	const draw = () => {
		frame = 0
		pen.clearRect(0, 0, element.width, element.height)
		const perDay = element.width / days
		const [low, high] = [first(from - 10), first(from + days)]
		const step = Math.max(1, Math.ceil((high - low) / 120))
		for (let at = low; at < high; at += step) {
			const { day, outlet, title, days } = events[at]!
			const [x, y] = [(day - from) * perDay, OUTLETS.indexOf(outlet) * 72 + (at % 3) * 24]
			pen.fillStyle = '#0072b2'
			pen.fillRect(x, y, Math.max(12, (days - 1) * perDay), 12)
			pen.fillStyle = '#111'
			pen.fillText(title.slice(0, 24), x + 16, y + 10)
		}
	}
	const soon = () => {
		if (frame === 0) frame = requestAnimationFrame(draw)
	}
	element.addEventListener('pointermove', ({ buttons, movementX }) => {
		if (buttons !== 1) return
		from -= (movementX * days) / element.width
		soon()
	})
	element.addEventListener('wheel', (turn) => {
		turn.preventDefault()
		const factor = turn.deltaY < 0 ? 1 / 1.1 : 1.1
		from += (days - days * factor) / 2
		days *= factor
		soon()
	})
	draw()
	return 'canvas'
}

/** TimelineJS with the same events, its fonts and pictures left out. */
export async function timelinejs(count: number): Promise<(root: HTMLElement) => string> {
	await import('@knight-lab/timelinejs/dist/css/timeline.css')
	const script = document.createElement('script')
	script.src = timelinejsUrl
	await new Promise((resolve) => {
		script.onload = resolve
		document.head.append(script)
	})
	const { TL } = window as unknown as {
		TL: { Timeline: new (root: HTMLElement, data: object, options: object) => object }
	}
	const date = (day: number) => {
		const at = new Date(day * DAY)
		return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
	}
	const events = all(count).map(({ id, title, outlet, day, days }) => ({
		unique_id: id,
		group: outlet,
		start_date: date(day),
		end_date: date(day + days - 1),
		text: { headline: title, text: '' },
	}))
	return (root) => {
		root.style.height = '600px'
		new TL.Timeline(root, { events }, { font: null, start_at_slide: Math.floor(count / 2) })
		return '.tl-timemarker'
	}
}
