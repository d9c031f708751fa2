import { type ReactNode, Suspense, useMemo } from 'react'
import { type ByDate, byDate, type DateGroup } from '../../query/byDate.ts'
import type { Row } from '../../query/row.ts'
import type { Span } from '../../query/url.ts'
import { late } from '../state/late.tsx'
import { Loading } from '../state/State.tsx'
import { dateTime, dateWords, monthWords, precisionWords, weekdayWords } from '../words/date.ts'
import { count } from '../words/labels.ts'
import type { Shared } from './Event.tsx'
import { Events } from './Events.tsx'
import './list.css'

const LongList = late(() => import('./LongList.tsx'))

export type ListProps = Shared & {
	/** In order of time. */
	rows: Row[]
	/** The days the address asks for: where a long list begins to be read. */
	span?: Span | null
}

/** One part of the list: a month, or what is over longer spans. */
export type ListPart = { id: string; title: string; groups: DateGroup[]; events: number }

/** The same events as the timeline's, as a list by month and day: equal in rank, plain to read, find in and print. */
export function List({ rows, span = null, ...shared }: ListProps) {
	return (
		<section className="list" aria-labelledby="list-heading">
			<h2 id="list-heading" className="visually-hidden">
				List of events by day
			</h2>
			{shared.records.lines ? (
				<Suspense fallback={<Loading />}>
					<LongList {...shared} rows={rows} span={span} />
				</Suspense>
			) : (
				<WholeList {...shared} rows={rows} />
			)}
		</section>
	)
}

function WholeList({ rows, ...shared }: Shared & { rows: Row[] }) {
	const parts = useMemo(() => partsOf(byDate(rows)), [rows])
	return (
		<>
			{parts.length > 1 && <Months parts={parts} />}
			{parts.map((part) => (
				<Part key={part.id} part={part}>
					{part.groups.map((group) => (
						<Day key={group.key} group={group}>
							<Events {...shared} rows={group.rows} />
						</Day>
					))}
				</Part>
			))}
		</>
	)
}

/** Months in order, then what is over longer spans. */
export function partsOf({ months, longer }: ByDate): ListPart[] {
	const part = (id: string, title: string, groups: DateGroup[]): ListPart => {
		return { id, title, groups, events: groups.reduce((sum, group) => sum + group.rows.length, 0) }
	}
	return [
		...months.map(({ month, groups }) => part(month, monthWords(month), groups)),
		...(longer.length > 0 ? [part('longer', 'Over longer spans', longer)] : []),
	]
}

function Months({ parts }: { parts: ListPart[] }) {
	return (
		<nav className="list-months" aria-label="Months">
			{parts.map(({ id, title }) => (
				<a key={id} href={`#part-${id}`}>
					{title}
				</a>
			))}
		</nav>
	)
}

/** A month with its heading, which says how much it holds. */
export function Part({ part: { id, title, events }, children }: { part: ListPart; children: ReactNode }) {
	return (
		<div className="list-part">
			<h3 id={`part-${id}`} className="list-month" tabIndex={-1}>
				{title} <small>{count(events, 'event')}</small>
			</h3>
			{children}
		</div>
	)
}

/** A day with its heading; `goesOn` where the list was parted within it. */
export function Day({ group, goesOn = false, children }: { group: DateGroup; goesOn?: boolean; children: ReactNode }) {
	const { key, date } = group
	return (
		<div className="list-day" data-day={goesOn ? undefined : key}>
			{goesOn ? (
				<p className="list-goes-on" aria-hidden="true">
					{dateWords(date)}
				</p>
			) : (
				<h4 tabIndex={-1}>
					<time dateTime={dateTime(date)}>{dateWords(date)}</time>
					<small>
						{date.precision === 1 && date.earliest !== null ? weekdayWords(date.earliest) : precisionWords(date)}
					</small>
				</h4>
			)}
			{children}
		</div>
	)
}
