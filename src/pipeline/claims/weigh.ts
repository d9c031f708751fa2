/**
 * weigh: which time expression of a sentence dates what is told, which the saying of it, and which something else (a
 * bound, a background clause, a noun's own date).
 */
import type { Resolved } from '../date.ts'
import type { Telling } from './happened.ts'
import { narrowed } from './narrow.ts'
import { plain } from './plain.ts'

export type Weighed = { timex: Resolved; weight: number }

/** Taken off an expression that dates something else. */
const OUT = 20
/** Weights: above 0 it dates what is told, above `SAID` it dates the saying, else it dates something else. */
export const SAID = -2

/** Words before an expression that make it a bound or a background, beside it or opening its clause. */
const BOUND =
	/\b(?:since|before|after|until|till|by|prior to|ahead of|following|from)\s*(?:the |a |an )?(?:\w+ )?$|\b(?:before|until|till|since)\b[^,;.]*$/i
/** "winter kits": a season without a word of time is a sort of thing. */
const SEASON = /^(?:winter|summer|spring|autumn)$/i
/** A participle hung on a noun dates that noun: "plans made public last week", ", lost last month to the army". */
const HUNG =
	/(?:,|\b(?:proposals?|agreements?|territory|offensives?|deals?|talks|demands?|plans?|areas?|interview|newspaper|statement|declarations?|posts?),?) (?:\w+ly )?(?:presented|taken|held|agreed|concluded|made|lost|imposed|signed|mandated|published|captured|launched|announced|released)\b[^,;.]{0,30}$|\([^)]*$/i
/** A relative clause may date its noun or the sentence. */
const RELATIVE = /\b(?:which|who|where)\b[^,;]*$/i

/** The expressions of a sentence and its label that are days, each with its weight. */
export function weighed(
	telling: Pick<Telling, 'sentence' | 'at' | 'from' | 'timexes' | 'verbAt' | 'acts' | 'planned'>,
): Weighed[] {
	const text = plain(telling.sentence)
	const end = telling.at + telling.sentence.length
	const own = telling.timexes.filter((timex) => timex.start >= telling.from && timex.end <= end)
	return narrowed(own, telling.sentence, telling.at)
		.filter(({ type }) => type === 'DATE' || type === 'TIME')
		.map((timex) => ({ timex, weight: weigh(timex, text, telling) }))
}

function weigh(timex: Resolved, text: string, telling: Pick<Telling, 'at' | 'verbAt' | 'acts' | 'planned'>): number {
	const start = timex.start - telling.at
	const end = timex.end - telling.at
	const before = text.slice(0, start)
	let weight = 10 - start / 1000
	if (saysWhen(before, text.slice(end), start, telling)) weight = telling.acts ? 9 : -1
	if (BOUND.test(before) && !(telling.planned && /\bby (?:the )?(?:\w+ of )?$/i.test(before))) weight -= OUT
	if (SEASON.test(timex.words)) weight -= OUT
	const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), 0))
	if (HUNG.test(clause)) weight -= OUT
	if (RELATIVE.test(clause)) weight -= 5
	// A date in the label before the sentence counts where the sentence has none.
	if (start < 0) weight = timex.type === 'DATE' && /^\d{4}-\d\d-\d\d/.test(timex.edtf ?? '') ? 0.5 : -OUT
	if (timex.direction === 'future' && !telling.planned) weight -= OUT
	// "X fell last week, and forces plan to move on Y tomorrow": a plan's day is the one ahead.
	if (timex.direction === 'past' && telling.planned && /^\W*(?:last|yesterday)\b/i.test(timex.words)) weight -= 1
	if (/^(?:PRESENT|PAST|FUTURE)_REF/.test(timex.value)) weight -= OUT
	if (timex.relativeTo && timex.edtf === null) weight -= 3
	return weight
}

/** The expression stands beside the speech verb: "said on Friday", "On Tuesday, the ministry said that". */
function saysWhen(before: string, after: string, start: number, { verbAt }: Pick<Telling, 'verbAt'>): boolean {
	if (verbAt === 0) return false
	if (start >= verbAt)
		return /^[\s,]*(?:(?:reporters|journalists|the \w+|a [\w ]{3,20}|in an? [\w ]{3,30})[\s,]*)?(?:(?:on|late|early|earlier|in|this|at)\s*)*$/i.test(
			before.slice(verbAt),
		)
	// Before the verb: it opens the sentence, and what is said has its own verb and no comma-free link to it.
	return start < 14 && /^\s*,/.test(after)
}
