import { Suspense, useCallback, useEffect, useMemo } from 'react'
import { isDraftOpen } from '../query/author/open.ts'
import type { LaneBy } from '../query/catalogue/standing.ts'
import { rowsOf, shownRows } from '../query/row.ts'
import type { Records } from '../query/select.ts'
import { formatUrl, type Span, type Url, useUrl, type View } from '../query/url.ts'
import { type Loaded, useRecords } from '../query/useRecords.ts'
import { useComparing } from './compare/useComparing.ts'
import { Explorer } from './Explorer.tsx'
import { NoFilters } from './filters/Filters.tsx'
import { Footer } from './masthead/Footer.tsx'
import { Masthead, Toolbar } from './masthead/Masthead.tsx'
import { outletLooks } from './outlet/marks.ts'
import { useLinks } from './screen/useLinks.ts'
import { useSmall } from './screen/useMedia.ts'
import { Search } from './search/Search.tsx'
import { late } from './state/late.tsx'
import { Failure, Loading } from './state/State.tsx'
import { useTheme } from './theme/useTheme.ts'
import { useOpening } from './useOpening.ts'
import { useTitle } from './useTitle.ts'
import { importList, importTimeline, partOf } from './views.ts'

const importPanel = () => import('./panel/OpenEvent.tsx')
/** Not of the first screen: fetched when the page stands, or at once where the address opens an event. */
const OpenEvent = late(importPanel)
/** Nobody sees it before the page is printed. */
const PaperLine = late(
	() => import('./masthead/PaperLine.tsx'),
	() => null,
)
const Compare = late(() => import('./compare/Compare.tsx'))
const PickTray = late(() => import('./compare/PickTray.tsx'))
const Reader = late(() => import('./reader/Reader.tsx').then(({ Reader }) => ({ default: Reader })))
const About = late(() => import('./about/About.tsx'))
const Pinned = late(() => import('./share/Pinned.tsx'))
const Walkthroughs = late(() => import('./walkthrough/Walkthroughs.tsx'))
const DraftBar = late(() => import('./author/DraftBar.tsx'))
const PaperPage = late(() => import('./paper/PaperPage.tsx'))
const Tour = late(() => import('./walkthrough/Tour.tsx'))
const Present = late(() => import('./present/Present.tsx'))

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
				<Explorer {...{ records, shown, all, state, choose, view, open, onSpan, onLanes }} />
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
