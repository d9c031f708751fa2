import type { EventRecord } from '../../records/schema.ts'
import { FIELD, RELATION } from '../words/labels.ts'

/** Where the accounts differ, and how: a contradiction, an update, a wider or another scope, a silence. */
export function Differences({ event }: { event: EventRecord }) {
	if (event.differences.length === 0) return null
	// Two pairs of claims can differ in the same words: once is enough to read.
	const distinct = new Map(event.differences.map((one) => [`${one.field} ${one.relation} ${one.note}`, one]))
	return (
		<section className="differences" aria-labelledby="differences-heading">
			<h3 id="differences-heading">Where the accounts differ</h3>
			<ul>
				{[...distinct].map(([key, { field, relation, note }]) => (
					<li key={key}>
						<strong>{FIELD[field]}</strong> <span className={`tag tag-${relation}`}>{RELATION[relation]}</span>
						<p>{note}</p>
					</li>
				))}
			</ul>
		</section>
	)
}
