/** How a window changes under the hand: by its ends, as a whole, drawn anew, or moved to a day. Days are day numbers. */

/** Days shown, both included. */
export type Days = { first: number; last: number }

export type Part = 'first' | 'last' | 'whole'

/** Least days of a window. */
const LEAST = 2
/** Longest window that a press on a day gives. */
const LONGEST_PRESSED = 30

/** Moves an end, or all of a window, by a number of days, within limits; ends never cross. */
export function moved({ first, last }: Days, part: Part, by: number, limits: Days): Days {
	if (part === 'first') return { first: clamp(first + by, limits.first, last - LEAST + 1), last }
	if (part === 'last') return { first, last: clamp(last + by, first + LEAST - 1, limits.last) }
	const step = clamp(by, limits.first - first, limits.last - last)
	return { first: first + step, last: last + step }
}

/** The window between two days, in any order, at least two days long. */
export function between(a: number, b: number, limits: Days): Days {
	const first = clamp(Math.min(a, b), limits.first, limits.last - LEAST + 1)
	return { first, last: clamp(Math.max(a, b, first + LEAST - 1), first, limits.last) }
}

/** The window around a day: as long as it was, or shorter where it was long. */
export function centred({ first, last }: Days, day: number, limits: Days): Days {
	const length = Math.min(last - first + 1, LONGEST_PRESSED)
	const from = clamp(day - Math.floor(length / 2), limits.first, Math.max(limits.first, limits.last - length + 1))
	return { first: from, last: Math.min(limits.last, from + length - 1) }
}

/** Days a key moves by; a share of the window for the whole of it. Null for keys that move nothing. */
export function keyStep(key: string, part: Part, { first, last }: Days): number | null {
	const far = Math.max(7, Math.round((last - first) / 2))
	const near = part === 'whole' ? Math.max(1, Math.round((last - first + 1) / 10)) : 1
	const steps: Record<string, number> = {
		ArrowLeft: -near,
		ArrowDown: -near,
		ArrowRight: near,
		ArrowUp: near,
		PageDown: -far,
		PageUp: far,
		Home: Number.NEGATIVE_INFINITY,
		End: Number.POSITIVE_INFINITY,
	}
	return steps[key] ?? null
}

function clamp(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(high, value))
}
