/** Excerpts picked for comparison, kept in the address while they are gathered. Apart from the comparison: it is small. */

/** Stands among the ids of `compare` while excerpts are still being picked: a tray shows them, nothing opens. */
export const PICKING = 'picking'
/** How many excerpts can be laid side by side. */
export const MOST_PICKS = 4

/** The picks of a list still being gathered; null where the address asks for a comparison, or for nothing. */
export function picked(compare: string[] | null): string[] | null {
	return compare?.includes(PICKING) ? compare.filter((id) => id !== PICKING) : null
}

/** The `compare` value with a claim put to the picks, or taken from them; null where none is left. */
export function repicked(compare: string[] | null, claimId: string): string[] | null {
	const before = picked(compare) ?? []
	const after = before.includes(claimId) ? before.filter((id) => id !== claimId) : [...before, claimId]
	return after.length === 0 ? null : [...after.slice(0, MOST_PICKS), PICKING].sort()
}
