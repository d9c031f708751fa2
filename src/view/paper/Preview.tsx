import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { MM } from './kinds.ts'

/** Sheets as they will be, no larger than there is room for. `width`: of a sheet, in millimetres. */
export function Preview({ width, children }: { width: number; children: ReactNode }) {
	const ref = useRef<HTMLDivElement>(null)
	const [room, setRoom] = useState(0)
	useLayoutEffect(() => {
		const element = ref.current!
		const read = () => setRoom(element.clientWidth)
		read()
		const observer = new ResizeObserver(read)
		observer.observe(element)
		return () => observer.disconnect()
	}, [])
	const zoom = room > 0 ? Math.min(1, room / (width * MM + 2)) : 1
	return (
		<div className="paper-sheets" ref={ref}>
			<div className="paper-scaled" style={{ '--sheets-zoom': zoom } as CSSProperties}>
				{children}
			</div>
		</div>
	)
}
