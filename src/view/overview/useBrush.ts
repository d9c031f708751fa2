/** A pointer on the strip: on an end it resizes, on the window it moves, elsewhere it draws a new one; a press goes there. */
import { type PointerEvent, useRef } from 'react'
import { between, centred, type Days, moved, type Part } from './brush.ts'
import type { Scale } from './scale.ts'

/** Movement below this is a press, px. */
const STILL = 4

type Grip = { part: Part | 'new'; x: number; day: number; days: Days; dragged: boolean }

/** Handlers for the strip. `onDays` is called as the hand moves. */
export function useBrush(scale: Scale, days: Days, limits: Days, onDays: (days: Days) => void) {
	const grip = useRef<Grip | null>(null)
	const place = (event: PointerEvent<HTMLElement>) => event.clientX - event.currentTarget.getBoundingClientRect().left

	return {
		onPointerDown(event: PointerEvent<HTMLElement>) {
			if (event.button !== 0) return
			const part = (event.target as Element).closest<HTMLElement>('[data-part]')?.dataset.part as Part | undefined
			const x = place(event)
			grip.current = { part: part ?? 'new', x, day: scale.toDay(x), days, dragged: false }
			event.currentTarget.setPointerCapture(event.pointerId)
		},
		onPointerMove(event: PointerEvent<HTMLElement>) {
			const held = grip.current
			if (!held) return
			const x = place(event)
			held.dragged ||= Math.abs(x - held.x) >= STILL
			if (!held.dragged) return
			const day = scale.toDay(x)
			onDays(
				held.part === 'new'
					? between(Math.floor(held.day), Math.floor(day), limits)
					: moved(held.days, held.part, Math.round(day - held.day), limits),
			)
		},
		onPointerUp(event: PointerEvent<HTMLElement>) {
			const held = grip.current
			grip.current = null
			if (held && !held.dragged && held.part === 'new')
				onDays(centred(days, Math.floor(scale.toDay(place(event))), limits))
		},
		/** The browser took the finger for scrolling: what it began is undone. */
		onPointerCancel() {
			const held = grip.current
			grip.current = null
			if (held?.dragged) onDays(held.days)
		},
	}
}
