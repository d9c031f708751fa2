/**
 * Which way a sentence looks from the moment of writing: the tense of the verb that governs a time expression. A table of
 * cues and the nearest one wins, the words before the expression first, since English puts "on Monday" after its verb.
 */
import type { Token, Tokens } from './row.ts'

export type Tense = { direction: 'past' | 'future'; start: number; end: number; words: string }

type Cue = { tense: Tense; weak: boolean }

const words = (list: string) => new Set(list.split(' '))

/** A future by themselves, whatever stands around them. */
const FUTURE = words(
	'will shall ll wo going expected expects expect due scheduled set slated planned plans plan planning intends intend hopes hoped hope aims upcoming deadline tomorrow would unlikely likely',
)
const PAST = words(
	'was were did said told took came went began begun became got held made met left led lost won put saw sent shot struck stood spoke fell fought gave hit kept knew rose ran sat sold shut cut broke brought built bought caught drove flew found wrote sank paid meant felt heard threw taken given seen gone known shown written fallen risen driven spoken hailed ago yesterday',
)
/** Lean to a side, but give way to any other cue. */
const WEAK_FUTURE = words('to should may might could can must until')
const WEAK_PAST = words('had has have been')
/** Words in -ed that are no past tense. */
const NO_PAST = words(
	'armed united based need indeed hundred speed feed seed proceed exceed red bed naked wicked sacred so-called',
)
/** What makes a participle one of the future: "to be held", "will be released". */
const AHEAD = words('will shall to ll should would may might could can must')

/** "is inaugurated": a present, which says nothing and lets no other verb speak for it. */
const PRESENT: Cue = { tense: { direction: 'future', start: 0, end: 0, words: '' }, weak: true }

/** Tokens looked at on each side. */
const REACH = 12

/** The direction of the verb that governs tokens `from` to `to`, or null where no cue stands near. */
export function tense(tokens: Tokens, from: number, to: number): Tense | null {
	// What something has lasted since is past, whatever it waits "to" do.
	const opener = tokens.at(from - 1)
	if (opener && /^since$/i.test(opener.text))
		return { direction: 'past', start: opener.start, end: opener.end, words: opener.text }
	let weak: Tense | null = null
	for (let at = from - 1; at >= Math.max(0, from - REACH); at--) {
		if (tokens.breaks(at + 1) || tokens.ends(at)) break
		const found = cue(tokens, at)
		if (found === PRESENT) return weak
		if (found && !found.weak) return found.tense
		weak ??= found?.tense ?? null
	}
	const deadline = /^by$/i.test(tokens.at(from - 1)?.text ?? '') && weak?.direction === 'future'
	if (deadline) return weak
	for (let at = to; at < Math.min(tokens.length, to + REACH); at++) {
		if (tokens.breaks(at) || tokens.ends(at)) break
		const found = cue(tokens, at)
		if (found === PRESENT) return weak
		if (found && !found.weak) return found.tense
		weak ??= found?.tense ?? null
	}
	return weak
}

function cue(tokens: Tokens, at: number): Cue | null {
	const token = tokens.at(at)!
	const lower = token.text.toLowerCase()
	if (tokens.at(at - 1)?.text === '-' && token.gap === 'none') return null
	const as = (direction: 'past' | 'future', weak = false): Cue => ({
		tense: { direction, start: token.start, end: token.end, words: token.text },
		weak,
	})
	if (FUTURE.has(lower)) return as('future')
	const participle = /^[a-z]{2,}ed$/.test(token.text) && !NO_PAST.has(lower)
	if (participle || PAST.has(lower)) {
		if (participle && /^(is|are|am|being|’s|'s)$/i.test(tokens.at(at - 1)?.text ?? '')) return PRESENT
		return as(isAhead(tokens, at) ? 'future' : 'past')
	}
	if (WEAK_FUTURE.has(lower)) return lower === 'to' && !infinitive(tokens.at(at + 1)) ? null : as('future', true)
	return WEAK_PAST.has(lower) ? as('past', true) : null
}

/** True for "to" before a bare verb rather than before a place or a number. */
function infinitive(next: Token | undefined): boolean {
	return next !== undefined && next.classes === null && /^[a-z]+$/.test(next.text) && !/ing$/.test(next.text)
}

/** "to be held", "will then be released": a form of "be" and a modal just before the participle. */
function isAhead(tokens: Tokens, at: number): boolean {
	let be = false
	for (let back = 1; back <= 4; back++) {
		const lower = tokens.at(at - back)?.text.toLowerCase() ?? ''
		if (/^(be|remain|stay)$/.test(lower) || (lower === 'get' && back === 1)) be = true
		else if (be && AHEAD.has(lower)) return true
	}
	return false
}
