import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { picked } from '../../query/picks.ts'
import { type Row, rowsOf, shownRows } from '../../query/row.ts'
import type { Records } from '../../query/select.ts'
import type { Span, Url, UrlState, View } from '../../query/url.ts'
import { useRecords } from '../../query/useRecords.ts'
import { Explorer } from '../Explorer.tsx'
import { Toolbar } from '../masthead/Masthead.tsx'
import { outletLooks } from '../outlet/marks.ts'
import { useSmall } from '../screen/useMedia.ts'
import { Search } from '../search/Search.tsx'
import { late } from '../state/late.tsx'
import { Failure, Loading, UnknownEvent } from '../state/State.tsx'
import { useTheme } from '../theme/useTheme.ts'
import { useTitle } from '../useTitle.ts'
import { VeilMode } from '../veil/veils.ts'
import { importTimeline, partOf } from '../views.ts'
import { Attribution } from './Attribution.tsx'
import { type Credits, creditsOf, creditsOfRows } from './credits.ts'

const EventCard = late(() => import('./EventCard.tsx'))
const Compare = late(() => import('../compare/Compare.tsx'))
const Reader = late(() => import('../reader/Reader.tsx').then(({ Reader }) => ({ default: Reader })))
const Tour = late(() => import('../walkthrough/Tour.tsx'))

/** The page inside somebody else's: one thing shown, small, with whose words they are and the way to the whole. */
export default function Embedded(url: Url) {
	const { state } = url
	const loaded = useRecords(state)
	const records = loaded.status === 'ready' ? loaded.data : null
	const [credits, setCredits] = useState<Credits | null>(null)
	useTheme(state.theme)
	return (
		<VeilMode value="ask">
			<div className={state.controls === '0' ? 'page embed embed-plain' : 'page embed'}>
				{!records ? (
					<main id="view" tabIndex={-1}>
						<h1 className="visually-hidden">Datelines</h1>
						{loaded.status === 'failed' ? <Failure error={loaded.error} onRetry={loaded.retry} /> : <Loading />}
					</main>
				) : state.tour !== null ? (
					<Suspense fallback={<Loading />}>
						<Tour {...{ records, url }}>{(seen) => <Shown {...url} records={seen} onCredits={setCredits} />}</Tour>
					</Suspense>
				) : (
					<Shown {...url} records={records} onCredits={setCredits} />
				)}
				<Attribution {...{ credits, state }} />
			</div>
		</VeilMode>
	)
}

type Props = Url & {
	/** In a walkthrough, without what the step hides. */
	records: Records
	/** Takes whose words are shown: as far as the step of a walkthrough lets that be known. */
	onCredits: (credits: Credits | null) => void
}

function Shown({ records, onCredits, state, choose, pan }: Props) {
	const small = useSmall()
	const view = partOf(state.view)?.view ?? (small ? 'list' : 'timeline')
	const comments = state.comments === true
	const all = useMemo(() => rowsOf(records), [records])
	const shown = useMemo(() => shownRows(all, { comments }), [all, comments])
	const [rows, setRows] = useState<Row[] | null>(null)
	const looks = useMemo(() => outletLooks(records.index.outlets), [records])
	const onView = useCallback((next: View) => choose({ view: next }), [choose])
	const onSpan = useCallback((t: Span) => pan({ t }), [pan])
	const { open, back, arrived } = useOpening(state, choose)
	useEffect(() => void (view === 'timeline' && importTimeline()), [view])
	useTitle(records, state)
	const comparing = state.compare !== null && picked(state.compare) === null
	const reading = state.read !== null
	const single = comparing || reading || state.event !== null
	const { event, read, outlet } = state
	const compare = comparing ? state.compare : null
	const credits = useMemo(() => {
		if (single) return creditsOf(records, { event, compare, read })
		return rows && creditsOfRows(records, rows, { outlet, comments: comments || null })
	}, [records, single, event, compare, read, rows, outlet, comments])
	useEffect(() => onCredits(credits), [credits, onCredits])
	return (
		<>
			{/* A walkthrough keeps its height from step to step: the host's page would jump with each. */}
			{(!single || state.tour !== null) && <span className="embed-many" hidden />}
			<header className={single ? 'embed-head embed-head-single' : 'embed-head'}>
				{state.tour === null ? <h1>{records.index.title}</h1> : <p>{records.index.title}</p>}
				{!single && (
					<>
						<ContentNote records={records} />
						<Toolbar view={view} theme={state.theme} onView={onView} onTheme={(theme) => choose({ theme })}>
							<Search {...{ records, state, choose, pan }} onOpen={open} />
						</Toolbar>
					</>
				)}
			</header>
			{!single && (
				<Explorer
					{...{ records, shown, all, state, choose, view, open, onSpan }}
					onRows={setRows}
					onLanes={(lanes) => choose({ lanes: lanes === 'outlet' ? null : lanes })}
				/>
			)}
			{single && (
				<main id="view" tabIndex={-1}>
					<Suspense fallback={<Loading />}>
						{reading ? (
							<Reader {...{ records, state, choose, pan }} onOpen={open} />
						) : comparing ? (
							<Compare {...{ records, looks, state }} takeFocus={arrived} onClose={back} />
						) : (
							<OneEvent {...{ records, state, looks, back }} takeFocus={arrived} />
						)}
					</Suspense>
					<ContentNote records={records} />
				</main>
			)}
		</>
	)
}

function ContentNote({ records }: { records: Records }) {
	const { contentNote } = records.index
	return contentNote === undefined ? null : (
		<p className="embed-note">
			<strong>Content note.</strong> {contentNote}
		</p>
	)
}

type OneProps = {
	records: Records
	state: UrlState
	looks: ReturnType<typeof outletLooks>
	takeFocus: boolean
	back: () => void
}

function OneEvent({ records, state, looks, takeFocus, back }: OneProps) {
	const event = records.eventById.get(state.event!)
	return (
		<>
			{(takeFocus || state.controls !== '0') && (
				<button type="button" className="embed-back" onClick={back}>
					<span aria-hidden="true">←</span> Back to all events
				</button>
			)}
			{event ? (
				<EventCard {...{ records, event, looks, state, takeFocus }} />
			) : records.lines?.some(({ id }) => id === state.event) ? (
				<Loading />
			) : (
				<UnknownEvent id={state.event!} />
			)}
		</>
	)
}

/** Opening an event or a comparison puts it in the place of what was shown; going back gives the focus to where it was opened. */
function useOpening(state: UrlState, choose: Url['choose']) {
	const first = useRef(`${state.event} ${state.compare}`)
	const from = useRef<string | null>(null)
	const arrived = `${state.event} ${state.compare}` !== first.current
	if (arrived) first.current = ''
	if (state.event !== null) from.current = state.event
	const open = useCallback(
		(event: string, claim: string | null = null) => choose({ event, claim, read: null, at: null }),
		[choose],
	)
	const back = useCallback(() => {
		choose({ event: null, claim: null, compare: null })
		const id = from.current
		// After what comes in its place is drawn.
		setTimeout(() => {
			const opener = id === null ? null : document.querySelector<HTMLElement>(`[data-event="${CSS.escape(id)}"]`)
			;(opener ?? document.getElementById('view'))?.focus()
		}, 100)
	}, [choose])
	return { open, back, arrived }
}
