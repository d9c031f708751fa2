import { Suspense } from 'react'
import { byKnown } from '../../query/byDate.ts'
import type { Row } from '../../query/row.ts'
import type { Shared } from '../list/Event.tsx'
import { late } from '../state/late.tsx'
import { count } from '../words/labels.ts'
import './tray.css'

const Events = late(() => import('../list/Events.tsx').then(({ Events }) => ({ default: Events })))

/** Events of which neither first nor last day is known: never on the axis, by what is known of them. */
export function Tray({ rows, ...shared }: Shared & { rows: Row[] }) {
	if (rows.length === 0) return null
	return (
		<details className="tray" open={rows.some(({ id }) => id === shared.selected) || undefined}>
			<summary>
				<h2>{count(rows.length, 'event')} without a date</h2>
				<span>Their words do not say when, and nothing else proves it: they stand on no day.</span>
			</summary>
			{byKnown(rows).map(([known, some]) => (
				<section key={known}>
					<h3>{known === '' ? 'Nothing is known of the day' : `Known: ${known}`}</h3>
					<Suspense>
						<Events {...shared} heading="h4" rows={some} />
					</Suspense>
				</section>
			))}
		</details>
	)
}
