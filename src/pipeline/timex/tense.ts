/**
 * Which way a sentence looks from the moment of writing: the tense of the verb that governs a time expression. A table of
 * cues and the nearest one wins, the words before the expression first, since English puts "on Monday" after its verb.
 */
import type { Token } from './tokens.ts'

export type Tense = { direction: 'past' | 'future'; start: number; end: number; words: string }

const FUTURE = set(
	'will shall ll going expected due scheduled set plans plan planned planning intends intend hopes hope hoped aims expects expect until next upcoming would should may might could can to',
)
const PAST = set(
	'was were had did been said told took came went began begun became got held made met left led lost won put saw sent shot struck stood spoke fell fought gave hit kept knew rose ran sat sold shut cut broke brought built bought caught drove flew found wrote killed has have since',
)
/** Words that look like past tense and say nothing about time. */
const NEITHER = set(
	'armed united based led-by need indeed hundred speed feed seed proceed exceed red bed naked wicked sacred',
)
/** A passive or perfect in the future: "is expected", "are planned". */
const WEAK = set('to may might could can would should')

function set(list: string): Set<string> {
	return new Set(list.split(' '))
}

const REACH = 12

/** The direction of the verb that governs tokens `from`–`to`, or null where no cue stands near. */
export function tense(tokens: Token[], from: number, to: number): Tense | null {
	let weak: Tense | null = null
	for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
		if (tokens[at + 1]!.gap === 'break' || /^[.!?;:]$/.test(tokens[at]!.text)) break
		const found = cue(tokens, at)
		if (found && !found.weak) return found.tense
		weak ??= found?.tense ?? null
	}
	for (let at = to; at < Math.min(tokens.length, to + REACH); at++) {
		if (tokens[at]!.gap === 'break' || /^[.!?;:]$/.test(tokens[at]!.text)) break
		const found = cue(tokens, at)
		if (found && !found.weak) return found.tense
		weak ??= found?.tense ?? null
	}
	return weak
}

function cue(tokens: Token[], at: number): { tense: Tense; weak: boolean } | null {
	const token = tokens[at]!
	const lower = token.text.toLowerCase()
	const as = (direction: 'past' | 'future', weak = false) => ({
		tense: { direction, start: token.start, end: token.end, words: token.text },
		weak,
	})
	if (FUTURE.has(lower)) return as('future', WEAK.has(lower))
	if (PAST.has(lower)) return as('past')
	if (/^[a-z]{2,}ed$/.test(token.text) && !NEITHER.has(lower)) return as('past')
	return null
}
