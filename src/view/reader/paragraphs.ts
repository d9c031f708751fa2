/**
 * The text of a segment as paragraphs, in blocks that a browser can leave undrawn while they are out of sight. Exact
 * characters: what stands between two paragraphs is white space alone.
 */
import type { Span } from '../../records/selector.ts'

export type Block = Span & { paragraphs: Span[] }

/** Characters after which a block is closed. */
const BLOCK = 6000

/** The paragraphs of a span: what blank lines part. Nothing but white space is left out. */
export function paragraphsOf(text: string, { start, end }: Span): Span[] {
	const found: Span[] = []
	const words = text.slice(start, end)
	let from = 0
	for (const gap of words.matchAll(/\n[^\S\n]*\n\s*/g)) {
		if (words.slice(from, gap.index).trim() !== '') found.push({ start: start + from, end: start + gap.index })
		from = gap.index + gap[0].length
	}
	if (words.slice(from).trim() !== '') found.push({ start: start + from, end })
	return found
}

/** The paragraphs of a span in blocks of about `BLOCK` characters. */
export function blocksOf(text: string, span: Span): Block[] {
	const found: Block[] = []
	for (const paragraph of paragraphsOf(text, span)) {
		const last = found.at(-1)
		if (last && last.end - last.start < BLOCK) {
			last.paragraphs.push(paragraph)
			last.end = paragraph.end
		} else found.push({ ...paragraph, paragraphs: [paragraph] })
	}
	return found
}

/** Where each line of a text begins; `lineAt` finds the line of a character by them. */
export function lineStarts(text: string): number[] {
	const starts = [0]
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
	return starts
}

/** The number of the line that holds a character, from 1. */
export function lineAt(starts: number[], position: number): number {
	let [low, high] = [0, starts.length]
	while (low < high) {
		const middle = (low + high) >> 1
		if (starts[middle]! <= position) low = middle + 1
		else high = middle
	}
	return low
}

/** How deep a piece of text is set in on its page: the white space before it on its line. */
export function indentOf(text: string, start: number): number {
	const line = text.lastIndexOf('\n', start - 1) + 1
	const before = text.slice(line, start)
	return before.trim() === '' ? before.length : 0
}
