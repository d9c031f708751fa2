import { useState } from 'react'
import type { MarkedClaim } from './runs.ts'

type Props = {
	claims: MarkedClaim[]
	titleOf: (claim: MarkedClaim) => string
	hrefAt: (claim: MarkedClaim) => string
	onGo: (claim: MarkedClaim) => void
}

/** The marks of the ruler as a list: where each claim stands, in words and in order. */
export function ClaimList({ claims, titleOf, hrefAt, onGo }: Props) {
	const [open, setOpen] = useState(false)
	return (
		<details className="reader-claims" onToggle={(event) => setOpen(event.currentTarget.open)}>
			<summary>Where claims stand ({claims.length})</summary>
			<ol>
				{(open ? claims : []).map((claim) => (
					<li key={`${claim.claimId} ${claim.start}`}>
						<a
							href={hrefAt(claim)}
							onClick={(event) => {
								if (event.metaKey || event.ctrlKey || event.shiftKey) return
								event.preventDefault()
								onGo(claim)
							}}
						>
							{titleOf(claim)}
						</a>
					</li>
				))}
			</ol>
		</details>
	)
}
