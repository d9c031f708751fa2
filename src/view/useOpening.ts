import { useCallback, useRef } from 'react'
import type { Url } from '../query/url.ts'
import { forgetPlace } from './panel/place.ts'

/** Opening takes the focus to the event; closing gives it back to where it came from. */
export function useOpening(choose: Url['choose']) {
	const from = useRef<{ element: Element | null; eventId: string } | null>(null)
	const open = useCallback(
		(eventId: string, claimId: string | null = null) => {
			const active = document.activeElement
			// Opened from within the panel: what opened the panel is still where to return.
			if (!active?.closest('.panel')) from.current = { element: active, eventId }
			forgetPlace(`event ${eventId}`)
			choose({ event: eventId, claim: claimId })
		},
		[choose],
	)
	const close = useCallback(() => {
		const back = from.current
		from.current = null
		choose({ event: null, claim: null })
		setTimeout(() => {
			const again = back && document.querySelector<HTMLElement>(`main [data-event="${CSS.escape(back.eventId)}"]`)
			const target = back?.element?.isConnected ? (back.element as HTMLElement) : again
			;(target ?? document.getElementById('view'))?.focus()
		}, 50)
	}, [choose])
	return { open, close, takeFocus: from.current !== null }
}
