import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width of an element in whole pixels, live; `first` until it is measured. */
export function useWidth(element: RefObject<HTMLElement | null>, first: number): number {
	const [width, setWidth] = useState(first)
	useLayoutEffect(() => {
		const measured = element.current!
		const measure = () => measured.clientWidth > 0 && setWidth(measured.clientWidth)
		measure()
		const observer = new ResizeObserver(measure)
		observer.observe(measured)
		return () => observer.disconnect()
	}, [element])
	return width
}
