import { type RefObject, useEffect, useRef } from 'react'

/** Milliseconds in which parts of the page that are fetched for a step may come and ask for the focus. */
const SETTLING = 3000

/**
 * The heading of a step has the focus when one arrives at it, and keeps it while the page beside it is fetched and drawn,
 * until the reader does something. In a frame that has only just loaded it keeps off its host's focus.
 */
export function useArrival(name: string): RefObject<HTMLHeadingElement | null> {
	const heading = useRef<HTMLHeadingElement>(null)
	const before = useRef<string | null>(null)
	useEffect(() => {
		const isFirst = before.current === null
		const isNew = before.current !== name
		before.current = name
		if (isFirst && window !== window.top) return
		const take = () => heading.current?.focus({ preventScroll: true })
		if (isNew) {
			take()
			heading.current?.closest('.tour')?.scrollTo?.(0, 0)
			if (!isFirst) scrollTo(0, 0)
		}
		const onFocus = ({ target }: FocusEvent) => {
			if (!(target as Element).closest?.('.tour')) take()
		}
		const leave = () => {
			clearTimeout(timer)
			document.removeEventListener('focusin', onFocus)
			for (const kind of DOES) removeEventListener(kind, leave, true)
		}
		const timer = setTimeout(leave, SETTLING)
		document.addEventListener('focusin', onFocus)
		for (const kind of DOES) addEventListener(kind, leave, true)
		return leave
	}, [name])
	return heading
}

const DOES = ['keydown', 'pointerdown', 'wheel'] as const
