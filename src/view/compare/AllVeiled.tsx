import type { ReactNode } from 'react'
import type { Veil } from '../../records/schema.ts'
import { Veiled } from '../veil/Veiled.tsx'

/** An excerpt shown as a whole or not at all: behind each veil that touches it, under the reader's choice for the visit. */
export function AllVeiled({ documentId, veils, children }: { documentId: string; veils: Veil[]; children: ReactNode }) {
	return veils.reduceRight<ReactNode>(
		(inner, veil) => (
			<Veiled key={veil.start} documentId={documentId} veil={veil}>
				{inner}
			</Veiled>
		),
		children,
	)
}
