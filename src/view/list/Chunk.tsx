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

export function Chunk({ rows, stays, onDrawn = null, ...props }: Props) {
	const { element, near, height } = useNear()
	const seen = useRef(false)
	if (near) seen.current = true
	const drawn = near || stays
	useLayoutEffect(() => {
		if (drawn) onDrawn?.(element.current!)
	}, [drawn, onDrawn, element])
	return (
		<div
			ref={element}
			className="list-chunk"
			style={drawn ? undefined : { height: height.current ?? rows.length * rowHeight() }}
		>
			{drawn && <Drawn {...props} rows={rows} wanted={seen.current} />}
		</div>
	)
}

type DrawnProps = Omit<Props, 'stays' | 'onDrawn'> & { wanted: boolean }

/** The rows themselves; their words are fetched once they are `wanted`. */
function Drawn({ records, rows, wanted, children }: DrawnProps) {
	const ids = useMemo(() => rows.map(({ id }) => id), [rows])
	const { of, failed, retry } = useEvents(records, wanted ? ids : NONE)
	return (
		<>
			{failed && (
				<p className="list-failed">
					The words of these events could not be loaded.{' '}
					<button type="button" onClick={retry}>
						Try again
					</button>
				</p>
			)}
			{children(of)}
		</>
	)
}

const NONE: string[] = []
/** Pixels that a row takes, more or less. */
export const rowHeight = () => (innerWidth < 704 ? TALL_ROW : ROW)

/** Whether an element is near the window, and how high it was when it last was. */
export function useNear() {
	const element = useRef<HTMLDivElement>(null)
	const height = useRef<number | null>(null)
	const [near, setNear] = useState(false)
	useEffect(() => {
		const observed = element.current!
		return observe(observed, ({ isIntersecting, boundingClientRect }) => {
			// What has the focus is never taken away.
			if (!isIntersecting && observed.contains(document.activeElement)) return
			if (!isIntersecting && boundingClientRect.height > 0) height.current = boundingClientRect.height
			setNear(isIntersecting)
		})
	}, [])
	return { element, near, height }
}

type Heard = (entry: IntersectionObserverEntry) => void
const heard = new Map<Element, Heard>()
let observer: IntersectionObserver | null = null

/** One observer for all: there are thousands of pieces. */
function observe(element: Element, onChange: Heard): () => void {
	observer ??= new IntersectionObserver(
		(entries) => {
			for (const entry of entries) heard.get(entry.target)?.(entry)
		},
		{ rootMargin: NEAR },
	)
	heard.set(element, onChange)
	observer.observe(element)
	return () => {
		heard.delete(element)
		observer?.unobserve(element)
	}
}

/** Rows in pieces, in order. */
export function inChunks<T>(all: readonly T[], size = CHUNK): T[][] {
	return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size))
}
