import { memo } from 'react'
import type { DocumentFile } from '../../records/schema.ts'
import type { MarkedClaim } from './runs.ts'

type Props = {
	document: DocumentFile
	claims: MarkedClaim[]
	current: MarkedClaim | null
	hrefAt: (claim: MarkedClaim) => string
	onGo: (claim: MarkedClaim) => void
}

/** More marks than this cannot be told apart: of those in one place, the first stands for all. */
const MOST = 300

/** Where claims stand in the document, from its first character to its last. For the pointer; the list says the same. */
export const Ruler = memo(function Ruler({ document, claims, current, hrefAt, onGo }: Props) {
	const length = Math.max(1, document.text.length)
	const share = (at: number) => `${(100 * at) / length}%`
	return (
		<div className="ruler" aria-hidden="true">
			{document.segments
				.filter(({ kind }) => kind !== 'heading' && kind !== 'caption')
				.map(({ id, kind, start, end }) => (
					<span
						key={id}
						className={`ruler-segment ruler-${kind}`}
						style={{ insetInlineStart: share(start), width: share(end - start) }}
					/>
				))}
			{apart(claims, length).map((claim) => (
				// biome-ignore lint/a11y/useAnchorContent: a mark for the pointer, hidden from others, who have the list
				<a
					key={`${claim.claimId} ${claim.start}`}
					className={claim === current ? 'ruler-claim ruler-current' : 'ruler-claim'}
					href={hrefAt(claim)}
					tabIndex={-1}
					style={{ insetInlineStart: share(claim.start) }}
					onClick={(event) => {
						if (event.metaKey || event.ctrlKey || event.shiftKey) return
						event.preventDefault()
						onGo(claim)
					}}
				/>
			))}
		</div>
	)
})

function apart(claims: MarkedClaim[], length: number): MarkedClaim[] {
	if (claims.length <= MOST) return claims
	const place = ({ start }: MarkedClaim) => Math.floor((start / length) * MOST)
	return claims.filter((claim, nth) => nth === 0 || place(claim) !== place(claims[nth - 1]!))
}
