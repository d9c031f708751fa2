/**
 * The one tab stop among the marks, and the focus while vis takes elements out and puts them back as it redraws.
 */
import { type Chosen, holds } from './chosen.ts'
import type { Mark } from './place.ts'

export type Roving = {
	/** The mark that is the tab stop. */
	stop: () => string | null
	/** Makes a mark the tab stop, without the focus. */
	stopAt: (id: string) => void
	/** Keeps exactly one mark in sight a tab stop: the last focused, else the one of the selected event, else the first. */
	keep: (shown: Map<string, Mark>, chosen: Chosen | null) => void
	focus: (id: string) => void
	/** Gives the focus back to the mark that held it before a redraw, if nobody took it. */
	regain: () => void
	destroy: () => void
}

/** Watches the focus in `container`, whose marks are `elements`. */
export function createRoving(container: HTMLElement, elements: Map<string, HTMLButtonElement>): Roving {
	let stop: string | null = null
	/** The mark that should have the focus. */
	let held: string | null = null

	function mark(): void {
		for (const [id, element] of elements) {
			const index = id === stop ? 0 : -1
			if (element.tabIndex !== index) element.tabIndex = index
		}
	}
	const onFocus = (event: FocusEvent) => {
		const target = event.target as Element
		held = container.contains(target) ? (target.getAttribute('data-mark') ?? held) : null
	}
	const onDown = () => {
		held = null
	}
	document.addEventListener('pointerdown', onDown, true)
	document.addEventListener('focusin', onFocus)

	return {
		stop: () => stop,
		stopAt(id) {
			stop = id
		},
		keep(shown, event) {
			if (!stop || !shown.has(stop)) {
				const byTime = [...shown.values()].sort((a, b) => a.x - b.x)
				const chosen = byTime.find((mark) => holds(mark, event))
				stop = (chosen ?? byTime[0])?.id ?? null
			}
			mark()
		},
		focus(id) {
			stop = id
			mark()
			held = id
			// Until vis has drawn it, the timeline itself holds the focus, so that no key is lost.
			const element = elements.get(id)
			if (element?.isConnected) element.focus()
			else container.focus({ preventScroll: true })
		},
		regain() {
			const element = held === null ? undefined : elements.get(held)
			const at = document.activeElement
			if (element?.isConnected && (at === null || at === document.body || at === container)) element.focus()
		},
		destroy() {
			document.removeEventListener('pointerdown', onDown, true)
			document.removeEventListener('focusin', onFocus)
		},
	}
}
