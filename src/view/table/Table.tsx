import { useCallback, useMemo, useState } from 'react'
import { certaintyOf } from '../../query/filter.ts'
import { dateOf, type Row, shownAccounts, shownTellers } from '../../query/row.ts'
import { COLUMNS } from '../../query/url.ts'
import { FEW_ROWS, useSliced } from '../../query/useSliced.ts'
import { CERTAINTY, valueName } from '../filters/names.ts'
import { EventLink } from '../list/EventLink.tsx'
import { PLAIN_LOOK } from '../outlet/marks.ts'
import { OutletMark } from '../outlet/OutletMark.tsx'
import { useHits } from '../search/Marked.tsx'
import type { ViewProps } from '../views.ts'
import { dateTime, dateWords } from '../words/date.ts'
import { count, KIND } from '../words/labels.ts'
import { agreementName, type Ground, HEADING, isAsTheyCome, type Order, placesOf, sorting } from './columns.ts'
import { saveCsv } from './saveCsv.ts'
import './table.css'

/** So many lines a browser lays out and finds in without a pause; the rest follows when asked for. */
const AT_ONCE = 200

/** The same events as lines of a table, undated ones too, in any order, and as a file of just these lines. */
export default function Table({ records, rows, state, looks, comments, selected, onOpen, choose, href }: ViewProps) {
	const { sort, down } = state
	const order = useMemo((): Order => ({ by: sort ?? 'date', down: down === true }), [sort, down])
	const onOrder = ({ by, down }: Order) => choose({ sort: by === 'date' ? null : by, down: down || null })
	const [most, setMost] = useState(AT_ONCE)
	const on = useMemo(() => ({ records, comments }), [records, comments])
	const work = useCallback(() => sorting(rows, order, on), [rows, order, on])
	const { value, busy } = useSliced(work, rows.length <= FEW_ROWS || isAsTheyCome(order))
	const lines = value ?? rows
	const shared = { on, looks, onOpen, href }
	return (
		<div className="table-view">
			<p className="table-tools">
				<button type="button" onClick={() => void saveCsv(lines, on)}>
					Save {count(lines.length, 'line')} as CSV
				</button>
			</p>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
			<section className="table-scroll" aria-labelledby="table-caption" aria-busy={busy || undefined} tabIndex={0}>
				<table>
					<caption id="table-caption">
						{count(lines.length, 'event')}, by {HEADING[order.by].toLowerCase()}
						{order.down ? ', last first' : ''}
					</caption>
					<thead>
						<tr>
							{COLUMNS.map((name) => (
								<Heading key={name} name={name} order={order} onOrder={onOrder} />
							))}
						</tr>
					</thead>
					<tbody>
						{lines.slice(0, most).map((row) => (
							<Line key={row.id} {...shared} row={row} current={row.id === selected} />
						))}
					</tbody>
				</table>
			</section>
			{lines.length > most && (
				<button type="button" onClick={() => setMost(most + AT_ONCE)}>
					Show the next {Math.min(AT_ONCE, lines.length - most)} of {count(lines.length, 'event')}
				</button>
			)}
		</div>
	)
}

type HeadingProps = { name: Order['by']; order: Order; onOrder: (order: Order) => void }

function Heading({ name, order, onOrder }: HeadingProps) {
	const by = order.by === name
	return (
		<th scope="col" aria-sort={by ? (order.down ? 'descending' : 'ascending') : undefined}>
			<button type="button" onClick={() => onOrder({ by: name, down: by && !order.down })}>
				{HEADING[name]}
				<span aria-hidden="true">{by ? (order.down ? ' ↓' : ' ↑') : ''}</span>
			</button>
		</th>
	)
}

type LineProps = Pick<ViewProps, 'looks' | 'onOpen' | 'href'> & {
	on: Ground
	row: Row
	current: boolean
}

function Line({ row, on, looks, current, onOpen, href }: LineProps) {
	const by = useHits(row.id)
	const date = dateOf(row)
	return (
		<tr className={current ? 'line-current' : undefined}>
			<td className="line-date">
				<time dateTime={dateTime(date)}>{dateWords(date)}</time>
			</td>
			<th scope="row">
				<EventLink {...{ row, href, by, current, onOpen }} />
			</th>
			<td>
				{placesOf(row, on)
					.map(({ name }) => name)
					.join(', ')}
			</td>
			<td>{KIND[row.kind]}</td>
			<td className="line-number">{shownAccounts(row, on)}</td>
			<td>
				<ul>
					{shownTellers(row, on).map((id) => (
						<li key={id}>
							<OutletMark look={looks.get(id) ?? PLAIN_LOOK} />
							<bdi>{valueName('outlet', id, on.records)}</bdi>
						</li>
					))}
				</ul>
			</td>
			<td>{agreementName(row)}</td>
			<td>{CERTAINTY[certaintyOf(row)]}</td>
		</tr>
	)
}
