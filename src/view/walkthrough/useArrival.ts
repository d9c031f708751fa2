import { type RefObject, useEffect, useRef } from 'react'

/** Milliseconds in which parts of the page that are fetched for a step may come and ask for the focus. */
const SETTLING = 3000

/**
 * The heading of a step has the focus when one arrives at it; while the page beside it is fetched and drawn nothing but the
 * reader takes it away. In a frame that has only just loaded it keeps off its host's focus.
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
		// A key or a tap moves the focus at most once: what comes after that nobody asked for.
		let isAsked = false
		let last: HTMLElement | null = heading.current
		const ask = () => {
			isAsked = true
		}
		const onFocus = ({ target }: FocusEvent) => {
			const isHere = (target as Element).closest?.('.tour') != null
			if (isHere) last = target as HTMLElement
			else if (!isAsked) last?.focus({ preventScroll: true })
			isAsked = false
		}
		const leave = () => {
			clearTimeout(timer)
			document.removeEventListener('focusin', onFocus)
			for (const kind of ASKS) removeEventListener(kind, ask, true)
		}
		const timer = setTimeout(leave, SETTLING)
		document.addEventListener('focusin', onFocus)
		for (const kind of ASKS) addEventListener(kind, ask, true)
		return leave
	}, [name])
	return heading
}

const ASKS = ['keydown', 'pointerdown'] as const
