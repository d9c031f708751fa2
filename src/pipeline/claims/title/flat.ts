/**
 * flat: a report's own clause as it stands, names and loaded verbs put neutrally, where its verb is in no table but nothing
 * in it takes a side, judges, points back or names a private person. Null for everything else, which the caller quotes.
 */
import type { Span } from '../../../records/selector.ts'
import { ACTORS } from '../../tables/actors.ts'
import { loadedIn } from '../../tables/loaded.ts'
import { JUDGEMENT, VERBS } from '../../tables/titles.ts'
import { shorten, tidy } from './caption.ts'
import { actorInside, isPlural, namesNobody } from './names.ts'
import { neutral, withoutTimes } from './neutral.ts'

const LONGEST = 500
/** The fewest words that say something. */
const FEWEST = 4
const POINTS =
	/^(?:it|he|she|they|this|that|these|those|which|who|what|where|when|here|then|thus|so|such|both|some of|most of (?:it|them)|one of|another|others|if|to|for|with|without|in|on|at|by|from|of|because|although|while|as|whether|\p{L}+ing)\b/iu
const INSIDE = /\b(?:I|we|our|my|us|me|you|your|he|she|him|her|they|them)\b|["?:;([…]/
const VERB = new RegExp(
	`(?<=\\s)(?:${VERBS.join('|')}|is|are|was|were|has|have|had|will|gave|given|showed|shown|showing|brought|emerged|remains?)\\b`,
)

/** Puts `clause` (plain text) so; `times` are spans of time expressions in it, which go. At most `most` words. */
export function flat(clause: string, times: Span[], most: number): string | null {
	if (clause.length > LONGEST) return null
	const words = agreed(
		neutral(withoutTimes(clause, times)).replace(/^(?:however|on the contrary|meanwhile|again),? /i, ''),
	)
	const short = shorten(words, FEWEST, most)
	if (short === null) return null
	const put = tidy(short).replace(OPENS, '').replaceAll("'", '’')
	if (
		put.split(' ').length < FEWEST ||
		!VERB.test(put) ||
		ENDS.test(put) ||
		POINTS.test(put) ||
		INSIDE.test(put.replace(/\bUS\b/g, ''))
	)
		return null
	if (JUDGEMENT.test(put) || loadedIn(put).length > 0 || !namesNobody(put)) return null
	return put
}

/** A verb agrees with the neutral name, where the source's was plural: "the Russians are" → "Russia is". */
function agreed(words: string): string {
	return words.replace(SINGULAR, (_, name: string, verb: string) => `${name} ${ONE[verb]!}`)
}

const ONE: Record<string, string> = { are: 'is', were: 'was', have: 'has' }
const SINGULAR = new RegExp(
	`(?<!\\b(?:and|or|,) )\\b(${ACTORS.map(({ name }) => actorInside(name))
		.filter((name) => !isPlural(name))
		.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
		.join('|')}) (are|were|have)\\b`,
	'g',
)
/** A clause cut here lacks its point. */
const ENDS = /\b(?:was|is|are|were|be|been|has|have|had|will|via|in|on|at|of|to|by|with|from|for|and|or|the|a|an)$/i
const OPENS = /^(?:there has been|it is (?:clear|known) that) /i
