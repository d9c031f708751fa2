/**
 * A walkthrough as screens for a projector: one idea each, in the order in which a class meets them. Pure; what a screen
 * looks like, and whether it needs a further page, is decided where it is drawn.
 */
import { asked, sourcesOf } from '../../query/compare.ts'
import { measures } from '../../query/figures.ts'
import { type Account, accounts, type Records } from '../../query/select.ts'
import type { Shown, Step, StepExcerpt, Walkthrough } from '../../records/walkthrough.ts'
import { windowRows } from './window.ts'

/** What a screen shows. */
export type What =
	/** Of the walkthrough: its title, what is hard to read, what it is about, outside knowledge, the link, its goals. */
	| { kind: 'cover' | 'about' | 'link' | 'goals' }
	/** Of a step: what to do, what to know from outside, what was hidden, one possible answer. */
	| { kind: 'prompt' | 'reveal' | 'answer' }
	/** Of either: what is hard to read, and what no document says. */
	| { kind: 'note' | 'outside' }
	/** One or two of the step's excerpts. */
	| { kind: 'excerpts'; excerpts: StepExcerpt[] }
	| { kind: 'event'; eventId: string }
	/** One or two accounts of an event, or laid side by side. */
	| { kind: 'accounts'; claimIds: string[] }
	/** The comparison in sentences, and its numbers on one scale. */
	| { kind: 'compared' | 'figures'; ids: string[] }
	/** The days in sight: as a picture, and as a list. */
	| { kind: 'window' | 'list' }
	| { kind: 'read'; documentId: string; start: number; end: number }
	/** What needs the page itself: a map, a table, a search. */
	| { kind: 'page'; view: string }

/** A screen of the whole: `name` is unique within its step, and stands in the address. */
export type Screen = What & {
	name: string
	/** The step's place; null before the first. */
	at: number | null
	/** Only shown when asked for: going on passes it by. */
	asked: boolean
}

/** Excerpts up to this length, in UTF-16 code units, stand two to a screen; a longer one has a screen of its own. */
const SHORT = 240
/** Up to so many events of a window are also read out one by one. */
const LISTED = 12

/** All screens in order. `answers`: possible answers can be asked for. */
export function deckOf(tour: Walkthrough, records: Records, { answers }: { answers: boolean }): Screen[] {
	const cover: What[] = [
		{ kind: 'cover' },
		{ kind: 'link' },
		...(tour.contentNote ? [{ kind: 'note' } as const] : []),
		{ kind: 'about' },
		...(tour.outside.length > 0 ? [{ kind: 'outside' } as const] : []),
	]
	const steps = tour.steps.map((step, at) => {
		const last: What[] = at === tour.steps.length - 1 && tour.goals.length > 0 ? [{ kind: 'goals' }] : []
		const answer: What[] = answers && step.answer !== null ? [{ kind: 'answer' }] : []
		return named([...screensOf(step, records), ...answer, ...last], at)
	})
	return [...named(cover, null), ...steps.flat()]
}

/** A step's screens: its heading and prompt, what is hard to read, what it shows, the reveal, what no document says. */
export function screensOf(step: Step, records: Records): What[] {
	const shown: What[] = [
		...pairs(step.excerpts, ({ selector }) => selector.exact.length).map(
			(excerpts) => ({ kind: 'excerpts', excerpts }) as const,
		),
		...told(step, records),
		...(step.show.read ? [{ kind: 'read', ...step.show.read } as const] : []),
	]
	return [
		{ kind: 'prompt' },
		...(step.contentNote ? [{ kind: 'note' } as const] : []),
		...shown,
		...around(step, records, shown.length > 0),
		...(step.hide ? [{ kind: 'reveal' } as const] : []),
		// After the reveal: it may name what is to be predicted.
		...(step.outside.length > 0 ? [{ kind: 'outside' } as const] : []),
	]
}

/**
 * An event with its accounts, and what is compared; no account twice. Where the step chooses excerpts, these are the words
 * it wants seen: the other accounts stay on the page, and the event's screen says so.
 */
