import { lazy, Suspense, useCallback, useEffect, useMemo, useRef } from 'react'
import type { LaneBy } from '../query/catalogue/standing.ts'
import { type Row, rowsOf, shownRows } from '../query/row.ts'
import { isUndated, type Records, shownEvents } from '../query/select.ts'
import { formatUrl, type Span, type UrlState, useUrl, type View } from '../query/url.ts'
import { useRecords } from '../query/useRecords.ts'
import type { EventRecord } from '../records/schema.ts'
import { useComparing } from './compare/useComparing.ts'
import { ExportButton } from './export/ExportButton.tsx'
import { scopes } from './export/scopes.ts'
import { List } from './list/List.tsx'
import { Footer } from './masthead/Footer.tsx'
import { Masthead, Toolbar } from './masthead/Masthead.tsx'
import { PaperLine } from './masthead/PaperLine.tsx'
import { outletLooks } from './outlet/marks.ts'
import { SomeDays } from './overview/SomeDays.tsx'
import { forgetPlace } from './panel/place.ts'
import { useLinks } from './screen/useLinks.ts'
import { usePrinting, useSmall } from './screen/useMedia.ts'
import { Empty, Failure, Loading } from './state/State.tsx'
import { Tray } from './tray/Tray.tsx'
import { partOf, VIEW_PARTS } from './views.ts'

const importPanel = () => import('./panel/OpenEvent.tsx')
/** Not of the first screen: fetched when the page stands, or at once where the address opens an event. */
const OpenEvent = lazy(importPanel)
const Compare = lazy(() => import('./compare/Compare.tsx'))
const PickTray = lazy(() => import('./compare/PickTray.tsx'))
const Reader = lazy(() => import('./reader/Reader.tsx').then(({ Reader }) => ({ default: Reader })))
const About = lazy(() => import('./about/About.tsx'))

/** The page: masthead, the view the address asks for, the open event beside it. */
export function App() {
	const { state, choose, pan } = useUrl()
	const loaded = useRecords(state)
	const small = useSmall()
	const view = partOf(state.view)?.view ?? (small ? 'list' : 'timeline')
	const records = loaded.status === 'ready' ? loaded.data : null
	const comments = state.comments === true
	const reading = state.read !== null
	const events = useMemo(() => (records ? shownEvents(records, { comments }) : []), [records, comments])
	const all = useMemo(() => (records ? rowsOf(records) : []), [records])
	const rows = useMemo(() => shownRows(all, { comments }), [all, comments])
	useTheme(state.theme)
	useTitle(records, state)
	useEffect(() => void importPanel(), [])
	useLinks(choose)
	const { open, close, takeFocus } = useOpening(choose)
	const onSpan = useCallback((t: Span) => pan({ t }), [pan])
	const onLanes = useCallback((lanes: LaneBy) => choose({ lanes: lanes === 'outlet' ? null : lanes }), [choose])
	const { comparing, picking, arrived } = useComparing(reading ? null : state.compare)
	const looks = useMemo(() => outletLooks(records?.index.outlets ?? []), [records])
	const endCompare = useCallback(() => choose({ compare: null }), [choose])
	const onView = (next: View) => choose({ view: next, about: null })
	if (records && state.about)
		return (
			<div className="page">
				<Masthead {...{ records, state, onView }} events={rows.length} />
				<main id="view" tabIndex={-1}>
					<Suspense fallback={<Loading />}>
						<About {...{ records, state }} />
					</Suspense>
				</main>
			</div>
		)
	return (
		<div className={state.event === null || comparing ? 'page' : 'page page-with-panel'}>
			<a className="skip-link" href="#view">
				{reading ? 'Skip to the document' : 'Skip to the events'}
			</a>
			{!reading && (
				<Masthead {...{ records, state, onView }} events={rows.length}>
					<Toolbar
						{...{ view, comments, records }}
						theme={state.theme}
						onView={onView}
						onTheme={(theme) => choose({ theme })}
						onComments={(on) => choose({ comments: on ? true : null })}
					>
						<ExportButton records={records} label="Export" scopes={scopes(records, events, state)} />
					</Toolbar>
				</Masthead>
			)}
			{records && <PaperLine {...{ records, rows, state }} />}
			<main id="view" tabIndex={-1}>
				{loaded.status === 'loading' && <Loading />}
				{loaded.status === 'failed' && <Failure error={loaded.error} onRetry={loaded.retry} />}
				{records && reading && (
					<Suspense fallback={<Loading />}>
						<Reader {...{ records, state, choose, pan }} onOpen={open} />
					</Suspense>
				)}
				{records && !reading && rows.length === 0 && <Empty />}
				{records && comparing && (
					<Suspense fallback={<Loading />}>
						<Compare {...{ records, looks, state }} takeFocus={arrived} onClose={endCompare} />
					</Suspense>
				)}
				{records && !reading && !comparing && rows.length > 0 && (
					<Views {...{ records, events, rows, all, state, view, open, onSpan, onLanes }} />
				)}
			</main>
			{records && picking && (
				<Suspense>
					<PickTray {...{ records, looks, state, choose, pan }} />
				</Suspense>
			)}
			{records && !comparing && state.event !== null && (
				<Suspense fallback={null}>
					<OpenEvent {...{ records, takeFocus, state, choose }} eventId={state.event} onClose={close} />
				</Suspense>
			)}
			<Footer records={records} state={state} />
		</div>
	)
}

