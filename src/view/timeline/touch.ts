/**
 * A finger that scrolls the page over the timeline ends in `pointercancel`, which browsers report at the point 0, 0.
 * vis's gesture library takes that for a long drag that never ends, and the next swipe is lost. So a cancel is passed
 * on at the place where the finger was last seen.
 */
export function mendCancelledTouches(container: HTMLElement): () => void {
	let last: { x: number; y: number } | null = null
	const onMove = (event: PointerEvent) => {
		last = { x: event.clientX, y: event.clientY }
	}
	const onCancel = (event: PointerEvent) => {
		if (!event.isTrusted || !last || !container.contains(event.target as Node)) return
		event.stopImmediatePropagation()
		const { pointerId, pointerType, isPrimary } = event
		const place = { clientX: last.x, clientY: last.y }
		const mended = new PointerEvent('pointercancel', { ...place, pointerId, pointerType, isPrimary, bubbles: true })
		event.target!.dispatchEvent(mended)
	}
	container.addEventListener('pointerdown', onMove, true)
	container.addEventListener('pointermove', onMove, true)
	window.addEventListener('pointercancel', onCancel, true)
	return () => {
		container.removeEventListener('pointerdown', onMove, true)
		container.removeEventListener('pointermove', onMove, true)
		window.removeEventListener('pointercancel', onCancel, true)
	}
}
