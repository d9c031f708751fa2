/** Texts of equal length and equal positions, easier to match: what is found in them stands at the same place. */
import type { Span } from '../../records/selector.ts'

/** One kind of quotation mark, apostrophe, dash and space; no line breaks. Every position stays where it was. */
export function plain(text: string): string {
	return text
		.replace(/[“”„«»]/g, '"')
		.replace(/[’‘‛ʼ`]/g, "'")
		.replace(/[–—‒―]/g, '–')
		.replace(/[\u00a0\u2000-\u200a\u202f\n\t]/g, ' ')
}

/**
 * Quotations inside a paragraph, marks included. Curly marks open and close; straight ones take turns, and count for
 * nothing where they are odd in number. A curly one that never closes runs to the paragraph's end.
 */
export function quotations(paragraph: string): Span[] {
	const spans: Span[] = []
	let open = -1
	let mark = ''
	const count = (letter: string) => paragraph.split(letter).length - 1
	const odd = count('"') % 2 === 1 && count('”') <= count('“')
	for (let at = 0; at < paragraph.length; at++) {
		const letter = paragraph[at]!
		if (open === -1) {
			if (letter === '“' || letter === '«' || letter === '„' || (letter === '"' && !odd)) {
				open = at
				mark = letter
			} else if (letter === '‘' && opensSingle(paragraph, at)) {
				open = at
				mark = letter
			}
		} else if (closes(mark, letter, paragraph, at)) {
			spans.push({ start: open, end: at + 1 })
			open = -1
		}
	}
	if (open !== -1 && mark === '“') spans.push({ start: open, end: paragraph.length })
	return spans
}

/** The text with the insides of its quotations blanked out by "·", so that rules see only the writer's own words. */
export function outsideQuotes(text: string): string {
	let out = text
	for (const { start, end } of quotations(text)) {
		const closed = end - start > 1 && /["”»’]/.test(text[end - 1]!)
		const inside = (closed ? end - 1 : end) - start - 1
		out = `${out.slice(0, start + 1)}${'·'.repeat(inside)}${out.slice(start + 1 + inside)}`
	}
	return out
}

/** ‘ opens a quotation unless it stands for an apostrophe or an Arabic ayn, or nothing ever closes it. */
function opensSingle(text: string, at: number): boolean {
	const before = text[at - 1] ?? ' '
	return /[\s([–—]/.test(before) && /’(?!\p{L})/u.test(text.slice(at + 1))
}

function closes(mark: string, letter: string, text: string, at: number): boolean {
	if (mark === '“' || mark === '„') return letter === '”' || (letter === '"' && !/\w/.test(text[at + 1] ?? ' '))
	if (mark === '«') return letter === '»'
	// In quotations opened by a straight mark a curly one may close: pages mix them.
	if (mark === '"') return letter === '"' || letter === '”'
	return letter === '’' && !/\p{L}/u.test(text[at + 1] ?? ' ')
}
