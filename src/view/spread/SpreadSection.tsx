import { Suspense } from 'react'
import type { Account } from '../../query/select.ts'
import type { OutletLook } from '../outlet/marks.ts'
import { late } from '../state/late.tsx'

const Spread = late(() => import('./Spread.tsx').then(({ Spread }) => ({ default: Spread })))

/** The accounts' days in the event's panel; the drawing is fetched with the first event that needs it. */
export function SpreadSection({ accounts, looks }: { accounts: Account[]; looks: Map<string, OutletLook> }) {
	return (
		<section aria-labelledby="spread-heading" className="agreement">
			<h3 id="spread-heading">The accounts on the axis</h3>
			{/* About as high as what comes, so that the accounts below do not jump. */}
			<Suspense fallback={<div style={{ minHeight: `${4 + 4.5 * accounts.length}rem` }} />}>
				<Spread accounts={accounts} looks={looks} />
			</Suspense>
		</section>
	)
}
