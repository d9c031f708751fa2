/** Whose words are shown, and of when: what an embed says always, however small it is. */
import { asked } from '../../query/compare.ts'
import type { Row } from '../../query/row.ts'
import { type Account, accounts, COMMENT_LANE, type Records } from '../../query/select.ts'
import type { UrlState } from '../../query/url.ts'
import { dateWords, dayWords, rangeWords } from '../words/date.ts'

/** Who tells it, each once, in the order of the lanes; and when it is said to have happened, null where nobody says. */
export type Credits = { tellers: string[]; when: string | null }

const COMMENTS = 'readers’ comments'
const NOT_KNOWN = 'an outlet not known'

/** Credits of the event or the comparison that a state shows; null where it shows neither. */
export function creditsOf(records: Records, { event: eventId, compare }: UrlState): Credits | null {
	if (compare !== null) {
		const told = asked(records, compare)
		const dates = new Set(told.accounts.map(({ claim }) => dateWords(claim.date)))
		return { tellers: tellersOf(told.accounts), when: dates.size > 0 ? [...dates].join('; ') : null }
	}
	const event = eventId === null ? undefined : records.eventById.get(eventId)
	return event ? { tellers: tellersOf(accounts(records, event)), when: dateWords(event.date) } : null
}

/** Credits of many events: all who tell of them, and from which day to which. */
export function creditsOfRows(records: Records, rows: Row[], only: readonly string[] | null): Credits {
	const told = new Set(rows.flatMap(({ tellers }) => tellers))
	const outlets = records.index.outlets.filter(({ id }) => told.has(id) && (only === null || only.includes(id)))
	const tellers = outlets.map(({ name }) => name)
	if (only?.includes(COMMENT_LANE) && told.has(COMMENT_LANE)) tellers.push(COMMENTS)
	const days = rows.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null)
	const first = days.reduce<string | null>((least, day) => (least === null || day < least ? day : least), null)
	const last = days.reduce<string | null>((most, day) => (most === null || day > most ? day : most), null)
	return {
		tellers,
		when: first === null || last === null ? null : first === last ? dayWords(first) : rangeWords(first, last),
	}
}

function tellersOf(all: Account[]): string[] {
	return [...new Set(all.map(({ claim, outlet }) => (claim.comment ? COMMENTS : (outlet?.name ?? NOT_KNOWN))))]
}
