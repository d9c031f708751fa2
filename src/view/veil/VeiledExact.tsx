import { Fragment } from 'react'
import type { Claim } from '../../records/schema.ts'
import { byVeil } from './byVeil.ts'
import { Veiled } from './Veiled.tsx'

/** The exact words of a claim; what of them is graphic or hurtful, or names private persons, is explained first. */
export function VeiledExact({ claim: { documentId, selector, veils = [] } }: { claim: Claim }) {
	return byVeil(selector, veils).map(({ start, end, veil }) => {
		const words = selector.exact.slice(start - selector.start, end - selector.start)
		return veil ? (
			<Veiled key={start} {...{ documentId, veil }}>
				{words}
			</Veiled>
		) : (
			<Fragment key={start}>{words}</Fragment>
		)
	})
}
