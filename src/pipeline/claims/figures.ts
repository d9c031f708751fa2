/**
 * figures: the numbers of a sentence as figures, each with what it counts, of whom, and how exact its words are. Words
 * stay words ("dozens" has neither low nor high). Dates, clock times, lengths, types ("F-16") and ordinals are none.
 */
import type { Figure } from '../../records/schema.ts'
import type { Span } from '../../records/selector.ts'
import { NO_COUNT, PEOPLE } from '../tables/measures.ts'
import { type Amount, amounts, or } from './figures/amount.ts'
import { measureOf } from './figures/measure.ts'
import { count, landOf } from './figures/noun.ts'
import { plain } from './plain.ts'

/** Figures of a sentence. `skip` are spans that are dates or names of places; positions are the sentence's. */
export function figures(sentence: string, skip: readonly Span[] = []): Figure[] {
	const text = plain(sentence)
	const found: Figure[] = []
	for (const amount of amounts(text)) {
		const before = text.slice(0, amount.start)
		// "18 of 31 trucks": thirty-one is the whole, not the count.
		if (/\d of (?:the |its |their )?$/.test(before) || OF_THE_WAR.test(before)) continue
		if (skip.some((span) => span.start < amount.end && amount.start < span.end)) continue
		const figure = judge(text, sentence, amount, found.at(-1) ?? null)
		if (figure) found.push(figure)
	}
	shareEffect(text, found)
	return [...found, ...lone(text, sentence, found)].sort((a, b) => a.start! - b.start!)
}

/** "14 soldiers and 23 fighters had died": the verb after the last is that of all. */
function shareEffect(text: string, found: Figure[]): void {
	for (let nth = found.length - 2; nth >= 0; nth--) {
		const [figure, next] = [found[nth]!, found[nth + 1]!]
		const gap = text.slice(figure.end, next.start)
		if (figure.measure !== 'other' || !TOLLS.has(next.measure) || !/^(?:, | and |, and )$/.test(gap)) continue
		const head = figure.victims?.split(' ').at(-1)?.toLowerCase() ?? ''
		if (head in PEOPLE) found[nth] = { ...figure, measure: next.measure }
	}
}

const TOLLS = new Set(['killed', 'injured', 'displaced', 'evacuated', 'captured', 'besieged'])

/** "blew up a tank": an article counts where a thing is destroyed or taken. */
function lone(text: string, sentence: string, found: readonly Figure[]): Figure[] {
	return [...text.matchAll(LONE)].flatMap((match) => {
		const end = match.index + match[0].length
		const start = end - match[1]!.length
		if (found.some((other) => other.start! < end && start < other.end!)) return []
		const words = sentence.slice(start, end)
		const victims = words.replace(/^an? /i, '')
		return [{ measure: 'vehicles', victims, low: 1, high: 1, comparator: 'exact' as const, words, start, end }]
	})
}

const LONE =
	/\b(?:bl[eo]w(?:ing)? up|destroy(?:s|ed|ing)?|knock(?:s|ed|ing)? out|captur(?:e|es|ed|ing)|seiz(?:e|es|ed|ing)|disabl(?:e|es|ed|ing)|hit) (an? (?:[\w-]+ ){0,2}?(?:tank|vehicle|BMP|APC|bulldozer|truck|jeep|ambulance|helicopter))\b/gi

/** The toll of a whole war, hung on its name, is not that of what is told. */
const OF_THE_WAR =
	/\b(?:war|conflict|crisis|uprising)\b[^,.;]{0,30}\b(?:that|which) (?:(?:has|have|had|is|was) )?(?:\w+ ){0,2}\w+(?:ed|en) (?:the lives of )?$/i

function judge(text: string, sentence: string, amount: Amount, previous: Figure | null): Figure | null {
	const after = text.slice(amount.end)
	const words = text.slice(amount.start, amount.end)
	if (NO_COUNT.test(after.replace(/^[\s-]+/, ''))) return null
	const percent = /^ ?(?:%|per ?cent\b)/i.exec(after)
	if (percent) return share(text, sentence, amount, percent[0].length)
	if (isBare(words, after)) return null
	const counted = count(text, amount)
	if (amount.comparator === 'vague' && !counted.noun) return null
	if (counted.noun === null && !stands(text, amount)) return null
	const measure = measureOf(text, amount, counted, previous)
	const elliptic = counted.noun === null || /^(?:others|more)$/i.test(counted.noun)
	return {
		measure,
		victims: elliptic ? (previous?.victims ?? counted.victims) : counted.victims,
		low: amount.low,
		high: amount.high,
		comparator: amount.comparator,
		words: sentence.slice(amount.start, counted.end),
		start: amount.start,
		end: counted.end,
	}
}

/** A number without a noun counts where a verb of loss goes before it or a verb or place follows. */
function stands(text: string, { start, end }: Amount): boolean {
	const before = text.slice(0, start)
	if (
		/\b(?:killing|injuring|wounding|killed|injured|wounded|martyring|among|city of|population of|toll (?:at|of|to)|toll (?:stood|stands|put) at|toll reached) $/i.test(
			before,
		)
	)
		return true
	return /^\s*(?:were|was|have|had|are|killed|documented|dead|wounded|injured|in \p{Lu}|around |near )/iu.test(
		text.slice(end),
	)
}

/** "one" and "two" are rarely counts where no noun follows, and years never are. */
function isBare(words: string, after: string): boolean {
	if (/^(?:19|20)\d\d$/.test(words))
		return !/^ (?:\w+ )?(?:people|civilians|soldiers|troops|fighters|families|IS\b)/i.test(after)
	if (/^one$/i.test(words)) return !new RegExp(`^ (?:\\w+ )?(?:${or(Object.keys(PEOPLE))})\\b`, 'i').test(after)
	if (/^(?:several|many|most of|a number of|numerous|half of|two|tens|scores|some)$/i.test(words))
		return (
			/^ ?(?:of (?:them|these|those|the)\b|(?:them|these|those|whom|which)\b|times|sides?\b|other\b|more\b|have\b|are\b)/i.test(
				after,
			) && !/^several$/i.test(words)
		)
	return /^ (?:of them (?!dead|killed|wounded|injured)|sides?\b|of the (?:most|biggest)|more time)/i.test(after)
}

/** A share of land is an area; other percentages are no figures of a claim. */
function share(text: string, sentence: string, amount: Amount, length: number): Figure | null {
	const land = landOf(text.slice(amount.end + length))
	if (!land) return null
	const end = amount.end + length
	return {
		measure: 'area',
		victims: `percent of ${land.words}`,
		low: amount.low,
		high: amount.high,
		comparator: amount.comparator,
		words: sentence.slice(amount.start, end),
		start: amount.start,
		end,
	}
}
