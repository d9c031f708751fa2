/** A step is a state of the page: what the address says while it is shown. */
import { edtfBounds } from '../../records/edtf.ts'
import type { Step, Walkthrough } from '../../records/walkthrough.ts'
import { AS_IT_STANDS, formatUrl, parseUrl, type UrlPatch, type UrlState } from '../url.ts'

/** The keys that a step decides; all others (theme, language, embedding) are the reader's. */
const DECIDED: readonly (keyof UrlState)[] = [
	...(['event', 'claim', 'compare', 'read', 'at'] as const),
	...AS_IT_STANDS,
	...(['about', 'walkthroughs'] as const),
]

/** None of the keys that a step decides. */
export const NOTHING_SHOWN: UrlPatch = Object.fromEntries(DECIDED.map((key) => [key, null]))

/**
 * All keys that a step decides, as it wants them. `sheet`: there is room for one thing at a time, so that an event or a
 * document, which would take the prompt out of sight, waits to be opened.
 */
export function shownBy({ show }: Pick<Step, 'show'>, { sheet = false } = {}): UrlPatch {
	const { view, lanes, span, filters, search, comments, eventId, claimId, compare, read } = show
	const bounds = span === undefined ? null : edtfBounds(span)
	return {
		...NOTHING_SHOWN,
		...(filters as UrlPatch | undefined),
		view: view ?? null,
		lanes: lanes ?? null,
		t: bounds?.earliest && bounds.latest ? { earliest: bounds.earliest, latest: bounds.latest } : null,
		q: search ?? null,
		comments: comments ? true : null,
		...(!sheet && { event: eventId ?? null, claim: claimId ?? null }),
		compare: compare ?? null,
		...(!sheet && read && { read: read.documentId, at: { start: read.start, end: read.end } }),
	}
}

/** The address of a step: the walkthrough's name and the step's, and what it shows. */
export function stepPatch({ id }: Pick<Walkthrough, 'id'>, step: Pick<Step, 'id' | 'show'>, how = {}): UrlPatch {
	return { ...shownBy(step, how), tour: id, step: step.id }
}

/** True where the address says nothing of what a step decides: it was opened by the step's name alone. */
export function saysNothing(state: UrlState): boolean {
	return DECIDED.every((key) => state[key] === null)
}

/** True where the reader has gone on from what the step shows. A window that was moved counts for nothing. */
export function hasWandered(state: UrlState, patch: UrlPatch): boolean {
	const same = (key: keyof UrlState) => JSON.stringify(state[key] ?? null) === JSON.stringify(patch[key] ?? null)
	return !DECIDED.every((key) => key === 't' || key === 'claim' || same(key))
}

/** A prompt's link to a state of the page, `?view=map&place=manbij`: the same, within the step. */
export function withinStep(query: string, state: UrlState): string {
	const asked = parseUrl(query)
	const shown = Object.fromEntries(DECIDED.map((key) => [key, asked[key]]))
	return formatUrl({ ...state, ...shown })
}

/**
 * What an address keeps wherever a class goes: how the page looks and is framed, which records it shows, no answers. Not
 * `draft`: it belongs to one walkthrough, and goes where `tour` goes.
 */
export function carried({ theme, lang, embed, controls, v, answers }: UrlState): UrlPatch {
	return { theme, lang, embed, controls, v, answers }
}
