import { lazy, Suspense, useCallback, useEffect, useMemo, useRef } from 'react'
import { isDraftOpen } from '../query/author/open.ts'
import type { LaneBy } from '../query/catalogue/standing.ts'
import { type Row, rowsOf, shownRows } from '../query/row.ts'
import { useSearch } from '../query/search/useSearch.ts'
import { isUndated, type Records } from '../query/select.ts'
import { formatUrl, type Span, type Url, type UrlState, useUrl, type View } from '../query/url.ts'
import { type Loaded, useRecords } from '../query/useRecords.ts'
import { useComparing } from './compare/useComparing.ts'
import { ExportButton } from './export/ExportButton.tsx'
import { scopes } from './export/scopes.ts'
import { Filters, NoFilters } from './filters/Filters.tsx'
import { useNarrowed } from './filters/useNarrowed.ts'
import { Footer } from './masthead/Footer.tsx'
import { Masthead, Toolbar } from './masthead/Masthead.tsx'
import { outletLooks } from './outlet/marks.ts'
import { forgetPlace } from './panel/place.ts'
import { useLinks } from './screen/useLinks.ts'
import { usePrinting, useSmall } from './screen/useMedia.ts'
import { Hits } from './search/Marked.tsx'
import { Search } from './search/Search.tsx'
import { ShareButton } from './share/ShareButton.tsx'
import { Empty, Failure, Loading } from './state/State.tsx'
import { useTheme } from './theme/useTheme.ts'
import { Tray } from './tray/Tray.tsx'
import { importList, importTimeline, paperList, partOf, VIEW_PARTS } from './views.ts'

const importPanel = () => import('./panel/OpenEvent.tsx')
/** Not of the first screen: fetched when the page stands, or at once where the address opens an event. */
const OpenEvent = lazy(importPanel)
/** Nobody sees it before the page is printed. */
const PaperLine = lazy(() => import('./masthead/PaperLine.tsx'))
const Compare = lazy(() => import('./compare/Compare.tsx'))
const PickTray = lazy(() => import('./compare/PickTray.tsx'))
const NothingLeft = lazy(() => import('./filters/NothingLeft.tsx'))
const Reader = lazy(() => import('./reader/Reader.tsx').then(({ Reader }) => ({ default: Reader })))
const About = lazy(() => import('./about/About.tsx'))
const Pinned = lazy(() => import('./share/Pinned.tsx'))
const Walkthroughs = lazy(() => import('./walkthrough/Walkthroughs.tsx'))
const DraftBar = lazy(() => import('./author/DraftBar.tsx'))
const PaperPage = lazy(() => import('./paper/PaperPage.tsx'))
const Tour = lazy(() => import('./walkthrough/Tour.tsx'))
const Present = lazy(() => import('./present/Present.tsx'))

/** The page, and beside it the walkthrough that the address asks for. */
export function App() {
	const url = useUrl()
	const loaded = useRecords(url.state)
	const { tour, about, walkthroughs, present, paper } = url.state
	if (loaded.status !== 'ready' || tour === null || about || walkthroughs) return <Page {...{ url, loaded }} />
	if (present || paper !== null)
		return (
			<Suspense fallback={<Loading />}>
				{present ? (
					<Present records={loaded.data} url={url} />
				) : (
					<PaperPage records={loaded.data} url={url} paper={paper!} />
				)}
			</Suspense>
		)
	return (
		<Suspense fallback={<Loading />}>
			<Tour records={loaded.data} url={url}>
				{(records) => <Page url={url} loaded={{ status: 'ready', data: records }} />}
			</Tour>
		</Suspense>
	)
}

