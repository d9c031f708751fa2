/**
 * pieces: where a sentence may be cut for a clip. Runs of clauses and the fronts of long ones, weighed: a whole clause with a
 * verb of its own before a cut one, one that stands by itself before one that hangs on another.
 */
import type { Span } from '../../../records/selector.ts'
import { findPlaces } from '../../places.ts'
import { VERBS, WEAK_OPENINGS } from '../../tables/titles.ts'

/** Characters of a clip at most, however long its words. */
const LONGEST = 240
/** The fewest words that say something. */
export const FEWEST = 3

const VERB = new RegExp(
	`\\b(?:${VERBS.join('|')}|is|are|was|were|has|have|had|will|would|cannot|can|must|want|need|said)\\b`,
)
/** "involves a", "claims that": most likely a verb. */
const VERB_LIKE = /\b\p{Ll}{3,}s (?:the|an?|that|its|his|her|their)\b/u
const VERB_FIRST = /^(?:is|are|was|were|has|have|had|will|would|represents|\p{Ll}+s (?:the|an?)) /u
const BOUND =
	/(?<!\b\p{Lu}|\b(?:Mr|Dr|Gen|Maj|Col|St|Lt|Sen))[.!?…]["”’]?\s+|[,;:]["”’]?\s+|\s[–—]\s|(?<=[.…]{2})(?=\p{Lu})|\s(?=(?:because|while|after|when|which|but|before|if|since|although|unless|where)\s)|(?<=\b(?:said|says|reported|reports|announced|confirmed|noted|added|stated|clear|claims|claimed|tweeted|warned)) that\s|(?<=\))\s+|\s(?=\()/gu

/** Candidates, best first: runs of clauses, and clauses cut between words. */
export function pieces(words: string, span: Span, most: number): Span[] {
	const text = words.slice(span.start, span.end)
	const marks = [...text.matchAll(BOUND)].map((match) => ({
		at: match.index + match[0].length,
		comma: match[0].startsWith(','),
	}))
	const bounds = [
		0,
		...marks
			.filter(
				(mark, nth) =>
					!(mark.comma && isList(text, mark.at, marks[nth - 1]?.at ?? 0, marks[nth + 1]?.at ?? text.length)),
			)
			.map(({ at }) => at),
		text.length,
	]
	const ends = new Set(
		[...text.matchAll(/(?<!\b\p{Lu})[.!?]["”’]?\s+/gu)].map((match) => match.index + match[0].length),
	)
	ends.add(text.length)
	const runs: (Span & { score: number })[] = []
	for (let from = 0; from < bounds.length - 1; from++) {
		const start = span.start + bounds[from]!
		for (let to = from + 1; to < bounds.length && bounds[to]! - bounds[from]! < LONGEST; to++)
			runs.push(
				...weighed(
					words,
					trimmed(words, { start, end: span.start + bounds[to]! }),
					most,
					from === 0,
					ends.has(bounds[to]!) ? 4 : 0,
				),
			)
		runs.push(
			...cuts(words, trimmed(words, { start, end: span.end }), most).flatMap((piece) =>
				weighed(words, piece, most, from === 0, -2),
			),
		)
	}
	return runs.sort((a, b) => b.score - a.score || a.start - b.start)
}

/** A comma between items of a list is no bound. */
function isList(text: string, at: number, before: number, next: number): boolean {
	return (
		(before > 0 && count(text.slice(before, at)) <= 2) ||
		(next < text.length && count(text.slice(at, next)) <= 2) ||
		(/^\s*(?:and|or) /.test(text.slice(at)) && count(text.slice(at, next)) < 5)
	)
}

function weighed(
	words: string,
	piece: Span,
	most: number,
	first: boolean,
	bonus: number,
): (Span & { score: number })[] {
	const joined = first
		? /^(?:(?:however|meanwhile|and|but|so|yet|on the contrary|for example|recently),?|this time too,?)\s/i
		: /^(?:while|because|but|and)\s/
	const start = piece.start + (joined.exec(words.slice(piece.start, piece.end))?.[0].length ?? 0)
	const end = piece.start + undangled(words.slice(piece.start, piece.end), words.slice(piece.end))
	const text = words.slice(start, end)
	const length = count(text)
	const weak = WEAK_OPENINGS.some((pattern) => pattern.test(text)) || (!first && VERB_FIRST.test(text))
	if (length < FEWEST || length > most) return []
	const score =
		Math.min(length, 9) +
		bonus +
		(first ? 3 : 0) +
		(VERB.test(text) || VERB_LIKE.test(text) ? 8 : 0) +
		(findPlaces(text).length > 0 ? 1 : 0) -
		(weak ? 9 : 0) -
		(start > piece.start && !first ? 4 : 0) -
		(length < 5 ? 2 : 0)
	return score > 0 ? [{ start, end, score }] : []
}

const DANGLING =
	/\b(?:the|a|an|of|to|in|on|and|or|with|by|for|their|its|his|her|is|are|was|were|be|been|that|not|very|our|as|from|at|if|has|have|had|some|about|which|who|US|UN|so-called|most|more|than|any|this|these|those|no|per|over|too|it|they|we|also|twice|how|between|will|would|just|other|certain|order|real|own|whole|once|pretty|much)$/i

/** Length of a piece without the preposition or article it was cut behind; all of it where its sentence ends there. */
function undangled(text: string, after: string): number {
	let left = text
	if (/^\s*["”’]?\s*(?:[.,;:!?…–—]|$)/.test(after)) return left.length
	while (DANGLING.test(left)) left = left.replace(DANGLING, '').trimEnd()
	return left.length
}

/** The front of a long clause, ended before a preposition where one comes in reach, else between any words. */
function cuts(words: string, span: Span, most: number): Span[] {
	const ends = [...words.slice(span.start, span.end).matchAll(/\s+/g)].map((match) => match.index + span.start)
	const inReach = ends.slice(4, most).reverse()
	const before = inReach.filter((end) =>
		/^\s+(?:in|to|from|on|with|by|for|and|as|at|that|because|against|into|near|after|before|including|through|during|of)\s/.test(
			words.slice(end),
		),
	)
	const found = [...before.slice(0, 5), ...inReach].filter((end) => !DANGLING.test(words.slice(span.start, end)))
	return found.map((end) => ({ start: span.start, end }))
}

export function trimmed(words: string, { start, end }: Span): Span {
	let from = start
	let to = end - (/[\s.…]*[:;]-?[)(]\s*$/.exec(words.slice(start, end))?.[0].length ?? 0)
	while (from < to && /[\s,;:.–—”»]/.test(words[from]!)) from++
	while (to > from && /[\s,;:–—“«„]/.test(words[to - 1]!)) to--
	if (words[to - 1] === '.' && !/(?:\b\p{Lu}|\.\p{L})\.$/u.test(words.slice(from, to))) to--
	// A quotation mark whose fellow is outside goes.
	if (/^["“]/.test(words.slice(from, to)) && !/["”]/.test(words.slice(from + 1, to))) from++
	if (/["”]$/.test(words.slice(from, to)) && !/["“]/.test(words.slice(from, to - 1))) to--
	if (/^["“].*["”]$/s.test(words.slice(from, to)) && !/["“”]/.test(words.slice(from + 1, to - 1)))
		return trimmed(words, { start: from + 1, end: to - 1 })
	while (to > from && /[\s,;:]/.test(words[to - 1]!)) to--
	if (words[to - 1] === '.' && words[to - 2] !== '.' && !/(?:\b\p{Lu}|\.\p{L})\.$/u.test(words.slice(from, to))) to--
	return { start: from, end: to }
}

/** Words of a text. */
export function count(text: string): number {
	return text.trim() === '' ? 0 : text.trim().split(/\s+/).length
}
