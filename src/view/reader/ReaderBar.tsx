import type { DocumentFile } from '../../records/schema.ts'
import { Ruler } from './Ruler.tsx'
import type { MarkedClaim } from './runs.ts'

type Props = {
	document: DocumentFile
	/** Claims in reach, in the order of the text. */
	claims: MarkedClaim[]
	/** The claim the address points at. */
	current: MarkedClaim | null
	titleOf: (claim: MarkedClaim) => string
	hrefOf: (claim: MarkedClaim) => string
	hrefAt: (claim: MarkedClaim) => string
	onGo: (claim: MarkedClaim) => void
	onStep: (by: 1 | -1) => void
	onOpen: (claim: MarkedClaim, from: Element) => void
	showDropped: boolean
	onShowDropped: (show: boolean) => void
}

/** Stays in sight: where claims stand, the one before and the next, and what was left out. */
export function ReaderBar(props: Props) {
	const { document, claims, current, titleOf, hrefOf, hrefAt, onGo, onStep, onOpen, showDropped, onShowDropped } = props
	return (
		<div className="reader-bar">
			<Ruler {...{ document, claims, current, hrefAt, onGo }} />
			<div className="reader-controls">
				<button type="button" onClick={() => onStep(-1)} disabled={claims.length === 0}>
					<span aria-hidden="true">‹ </span>Previous<span className="visually-hidden"> claim</span>
				</button>
				<button type="button" onClick={() => onStep(1)} disabled={claims.length === 0}>
					Next<span className="reader-word"> claim</span>
					<span aria-hidden="true"> ›</span>
				</button>
				<p className="reader-current" role="status">
					{current ? (
						<>
							{claims.indexOf(current) + 1} of {claims.length}:{' '}
							<a
								href={hrefOf(current)}
								onClick={(event) => {
									if (event.metaKey || event.ctrlKey || event.shiftKey) return
									event.preventDefault()
									onOpen(current, event.currentTarget)
								}}
							>
								{titleOf(current)}
							</a>
						</>
					) : (
						`${claims.length} marked`
					)}
				</p>
				<label className="check">
					<input type="checkbox" checked={showDropped} onChange={(change) => onShowDropped(change.target.checked)} />
					<span>
						Left out<span className="visually-hidden">: show sentences that became no event</span> (
						{document.dropped.length})
					</span>
				</label>
			</div>
		</div>
	)
}
