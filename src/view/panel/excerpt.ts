/** An excerpt in its paragraph: where the paragraph ends, and the pieces between the ends of whatever is marked. */
import type { Span } from '../../records/selector.ts'

export type Layer = 'excerpt' | 'figure' | 'lit'
export type Marked = Span & { layer: Layer }
export type Piece = { start: number; text: string; layers: Layer[] }

/** The paragraph (between blank lines) that holds a span; several where the span runs over. */
export function paragraphAround(text: string, { start, end }: Span): Span {
	const before = [...text.slice(0, start).matchAll(/\n[^\S\n]*\n\s*/g)].at(-1)
	const from = before ? before.index + before[0].length : 0
	const after = /\n[^\S\n]*\n/.exec(text.slice(end))
	return { start: from, end: after ? end + after.index : text.length }
}

/** Cuts `within` at every end of a mark; the pieces put together are the text, character for character. */
export function cut(text: string, within: Span, marks: Marked[]): Piece[] {
	const ends = marks.flatMap(({ start, end }) => [start, end]).filter((at) => at > within.start && at < within.end)
	const cuts = [...new Set([within.start, ...ends, within.end])].sort((a, b) => a - b)
	return cuts.slice(0, -1).map((start, at) => {
		const end = cuts[at + 1]!
		const over = marks.filter((mark) => mark.start <= start && mark.end >= end).map(({ layer }) => layer)
		return { start, text: text.slice(start, end), layers: [...new Set(over)] }
	})
}

/** True where one span lies within another. */
export function isInside(inner: Span, outer: Span): boolean {
	return inner.start >= outer.start && inner.end <= outer.end
}
