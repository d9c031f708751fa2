import { FACETS, filterRows, NO_FILTER } from '../../query/filter.ts'
import type { UrlPatch } from '../../query/url.ts'
import { count } from '../words/labels.ts'
import type { FilterProps } from './Filters.tsx'
import { FACET, valueName } from './names.ts'

/** No event is left: which filters do that, and what each would give back. */
export default function NothingLeft({ records, narrowed, state, choose }: FilterProps) {
	const { shown, found, choice, ground } = narrowed
	const chosen = FACETS.filter((facet) => choice[facet])
	const ways: { key: string; says: string; patch: UrlPatch; left: number }[] = chosen.map((facet) => ({
		key: facet,
		says: `${FACET[facet].name}: ${choice[facet]!.map((id) => valueName(facet, id, records)).join(' or ')}`,
		patch: { [facet]: null },
		left: filterRows(found, { ...choice, [facet]: [] }, ground).length,
	}))
	if (state.q !== null)
		ways.push({
			key: 'q',
			says: `the words “${state.q}”`,
			patch: { q: null },
			left: filterRows(shown, choice, ground).length,
		})
	return (
		<section className="nothing-left" aria-labelledby="nothing-left-heading">
			<h2 id="nothing-left-heading">No event is left</h2>
			<p>
				{ways.length === 1 ? 'None has what is asked for:' : 'Some may have one of these, but none has all of them:'}
			</p>
			<ul>
				{ways.map(({ key, says, patch, left }) => (
					<li key={key}>
						<span>{says}</span>
						<button type="button" onClick={() => choose(patch)}>
							Remove<span className="visually-hidden"> {says}</span> ({count(left, 'event')})
						</button>
					</li>
				))}
			</ul>
			<p>
				<button type="button" onClick={() => choose(NO_FILTER)}>
					Reset all
				</button>
			</p>
		</section>
	)
}
