/** goesOn: a sentence that takes its day from one before: the same paragraph's past tense, the same speaker's words. */
import type { Dated, Step } from '../../records/schema.ts'
import type { Resolved } from '../date.ts'
import type { Telling } from './happened.ts'
import { outsideQuotes } from './plain.ts'
import { SAYS } from './untimed.ts'

/** Past tense that goes on telling, with no perfect and no present of its own. */
export const PAST =
	/(?<![-\w])(?:\w+ed|was|were|had|took|said|told|made|went|fell|came|left|began|met|held|struck|hit|shot|fought|drove|broke|lost|won|led|withdrew|retook|overran|gave|sent|fled|kept|brought|blew|flew|rose)\b/
export const RECENT = /\b(?:recent(?:ly)?|just|latest|over the (?:past|last) few (?:days|weeks))\b/i
export const PRESENT = /\b(?:has|have|is|are|now|remains?|continues?)\b/

export const CLOCK: Step = {
	rule: 'speaker-clock',
	says: 'within a quotation · the day its speaker spoke, which the story gives before',
	from: 'text',
}

/** "today" within a quotation, counted from the day of the story: its speaker may have spoken on another. */
export function isOnSpeakersClock({ words, start, steps }: Resolved, { sentence, at }: Telling): boolean {
	if (!/^(?:today|tonight|this (?:morning|afternoon|evening))$/i.test(words)) return false
	return outsideQuotes(sentence)[start - at] === '·' && !steps.some(({ rule }) => rule === CLOCK.rule)
}

export const SPOKE: Step = {
	rule: 'same-speaker',
	says: 'the same speaker, whose words the story dates',
	from: 'text',
}

/** A sentence goes on from the one before: a past tense without a day, or words of the same speaker. */
export function goesOn(text: string, tense: string, telling: Telling): boolean {
	const { before, verbAt, sentence } = telling
	if (before?.here && /^(?:They|It|He|She|This(?! time)|These|Those|Most|Some)\b/.test(text)) return true
	// What is going on as somebody speaks does not go on from a month told of; nor has another speaker the first one's day.
	if (UNDER_WAY.test(text) && before?.date.precision !== 1) return false
	if ((verbAt > 0 || SAYS.test(text)) && CONTRAST.test(text) && before && before.speaker !== telling.speaker)
		return false
	if ((/^\W*["“]/.test(sentence) && !PRESENT.test(text)) || (verbAt > 0 && before?.here)) return true
	return (
		(before?.here === true && PAST.test(tense) && !PRESENT.test(tense)) ||
		/\b(?:immediately|the same day|then|the (?:attacks?|strikes?|offensive|deaths))\b/i.test(text)
	)
}

const UNDER_WAY = /\b(?:are|is|am|'re|'s|'m) (?:still |now |currently |actively )+\w+ing\b/i
const CONTRAST = /^(?:However|But|Yet|Still|By contrast|In contrast|On the other hand|Instead)\b/

export function follow(before: Dated, step: Step | null): Dated {
	const says = 'it goes on from the sentence before'
	const own: Step = step ?? { rule: 'goes-on', says, from: 'text' }
	// One such line is enough, however many sentences go on from each other.
	const steps = before.steps.filter(({ rule }) => rule !== own.rule)
	return { ...before, steps: [own, ...steps] }
}

export function symbolic(timex: Resolved | undefined): Step | null {
	return timex
		? {
				rule: timex.rule,
				says: `“${timex.words}” · the day told of before`,
				start: timex.start,
				end: timex.end,
				from: 'text',
			}
		: null
}
