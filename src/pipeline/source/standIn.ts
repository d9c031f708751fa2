/**
 * A day to stand in for a story's day of publication where that is not known: within one page, "on Wednesday" and "on
 * Thursday" are a day apart whichever week it was. It serves to compare accounts of one page with each other, is never
 * written, and says nothing of other pages.
 */
import { addDays, weekday } from '../../records/day.ts'
import type { Story } from '../../records/schema.ts'
import { allows, type Constraint } from './facts.ts'
import type { Dating } from './scene.ts'

/** Where nothing gives a year. */
const ANY_YEAR = '2001-01-01'
/** Days looked through: a day without a year comes round within one, with its weekday within seven. */
const FARTHEST = 7 * 366

/**
 * The first day that all firm clues allow, on the weekday the story told of last where no clue names another. `earliest` is
 * the first day the story may be of, where that much is known. Null where no day fits.
 */
export function standIn(
	constraints: Constraint[],
	datings: readonly Dating[],
	earliest: string | null = null,
): string | null {
	const facts = constraints.filter(({ firm }) => firm).map(({ fact }) => fact)
	const from = facts.flatMap((fact) => (fact.kind === 'from' || fact.kind === 'day' ? [fact.day] : [])).sort()
	const first = earliest ?? from.at(-1) ?? ANY_YEAR
	const told = facts.some(({ kind }) => kind === 'weekday') ? null : lastWeekday(datings)
	let any: string | null = null
	for (let at = 0; at < FARTHEST; at++) {
		const day = addDays(first, at)
		if (!facts.every((fact) => allows(fact, day))) continue
		if (told === null || weekday(day) === told) return day
		any ??= day
		// The wanted weekday comes within a week of a day that fits, or never.
		if (at > FARTHEST - 8) break
	}
	return any
}

/** The weekday a story without a day tells of as past and that no later one follows: it was not written before it. */
function lastWeekday(datings: readonly Dating[]): number | null {
	const told = new Set(
		datings.flatMap(({ weekday, look, quoted, value }) =>
			weekday !== undefined && look === 'past' && !quoted && /^XXXX-WXX-\d/.test(value) ? [weekday] : [],
		),
	)
	const last = [...told].filter((day) => !told.has((day % 7) + 1))
	return last.length === 1 ? last[0]! : null
}

/**
 * Whose calendar each story counts by, by story: entries of a live page share one, and where a page holds one publication
 * all that stands on it, comments too, shares its own.
 */
export function calendars(stories: readonly Story[]): Map<string, string> {
	const own = ({ id, kind, documentId }: Story) =>
		kind === 'live' || kind === 'update' ? `live ${documentId}` : `story ${id}`
	const publications = new Set(stories.filter(({ kind }) => kind !== 'comment').map(own))
	const [page] = publications
	return new Map(stories.map((story) => [story.id, publications.size === 1 ? page! : own(story)]))
}
