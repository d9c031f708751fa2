import type { LoadError } from '../../query/loadError.ts'
import './state.css'

/** The page's outline while records arrive: of the size of what comes, so that nothing jumps. */
export function Loading() {
	return (
		<div className="loading" role="status">
			<span className="visually-hidden">Loading the records…</span>
			{[72, 40, 58, 33, 64, 47].map((width) => (
				<div key={width} className="skeleton-lane" aria-hidden="true">
					<span className="skeleton" />
					<span className="skeleton" style={{ width: `${width}%` }} />
				</div>
			))}
		</div>
	)
}

type FailureProps = {
	error: LoadError
	onRetry: () => void
	/** Address of the same in the present records, where the page's own is pinned to a version. */
	present?: string | null
}

/** What went wrong, what to do, and a way to try again. */
export function Failure({ error, onRetry, present = null }: FailureProps) {
	return (
		<div className="failure" role="alert">
			<h2>{error.advice.title}</h2>
			<p>
				{error.advice.says} {error.advice.doThis}
			</p>
			<p>
				<button type="button" onClick={onRetry}>
					Try again
				</button>{' '}
				{present !== null && <a href={present || '?'}>See the present records</a>}
			</p>
			<details>
				<summary>For whoever runs this page</summary>
				<p>
					<code>{error.url}</code>
					<br />
					{error.detail}
				</p>
			</details>
		</div>
	)
}

/** Records without events. */
export function Empty() {
	return (
		<div className="failure">
			<h2>No events</h2>
			<p>
				The records hold no event. Put text pages into <code>seeds/</code> and run <code>npm run records</code>.
			</p>
		</div>
	)
}

/** The address names an event that the records do not hold. */
export function UnknownEvent({ id }: { id: string }) {
	return (
		<div className="event">
			<h2 id="event-heading" tabIndex={-1}>
				No such event
			</h2>
			<p>
				The address asks for the event <code>{id}</code>, which these records do not hold. The link may be mistyped, or
				come from other records. All events stand on the timeline and in the list.
			</p>
		</div>
	)
}
