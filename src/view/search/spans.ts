/** Where a text has the words that an event was found by. */
import { soundOf, wordsOf } from '../../query/spelling.ts'

export type MarkedSpan = { start: number; end: number }

/**
 * Spans of a text, UTF-16 code units, in order, none touching another: words filed as they are, and names filed by
 * their sound (`~zor`), so that one spelling asked for marks another; two marked words parted by a space or a hyphen
 * are one span.
 */
export function markedSpans(text: string, filed: readonly string[]): MarkedSpan[] {
	const found = new Set(filed)
	const spans: MarkedSpan[] = []
	for (const { plain, start, end } of wordsOf(text)) {
		if (!found.has(plain) && !(isCapital(text, start) && found.has(`~${soundOf(plain)}`))) continue
		const last = spans.at(-1)
		if (last && /^(?: |(?: ?\p{L}{2,3})?[-–])$/u.test(text.slice(last.end, start))) last.end = end
		else spans.push({ start, end })
	}
	return spans
}

const isCapital = (text: string, at: number) => /^\p{Lu}/u.test(text.slice(at, at + 2))
