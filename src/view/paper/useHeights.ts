/** Heights of pieces laid out beside the page, measured once their typefaces are there and again when more arrive. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * The heights in CSS pixels of all that has `data-piece` in the element that takes the ref, in order; null before they
 * are known. Measured anew where `of` is another.
 */
export function useHeights<T extends HTMLElement>(of: unknown): [RefObject<T | null>, number[] | null] {
	const ref = useRef<T>(null)
	const [measured, setMeasured] = useState<{ of: unknown; heights: number[] } | null>(null)
	useLayoutEffect(() => {
		let isOn = true
		const read = () => {
			// On paper the pieces laid out aside are gone: what was measured before holds.
			if (!isOn || !ref.current || matchMedia('print').matches) return
			const heights = [...ref.current.querySelectorAll('[data-piece]')].map((one) => one.getBoundingClientRect().height)
			setMeasured((before) =>
				before && before.of === of && String(before.heights) === String(heights) ? before : { of, heights },
			)
		}
		read()
		const fonts = document.fonts as FontFaceSet | undefined
		void fonts?.ready.then(read)
		fonts?.addEventListener('loadingdone', read)
		return () => {
			isOn = false
			fonts?.removeEventListener('loadingdone', read)
		}
	}, [of])
	return [ref, measured !== null && measured.of === of ? measured.heights : null]
}
