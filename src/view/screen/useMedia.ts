/** What the reader's screen is like, live. */
import { useSyncExternalStore } from 'react'

/** True while a media query matches. */
export function useMedia(query: string): boolean {
	return useSyncExternalStore(
		(onChange) => {
			const list = matchMedia(query)
			list.addEventListener('change', onChange)
			return () => list.removeEventListener('change', onChange)
		},
		() => matchMedia(query).matches,
	)
}

/** No room for a panel beside the timeline: it becomes a sheet. */
export const useNarrow = () => useMedia('(max-width: 64rem)')
/** A phone: the list is the better first view. */
export const useSmall = () => useMedia('(max-width: 44rem)')
export const useReducedMotion = () => useMedia('(prefers-reduced-motion: reduce)')

let printing = false

/** True while the page is laid out for paper. */
export function usePrinting(): boolean {
	return useSyncExternalStore(subscribePrinting, () => printing || matchMedia('print').matches)
}

function subscribePrinting(onChange: () => void): () => void {
	const list = matchMedia('print')
	const before = () => {
		printing = true
		onChange()
	}
	const after = () => {
		printing = false
		onChange()
	}
	list.addEventListener('change', onChange)
	addEventListener('beforeprint', before)
	addEventListener('afterprint', after)
	return () => {
		list.removeEventListener('change', onChange)
		removeEventListener('beforeprint', before)
		removeEventListener('afterprint', after)
	}
}
