import { byKnown, type Records } from '../../query/select.ts'
import type { EventRecord } from '../../records/schema.ts'
import { Events } from '../list/List.tsx'
import type { OutletLook } from '../outlet/marks.ts'
import { count } from '../words/labels.ts'
import './tray.css'

type Props = {
	records: Records
	events: EventRecord[]
	looks: Map<string, OutletLook>
	comments: boolean
	selected: EventRecord | null
	onOpen: (eventId: string) => void
	href: (eventId: string) => string
}

/** Events of which neither first nor last day is known: never on the axis, by what is known of them. */
export function Tray(props: Props) {
	const { events } = props
	if (events.length === 0) return null
	return (
		<details className="tray" open={events.some(({ id }) => id === props.selected?.id) || undefined}>
			<summary>
				<h2>{count(events.length, 'event')} without a date</h2>
				<span>Their words do not say when, and nothing else proves it: they stand on no day.</span>
			</summary>
			{byKnown(events).map(([known, some]) => (
				<section key={known}>
					<h3>{known === '' ? 'Nothing is known of the day' : `Known: ${known}`}</h3>
					<Events {...props} events={some} />
				</section>
			))}
		</details>
	)
}
