import { useEffect } from 'react'
import type { Size } from './dialects.ts'
import { heights } from './heights.ts'

/** CSS pixels. A list of all events, or a step beside all it shows, would be a host's page ten times over: it scrolls in its frame instead. */
const TALLEST = 1000

/** Milliseconds: longer than a frame that is drawn takes. */
const UNDRAWN = 150

/** With the next frame that is drawn; a while later where none is, as the page is out of sight. */
function soon(run: () => void): void {
	const once = () => {
		cancelAnimationFrame(frame)
		clearTimeout(timer)
		run()
	}
	const frame = requestAnimationFrame(once)
	const timer = setTimeout(once, UNDRAWN)
}

/** The size that would show everything; of many events or of a walkthrough, as much as a screen or so. */
function measure(): Size {
	const { width, height } = document.documentElement.getBoundingClientRect()
	return { width, height: document.querySelector('.embed-many') ? Math.min(height, TALLEST) : height }
}

/** Tells the host the height of what is shown, from first to last. Alone in its window the page tells nobody. */
export function useTellHeight(): void {
	useEffect(() => {
		const host = window.parent
		if (host === window) return
		const root = document.documentElement
		const { changed, heard } = heights({
			asked: { query: new URLSearchParams(location.search), hash: location.hash, href: location.href },
			// Hosts may be anybody, and a height is no secret.
			post: (message) => host.postMessage(message, '*'),
			measure,
			soon,
		})
		const onMessage = ({ source, data }: MessageEvent) => source === host && heard(data)
		const observer = new ResizeObserver(changed)
		observer.observe(root)
		// Browsers do not lay out frames that are out of sight, and observe no sizes there.
		const additions = new MutationObserver(changed)
		additions.observe(root, { childList: true, subtree: true })
		addEventListener('message', onMessage)
		return () => {
			observer.disconnect()
			additions.disconnect()
			removeEventListener('message', onMessage)
		}
	}, [])
}
