/**
 * memory: the days a story has told of. "Then, the road was closed" is of the time it looked back to; "it turned out that
 * the jets hit the market" is of the day on which it told of the market.
 */
import { dated } from '../../records/dated.ts'
import type { Dated, Step } from '../../records/schema.ts'
import type { Resolved } from '../date.ts'
import { wordsOf } from './scope.ts'

/** Opens a state of the time looked back to. */
const THEN =
	/^(?:then|back then|at that time|at the time|in those days),? (?:the |a |its |their )?[^,;]{0,60}?(?:, (?:and )?[^,;.]{2,40}){0,6}? ?\b(?:was|were|had)\b/i
/** What is found out afterwards about something told before. */
const FOUND_OUT =
	/\b(?:it (?:(?:later|now|since) )?(?:appears|appeared|seems|turned out|turns out|emerged|transpired) that|(?:investigators?|inquir(?:y|ies)|experts|verification) (?:has |have )?(?:found|established|concluded|showed))\b/i
/** What two sentences about one occurrence share: its kind and two words. */
const SHARED = 3
/** Sentences a time looked back to stays in mind. */
const FRESH = 5
/** Occurrences kept. */
const KEPT = 40

export class Memory {
	private lookedBack: Dated | null = null
	/** Sentences since it looked back. */
	private since = 0
	private told: { words: Set<string>; date: Dated }[] = []

	/** Goes on by a sentence, and takes note of a time the story looks back to: "a month ago". */
	passes(timexes: readonly Resolved[]): void {
		this.since++
		const back = timexes.findLast(({ type, words, edtf }) => type === 'DATE' && edtf !== null && / ago$/i.test(words))
		if (!back) return
		this.since = 0
		this.lookedBack = dated(back.edtf, back.steps.some(({ from }) => from === 'editor') ? 'editor' : 'text', back.steps)
	}

	/** Keeps a claim that has a day for certain. */
	keep(text: string, date: Dated): void {
		if (date.precision === 1 && !date.edtf!.endsWith('~'))
			this.told = [...this.told, { words: wordsOf(text), date }].slice(-KEPT)
	}

	/** The day a plain sentence points back to, with the reason; null where it points to none. */
	recall(text: string): Dated | null {
		if (THEN.test(text) && this.lookedBack && this.since <= FRESH)
			return because(this.lookedBack, 'looks-back', 'the time the story looks back to')
		if (!FOUND_OUT.test(text)) return null
		const words = wordsOf(text)
		const same = this.told.findLast((one) => [...words].filter((word) => one.words.has(word)).length >= SHARED)
		return same ? because(same.date, 'found-out', 'found out afterwards about what was told before') : null
	}
}

function because(date: Dated, rule: string, says: string): Dated {
	const step: Step = { rule, says, from: 'text' }
	return { ...date, steps: [step, ...date.steps] }
}
