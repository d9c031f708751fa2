/** Where a reader was in the panel's content, kept for the visit: Back finds the same lines. */
import { type RefObject, useLayoutEffect, useRef } from 'react'

const places = new Map<string, number>()

/** Opened anew, a thing is read from its beginning. */
export function forgetPlace(name: string): void {
	places.delete(name)
}

/** Scrolls to where a thing was left, and notes where it is left again. The ref belongs on what scrolls. */
export function useKeptPlace<T extends HTMLElement>(name: string | undefined): RefObject<T | null> {
	const scroller = useRef<T>(null)
	useLayoutEffect(() => {
		const element = scroller.current
		if (!element || name === undefined) return
		element.scrollTop = places.get(name) ?? 0
		const note = () => void places.set(name, element.scrollTop)
		element.addEventListener('scroll', note, { passive: true })
		return () => element.removeEventListener('scroll', note)
	}, [name])
	return scroller
}
