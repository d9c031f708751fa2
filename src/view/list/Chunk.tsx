/** A piece of a long list: drawn near the reader's eye, else so much room; its words are fetched when it is near. */
import { type ReactNode, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Row } from '../../query/row.ts'
import type { Records } from '../../query/select.ts'
import { useEvents } from '../../query/useEvents.ts'

/** Rows of a piece: a screen or several, few enough to be laid out in a frame or two. */
export const CHUNK = 24
/** What lies so far outside the window is drawn already, or still. */
const NEAR = '900px 0px'
/** Pixels of a row that nobody has measured, on a wide and on a narrow page. */
const [ROW, TALL_ROW] = [124, 190]

type Props = {
	records: Records
	rows: Row[]
	/** It is drawn wherever it is: the list is short, it holds the open event, it is being printed or gone to. */
	stays: boolean
	/** Called once it is drawn, where the reader wants to go to something in it. */
	onDrawn?: ((chunk: HTMLElement) => void) | null
	children: (holds: (eventId: string) => Records | null) => ReactNode
}

export function Chunk({ records, rows, stays, onDrawn = null, children }: Props) {
	const { element, near, height } = useNear()
	const seen = useRef(false)
	if (near) seen.current = true
	const ids = useMemo(() => rows.map(({ id }) => id), [rows])
	const { of, failed, retry } = useEvents(records, seen.current ? ids : NONE)
	const drawn = near || stays
	useLayoutEffect(() => {
		if (drawn && onDrawn) onDrawn(element.current!)
	}, [drawn, onDrawn, element])
	if (!drawn)
		return <div ref={element} className="list-chunk" style={{ height: height.current ?? rows.length * rowHeight() }} />
	return (
		<div ref={element} className="list-chunk">
			{failed && (
				<p className="list-failed">
					The words of these events could not be loaded.{' '}
					<button type="button" onClick={retry}>
						Try again
					</button>
				</p>
			)}
			{children(of)}
		</div>
	)
}

const NONE: string[] = []
const rowHeight = () => (innerWidth < 704 ? TALL_ROW : ROW)

/** Whether an element is near the window, and how high it was when it last was. */
function useNear() {
	const element = useRef<HTMLDivElement>(null)
	const height = useRef<number | null>(null)
	const [near, setNear] = useState(false)
	useEffect(() => {
		const observer = new IntersectionObserver(
			([entry]) => {
				const { isIntersecting, boundingClientRect, target } = entry!
				// What has the focus is never taken away.
				if (!isIntersecting && target.contains(document.activeElement)) return
				if (!isIntersecting && boundingClientRect.height > 0) height.current = boundingClientRect.height
				setNear(isIntersecting)
			},
			{ rootMargin: NEAR },
		)
		observer.observe(element.current!)
		return () => observer.disconnect()
	}, [])
	return { element, near, height }
}

/** Rows in pieces, in order. */
export function inChunks<T>(all: readonly T[], size = CHUNK): T[][] {
	return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))
}