function told({ show, excerpts }: Step, records: Records): What[] {
	const seen = new Set<string>()
	const fresh = (all: Account[]) =>
		all.filter(({ claim: { id } }) => {
			if (excerpts.length > 0 || seen.has(id)) return false
			seen.add(id)
			return true
		})
	const event = show.eventId === undefined ? undefined : records.eventById.get(show.eventId)
	const own = event ? accounts(records, event).filter(({ claim }) => show.comments || !claim.comment) : []
	const compared = show.compare ? asked(records, show.compare).accounts : []
	const ids = show.compare ?? []
	const hasFigures = measures(sourcesOf(compared)).some(({ lines }) => lines.length > 1)
	return [
		...(event ? [{ kind: 'event', eventId: event.id } as const] : []),
		...inPairs(fresh(own)),
		...(compared.length > 0 ? [{ kind: 'compared', ids } as const] : []),
		...(hasFigures ? [{ kind: 'figures', ids } as const] : []),
		...inPairs(fresh(compared)),
	]
}

function inPairs(all: Account[]): What[] {
	return pairs(all, ({ claim }) => claim.selector.exact.length).map(
		(some) => ({ kind: 'accounts', claimIds: some.map(({ claim }) => claim.id) }) as const,
	)
}

/** The view around it: the days in sight, where the step is about them; what only the page itself can show. */
function around({ show }: Step, records: Records, hasOther: boolean): What[] {
	const { view = 'list' } = show
	if (show.search !== undefined) return [{ kind: 'page', view }]
	if (view === 'timeline') {
		const isFew = windowRows(records, show).length <= LISTED
		return [{ kind: 'window' }, ...(isFew && !hasOther ? [{ kind: 'list' } as const] : [])]
	}
	if (view !== 'list') return [{ kind: 'page', view }]
	return !hasOther && narrows(show) ? [{ kind: 'list' }] : []
}

function narrows({ span, filters }: Shown): boolean {
	return span !== undefined || Object.values(filters ?? {}).some((ids) => ids !== undefined && ids.length > 0)
}

/** Neighbours by twos where both are short; in order, none left out. */
export function pairs<T>(all: T[], length: (one: T) => number): T[][] {
	const found: T[][] = []
	for (const one of all) {
		const last = found.at(-1)
		const joins = last?.length === 1 && length(last[0]!) <= SHORT && length(one) <= SHORT
		if (joins) last.push(one)
		else found.push([one])
	}
	return found
}

/** Gives each screen its name: its kind, from the second of a kind on with its number. */
function named(all: What[], at: number | null): Screen[] {
	const counts = new Map<string, number>()
	return all.map((one) => {
		const count = (counts.get(one.kind) ?? 0) + 1
		counts.set(one.kind, count)
		const name = count === 1 ? one.kind : `${one.kind}-${count}`
		return { ...one, name, at, asked: one.kind === 'answer' }
	})
}

/** The place of a screen in the deck; of the step's first where it has none of that name. */
export function placeOf(deck: Screen[], at: number | null, name: string | null): number {
	const exact = name === null ? -1 : deck.findIndex((one) => one.at === at && one.name === name)
	return exact !== -1 ? exact : Math.max(0, firstOf(deck, at))
}

/** The first screen of a step, or before the first for null; -1 where there is none. */
export function firstOf(deck: Screen[], at: number | null): number {
	return deck.findIndex((one) => one.at === at)
}

/** The next screen that is shown unasked, by direction; null at the end. */
export function beside(deck: Screen[], from: number, way: 1 | -1): number | null {
	for (let at = from + way; at >= 0 && at < deck.length; at += way) if (!deck[at]!.asked) return at
	return null
}

/** The step's possible answer; null where there is none to ask for. */
export function answerOf(deck: Screen[], at: number | null): number | null {
	const found = deck.findIndex((one) => one.at === at && one.kind === 'answer')
	return found === -1 ? null : found
}
