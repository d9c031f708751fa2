/** A figure in words: what was counted and in which bounds, never more exact than its source, never a total. */
import type { Figure } from '../records/schema.ts'

const GROUPED = new Intl.NumberFormat('en-GB')

/** `killed: 80 or more`; words stay words: `killed: no number`. */
export function figureWords({ measure, low, high, comparator }: Figure): string {
	return `${measure}: ${rangeWords(low, high, comparator)}`
}

function rangeWords(low: number | null, high: number | null, comparator: Figure['comparator']): string {
	const [from, to] = [low, high].map((value) => (value === null ? null : GROUPED.format(value)))
	const about = comparator === 'about' || comparator === 'vague' ? 'about ' : ''
	if (from == null) return to == null ? 'no number' : `${about}${to} or fewer`
	if (to == null) return comparator === 'more-than' ? `more than ${from}` : `${about}${from} or more`
	return from === to ? `${about}${from}` : `${about}${from} to ${to}`
}
