import { Suspense, useEffect, useMemo } from 'react'
import type { LaneBy } from '../query/catalogue/standing.ts'
import { type Row, undatedRows } from '../query/row.ts'
import { useSearch } from '../query/search/useSearch.ts'
import type { Records } from '../query/select.ts'
import { formatUrl, type Span, type Url, type UrlState, type View } from '../query/url.ts'
import { ExportButton } from './export/ExportButton.tsx'
import { scopes } from './export/scopes.ts'
import { Filters } from './filters/Filters.tsx'
import { useNarrowed } from './filters/useNarrowed.ts'
import { outletLooks } from './outlet/marks.ts'
import { usePrinting } from './screen/useMedia.ts'
import { Hits } from './search/Marked.tsx'
import { ShareButton } from './share/ShareButton.tsx'
import { late } from './state/late.tsx'
import { Empty, Loading } from './state/State.tsx'
import { Tray } from './tray/Tray.tsx'
import { paperList, partOf, VIEW_PARTS } from './views.ts'

/** Nobody sees it before the page is printed. */
const PaperLine = late(
	() => import('./masthead/PaperLine.tsx'),
	() => null,
)
const NothingLeft = late(() => import('./filters/NothingLeft.tsx'))

type Props = {
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
	/** Takes the rows that filters and search leave. */
	onRows?: (rows: Row[]) => void
}

/** The records as the address asks for them: filters, and the view of what they leave. */
export function Explorer({ records, shown, all, state, choose, view, open, onSpan, onLanes, onRows }: Props) {
	const printing = usePrinting()
	const PaperList = paperList()
	const looks = useMemo(() => outletLooks(records.index.outlets), [records])
	const comments = state.comments === true
	const line = useMemo(
		() => (state.event === null ? null : (all.find(({ id }) => id === state.event) ?? null)),
		[all, state.event],
	)
	const { found, waiting } = useSearch(records, state.q, comments)
	const narrowed = useNarrowed(records, shown, state, found?.hits ?? null)
	const { rows } = narrowed
	useEffect(() => {
		if (!waiting) onRows?.(rows)
	}, [onRows, waiting, rows])
	const undated = useMemo(() => undatedRows(rows), [rows])
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
						<Part {...shared} {...{ rows, all, narrowed, line, onSpan, onLanes, choose }} span={state.t} />
					)}
				</Suspense>
				{view === 'timeline' && printing && PaperList && <PaperList {...shared} rows={rows} />}
				{!holdsUndated && <Tray {...shared} rows={undated} />}
			</main>
		</Hits>
	)
}
