/**
 * veil: which words of a document are named and explained before they are shown: graphic detail, abuse, lists of private
 * persons' names. Nothing is taken out: a veil is a span with what stands there and why it is covered.
 */
import type { Claim, Segment, SegmentKind, Veil } from '../records/schema.ts'
import type { Span } from '../records/selector.ts'
import { sentences } from './claims/sentences.ts'
import { ACCUSES, GRAPHIC, INTRODUCES_NAMES } from './tables/graphic.ts'

const READ: readonly SegmentKind[] = ['story', 'update', 'comment', 'heading', 'caption', 'editorNote', 'offTopic']
/** Fewer names in a row are a sentence's business. */
const FEWEST_NAMES = 5
/** Characters before a list that may introduce it. */
const INTRODUCTION = 500
/** Small words within names. */
const PARTICLE = /^(?:al|el|bin|ibn|ben|abu|abd|de|van|von|da|di)$/

/** The veils of a document, in order; they do not overlap. */
export function veilsOf(text: string, segments: Segment[]): Veil[] {
	const found: Veil[] = []
	for (const segment of segments) {
		if (!READ.includes(segment.kind)) continue
		const lists = listsOfNames(text, segment)
		found.push(...lists)
		for (const sentence of sentences(text, segment)) {
			if (lists.some((list) => overlap(list, sentence))) continue
			const row = rowOf(text.slice(sentence.start, sentence.end), segment.kind)
			if (row) found.push({ start: sentence.start, end: sentence.end, kind: row.kind, what: row.what, why: row.why })
		}
	}
	return found.sort((a, b) => a.start - b.start)
}

/** Claims with the veils that overlap their excerpts. */
export function veiled(claims: Claim[], veils: Veil[]): Claim[] {
	return claims.map((claim) => {
		const over = veils.filter((veil) => overlap(veil, claim.selector))
		return over.length === 0 ? claim : { ...claim, veils: over }
	})
}

function rowOf(words: string, kind: SegmentKind) {
	return GRAPHIC.find((row) => (!row.in || row.in.includes(kind)) && row.pattern.test(words))
}

/** Runs of lines that are each a person's name, under words that introduce persons. */
function listsOfNames(text: string, segment: Span): Veil[] {
	const found: Veil[] = []
	let run: Span[] = []
	const close = () => {
		const [first, last] = [run[0], run.at(-1)]
		if (first && last && run.length >= FEWEST_NAMES) {
			const before = text.slice(Math.max(segment.start, first.start - INTRODUCTION), first.start)
			const introduced = [...before.matchAll(INTRODUCES_NAMES)].at(-1)
			if (introduced) found.push(list(first.start, last.end, run.length, before, introduced[1] ?? ''))
		}
		run = []
	}
	for (const line of lines(text, segment)) {
		if (isName(text.slice(line.start, line.end))) run.push(line)
		else close()
	}
	close()
	return found
}

function list(start: number, end: number, count: number, before: string, said: string): Veil {
	const whom = said.trim().replace(/^(?:of|as|the|those) /, '')
	const persons = whom === '' || whom === 'persons' || whom === 'people' ? 'persons' : `persons called “${whom}”`
	const accuses = ACCUSES.test(before)
	return {
		start,
		end,
		kind: 'names',
		what: `a list of names of ${persons}: ${count} lines`,
		why: accuses
			? 'It names private persons, and what is alleged of them is not verified here.'
			: 'It names private persons.',
	}
}

/** Lines of a span that hold anything, without the white space around them. */
function lines(text: string, { start, end }: Span): Span[] {
	const found: Span[] = []
	for (const match of text.slice(start, end).matchAll(/[^\n]+/g)) {
		const words = match[0].trim()
		if (words === '') continue
		const from = start + match.index + match[0].indexOf(words)
		found.push({ start: from, end: from + words.length })
	}
	return found
}

/** "First Last", "First al-Last – Somewhere", "- First Last, captain": two to seven words, most of them with a capital. */
function isName(line: string): boolean {
	if (line.length > 80 || /[.!?:…]$/.test(line)) return false
	const [name = ''] = line.replace(/^(?:[-–•*]|\d{1,3}[.)])\s*/, '').split(/\s[–—-]\s|[,(:]/)
	const words = name.trim().split(/\s+/)
	if (words.length < 2 || words.length > 7) return false
	const capital = (word: string) => /^\p{Lu}[\p{L}’'.-]*$/u.test(word)
	return words.filter(capital).length >= 2 && words.every((word) => capital(word) || PARTICLE.test(word))
}

function overlap(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end
}
