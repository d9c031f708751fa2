import { useEffect } from 'react'

/** What lies above all else, and is what Escape closes first. */
const ABOVE = 'dialog[open], .menu-values:popover-open'

/** Escape, where nothing lies above and nobody else has taken it. */
export function useEscape(onEscape: () => void): void {
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector(ABOVE)) onEscape()
		}
		addEventListener('keydown', onKey)
		return () => removeEventListener('keydown', onKey)
	}, [onEscape])
}
