import { useEffect, useMemo, useState } from 'react'
import { atOnce, inSlices, type Work } from './slices.ts'

/** What a piece of work came to last; `busy` while the one asked for now is under way. */
export type Sliced<T> = { value: T | null; busy: boolean }

/**
 * Does work for a component: at once where it is little, else in slices, with what the last one came to until it is
 * done. `make` is the same function as long as the work is the same.
 */
export function useSliced<T>(make: () => Work<T>, isLittle: boolean): Sliced<T> {
	const now = useMemo(() => (isLittle ? { make, value: atOnce(make()) } : null), [make, isLittle])
	const [later, setLater] = useState<{ make: () => Work<T>; value: T } | null>(null)
	useEffect(() => {
		if (!isLittle) return inSlices(make(), (value) => setLater({ make, value }))
	}, [make, isLittle])
	const done = now ?? later
	return { value: done?.value ?? null, busy: done?.make !== make }
}

/** So many rows are looked through at once without a frame lost. */
export const FEW_ROWS = 4000
