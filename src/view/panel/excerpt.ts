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

/** Context on each side of an excerpt whose paragraph is long, in UTF-16 code units; a word is never cut. */
const NEAR = 360

/** Each widening adds this many paragraphs on either side. */
const WIDENED = 2

/**
 * The text around an excerpt, wider with each level: first its paragraph, clipped where that is long, then the whole
 * paragraph, then ever more of those beside it. Stops widening at the document's ends.
 */
export function contextAround(text: string, span: Span, level: number): Span {
	const paragraph = paragraphAround(text, span)
	const near = { start: wordStart(text, span.start - NEAR, paragraph), end: wordEnd(text, span.end + NEAR, paragraph) }
	const isClipped = near.start > paragraph.start || near.end < paragraph.end
	if (level === 0) return isClipped ? near : paragraph
	let wide = paragraph
	for (let more = (level - (isClipped ? 1 : 0)) * WIDENED; more > 0; more--) wide = withNeighbours(text, wide)
	return wide
}

/** One paragraph more on either side, where there is one. */
function withNeighbours(text: string, { start, end }: Span): Span {
	const before = text.slice(0, start).trimEnd().length
	const after = end + /^\s*/.exec(text.slice(end))![0].length
	return {
		start: before > 0 ? paragraphAround(text, { start: before - 1, end: before }).start : start,
		end: after < text.length ? paragraphAround(text, { start: after, end: after + 1 }).end : end,
	}
}

/** The first start of a word at or after `at`; the paragraph's own start where little would be left out. */
function wordStart(text: string, at: number, { start }: Span): number {
	if (at - start < NEAR / 3) return start
	const gap = /\s+/.exec(text.slice(at))
	return gap ? at + gap.index + gap[0].length : start
}

/** The last end of a word at or before `at`; the paragraph's own end where little would be left out. */
function wordEnd(text: string, at: number, { end }: Span): number {
	if (end - at < NEAR / 3) return end
	const gap = /\s+\S*$/.exec(text.slice(0, at))
	return gap ? gap.index : end
}

/** Scripts that a page in English has to name, so that a voice and a typeface can follow. */
const SCRIPTS: [RegExp, string][] = [
	[/\p{Script=Arabic}/gu, 'und-Arab'],
	[/\p{Script=Cyrillic}/gu, 'und-Cyrl'],
	[/\p{Script=Hebrew}/gu, 'und-Hebr'],
	[/\p{Script=Greek}/gu, 'und-Grek'],
	[/\p{Script=Han}/gu, 'und-Hani'],
]

/** A `lang` value for a text mostly in another script: which language it is in that script, nobody has said. */
export function scriptOf(text: string): string | undefined {
	const letters = text.match(/\p{L}/gu)?.length ?? 0
	return SCRIPTS.find(([script]) => (text.match(script)?.length ?? 0) > letters / 2)?.[1]
}
