/**
 * How a text tells time. News counts from the day it was written; a history counts from the date it mentioned last.
 * Decided by the text's own dates: a history names many years, mostly far from its day of writing, and few todays. A text
 * whose day of writing is not known is read as news, where a date that does not say its year stays without one.
 */
import type { Meaning } from './meaning.ts'

/** A text needs this many dates with a year before it can be called a history. */
const ENOUGH = 5
/** Years between a date and the day of writing that make it far. */
const FAR = 1

export function manner(meanings: Meaning[], reference: string | null): 'news' | 'narrative' {
	const years = meanings.flatMap((meaning) =>
		meaning.kind === 'calendar' && meaning.year !== undefined ? [meaning.era ? -meaning.year : meaning.year] : [],
	)
	const now = meanings.filter(
		(meaning) =>
			(meaning.kind === 'shift' && meaning.from === 'reference' && meaning.unit === 'D') ||
			(meaning.kind === 'calendar' && meaning.weekday !== undefined && meaning.day === undefined),
	).length
	if (reference === null || years.length < ENOUGH || now * 3 > years.length) return 'news'
	const far = years.filter((year) => Math.abs(year - Number(reference.slice(0, 4))) > FAR).length
	return far * 2 > years.length ? 'narrative' : 'news'
}
