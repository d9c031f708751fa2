import { accounts, type Records } from '../../query/select.ts'
import { dateWords, precisionWords, weekdayWords } from '../words/date.ts'
import { AGREEMENT, count, KIND } from '../words/labels.ts'

type Props = {
	records: Records
	eventId: string
	/** Its accounts have no screens here: the step has chosen its words. */
	onPage: boolean
}

/** What is claimed, when, where, by how many, and how far they agree. */
export function EventCard({ records, eventId, onPage }: Props) {
	const event = records.eventById.get(eventId)
	if (!event) return <p className="present-say">This event is not among the records that are loaded.</p>
	const { date } = event
	const places = event.placeIds.map((id) => records.places.get(id)?.name).filter((name) => name !== undefined)
	const agreement = AGREEMENT[event.agreement]
	const told = accounts(records, event).filter(({ claim }) => !claim.comment).length
	return (
		<div className="present-event">
			<p className="present-event-title">{event.title}</p>
			<dl>
				<div>
					<dt>When</dt>
					<dd>
						{date.precision === 1 && date.earliest !== null && `${weekdayWords(date.earliest)}, `}
						{dateWords(date)}
						{date.edtf !== null && precisionWords(date) && `, ${precisionWords(date)}`}
					</dd>
				</div>
				<div>
					<dt>Where</dt>
					<dd>{places.length > 0 ? places.join(', ') : 'No place named'}</dd>
				</div>
				<div>
					<dt>What</dt>
					<dd>
						{KIND[event.kind]}; {count(told, 'account')}
						{onPage && ', to be read on the page'}
					</dd>
				</div>
				<div>
					<dt>Agreement</dt>
					<dd>
						{agreement.name}. {agreement.says}
					</dd>
				</div>
			</dl>
		</div>
	)
}
