/**
 * The thread of a text: its expressions resolved one after the other, each knowing the date before it, so that "the same
 * day", "two days later" and a narrative's "in March" go on from where the text is.
 */
import { addDays, isDay } from '../../records/day.ts'
import { yearOf } from './calendar.ts'
import type { Context } from './found.ts'
import { manner } from './manner.ts'
import type { Meaning } from './meaning.ts'
import type { Match } from './pattern.ts'
import { resolveFor } from './resolve/between.ts'
import type { Outcome } from './resolve/outcome.ts'
import { resolve } from './resolve.ts'
import type { Tokens } from './row.ts'
import { tense } from './tense.ts'

export type Threaded = { match: Match<Meaning>; outcome: Outcome }

/** A date this many years off the thread of a narrative is an aside ("declassified in 2005"), unless the next agrees with it. */
const ASIDE = 4
/** Tokens between a clock time and the day it belongs to, when the day comes after it. */
const NEAR = 6

export function thread(tokens: Tokens, matches: Match<Meaning>[], context: Context): Threaded[] {
	const told =
		context.manner ??
		manner(
			matches.map(({ meaning }) => meaning),
			context.reference,
		)
	const threaded: Threaded[] = []
	const env = {
		...context,
		previous: context.previous ?? null,
		manner: told,
		sentenceDay: null as string | null,
		fullDate: isDay(context.previous ?? '') ? context.previous! : null,
		tense: () => tense(tokens, from, to),
	}
	let from = 0
	let to = 0
	let aside: string | null = null
	for (const [index, match] of matches.entries()) {
		const { meaning } = match
		if (meaning.kind === 'vague' && meaning.only && meaning.only !== told) continue
		from = match.from
		to = match.to
		env.sentenceDay = null
		if (isTimeOnly(meaning))
			env.sentenceDay = dayBeside(tokens, matches, index, threaded, (other) => resolve(other, env).value)
		const outcome = resolveFor(meaning, env)
		threaded.push({ match, outcome: withEvent(outcome, match, threaded.at(-1), tokens) })
		if (outcome.type !== 'DATE' && outcome.type !== 'TIME') continue
		if (yearOf(outcome.value) === null) {
			// A date left open stands between: "the same day" must not reach past it to an older one.
			if (told === 'news' && outcome.value.startsWith('XXXX')) env.previous = null
			continue
		}
		const value = outcome.value.split('T')[0]!
		if (isDay(value)) env.fullDate = value
		const leaves: boolean = told === 'narrative' && env.previous !== null && far(env.previous, value)
		if (leaves && !(aside && !far(aside, value))) aside = value
		else {
			env.previous = value
			aside = null
		}
	}
	return threaded
}

/** "on Sunday, a day after …": the expression before dates what came after the event, and so the event. */
function withEvent(outcome: Outcome, match: Match<Meaning>, before: Threaded | undefined, tokens: Tokens): Outcome {
	const { relativeTo } = outcome
	if (relativeTo?.kind !== 'event' || relativeTo.offset === null || !before) return outcome
	const between = tokens.slice(before.match.to, match.from)
	const day = before.outcome.value.slice(0, 10)
	if (between.length > 2 || !between.every(({ text }) => /^(,|just|only|-|–|—)$/i.test(text)) || !isDay(day))
		return outcome
	const loose = before.outcome.mod === 'APPROX' ? '~' : ''
	return { ...outcome, relativeTo: { ...relativeTo, implies: addDays(day, -relativeTo.offset) + loose } }
}

function far(a: string, b: string): boolean {
	if (a.startsWith('BC') !== b.startsWith('BC')) return true
	return Math.abs((yearOf(a) ?? 0) - (yearOf(b) ?? 0)) >= ASIDE
}

function isTimeOnly(meaning: Meaning): boolean {
	if (meaning.kind !== 'calendar' || !(meaning.clock || meaning.part)) return false
	return [meaning.year, meaning.month, meaning.day, meaning.weekday, meaning.holiday, meaning.numeric].every(
		(part) => part === undefined,
	)
}

/** The day that a clock time's sentence names: just after it ("at 5:34 Baghdad time on March 20") or else before it. */
function dayBeside(
	tokens: Tokens,
	matches: Match<Meaning>[],
	index: number,
	threaded: Threaded[],
	dayOf: (meaning: Meaning) => string,
): string | null {
	const here = matches[index]!
	const next = matches[index + 1]
	if (
		next &&
		next.from - here.to <= NEAR &&
		sameSentence(tokens, here.to, next.from) &&
		next.meaning.kind === 'calendar'
	) {
		const value = dayOf(next.meaning)
		if (isDay(value)) return value
	}
	for (let at = threaded.length - 1; at >= 0; at--) {
		const { match, outcome } = threaded[at]!
		if (!sameSentence(tokens, match.to, here.from)) return null
		if (outcome.type === 'DURATION' || outcome.type === 'SET') continue
		const day = outcome.value.slice(0, 10)
		if (isDay(day)) return day
	}
	return null
}

/** Longest sentence looked through, in tokens. */
const SENTENCE = 60

function sameSentence(tokens: Tokens, from: number, to: number): boolean {
	if (to - from > SENTENCE) return false
	for (let at = from; at < to; at++) if (tokens.ends(at) || tokens.breaks(at)) return false
	return !tokens.breaks(to)
}
