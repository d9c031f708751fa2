/**
 * saidAt: places abroad where something was said, agreed or talked about: "said in Hamburg, Germany", "talks in Geneva".
 * They are not where the thing happened, and are kept apart from its places.
 */
import { findPlaces, isWithin, place } from '../places.ts'
import { outsideQuotes, plain } from './plain.ts'

/** Words of saying and meeting, whose place may follow. */
const MEETS =
	/\b(?:sa(?:id|ys)|told|sp(?:oke|eaking|eaks)|announc\w+|declar\w+|met|meets?|meetings?|talks|summit|briefings?|conferences?|discuss(?:ed|ions)|negotiat\w+|interview|address(?:ed|ing)|sidelines?|reporters|journalists|statement|agreed|agreement|deal|sign(?:ed|ing)|hearing|session)\b/i
/** What stands between those words and the name of the place. */
const AT = /\b(?:in|at)\s+(?:the\s+)?(?:(?:\p{L}+\s+)?(?:city|capital|town|resort)\s+(?:of\s+)?)?$/u
/** Characters between the words of saying and the place. */
const NEAR = 90

/** Ids of the places abroad a sentence gives for its words or its meeting, the most exact ones only. */
export function saidAt(sentence: string): string[] {
	const own = plain(outsideQuotes(sentence))
	const found: string[] = []
	let end = -1
	for (const mention of findPlaces(own)) {
		const { placeId, start } = mention
		if (isWithin(placeId, 'syria') || place(placeId).kind === 'region') continue
		if (/[-\w]/.test(own[mention.end] ?? '')) continue
		const before = own.slice(Math.max(0, start - NEAR), start)
		// "Hamburg, Germany": the country belongs to the city before it.
		const goesOn = end !== -1 && /^,? ?$/.test(own.slice(end, start))
		if (goesOn || (AT.test(before) && MEETS.test(before))) {
			found.push(placeId)
			end = mention.end
		}
	}
	return [...new Set(found)].filter((id) => !found.some((other) => other !== id && isWithin(other, id)))
}
