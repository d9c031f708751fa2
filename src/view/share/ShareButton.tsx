import { Suspense, useState } from 'react'
import { MINE } from '../../query/author/open.ts'
import type { Records } from '../../query/select.ts'
import type { UrlState } from '../../query/url.ts'
import { late } from '../state/late.tsx'
import type { What } from './whats.ts'

const ShareDialog = late(() => import('./ShareDialog.tsx'))

type Props = {
	records: Records | null
	state: UrlState
	/** What is offered first: what the button stands beside. */
	first?: What['id']
}

/**
 * Opens the dialog for links and embeds; it is fetched when it is asked for. An embed is shared by whoever embeds it, and
 * a walkthrough on this device alone has no address that others could open.
 */
export function ShareButton({ records, state, first }: Props) {
	const [isOpen, setOpen] = useState(false)
	if (state.embed || state.tour?.startsWith(MINE)) return null
	return (
		<>
			<button
				type="button"
				className="share-button"
				aria-haspopup="dialog"
				disabled={!records}
				onClick={() => setOpen(true)}
			>
				Share
			</button>
			{isOpen && records && (
				<Suspense fallback={null}>
					<ShareDialog {...{ records, state }} first={first ?? 'shown'} onClose={() => setOpen(false)} />
				</Suspense>
			)}
		</>
	)
}
