import { useEffect, useMemo, useRef, useState } from 'react'
import {
	COMMENT_LANE,
	clusters,
	dayStart,
	type Lane,
	lanes as lanesOf,
	NO_OUTLET_LANE,
	type Records,
} from '../../query/select.ts'
import type { Span } from '../../query/url.ts'
import { addDays } from '../../records/day.ts'
import type { EventRecord } from '../../records/schema.ts'
import { Hint, Legend } from '../masthead/Legend.tsx'
import { type OutletLook, PLAIN_LOOK } from '../outlet/marks.ts'
import { useReducedMotion } from '../screen/useMedia.ts'
import { Controls } from './Controls.tsx'
import type { LaneName } from './markElement.ts'
import { allRows, type LaneRows } from './place.ts'
import { type Contents, createWidget, type Widget } from './widget.ts'
import { around, closer, firstWindow, limits } from './windows.ts'
import './timeline.css'

type Props = {
	records: Records
	events: EventRecord[]
	looks: Map<string, OutletLook>
	comments: boolean
	selected: EventRecord | null
	/** The window the address asks for. */
	span: Span | null
	onOpen: (eventId: string) => void
	onSpan: (span: Span) => void
}

/** The timeline with its controls. Nothing dated: nothing drawn. */
export function Timeline(props: Props) {
	const { events } = props
	const range = useMemo(() => limits(events), [events])
	if (!range) return <p className="empty">None of these events has a date that could stand on an axis.</p>
	return <DatedTimeline {...props} range={range} />
}

function DatedTimeline({
	records,
	events,
	looks,
	comments,
	selected,
	span,
	onOpen,
	onSpan,
	range,
}: Props & { range: Span }) {
	// The first window belongs to the address the page was opened with: later choices do not move it.
	const [home] = useState(() => firstWindow(events, selected) ?? range)
	const wanted = span ?? home
	const stretches = useMemo(() => clusters(events), [events])
	const lanes = useMemo(() => lanesOf(records, events, { comments }), [records, events, comments])
	const rows = useRows(lanes, wanted)
	const contents = useMemo<Contents>(
		() => ({
			lanes,
			rows,
			names: laneNames(lanes, looks),
			places: records.places,
			selected: selected?.id ?? null,
			limits: range,
		}),
		[lanes, rows, looks, records, selected, range],
	)
	const element = useWidget(contents, wanted, { onOpen, onSpan })
	useShowSelected(selected, wanted, onSpan)
	return (
		<section className="timeline-view" aria-labelledby="timeline-heading">
			<h2 id="timeline-heading" className="visually-hidden">
				Timeline
			</h2>
			<Controls span={wanted} stretches={stretches} whole={range} onSpan={onSpan} />
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
				aria-label="Events by outlet"
				aria-describedby="timeline-keys"
			/>
			<div id="after-timeline" tabIndex={-1}>
				<Hint />
			</div>
		</section>
	)
}

/** Rows of each lane for the days shown. */
function useRows(lanes: Lane[], { earliest, latest }: Span): LaneRows[] {
	const kept = useRef<LaneRows[]>([])
	return useMemo(() => {
		const [from, to] = [dayStart(earliest), dayStart(addDays(latest, 1))]
		const rows = allRows(lanes, from, to)
		// The same rows stay the same object: a move that changes none redraws no lane.
		if (JSON.stringify(rows) !== JSON.stringify(kept.current)) kept.current = rows
		return kept.current
	}, [lanes, earliest, latest])
}

/** Owns the widget: one effect creates and ends it, one for each thing that can change. */
function useWidget(
	contents: Contents,
	span: Span,
	events: { onOpen: (id: string) => void; onSpan: (span: Span) => void },
) {
	const element = useRef<HTMLDivElement>(null)
	const widget = useRef<Widget | null>(null)
	const latest = useRef({ contents, span, events })
	latest.current = { contents, span, events }
	const calm = useReducedMotion()
	useEffect(() => {
		const now = latest.current
		const created = createWidget(element.current!, now.contents, now.span, {
			open: (id) => latest.current.events.onOpen(id),
			zoom: (days) => latest.current.events.onSpan(closer(days, latest.current.span)),
			moved: (days) => latest.current.events.onSpan(days),
		})
		widget.current = created
		return () => {
			created.destroy()
			widget.current = null
		}
	}, [])
	useEffect(() => widget.current?.setContents(contents), [contents])
	const { earliest, latest: last } = span
	useEffect(() => {
		const now = widget.current?.window()
		if (now && (now.earliest !== earliest || now.latest !== last))
			widget.current!.setWindow({ earliest, latest: last }, !calm)
	}, [earliest, last, calm])
	return element
}

/** Moves the window where the chosen event lies outside it. */
function useShowSelected(selected: EventRecord | null, span: Span, onSpan: (span: Span) => void) {
	const before = useRef<string | null>(selected?.id ?? null)
	useEffect(() => {
		if (selected?.id === before.current) return
		before.current = selected?.id ?? null
		const from = selected?.date.earliest ?? selected?.date.latest
		const to = selected?.date.latest ?? selected?.date.earliest
		if (!from || !to || (from <= span.latest && to >= span.earliest)) return
		onSpan(around({ earliest: from, latest: to }))
	}, [selected, span, onSpan])
}

function laneNames(
	lanes: { id: string; outlet: { id: string; name: string } | null }[],
	looks: Map<string, OutletLook>,
) {
	const plain: Record<string, LaneName> = {
		[COMMENT_LANE]: { name: 'Readers’ comments', look: { ...PLAIN_LOOK, initials: '“ ”' } },
		[NO_OUTLET_LANE]: { name: 'Outlet not known', look: { ...PLAIN_LOOK, initials: '?' } },
	}
	return new Map<string, LaneName>(
		lanes.map(({ id, outlet }) => [
			id,
			outlet ? { name: outlet.name, look: looks.get(outlet.id) ?? PLAIN_LOOK } : plain[id]!,
		]),
	)
}
