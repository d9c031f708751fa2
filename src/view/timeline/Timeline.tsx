import { useEffect, useMemo, useRef, useState } from 'react'
import { type Calendar, calendar } from '../../query/catalogue/calendar.ts'
import { around, firstWindow, limits } from '../../query/catalogue/firstWindow.ts'
import { buildLanes, type Lanes } from '../../query/catalogue/lanes.ts'
import type { LaneBy } from '../../query/catalogue/standing.ts'
import type { Row, RowSource } from '../../query/row.ts'
import { dayStart, type Records } from '../../query/select.ts'
import type { Span, UrlState } from '../../query/url.ts'
import { addDays } from '../../records/day.ts'
import { Hint, Legend } from '../masthead/Legend.tsx'
import type { OutletLook } from '../outlet/marks.ts'
import { Overview } from '../overview/Overview.tsx'
import { Controls } from './Controls.tsx'
import { chosenIn } from './chosen.ts'
import type { LaneRows } from './laneRows.ts'
import { LANES_NAME, namesOf } from './names.ts'
import { rowsFor } from './scene.ts'
import { useWidget } from './useWidget.ts'
import type { Contents } from './widget.ts'
import './timeline.css'

type Props = {
	records: Pick<Records, 'outlets' | 'places'>
	/** The events shown, in order of time. */
	rows: RowSource
	/** All events, whatever filters leave out. */
	all: RowSource
	looks: Map<string, OutletLook>
	comments: boolean
	/** The open event. */
	line: Pick<Row, 'id' | 'earliest' | 'latest'> | null
	/** What lanes stand for. */
	state: Pick<UrlState, 'lanes'>
	/** The window the address asks for. */
	span: Span | null
	onOpen: (eventId: string) => void
	onSpan: (span: Span) => void
	onLanes: (by: LaneBy) => void
}

/** The timeline with its controls. Nothing dated: nothing drawn. */
export function Timeline(props: Props) {
	const { rows, all } = props
	const days = useMemo(() => calendar(rows), [rows])
	const every = useMemo(() => (all === rows ? days : calendar(all)), [all, rows, days])
	// What filters leave out keeps its place: choosing one does not move the days under the reader.
	const range = useMemo(() => days.whole && limits(every), [days, every])
	if (!range) return <p className="empty">None of these events has a date that could stand on an axis.</p>
	return <DatedTimeline {...props} days={days} every={every} range={range} />
}

type DatedProps = Props & { days: Calendar; every: Calendar; range: Span }

function DatedTimeline(props: DatedProps) {
	const { records, rows, looks, comments, line: selected, state, span, onOpen, onSpan, onLanes } = props
	const { days, every, range } = props
	const by = state.lanes ?? 'outlet'
	// The first window belongs to the address the page was opened with: later choices do not move it.
	const [home] = useState(() => firstWindow(days, selected) ?? range)
	const wanted = span ?? home
	const { places } = records
	const lanes = useMemo(() => buildLanes(rows, { by, comments, places }), [rows, by, comments, places])
	const laneRows = useLaneRows(lanes, wanted)
	const names = useMemo(() => namesOf(records, looks, by), [records, looks, by])
	const chosenId = selected?.id ?? null
	const chosen = useMemo(() => chosenIn(lanes, chosenId), [lanes, chosenId])
	const contents = useMemo<Contents>(
		() => ({ lanes, rows: laneRows, names, chosen, limits: range }),
		[lanes, laneRows, names, chosen, range],
	)
	const element = useWidget(contents, wanted, { onOpen, onSpan })
	useShowSelected(selected, wanted, onSpan)
	return (
		<section className="timeline-view" aria-labelledby="timeline-heading">
			<h2 id="timeline-heading" className="visually-hidden">
				Timeline
			</h2>
			<Controls span={wanted} stretches={days.stretches} whole={range} {...{ by, onSpan, onLanes }} />
			<Overview all={every} shown={days} span={wanted} limits={range} onSpan={onSpan} />
			<Legend />
			<a className="skip-link" href="#after-timeline">
				Skip past the timeline
			</a>
			<p id="timeline-keys" className="visually-hidden">
				Arrow left and right go along a lane in time, up and down to the next lane, Home and End to its ends. Enter
				opens, Escape closes. The list view holds the same events.
			</p>
			{/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields */}
			<div
				ref={element}
				tabIndex={-1}
				className="timeline"
				role="group"
				aria-label={LANES_NAME[by]}
				aria-describedby="timeline-keys"
			/>
			<div id="after-timeline" tabIndex={-1}>
				<Hint tellers={by === 'outlet'} />
			</div>
		</section>
	)
}

/** Rows of each lane for the days shown. */
function useLaneRows(lanes: Lanes, { earliest, latest }: Span): LaneRows[] {
	const kept = useRef<LaneRows[]>([])
	return useMemo(() => {
		const rows = rowsFor(lanes, dayStart(earliest), dayStart(addDays(latest, 1)))
		// The same rows stay the same object: a move that changes none redraws no lane.
		if (JSON.stringify(rows) !== JSON.stringify(kept.current)) kept.current = rows
		return kept.current
	}, [lanes, earliest, latest])
}

/** Moves the window where the chosen event lies outside it. */
function useShowSelected(selected: Props['line'], span: Span, onSpan: (span: Span) => void) {
	const before = useRef<string | null>(selected?.id ?? null)
	useEffect(() => {
		if (selected?.id === before.current) return
		before.current = selected?.id ?? null
		const from = selected?.earliest ?? selected?.latest
		const to = selected?.latest ?? selected?.earliest
		if (!from || !to || (from <= span.latest && to >= span.earliest)) return
		onSpan(around({ earliest: from, latest: to }))
	}, [selected, span, onSpan])
}
