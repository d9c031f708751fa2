/** told: which part of a sentence is what is told, and which part says who tells it. */
import type { Attribution } from '../../../records/schema.ts'
import type { Span } from '../../../records/selector.ts'
import { DEED_VERBS, NOUN_VERBS } from '../../tables/titles.ts'

/**
 * The span told, and how it stands to the speaker: `whole` (no speaker in the sentence), `before` ("…, X said"), `after`
 * ("X said that …", where "it" may be X), `deed` (what X did: the span begins at the verb), `noun` ("X announced a truce":
 * the span begins after the verb, and is no clause).
 */
export type Told = Span & { form: 'whole' | 'before' | 'after' | 'deed' | 'noun' }

/** Reads `text` (a plain sentence that stands at `at` in its document). `acts`: the saying is itself the deed. */
export function told(text: string, at: number, chain: Attribution[], acts: boolean): Told {
	const inside = chain.filter(
		({ start, end }) => start !== undefined && end !== undefined && start >= at && end <= at + text.length,
	)
	// A sign under a post stands behind its words and is no part of them.
	const saying = inside.filter(({ verb }) => /\p{L}/u.test(verb))
	if (saying.length > 0 && saying.length < inside.length)
		return told(
			text,
			at,
			chain.filter(({ verb }) => /\p{L}/u.test(verb)),
			acts,
		)
	if (inside.length === 0) return { start: 0, end: text.length, form: 'whole' }
	const spans = inside.map((link) => withVerb(text, link.start! - at, link.end! - at, link.verb))
	const first = spans[0]!
	if (acts && first.verb >= first.nameEnd) return { start: first.verb, end: text.length, form: 'deed' }
	// "X has rejected a truce and insisted …": what X did stands between name and verb.
	const between = text.slice(first.nameEnd, first.verb)
	if (DEED_VERBS.test(between)) return { start: first.nameEnd, end: text.length, form: 'deed' }
	const start = Math.min(...spans.map((span) => span.start))
	const end = Math.max(...spans.map((span) => span.end))
	const before = text.slice(0, start)
	const after = text.slice(end)
	if (isSuffix(before, after)) {
		const cut = Math.max(before.lastIndexOf(','), before.lastIndexOf('"'))
		return { start: 0, end: cut < 1 ? start : cut, form: 'before' }
	}
	const that =
		/^\s*:\s*/.exec(after) ??
		/^(?:(?!\b(?:has|have|had|is|are|was|were|will)\b)[^"“.;]){0,70}?(?:\bthat\b(?! (?:time|day|city))|[:,]\s*(?="))\s*/.exec(
			after,
		)
	if (that) return { start: end + that[0].length, end: text.length, form: 'after' }
	const skip = /^\s*(?:reporters|journalists)?\s*(?:(?:on|late|earlier|in a statement)\s*)*,?\s*/.exec(after)![0]
	const noun =
		NOUN_VERBS.test(inside[0]!.verb) &&
		/^(?:an?|the|its|his|her|their|tens|dozens|\w+ deaths?)\b/.test(after.slice(skip.length))
	return { start: end + skip.length, end: text.length, form: noun ? 'noun' : 'after' }
}

/** The speaker stands behind his words: little follows him, or a quotation ends just before him. */
function isSuffix(before: string, after: string): boolean {
	if (before.trim().split(/\s+/).length < 3) return false
	if (/"\s*,?\s*(?:\S+\s+){0,8}$/.test(before) && !after.includes('"')) return true
	return (
		!/\b(?:is|are|was|were|has|have|had|will|would|remain\w*|\w{3,}ed)\b/.test(after.split(/[.,](?!\d)/)[0]!) &&
		/[,"–]\s*(?:\S+\s+){0,8}$/.test(before) &&
		/^\s*(?:[.,]|$|(?:late|early|earlier|on|in|at|during|while|to|yesterday|today|adding|speaking|after|\p{Lu}\p{L}+day)\b)/u.test(
			after,
		) &&
		(after.trim().split(/\s+/).length < 9 || /^\s*,\s*\w+ing\b/.test(after))
	)
}

/** A speaker's span grown to the nearest of his verbs. */
function withVerb(text: string, start: number, end: number, verb: string): Span & { verb: number; nameEnd: number } {
	const found: number[] = []
	if (/\p{L}/u.test(verb)) for (let at = text.indexOf(verb); at !== -1; at = text.indexOf(verb, at + 1)) found.push(at)
	const distance = (at: number) => (at >= end ? at - end : start - at)
	const nearest = found.sort((a, b) => distance(a) - distance(b))[0]
	if (nearest === undefined) return { start, end, verb: end, nameEnd: end }
	return { start: Math.min(start, nearest), end: Math.max(end, nearest + verb.length), verb: nearest, nameEnd: end }
}
