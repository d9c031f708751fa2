/**
 * sentences: a span of a document → paragraphs → sentences. Sentences tile the span: every character that is not white
 * space is in exactly one. A quotation is not cut in two, so that the speaker stays with all that he said.
 */
import type { Span } from '../../records/selector.ts'
import { ABBREVIATIONS } from '../tables/abbreviations.ts'
import { CLAUSES, LABELS } from '../tables/labels.ts'
import { plain, quotations } from './plain.ts'

export type Sentence = Span & {
	/** Where the sentence proper begins, after a label such as "UPDATE 1600 GMT:" or "MOSCOW (Sputnik) –". */
	body: number
	/** Start of its paragraph. */
	paragraph: number
	/** What stands before the body. */
	label: string
	/** Cut off the sentence before as a clause with a claim of its own. */
	part: boolean
}

const SHORT = new Set(ABBREVIATIONS)
/** Characters looked at on either side of a line's end. */
const AROUND = 400
const LONGEST_PARAGRAPH = 4000
/** Longer quotations are cut all the same: nobody shows a page as one excerpt. */
const LONGEST_QUOTE = 900

/** Sentences of `text` between `start` and `end`, in document positions. */
export function sentences(text: string, { start, end }: Span): Sentence[] {
	return paragraphs(text, { start, end }).flatMap((paragraph) => {
		const words = text.slice(paragraph.start, paragraph.end)
		const cuts = ends(words)
		return cuts.flatMap((cut, nth) => {
			const from = paragraph.start + (nth === 0 ? 0 : cuts[nth - 1]!)
			const sentence = trimmed(text, { start: from, end: paragraph.start + cut })
			if (!sentence) return []
			const label = labelOf(text.slice(sentence.start, sentence.end))
			const part = nth > 0 && text[from - 1] !== undefined && /[,a-z]/.test(text[from - 1]!)
			return [{ ...sentence, body: sentence.start + label.length, paragraph: paragraph.start, label, part }]
		})
	})
}

/**
 * Paragraphs: lines, unless a line goes on in the next one. It does where it ends without a stop and the next begins
 * with a small letter, or where the whole span is wrapped by hand at one width.
 */
export function paragraphs(text: string, span: Span): Span[] {
	const found: Span[] = []
	const wrapped = isWrapped(text.slice(span.start, span.end))
	let from = span.start
	for (let at = span.start; at <= span.end; at++) {
		if (at < span.end && text[at] !== '\n') continue
		if (
			at < span.end &&
			goesOn(text.slice(Math.max(from, at - AROUND), at), text.slice(at + 1, Math.min(span.end, at + AROUND)), wrapped)
		)
			continue
		const paragraph = trimmed(text, { start: from, end: at })
		if (paragraph) found.push(...bounded(text, paragraph))
		from = at + 1
	}
	return found
}

/** A paragraph of a page gone wrong may be a whole book: cut where a word ends, so that no rule reads on for ever. */
function bounded(text: string, paragraph: Span): Span[] {
	const found: Span[] = []
	let from = paragraph.start
	while (paragraph.end - from > LONGEST_PARAGRAPH) {
		const stop = Math.max(
			text.lastIndexOf('. ', from + LONGEST_PARAGRAPH) + 1,
			text.lastIndexOf(' ', from + LONGEST_PARAGRAPH),
		)
		const to = stop > from ? stop : outsidePair(text, from + LONGEST_PARAGRAPH)
		const part = trimmed(text, { start: from, end: to })
		if (part) found.push(part)
		from = to
	}
	const rest = trimmed(text, { start: from, end: paragraph.end })
	return rest ? [...found, rest] : found
}

function outsidePair(text: string, at: number): number {
	return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at
}

function goesOn(before: string, after: string, wrapped: boolean): boolean {
	const next = /^[^\S\n]*(\S)/.exec(after)?.[1]
	if (!next || before.trim() === '') return false
	if (/[.!?:…"”]\s*$/.test(before)) return wrapped && !/[:]\s*$/.test(before) && !/^[^\S\n]*[•*\-–#\d]/.test(after)
	return /\p{Ll}/u.test(next) || (wrapped && /[\p{L}\d"“(]/u.test(next))
}

/** True where most lines that are followed by another are of one width, as in plain-text mail. */
function isWrapped(text: string): boolean {
	const lines = text.split('\n').map((line) => line.trimEnd().length)
	const inner = lines.filter((length, nth) => length > 0 && (lines[nth + 1] ?? 0) > 0)
	if (inner.length < 4) return false
	const longest = inner.reduce((most, length) => Math.max(most, length), 0)
	return (
		longest >= 55 && longest <= 100 && inner.filter((length) => length >= longest - 20).length >= inner.length * 0.7
	)
}

/** Where the sentences of a paragraph end. */
function ends(words: string): number[] {
	const quoted = quotations(words).filter(
		(quote) => quote.end - quote.start <= LONGEST_QUOTE && /["”»’]$/.test(words.slice(quote.start, quote.end)),
	)
	const found: number[] = []
	for (const match of words.matchAll(/[.!?…]+[”"’')\]]*(?=\s)/g)) {
		const at = match.index + match[0].length
		const next = words.slice(at, at + AROUND).trimStart()
		if (next === '' || !/^[\p{Lu}\d"“‘'([#@•*]/u.test(next)) continue
		if (match[0] === '.' && isShort(words.slice(0, match.index), next)) continue
		if (quoted.some((quote) => quote.start < at && at < quote.end)) continue
		// A label's full stop or a single word is no sentence of its own: it goes with what follows.
		const sentence = words.slice(found.at(-1) ?? 0, at)
		const body = sentence.slice(labelOf(sentence.trimStart()).length).trim()
		if (body.split(/\s+/).length < 2 && !/["”]$/.test(body)) continue
		found.push(at)
	}
	for (const { pattern } of CLAUSES)
		for (const match of words.matchAll(pattern)) {
			const at = match.index + match[0].length
			if (!quoted.some((quote) => quote.start < at && at < quote.end)) found.push(at)
		}
	found.sort((a, b) => a - b)
	return found.at(-1) === words.length ? found : [...found, words.length]
}

function isShort(before: string, next: string): boolean {
	const word = /([\p{L}.]+)$/u.exec(before)?.[1] ?? ''
	// "No." and months are short forms only before a number.
	if (/^(No|Nos|Mar|Dec|Sun|Sat|al|Sec|Co)$/.test(word))
		return /^\d/.test(next) || (word === 'al' && /^\p{Ll}/u.test(next))
	if (/^[ap]\.m$/i.test(word)) return !/^\p{Lu}/u.test(next)
	return SHORT.has(word) || /^\p{Lu}$/u.test(word) || /^(\p{Lu}\.)+\p{Lu}$/u.test(word)
}

function labelOf(sentence: string): string {
	const markup = MARKUP.exec(sentence)![0].length
	const words = plain(sentence.slice(markup))
	for (const { pattern } of LABELS) {
		const match = pattern.exec(words)
		if (match && match[0].length < words.length) return sentence.slice(0, markup + match[0].length)
	}
	return markup < sentence.length ? sentence.slice(0, markup) : ''
}

/** Tags a scraper left in before the words. */
const MARKUP = /^(?:\s*<\/?[a-z][^<>]{0,200}>\s*)*/i

function trimmed(text: string, { start, end }: Span): Span | null {
	let from = start
	let to = end
	while (from < to && /\s/.test(text[from]!)) from++
	while (to > from && /\s/.test(text[to - 1]!)) to--
	return from < to ? { start: from, end: to } : null
}
