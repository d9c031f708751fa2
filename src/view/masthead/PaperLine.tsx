import { useMemo } from 'react'
import { calendar } from '../../query/catalogue/calendar.ts'
import { FACETS } from '../../query/filter.ts'
import type { Row } from '../../query/row.ts'
import type { Records } from '../../query/select.ts'
import { pageAddress } from '../../query/start.ts'
import { formatUrl, type UrlState } from '../../query/url.ts'
import { FACET, valueName } from '../filters/names.ts'
import type { Narrowed } from '../filters/useNarrowed.ts'
import { rangeWords } from '../words/date.ts'
import { count } from '../words/labels.ts'

type Props = {
	records: Records
	rows: Row[]
	state: UrlState
	/** What narrows the events; a view that shows them whatever is filtered has none. */
	narrowed?: Narrowed
}

/** What a sheet of paper has to say for itself: of which days and how many events it is, what was chosen and searched for, and where it comes from. */
export default function PaperLine({ records, rows, state, narrowed }: Props) {
	const chosen = narrowed ? chosenWords(records, narrowed, state.q) : []
	const { whole } = useMemo(() => calendar(rows), [rows])
	return (
		<dl className="paper-line">
			<dt>Events</dt>
			<dd>
				{count(rows.length, 'event')}
				{narrowed && rows.length < narrowed.shown.length && ` of ${narrowed.shown.length.toLocaleString('en-GB')}`}
				{whole && `, ${rangeWords(whole.earliest, whole.latest)}`}
				{state.comments && ', readers’ comments among them'}
			</dd>
			{chosen.length > 0 && (
				<>
					<dt>Only those with</dt>
					<dd>{chosen.join('; ')}</dd>
				</>
			)}
			<dt>Address</dt>
			<dd>{`${pageAddress()}${formatUrl(state)}`}</dd>
			<dt>Data version</dt>
			<dd>{records.index.dataVersion}</dd>
		</dl>
	)
}

/** Search and filters in force, a facet at a time: `Outlet: RT or Reuters`. What the records do not know filters nothing. */
function chosenWords(records: Records, { choice }: Narrowed, q: string | null): string[] {
	const facets = FACETS.filter((facet) => choice[facet]).map((facet) => {
		const names = choice[facet]!.map((id) => valueName(facet, id, records))
		return `${FACET[facet].name}: ${names.join(' or ')}`
	})
	return [...(q === null ? [] : [`the words “${q}”`]), ...facets]
}
