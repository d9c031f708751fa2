import { distinct } from '../../query/select.ts'
import type { Difference, EventRecord } from '../../records/schema.ts'
import { count, FIELD, RELATION } from '../words/labels.ts'

/** More than these are a wall: the rest opens on demand. */
const AT_ONCE = 3

/** Where the accounts differ, and how: a contradiction, an update, a wider or another scope, a silence. */
export function Differences({ event }: { event: EventRecord }) {
	if (event.differences.length === 0) return null
	const all = distinct(event.differences)
	const rest = all.slice(AT_ONCE)
	return (
		<section className="differences" aria-labelledby="differences-heading">
			<h3 id="differences-heading">Where the accounts differ</h3>
			<Notes differences={all.slice(0, AT_ONCE)} />
			{rest.length > 0 && (
				<details className="why">
					<summary>{count(rest.length, 'more difference')}</summary>
					<Notes differences={rest} />
				</details>
			)}
		</section>
	)
}

function Notes({ differences }: { differences: Difference[] }) {
	return (
		<ul>
			{differences.map(({ field, relation, note }) => (
				<li key={`${field} ${relation} ${note}`}>
					<strong>{FIELD[field]}</strong> <span className={`tag tag-${relation}`}>{RELATION[relation]}</span>
					<p>{note}</p>
				</li>
			))}
		</ul>
	)
}
