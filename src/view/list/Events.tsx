import { Suspense } from 'react'
import type { Row } from '../../query/row.ts'
import type { Records } from '../../query/select.ts'
import { late } from '../state/late.tsx'
import { Loading } from '../state/State.tsx'
import { Event, type Shared } from './Event.tsx'

const LongEvents = late(() => import('./LongEvents.tsx'))

/** Events as articles in an ordered list; of a corpus too large to load, each with its words when it comes into sight. */
export function Events({ rows, ...shared }: Shared & { rows: Row[] }) {
	const { records } = shared
	if (!records.lines) return <Items {...shared} rows={rows} holds={() => records} />
	return (
		<Suspense fallback={<Loading />}>
			<LongEvents {...shared} rows={rows} />
		</Suspense>
	)
}

type ItemsProps = Shared & {
	rows: Row[]
	holds: (eventId: string) => Records | null
	/** The number of the first one, where a list goes on. */
	start?: number
}

/** Some events of a list. */
export function Items({ rows, holds, start, ...shared }: ItemsProps) {
	return (
		<ol className="events" start={start}>
			{rows.map((row) => (
				<li key={row.id}>
					<Event {...shared} row={row} holds={holds(row.id)} />
				</li>
			))}
		</ol>
	)
}
