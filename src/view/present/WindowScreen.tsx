import { useMemo } from 'react'
import type { Records } from '../../query/select.ts'
import type { Shown } from '../../records/walkthrough.ts'
import { colourToken, OUTLINE, type OutletLook, outletLooks, PLAIN_LOOK } from '../outlet/marks.ts'
import { OutletMark } from '../outlet/OutletMark.tsx'
import { dateWords, rangeWords } from '../words/date.ts'
import { count } from '../words/labels.ts'
import { type Lane, type Mark, pictureOf, windowRows } from './window.ts'

type Props = { records: Records; show: Shown }

/** The days in sight as a picture: a lane for each teller, a mark for each event, how many in words. */
export function WindowPicture({ records, full, show }: Props & { full: Records }) {
	const picture = useMemo(() => pictureOf(records, show), [records, show])
	const looks = useMemo(() => outletLooks(records.index.outlets), [records])
	const hidden = windowRows(full, show).length - (picture?.rows.length ?? 0)
	const isHidden = hidden > 0 && records !== full
	if (!picture)
		return (
			<p className="present-say">
				{isHidden ? 'The days of these events are hidden until you reveal them.' : 'No event in sight has a day.'}
			</p>
		)
	const { span, lanes, silent, ticks, rows } = picture
	return (
		<figure className="present-window">
			<figcaption>
				{rangeWords(span.earliest, span.latest)}: {count(rows.length, 'event')}
				{isHidden && `, and ${count(hidden, 'more event')} whose day is hidden`}
			</figcaption>
			<div className="present-axis" aria-hidden="true">
				{ticks.map(({ at, label }) => (
					<span key={label} style={{ insetInlineStart: percent(at) }}>
						{label}
					</span>
				))}
			</div>
			<ul>
				{lanes.map((lane) => (
					<li key={lane.id}>
						<LaneRow {...{ lane, looks, ticks: ticks.map(({ at }) => at), current: show.eventId ?? null }} />
					</li>
				))}
			</ul>
			{silent.length > 0 && (
				<p className="present-note">Nothing in these days: {silent.join(', ')}. Silence is not denial.</p>
			)}
			<p className="present-note">
				A point is a day, a bar a longer span, one that fades an open end
				{show.eventId !== undefined && !isHidden && '; a ring is this step’s event'}. The events themselves are on the
				page.
			</p>
		</figure>
	)
}

const percent = (share: number) => `${(100 * share).toFixed(3)}%`

type LaneProps = { lane: Lane; looks: Map<string, OutletLook>; ticks: number[]; current: string | null }

/** Pixels of a track at the smallest type; it grows with the type. */
const TRACK = 0.62

function LaneRow({ lane: { id, name, marks, tracks }, looks, ticks, current }: LaneProps) {
	const look = looks.get(id) ?? PLAIN_LOOK
	return (
		<>
			<p>
				{looks.has(id) && <OutletMark look={look} />} <bdi>{name}</bdi> <span>{marks.length}</span>
			</p>
			<div className="present-lane" style={{ blockSize: `${tracks * TRACK + 0.5}em` }} aria-hidden="true">
				{ticks.map((at) => (
					<span key={at} className="present-tick" style={{ insetInlineStart: percent(at) }} />
				))}
				{marks.map((mark) => (
					<MarkShape key={mark.eventId} {...{ mark, look }} isCurrent={mark.eventId === current} />
				))}
			</div>
		</>
	)
}

function MarkShape({ mark, look, isCurrent }: { mark: Mark; look: OutletLook; isCurrent: boolean }) {
	const place = {
		insetInlineStart: percent(mark.from),
		inlineSize: percent(mark.to - mark.from),
		insetBlockStart: `${mark.track * TRACK + 0.25}em`,
	}
	return (
		<span className="present-mark" style={place} data-current={isCurrent ? '' : undefined}>
			{mark.isDay ? (
				<svg viewBox="0 0 16 16" aria-hidden="true">
					<path d={OUTLINE[look.shape]} fill={colourToken(look)} />
				</svg>
			) : (
				<span
					className="present-stretch"
					data-open={mark.open ?? undefined}
					style={{ background: colourToken(look) }}
				/>
			)}
		</span>
	)
}

/** The events in sight, in order of time. */
export function WindowList({ records, show }: Props) {
	const rows = useMemo(() => windowRows(records, show), [records, show])
	const looks = outletLooks(records.index.outlets)
	if (rows.length === 0) return <p className="present-say">No event is in sight here.</p>
	return (
		<ol className="present-events">
			{rows.map((row) => (
				<li key={row.id}>
					<span className="present-when">
						{dateWords({ edtf: row.edtf, ...(row.known !== null && { known: row.known }) })}
					</span>
					<span>
						{row.title}{' '}
						{row.tellers.map((teller) => (
							<OutletMark key={teller} look={looks.get(teller) ?? PLAIN_LOOK} />
						))}
						<span className="present-note">
							{' '}
							{row.tellers.map((teller) => records.outlets.get(teller)?.name ?? 'Outlet not known').join(', ')}
						</span>
					</span>
				</li>
			))}
		</ol>
	)
}
