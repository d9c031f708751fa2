/** Which steps have shown what they hide: kept while the page lives, and never longer, so that every lesson predicts anew. */
import { useCallback, useSyncExternalStore } from 'react'

const revealed = new Set<string>()
const listeners = new Set<() => void>()

const keyOf = (tourId: string, stepId: string) => `${tourId}/${stepId}`

/** Whether a step's hidden things are shown, and the way to change it. */
export function useReveal(
	tourId: string,
	stepId: string | null,
): { isRevealed: boolean; reveal: (on: boolean) => void } {
	const key = keyOf(tourId, stepId ?? '')
	const isRevealed = useSyncExternalStore(subscribe, () => revealed.has(key))
	const reveal = useCallback(
		(on: boolean) => {
			if (on) revealed.add(key)
			else revealed.delete(key)
			for (const listener of listeners) listener()
		},
		[key],
	)
	return { isRevealed, reveal }
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener)
	return () => listeners.delete(listener)
}
