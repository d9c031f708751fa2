import type { Records } from '../../query/select.ts'
import { formatUrl, type UrlState } from '../../query/url.ts'
import { usePresent } from '../../query/usePresent.ts'

type Props = { records: Records | null; state: UrlState; version: string }

/** Says which version of the records an address is pinned to, and leads to the present ones where they are others. */
export default function Pinned({ records, state, version }: Props) {
	const present = usePresent(records)
	return (
		<p className="note pinned">
			Pinned to version <code>{version}</code> of the records
			{present === null && '.'}
			{present === version && ', which is the present one.'}
			{present !== null && present !== version && (
				<>
					, which have changed since: <a href={formatUrl({ ...state, v: null }) || '?'}>see the present ones</a>.
				</>
			)}
		</p>
	)
}
