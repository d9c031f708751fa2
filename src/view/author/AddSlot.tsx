import { Suspense } from 'react'
import { isDraftOpen } from '../../query/author/open.ts'
import { late } from '../state/late.tsx'
import type { AddProps } from './Add.tsx'

const Add = late(() => import('./Add.tsx'))

/** A button that adds to the reader's own walkthrough; nothing, and nothing is fetched, while none is open. */
export function AddSlot(props: AddProps) {
	if (!isDraftOpen()) return null
	return (
		<Suspense fallback={null}>
			<Add {...props} />
		</Suspense>
	)
}
