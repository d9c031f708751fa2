import { useMemo } from 'react'
import type { Records } from '../../query/select.ts'
import type { Shown } from '../../records/walkthrough.ts'
import { capital } from '../compare/names.ts'
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
	const track = trackOf(lanes)
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
						<LaneRow {...{ lane, track, looks, ticks: ticks.map(({ at }) => at), current: show.eventId ?? null }} />
					</li>
				))}
			</ul>
			<p className="present-note">
				{silent.length > 0 &&
					`Nothing in these days from ${count(silent.length, 'other outlet')}: silence is not denial. `}
				{keyOf(lanes, isHidden ? null : (show.eventId ?? null))}
			</p>
		</figure>
	)
}

const percent = (share: number) => `${(100 * share).toFixed(3)}%`

type LaneProps = { lane: Lane; track: number; looks: Map<string, OutletLook>; ticks: number[]; current: string | null }

/** Height of a track, em: as much as there is room for at 16 : 9, within what can be told apart. */
function trackOf(lanes: Lane[]): number {
	const tracks = lanes.reduce((sum, lane) => sum + lane.tracks, 0)
	return Math.min(MOST_TRACK, Math.max(LEAST_TRACK, (ROOM - GAP * lanes.length) / tracks))
}

const MOST_TRACK = 0.62
const LEAST_TRACK = 0.3
/** For all lanes, and around each, em. */
const ROOM = 10.5
const GAP = 0.55

/** What the marks mean, of those that are there. */
function keyOf(lanes: Lane[], current: string | null): string {
	const marks = lanes.flatMap((lane) => lane.marks)
	const parts = [
		marks.some(({ isDay }) => isDay) && 'a point is a day',
		marks.some(({ isDay }) => !isDay) && 'a bar is a longer span',
		marks.some(({ open }) => open !== null) && 'one that fades has an open end',
		marks.some(({ eventId }) => eventId === current) && 'the ring is this step’s event',
	].filter((part) => part !== false)
	return `${capital(parts.join('; '))}.`
}

function LaneRow({ lane: { id, name, marks, tracks }, track, looks, ticks, current }: LaneProps) {
	const look = looks.get(id) ?? PLAIN_LOOK
	return (
		<>
			<p>
				{looks.has(id) && <OutletMark look={look} />} <bdi>{name}</bdi> <span>{marks.length}</span>
			</p>
			<div className="present-lane" style={{ blockSize: `${tracks * track + GAP - 0.1}em` }} aria-hidden="true">
				{ticks.map((at) => (
					<span key={at} className="present-tick" style={{ insetInlineStart: percent(at) }} />
				))}
				{marks.map((mark) => (
					<MarkShape key={mark.eventId} {...{ mark, look, track }} isCurrent={mark.eventId === current} />
				))}
			</div>
		</>
	)
}

type MarkProps = { mark: Mark; look: OutletLook; track: number; isCurrent: boolean }

function MarkShape({ mark, look, track, isCurrent }: MarkProps) {
	const place = {
		insetInlineStart: percent(mark.from),
		inlineSize: percent(mark.to - mark.from),
		insetBlockStart: `${mark.track * track + 0.22}em`,
		blockSize: `${track * 0.9}em`,
	}
	return (
		<span className="present-mark" style={place} data-current={isCurrent ? '' : undefined}>
			{mark.isDay ? (
				<svg viewBox="0 0 16 16" aria-hidden="true" style={{ width: place.blockSize, height: place.blockSize }}>
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
