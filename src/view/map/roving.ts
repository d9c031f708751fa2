/** One tab stop for all pins: arrows, Home and End go from pin to pin in the order of their events. */
import { type KeyboardEvent, useState } from 'react'

const STEP: Record<string, (at: number, last: number) => number> = {
	ArrowRight: (at, last) => Math.min(at + 1, last),
	ArrowDown: (at, last) => Math.min(at + 1, last),
	ArrowLeft: (at) => Math.max(at - 1, 0),
	ArrowUp: (at) => Math.max(at - 1, 0),
	Home: () => 0,
	End: (_, last) => last,
}

/** `keys` name the pins, in order. Gives the one that Tab reaches, and what to do on a key and on focus. */
export function useRoving(keys: string[]) {
	const [at, setAt] = useState<string | null>(null)
	const tab = at !== null && keys.includes(at) ? at : (keys[0] ?? null)
	const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
		const pins = [...event.currentTarget.querySelectorAll<SVGAElement>('[data-pin]')]
		const from = pins.indexOf(event.target as SVGAElement)
		const step = STEP[event.key]
		if (from < 0 || !step || event.ctrlKey || event.metaKey || event.altKey) return
		event.preventDefault()
		const to = pins[step(from, pins.length - 1)]!
		setAt(to.dataset.pin ?? null)
		to.focus()
	}
	return { tab, onKeyDown }
}
