/** The widget inside React: one effect creates and ends it, one for each thing that can change. */
import { useEffect, useRef } from 'react'
import type { Span } from '../../query/url.ts'
import { useReducedMotion } from '../screen/useMedia.ts'
import { type Contents, createWidget, type Widget } from './widget.ts'
import { closer } from './windows.ts'

type Events = { onOpen: (eventId: string) => void; onSpan: (span: Span) => void }

/** Changes closer together than this follow a hand, ms. */
const FOLLOWS = 200

/** Draws `contents` into the element that takes the ref it returns. */
export function useWidget(contents: Contents, span: Span, events: Events) {
	const element = useRef<HTMLDivElement>(null)
	const widget = useRef<Widget | null>(null)
	const latest = useRef({ contents, span, events })
	latest.current = { contents, span, events }
	const calm = useReducedMotion()
	const changed = useRef(Number.NEGATIVE_INFINITY)
	useEffect(() => {
		const now = latest.current
		const created = createWidget(element.current!, now.contents, now.span, {
			open: (id) => latest.current.events.onOpen(id),
			zoom: (days) => latest.current.events.onSpan(closer(days, latest.current.span)),
			moved: (days) => latest.current.events.onSpan(days),
		})
		widget.current = created
		return () => {
			created.destroy()
			widget.current = null
		}
	}, [])
	useEffect(() => widget.current?.setContents(contents), [contents])
	const { earliest, latest: last } = span
	useEffect(() => {
		const now = widget.current?.window()
		if (!now || (now.earliest === earliest && now.latest === last)) return
		// A window that follows a hand is there at once; one that was chosen is travelled to.
		const [before, moment] = [changed.current, performance.now()]
		changed.current = moment
		widget.current!.setWindow({ earliest, latest: last }, !calm && moment - before > FOLLOWS)
	}, [earliest, last, calm])
	return element
}
