import { useEffect } from 'react'
import { isOwn } from '../../query/author/useOwn.ts'
import type { Records } from '../../query/select.ts'
import { formatUrl, type Url } from '../../query/url.ts'
import { carried } from '../../query/walkthrough/stepState.ts'
import { NotOwn } from '../author/OwnWays.tsx'

/** Instead of a walkthrough that is not there, on the page, at the projector or on paper: why, and the way to others. */
export function NoTour({ url, records }: { url: Url; records: Records }) {
	const { state } = url
	const isOwnOne = isOwn(state.tour)
	useEffect(() => {
		document.title = `${isOwnOne ? 'This walkthrough cannot be shown' : 'No such walkthrough'} – Datelines`
	})
	if (isOwnOne) return <NotOwn {...{ records, url }} />
	return (
		<>
			<h1>No such walkthrough</h1>
			<p>
				The address asks for the walkthrough <code>{state.tour}</code>, which these records do not hold. The link may be
				mistyped, or come from other records.
			</p>
			<p>
				<a href={formatUrl({ ...carried(state), walkthroughs: true })}>All walkthroughs</a>
			</p>
		</>
	)
}
