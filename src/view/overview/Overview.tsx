import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Calendar } from '../../query/catalogue/calendar.ts'
import type { Span } from '../../query/url.ts'
import { dayNumber, fromDayNumber } from '../../records/day.ts'
import { TEXT_SCALE } from '../screen/textScale.ts'
import { dayWords, rangeWords } from '../words/date.ts'
import { count } from '../words/labels.ts'
import { bandPath, barPath, bars } from './bars.ts'
import { type Days, keyStep, moved, type Part } from './brush.ts'
import { labels } from './labels.ts'
import { overviewScale } from './scale.ts'
import { useBrush } from './useBrush.ts'
import './overview.css'

type Props = {
	/** All events, and those that filters leave. */
	all: Calendar
	shown: Calendar
	/** The window. */
	span: Span
	/** As far as one can move. */
	limits: Span
	onSpan: (span: Span) => void
}

/** Height of the bars, px. */
const HEIGHT = 40
/** Room for a handle at either end, px. */
const EDGE = 24
/** Least width of a target, px. */
const TARGET = 24

/** The whole span with its density by day, and a window on it that can be drawn, moved and stretched. */
export function Overview({ all, shown, span, limits, onSpan }: Props) {
	const [strip, width] = useWidth()
	const edges = toDays(limits)
	const days = toDays(span)
	const { first, last } = edges
	const scale = useMemo(
		() => overviewScale(all, first, last + 1, EDGE, Math.max(EDGE + 1, width - EDGE)),
		[all, first, last, width],
	)
	const drawn = useMemo(() => {
		// Before it is known how wide it is, nothing can be drawn that would be kept.
		if (width === 0) return { all: '', shown: '', band: '', words: [], bars: [] }
		const every = bars(all, scale)
		const left = shown === all ? every : bars(shown, scale)
		const most = Math.max(1, ...every.map((bar) => bar.count))
		const paths = { all: barPath(every, HEIGHT, most), shown: barPath(left, HEIGHT, most) }
		return { ...paths, band: bandPath(shown, scale, HEIGHT), words: labels(scale, shown), bars: left }
	}, [all, shown, scale, width])
	const onDays = (next: Days) => onSpan({ earliest: fromDayNumber(next.first), latest: fromDayNumber(next.last) })
	const brush = useBrush(scale, days, edges, onDays)
	const [x, end] = [scale.toX(days.first), scale.toX(days.last + 1)]
	const body = Math.max(TARGET, end - x)
	const left = (x + end - body) / 2
	const slider = { days, limits: edges, onDays }
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
		<div
			ref={strip}
			className="overview"
			role="group"
			aria-label="Overview of all days"
			{...brush}
			onMouseMove={(event) => {
				const day = scale.toDay(event.clientX - event.currentTarget.getBoundingClientRect().left)
				const bar = drawn.bars.find((one) => one.from <= day && day < one.to)
				event.currentTarget.title = bar
					? `${rangeWords(fromDayNumber(bar.from), fromDayNumber(bar.to - 1))}: ${most(bar)}`
					: ''
			}}
		>
			<svg width={width} height={HEIGHT + 20 * TEXT_SCALE} aria-hidden="true" focusable="false">
				<rect className="overview-window" x={x} width={Math.max(2, end - x)} height={HEIGHT} />
				<path className="overview-all" d={drawn.band} />
				<path className="overview-all" d={drawn.all} />
				<path className="overview-shown" d={drawn.shown} />
				{scale.pieces.map(({ from, x, end, cut }, at) =>
					cut && at > 0 && at < scale.pieces.length - 1 ? (
						<path key={from} className="overview-cut" d={breakMark((x + end) / 2)} />
					) : (
						<path key={from} className="overview-base" d={`M${x} ${HEIGHT + 0.5}H${end}`} />
					),
				)}
				{drawn.words.map(({ day, x, text }) => (
					<text key={day} x={x} y={HEIGHT + 3 + 12 * TEXT_SCALE}>
						{text}
					</text>
				))}
			</svg>
			<Handle part="first" name="First day shown" style={{ left: left - TARGET }} {...slider} />
			<Handle part="whole" name="Days shown" style={{ left, width: body }} {...slider} />
			<Handle part="last" name="Last day shown" style={{ left: left + body }} {...slider} />
		</div>
	)
}

type HandleProps = {
	part: Part
	name: string
	style: { left: number; width?: number }
	days: Days
	limits: Days
	onDays: (days: Days) => void
}

/** An end of the window, or all of it, as a slider over the days. */
function Handle({ part, name, style, days, limits, onDays }: HandleProps) {
	const onKeyDown = (event: KeyboardEvent) => {
		const step = keyStep(event.key, part, days)
		if (step === null || event.ctrlKey || event.metaKey || event.altKey) return
		event.preventDefault()
		onDays(moved(days, part, step, limits))
	}
	const words = (day: number) => dayWords(fromDayNumber(day))
	return (
		<div
			role="slider"
			tabIndex={0}
			className={`overview-${part}`}
			data-part={part}
			style={style}
			aria-label={name}
			aria-valuemin={limits.first}
			aria-valuemax={limits.last}
			aria-valuenow={part === 'last' ? days.last : days.first}
			aria-valuetext={
				part === 'whole' ? rangeWords(fromDayNumber(days.first), fromDayNumber(days.last)) : words(days[part])
			}
			onKeyDown={onKeyDown}
		/>
	)
}

/** Two strokes across the base line: days are left out here. */
function breakMark(x: number): string {
	return [-3, 3].map((by) => `M${x + by - 3} ${HEIGHT + 5}l6 -10`).join('')
}

function most({ from, to, count: number }: { from: number; to: number; count: number }): string {
	return to - from > 1 ? `at most ${count(number, 'event')} a day` : count(number, 'event')
}

function toDays({ earliest, latest }: Span): Days {
	return { first: dayNumber(earliest), last: dayNumber(latest) }
}

/** The width of an element, live, known before it is first painted. */
function useWidth() {
	const element = useRef<HTMLDivElement>(null)
	const [width, setWidth] = useState(0)
	useLayoutEffect(() => {
		const measure = () => setWidth(element.current?.clientWidth ?? 0)
		measure()
		const watch = new ResizeObserver(measure)
		watch.observe(element.current!)
		return () => watch.disconnect()
	}, [])
	return [element, width] as const
}
