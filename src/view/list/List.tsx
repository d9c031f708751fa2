import { useMemo, useState } from 'react'
import {
	type Account,
	accounts,
	byDate,
	type DateGroup,
	isContested,
	isUndated,
	type Records,
} from '../../query/select.ts'
import type { EventRecord } from '../../records/schema.ts'
import { type OutletLook, PLAIN_LOOK } from '../outlet/marks.ts'
import { OutletMark } from '../outlet/OutletMark.tsx'
import { Marked, useHits } from '../search/Marked.tsx'
import { markedSpans } from '../search/spans.ts'
import { dateTime, dateWords, monthWords, precisionWords, weekdayWords } from '../words/date.ts'
import { AGREEMENT, count, KIND, MODALITY } from '../words/labels.ts'
import { restOf } from './rest.ts'
import './list.css'

type Props = {
	records: Records
	events: EventRecord[]
	looks: Map<string, OutletLook>
	comments: boolean
	selected: EventRecord | null
	onOpen: (eventId: string) => void
	/** The address of an event, so that its title is a link like any other. */
	href: (eventId: string) => string
}

/** So many a browser lays out, finds in and prints without a pause; the rest follows when asked for. */
const AT_ONCE = 1500
const LONGER = ['longer', 'Over longer spans']

/** The same events as the timeline's, as a list by month and day: equal in rank, plain to read, find in and print. */
export function List(props: Props) {
	const [most, setMost] = useState(AT_ONCE)
	const dated = useMemo(() => props.events.filter(({ date }) => !isUndated(date)), [props.events])
	const { months, longer } = useMemo(() => byDate(dated.slice(0, most)), [dated, most])
	return (
		<section className="list" aria-labelledby="list-heading">
			<h2 id="list-heading" className="visually-hidden">
				List of events by day
			</h2>
			{months.length > 1 && (
				<nav className="list-months" aria-label="Months">
					{[...months.map(({ month }) => [month, monthWords(month)]), ...(longer.length > 0 ? [LONGER] : [])].map(
						([id, name]) => (
							<a key={id} href={`#part-${id}`}>
								{name}
							</a>
						),
					)}
				</nav>
			)}
			{months.map(({ month, groups }) => (
				<Part key={month} id={month} title={monthWords(month)} groups={groups} props={props} />
			))}
			{longer.length > 0 && <Part id={LONGER[0]!} title={LONGER[1]!} groups={longer} props={props} />}
			{dated.length > most && (
				<p className="list-more">
					<button type="button" onClick={() => setMost(most + AT_ONCE)}>
						Show the next {Math.min(AT_ONCE, dated.length - most)} of {count(dated.length, 'event')}
					</button>
				</p>
			)}
		</section>
	)
}

function Part({ id, title, groups, props }: { id: string; title: string; groups: DateGroup[]; props: Props }) {
	return (
		<section aria-labelledby={`part-${id}`}>
			<h3 id={`part-${id}`} className="list-month" tabIndex={-1}>
				{title}
			</h3>
			{groups.map(({ key, date, events }) => (
				<div key={key} className="list-day">
					<h4>
						<time dateTime={dateTime(date)}>{dateWords(date)}</time>
						<small>
							{date.precision === 1 && date.earliest !== null ? weekdayWords(date.earliest) : precisionWords(date)}
						</small>
					</h4>
					<Events {...props} events={events} />
				</div>
			))}
		</section>
	)
}

/** Events as articles in an ordered list. */
export function Events({ records, events, looks, comments, selected, onOpen, href }: Props) {
	return (
		<ol className="events">
			{events.map((event) => (
				<li key={event.id}>
					<Event {...{ records, event, looks, comments, onOpen, href }} current={event.id === selected?.id} />
				</li>
			))}
		</ol>
	)
}

type EventProps = Omit<Props, 'events' | 'selected'> & { event: EventRecord; current: boolean }

function Event({ records, event, looks, comments, current, onOpen, href }: EventProps) {
	const all = accounts(records, event).filter(({ claim }) => comments || !claim.comment)
	const by = useHits(event.id)
	const first = (by && mostMarked(all, by)) ?? all[0]!
	const names = [...new Map(all.map((one) => [nameOf(one), one])).entries()]
	const modality = all.every(({ claim }) => claim.modality !== 'asserted') ? all[0]!.claim.modality : null
	// Veiled words are opened where they are explained, not in a line of the list.
	const rest = first.claim.veils ? '' : restOf(first.claim.selector.exact, event.title)
	const places = event.placeIds.map((id) => records.places.get(id)?.name).filter(Boolean)
	return (
		<article className={current ? 'list-event list-current' : 'list-event'}>
			<h5>
				<a
					href={href(event.id)}
					data-event={event.id}
					aria-current={current ? 'true' : undefined}
					onClick={(click) => {
						if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return
						click.preventDefault()
						onOpen(event.id)
					}}
				>
					<Marked text={event.title} by={by} />
				</a>
			</h5>
			<p className="list-facts">
				<span>{KIND[event.kind]}</span>
				{places.length > 0 && <span>{places.join(', ')}</span>}
				{all.every(({ claim }) => claim.comment) && <span className="tag tag-quiet">Readers’ words</span>}
				{modality && <span className="tag tag-quiet">{MODALITY[modality]}</span>}
				{event.agreement !== 'single-source' && (
					<span className={`tag tag-${event.agreement}`}>{AGREEMENT[event.agreement].name}</span>
				)}
				{event.agreement !== 'contested' && isContested(event) && (
					<span className="tag tag-contested">Accounts differ</span>
				)}
			</p>
			{rest && (
				<blockquote dir="auto">
					<Marked text={rest} by={by} />
				</blockquote>
			)}
			<p className="list-outlets">
				{names.map(([name, { outlet }]) => (
					<span key={name}>
						<OutletMark look={(outlet && looks.get(outlet.id)) || PLAIN_LOOK} />
						<bdi>{name}</bdi>
					</span>
				))}
				{all.length > 1 && <span className="absent">{count(all.length, 'account')}</span>}
			</p>
		</article>
	)
}

/** The account with most of the words found: what a reader searched for is then in sight. */
function mostMarked(all: Account[], by: readonly string[]): Account | null {
	const marks = (one: Account) => markedSpans(one.claim.selector.exact, by).length
	const best = all.reduce<Account | null>((most, one) => (most && marks(most) >= marks(one) ? most : one), null)
	return best && marks(best) > 0 ? best : null
}

function nameOf({ claim, outlet }: ReturnType<typeof accounts>[number]): string {
	return claim.comment ? 'A reader’s comment' : (outlet?.name ?? 'Outlet not known')
}
