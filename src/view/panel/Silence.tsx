import type { Records } from '../../query/select.ts'
import { REACH_DAYS, silentOutlets } from '../../query/silence.ts'
import type { EventRecord, Story } from '../../records/schema.ts'
import { type OutletLook, PLAIN_LOOK } from '../outlet/marks.ts'
import { OutletMark } from '../outlet/OutletMark.tsx'
import { dateWords } from '../words/date.ts'

type Props = { records: Records; event: EventRecord; looks: Map<string, OutletLook> }

/** Outlets with stories of those days that tell nothing of the event: silence, in so many words. */
export function Silence({ records, event, looks }: Props) {
	const silent = silentOutlets(records, event)
	if (silent.length === 0) return null
	return (
		<section className="silence" aria-labelledby="silence-heading">
			<h3 id="silence-heading">Not mentioned by</h3>
			<ul>
				{silent.map(({ outlet, stories }) => (
					<li key={outlet.id}>
						<OutletMark look={looks.get(outlet.id) ?? PLAIN_LOOK} />
						<span>
							<bdi>{outlet.name}</bdi> <small className="silence-days">{days(stories)}</small>
						</span>
					</li>
				))}
			</ul>
			<p className="note">
				Each has a story in these documents published between the first day of the event and {REACH_DAYS} days after its
				last, and no account of it was found there. That is silence, never denial; what else they printed, the documents
				do not hold.
			</p>
		</section>
	)
}

function days(stories: Story[]): string {
	return [...new Set(stories.map(({ published }) => dateWords(published)))].join('; ')
}
