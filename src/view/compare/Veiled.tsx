import type { ReactNode } from 'react'
import type { Veil } from '../../records/schema.ts'

/** Words that are named and explained before they are shown, where any of them are; the reader opens them. */
export function Veiled({ veils, children }: { veils: Veil[]; children: ReactNode }) {
	if (veils.length === 0) return children
	return (
		<details className="veiled">
			<summary>
				{[...new Set(veils.map(({ what }) => what))].join('; ')}
				<small>{[...new Set(veils.map(({ why }) => why))].join(' ')} Open to read the words.</small>
			</summary>
			{children}
		</details>
	)
}
