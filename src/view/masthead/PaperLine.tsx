import type { Row } from '../../query/row.ts'
import type { Records } from '../../query/select.ts'
import { pageAddress } from '../../query/start.ts'
import { formatUrl, type UrlState } from '../../query/url.ts'
import { dayWords, rangeWords } from '../words/date.ts'
import { count } from '../words/labels.ts'

/** What a sheet of paper has to say for itself: of which days and how many events it is, and where it comes from. */
export function PaperLine({ records, rows, state }: { records: Records; rows: Row[]; state: UrlState }) {
	const days = rows.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null)
	const [first, last] = days.reduce<[string, string] | []>(
		([from, to], day) => [from === undefined || day < from ? day : from, to === undefined || day > to ? day : to],
		[],
	)
	return (
		<dl className="paper-line">
			<dt>Events</dt>
			<dd>
				{count(rows.length, 'event')}
				{first !== undefined && last !== undefined && `, ${first === last ? dayWords(first) : rangeWords(first, last)}`}
				{state.comments && ', readers’ comments among them'}
			</dd>
			<dt>Address</dt>
			<dd>{`${pageAddress()}${formatUrl(state)}`}</dd>
			<dt>Data version</dt>
			<dd>{records.index.dataVersion}</dd>
		</dl>
	)
}