type ViewsProps = {
	records: Records
	events: EventRecord[]
	rows: Row[]
	all: Row[]
	state: UrlState
	view: View
	open: (eventId: string) => void
	onSpan: (span: Span) => void
	onLanes: (by: LaneBy) => void
}

function Views({ records, events, rows, all, state, view, open, onSpan, onLanes }: ViewsProps) {
	const printing = usePrinting()
	const looks = useMemo(() => outletLooks(records.index.outlets), [records])
	const comments = state.comments === true
	const line = useMemo(() => all.find(({ id }) => id === state.event) ?? null, [all, state.event])
	const selected = (state.event !== null && records.eventById.get(state.event)) || null
	const undated = useMemo(() => events.filter(({ date }) => isUndated(date)), [events])
	const href = (event: string) => formatUrl({ ...state, event, claim: null })
	const shared = { records, state, looks, selected, comments, onOpen: open, href }
	const { Part, undated: holdsUndated } = partOf(view) ?? VIEW_PARTS[0]!
	return (
		<>
			{view !== 'timeline' && records.lines && (
				<SomeDays loaded={events.length} {...{ rows, all, onSpan }} span={state.t} />
			)}
			<Suspense fallback={<Loading />}>
				<Part {...shared} {...{ events, rows, all, line, onSpan, onLanes }} span={state.t} />
			</Suspense>
			{view === 'timeline' && printing && <List {...shared} events={events} />}
			{!holdsUndated && <Tray {...shared} events={undated} />}
		</>
	)
}

/** Opening takes the focus to the event; closing gives it back to where it came from. */
function useOpening(choose: ReturnType<typeof useUrl>['choose']) {
	const from = useRef<{ element: Element | null; eventId: string } | null>(null)
	const open = useCallback(
		(eventId: string, claimId: string | null = null) => {
			const active = document.activeElement
			// Opened from within the panel: what opened the panel is still where to return.
			if (!active?.closest('.panel')) from.current = { element: active, eventId }
			forgetPlace(`event ${eventId}`)
			choose({ event: eventId, claim: claimId })
		},
		[choose],
	)
	const close = useCallback(() => {
		const back = from.current
		from.current = null
		choose({ event: null, claim: null })
		setTimeout(() => {
			const again = back && document.querySelector<HTMLElement>(`main [data-event="${CSS.escape(back.eventId)}"]`)
			const target = back?.element?.isConnected ? (back.element as HTMLElement) : again
			;(target ?? document.getElementById('view'))?.focus()
		}, 50)
	}, [choose])
	return { open, close, takeFocus: from.current !== null }
}

/** The window's title names the open event and document, so that tabs and bookmarks can be told apart. */
function useTitle(records: Records | null, { event: eventId, read, about }: UrlState) {
	const event = eventId === null ? undefined : records?.eventById.get(eventId)
	const entry = read === null ? undefined : records?.documents.get(read)
	const parts = [
		about ? 'What is this?' : event?.title,
		entry && (entry.about?.replace(/\.$/, '') ?? entry.file),
		records?.index.title,
		'Datelines',
	]
	const title = parts.filter(Boolean).join(' – ')
	useEffect(() => {
		document.title = title
	}, [title])
}

function useTheme(theme: UrlState['theme']) {
	useEffect(() => {
		if (theme) document.documentElement.dataset.theme = theme
		else delete document.documentElement.dataset.theme
	}, [theme])
}
