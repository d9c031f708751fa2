import { useEffect, useRef } from 'react'
import { type Action, actionOf } from './keys.ts'

const TYPED_IN =
	'input:not([type="checkbox"], [type="button"]), textarea, select, [contenteditable]:not([contenteditable="false"])'
const CONTROL = 'button, summary, input, a[href], [role="button"], [role="checkbox"]'

type Now = { blank: boolean; characters: boolean; act: (action: Action) => void }

/** Listens on the whole page. A key that a dialog, a field or something in front has used is left alone. */
export function useKeys(now: Now): void {
	const latest = useRef(now)
	latest.current = now
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.defaultPrevented) return
			const { blank, characters, act } = latest.current
			const target = event.target instanceof Element ? event.target : document.body
			const action = actionOf(
				{
					key: event.key,
					shift: event.shiftKey,
					modified: event.ctrlKey || event.metaKey || event.altKey,
					repeat: event.repeat,
					typing: event.isComposing || target.closest(TYPED_IN) !== null,
					onControl: target.closest(CONTROL) !== null,
				},
				{ blank, characters, rtl: isRtl(), dialog: document.querySelector('dialog:modal') !== null },
			)
			if (action === null) return
			event.preventDefault()
			act(action)
		}
		addEventListener('keydown', onKey)
		return () => removeEventListener('keydown', onKey)
	}, [])
}

/** True where the page's lines run from right to left. */
export function isRtl(): boolean {
	return getComputedStyle(document.documentElement).direction === 'rtl'
}