/** The page: masthead, the view the address asks for, the open event beside it. */
function Page({ url: { state, choose, pan }, loaded }: { url: Url; loaded: Loaded<Records> }) {
	const small = useSmall()
	const view = partOf(state.view)?.view ?? (small ? 'list' : 'timeline')
	const records = loaded.status === 'ready' ? loaded.data : null
	const comments = state.comments === true
	const reading = state.read !== null
	const all = useMemo(() => (records ? rowsOf(records) : []), [records])
	const shown = useMemo(() => shownRows(all, { comments }), [all, comments])
	useTheme(state.theme)
	useTitle(records, state)
	useEffect(() => void (view === 'timeline' && importTimeline()), [view])
	useEffect(() => void importPanel(), [])
	useEffect(() => void importList(), [])
	useLinks(choose)
	const { open, close, takeFocus } = useOpening(choose)
	const onSpan = useCallback((t: Span) => pan({ t }), [pan])
	const onLanes = useCallback((lanes: LaneBy) => choose({ lanes: lanes === 'outlet' ? null : lanes }), [choose])
	const { comparing, picking, arrived } = useComparing(reading ? null : state.compare)
	const looks = useMemo(() => outletLooks(records?.index.outlets ?? []), [records])
	const endCompare = useCallback(() => choose({ compare: null }), [choose])
	const onView = (next: View) => choose({ view: next, about: null, walkthroughs: null })
	if (records && (state.about || state.walkthroughs))
		return (
			<div className="page">
				<Masthead {...{ records, state, onView }} events={shown.length} />
				<main id="view" tabIndex={-1}>
					<Suspense fallback={<Loading />}>
						{state.about ? <About {...{ records, state }} /> : <Walkthroughs {...{ records, state }} />}
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
				<Masthead {...{ records, state, onView }} events={shown.length}>
					<Toolbar view={view} theme={state.theme} onView={onView} onTheme={(theme) => choose({ theme })}>
						<Search {...{ records, state, choose, pan }} onOpen={open} />
					</Toolbar>
				</Masthead>
			)}
			{state.v !== null && (
				<Suspense fallback={<p className="note">Pinned</p>}>
					<Pinned {...{ records, state }} version={state.v} />
				</Suspense>
			)}
			{records && state.tour === null && !state.embed && isDraftOpen() && (
				<Suspense fallback={null}>
					<DraftBar {...{ records, state }} />
				</Suspense>
			)}
			{records && !reading && !comparing ? (
				<Views {...{ records, shown, all, state, choose, view, open, onSpan, onLanes }} />
			) : (
				<>
					{!records && !reading && <NoFilters state={state} />}
					{records && (
						<Suspense>
							<PaperLine {...{ records, state }} rows={shown} />
						</Suspense>
					)}
					<main id="view" tabIndex={-1}>
						{loaded.status === 'loading' && <Loading />}
						{loaded.status === 'failed' && (
							<Failure
								error={loaded.error}
								onRetry={loaded.retry}
								present={state.v && formatUrl({ ...state, v: null })}
							/>
						)}
						{records && reading && (
							<Suspense fallback={<Loading />}>
								<Reader {...{ records, state, choose, pan }} onOpen={open} />
							</Suspense>
						)}
						{records && comparing && (
							<Suspense fallback={<Loading />}>
								<Compare {...{ records, looks, state }} takeFocus={arrived} onClose={endCompare} />
							</Suspense>
						)}
					</main>
				</>
			)}
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
	/** All rows but those of readers' comments that are not asked for. */
	shown: Row[]
	all: Row[]
	state: UrlState
	choose: Url['choose']
	view: View
	open: (eventId: string) => void
	onSpan: (span: Span) => void
	onLanes: (by: LaneBy) => void
}

export function Views({ records, shown, all, state, choose, view, open, onSpan, onLanes }: ViewsProps) {
	const printing = usePrinting()
	const PaperList = paperList()
	const looks = useMemo(() => outletLooks(records.index.outlets), [records])
	const comments = state.comments === true
	const line = useMemo(() => all.find(({ id }) => id === state.event) ?? null, [all, state.event])
	const { found, waiting } = useSearch(records, state.q, comments)
	const narrowed = useNarrowed(records, shown, state, found?.hits ?? null)
	const { rows } = narrowed
	const undated = useMemo(() => rows.filter(isUndated), [rows])
	const href = (event: string) => formatUrl({ ...state, event, claim: null })
	const shared = { records, state, looks, selected: state.event, comments, onOpen: open, href }
	const { Part, undated: holdsUndated } = partOf(view) ?? VIEW_PARTS[0]!
	const filters = { records, narrowed, state, choose }
	return (
		<Hits value={found?.hits ?? null}>
			<Filters {...filters} found={found}>
				<ExportButton records={records} label="Export" scopes={scopes(rows, line, state)} />
				<ShareButton {...{ records, state }} />
			</Filters>
			<Suspense>
				<PaperLine {...{ records, rows, state, narrowed }} />
			</Suspense>
			<main id="view" tabIndex={-1}>
				<Suspense fallback={<Loading />}>
					{all.length === 0 ? (
						<Empty />
					) : waiting || (narrowed.busy && rows.length === 0) ? (
						<Loading />
					) : rows.length === 0 ? (
						<NothingLeft {...filters} />
					) : (
						<Part {...shared} {...{ rows, all, narrowed, line, onSpan, onLanes }} span={state.t} />
					)}
				</Suspense>
				{view === 'timeline' && printing && PaperList && <PaperList {...shared} rows={rows} />}
				{!holdsUndated && <Tray {...shared} rows={undated} />}
			</main>
		</Hits>
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
export function useTitle(records: Records | null, { event: eventId, read, about, walkthroughs }: UrlState) {
	const event = eventId === null ? undefined : records?.eventById.get(eventId)
	const entry = read === null ? undefined : records?.documents.get(read)
	const parts = [
		about ? 'What is this?' : walkthroughs ? 'Walkthroughs' : event?.title,
		entry && (entry.about?.replace(/\.$/, '') ?? entry.file),
		records?.index.title,
		'Datelines',
	]
	const title = parts.filter(Boolean).join(' – ')
	useEffect(() => {
		document.title = title
	}, [title])
}
