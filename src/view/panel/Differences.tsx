import type { Records } from '../../query/select.ts'
import type { Difference, EventRecord } from '../../records/schema.ts'
import { FIELD, RELATION } from '../words/labels.ts'

/** Where the accounts differ, and how: a contradiction, an update, a wider or another scope, a silence. */
export function Differences({ records, event }: { records: Records; event: EventRecord }) {
	if (event.differences.length === 0) return null
	return (
		<section className="differences" aria-labelledby="differences-heading">
			<h3 id="differences-heading">Where the accounts differ</h3>
			<ul>
				{event.differences.map((difference) => (
					<li key={`${difference.field} ${difference.relation} ${difference.claimIds.join()} ${difference.note}`}>
						<span className={`tag tag-${difference.relation}`}>{RELATION[difference.relation]}</span>
						<strong>{FIELD[difference.field]}.</strong> {difference.note}{' '}
						<span className="absent">{names(records, difference)}</span>
					</li>
				))}
			</ul>
		</section>
	)
}

function names(records: Records, { claimIds }: Difference): string {
	const found = claimIds.map((id) => {
		const claim = records.claims.get(id)
		const outletId = claim && records.stories.get(claim.storyId)?.outletId
		return claim?.comment ? 'a reader’s comment' : outletId ? records.outlets.get(outletId)?.name : 'outlet not known'
	})
	return [...new Set(found.filter(Boolean))].join(' · ')
}
