import { useCallback, useMemo, useRef, useState } from 'react'
import { type DateGroup, dating } from '../../query/byDate.ts'
import type { Row } from '../../query/row.ts'
import { groupBy } from '../../query/select.ts'
import type { Span } from '../../query/url.ts'
import { FEW_ROWS, useSliced } from '../../query/useSliced.ts'
import { usePrinting } from '../screen/useMedia.ts'
import { Loading } from '../state/State.tsx'
import { rangeWords } from '../words/date.ts'
import { CHUNK, Chunk, rowHeight, useNear } from './Chunk.tsx'
import type { Shared } from './Event.tsx'
import { Items } from './Events.tsx'
import { Day, type ListPart, Part, partsOf } from './List.tsx'
import { holds } from './LongEvents.tsx'
import { PRINTED, WHOLE } from './long.ts'

/** Some rows of a day, from the one numbered `from`. */
type Piece = { group: DateGroup; from: number; rows: Row[] }
type Pieces = { pieces: Piece[]; rows: Row[] /** How many rows stand before it. */; before: number }

type Props = Shared & { rows: Row[]; span: Span | null }

/** The whole list of a corpus too large to load: every day has its room; what is near the eye is drawn, with its words. */
export default function LongList({ rows, ...props }: Props) {
	const work = useCallback(() => dating(rows), [rows])
	const { value } = useSliced(work, rows.length <= FEW_ROWS)
	const parts = useMemo(() => value && partsOf(value), [value])
	return parts ? <Parted {...props} parts={parts} /> : <Loading />
}

function Parted({ parts, span, ...shared }: Omit<Props, 'rows'> & { parts: ListPart[] }) {
	const events = useMemo(() => parts.reduce((sum, part) => sum + part.events, 0), [parts])
	const chunks = useMemo(() => chunksOf(parts), [parts])
	const printing = usePrinting()
	const { goal, onDrawn, go } = useGoal(parts, span)
	const whole = events <= WHOLE
	return (
		<>
			<p className="list-go">
				{parts.length > 1 && <Months parts={parts} />}
				{span && go && (
					<button type="button" onClick={go}>
						Go to {rangeWords(span.earliest, span.latest)}
					</button>
				)}
			</p>
			{!whole && (
				<p className="list-long note">
					{events.toLocaleString('en-GB')} events are drawn as you come to them: find words with the search above.
				</p>
			)}
			{parts.map((part, at) => (
				<Part key={part.id} part={part}>
					<Month {...shared} {...{ whole, printing, goal, onDrawn }} chunks={chunks[at]!} events={part.events} />
				</Part>
			))}
			{!whole && (
				<p className="list-paper">
					The first {PRINTED.toLocaleString('en-GB')} of {events.toLocaleString('en-GB')} events are printed, with the
					words of those that had been read: filters make it fewer, and the export has all.
				</p>
			)}
		</>
	)
}

type MonthProps = Shared & {
	chunks: Pieces[]
	events: number
	/** The list is short enough to be drawn whole. */
	whole: boolean
	printing: boolean
	/** The day the reader goes to, and what takes him there. */
	goal: string | null
	onDrawn: (chunk: HTMLElement) => void
}

/** A month's pieces, once it is near; before that their room. */
function Month({ chunks, events, whole, printing, goal, onDrawn, ...shared }: MonthProps) {
	const { element, near } = useNear()
	const seen = useRef(false)
	const stays = ({ pieces, rows, before }: Pieces) =>
		whole ||
		(printing && before + CHUNK <= PRINTED) ||
		holds(rows, shared.selected) ||
		pieces.some(({ group }) => group.key === goal)
	seen.current ||= near || chunks.some(stays)
	return (
		<div ref={element} style={seen.current ? undefined : { height: events * rowHeight() }}>
			{seen.current &&
				chunks.map((chunk) => (
					<Chunk
						key={chunk.rows[0]!.id}
						records={shared.records}
						rows={chunk.rows}
						stays={stays(chunk)}
						onDrawn={chunk.pieces.some(({ group, from }) => group.key === goal && from === 0) ? onDrawn : null}
					>
						{(of) =>
							chunk.pieces.map(({ group, from, rows }) => (
								<Day key={group.key} group={group} goesOn={from > 0}>
									<Items {...shared} rows={rows} holds={of} start={from + 1} />
								</Day>
							))
						}
					</Chunk>
				))}
		</div>
	)
}

/** Cuts each part into pieces of about as many rows; a day with more is cut too. */
function chunksOf(parts: ListPart[]): Pieces[][] {
	let before = 0
	return parts.map(({ groups }) => {
		const chunks: Pieces[] = []
		for (const group of groups)
			for (let from = 0; from < group.rows.length; ) {
				const last = chunks.at(-1)
				const into = last && last.rows.length < CHUNK ? last : { pieces: [], rows: [], before }
				if (into !== last) chunks.push(into)
				const rows = group.rows.slice(from, from + CHUNK - into.rows.length)
				into.pieces.push({ group, from, rows })
				into.rows.push(...rows)
				from += rows.length
				before += rows.length
			}
		return chunks
	})
}

/** Where the list is asked to go: to the first of these days. A page that is opened begins there; later the reader says so. */
function useGoal(parts: ListPart[], span: Span | null) {
	const first = useMemo(() => {
		if (!span) return null
		const groups = parts.filter(({ id }) => id !== 'longer').flatMap((part) => part.groups)
		return groups.find(({ date }) => (date.earliest ?? date.latest ?? '') >= span.earliest)?.key ?? null
	}, [parts, span])
	const [goal, setGoal] = useState(() => (document.activeElement === document.body ? first : null))
	const onDrawn = useCallback(
		(chunk: HTMLElement) => {
			const days = [...chunk.querySelectorAll<HTMLElement>('[data-day]')]
			const day = days.find(({ dataset }) => dataset.day === goal)
			day?.scrollIntoView()
			day?.querySelector('h4')?.focus({ preventScroll: true })
		},
		[goal],
	)
	return { goal, onDrawn, go: first === null ? null : () => setGoal(first) }
}

/** To any month; to the days that the address names. */
function Months({ parts }: { parts: ListPart[] }) {
	const years = useMemo(() => groupBy(parts, ({ id }) => (id === 'longer' ? '' : id.slice(0, 4))), [parts])
	const go = (id: string) => {
		const heading = document.getElementById(`part-${id}`)
		heading?.focus({ preventScroll: true })
		heading?.scrollIntoView()
	}
	return (
		<label>
			Go to{' '}
			<select value="" onChange={(change) => go(change.target.value)}>
				<option value="" disabled>
					a month
				</option>
				{years.map(([year, some]) => (
					<optgroup key={year} label={year === '' ? 'Longer' : year}>
						{some.map(({ id, title, events }) => (
							<option key={id} value={id}>
								{title}: {events.toLocaleString('en-GB')}
							</option>
						))}
					</optgroup>
				))}
			</select>
		</label>
	)
}
