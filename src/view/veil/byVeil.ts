/** A span cut where veils begin and end. */
import type { Veil } from '../../records/schema.ts'
import type { Span } from '../../records/selector.ts'

/** The pieces of `within`, in order and without gaps: each under one veil, or under none. */
export function byVeil({ start, end }: Span, veils: Veil[]): (Span & { veil: Veil | null })[] {
	const pieces: (Span & { veil: Veil | null })[] = []
	let from = start
	for (const veil of veils.filter((one) => one.start < end && start < one.end)) {
		const [first, last] = [Math.max(veil.start, from), Math.min(veil.end, end)]
		if (first > from) pieces.push({ start: from, end: first, veil: null })
		if (last > first) pieces.push({ start: first, end: last, veil })
		from = Math.max(from, last)
	}
	if (from < end) pieces.push({ start: from, end, veil: null })
	return pieces
}
