import { edtfBounds } from './edtf.ts'
import type { Dated, Step } from './schema.ts'

/**
 * A `Dated` with bounds and precision worked out from its EDTF value. `known` says in words what a value cannot.
 * Throws RangeError where `edtf` is not an expression we know.
 */
export function dated(edtf: string | null, basis: Dated['basis'], steps: Step[], known?: string): Dated {
	const words = known === undefined ? {} : { known }
	if (edtf === null) return { edtf, earliest: null, latest: null, precision: null, basis, steps, ...words }
	const bounds = edtfBounds(edtf)
	if (!bounds) throw new RangeError(`not an EDTF expression: "${edtf}"`)
	const { earliest, latest, precision } = bounds
	return { edtf, earliest, latest, precision, basis, steps, ...words }
}

/** The date that says nothing, with the reason why. */
export function undated(says: string, rule = 'not-known'): Dated {
	return dated(null, 'none', [{ rule, says, from: 'none' }])
}
