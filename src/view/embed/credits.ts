/** Whose words are shown, and of when: what an embed says always, however small it is. */
import { calendar } from '../../query/catalogue/calendar.ts'
import { asked } from '../../query/compare.ts'
import { type Row, shownTellers } from '../../query/row.ts'
import { type Account, accounts, COMMENT_LANE, NO_OUTLET_LANE, type Records } from '../../query/select.ts'
import type { UrlState } from '../../query/url.ts'
import { dateWords, rangeWords } from '../words/date.ts'

/** Who tells it, each once, in the order of the lanes or of the document; and of when it is, null where nobody says. */
export type Credits = { tellers: string[]; when: string | null }

const COMMENTS = 'readers’ comments'
const NOT_KNOWN = 'an outlet not known'

/** What a state opens: a document lies over a comparison, and that over an event. */
type Opened = Pick<UrlState, 'event' | 'compare' | 'read'>

/** Credits of what a state opens; null where it opens nothing that the records hold. */
export function creditsOf(records: Records, { event: eventId, compare, read }: Opened): Credits | null {
	if (read !== null) return records.documents.has(read) ? creditsOfDocument(records, read) : null
	if (compare !== null) {
		const told = asked(records, compare)
		const dates = new Set(told.accounts.map(({ claim }) => dateWords(claim.date)))
		return { tellers: tellersOf(told.accounts), when: dates.size > 0 ? [...dates].join('; ') : null }
	}
	const event = eventId === null ? undefined : records.eventById.get(eventId)
	return event ? { tellers: tellersOf(accounts(records, event)), when: dateWords(event.date) } : null
}

/** Whose stories stand in the document, and when they were published. */
function creditsOfDocument(records: Records, documentId: string): Credits {
	const stories = [...records.stories.values()].filter((story) => story.documentId === documentId)
	const tellers = stories.map(({ kind, outletId }) =>
		kind === 'comment' ? COMMENTS : (records.outlets.get(outletId ?? '')?.name ?? NOT_KNOWN),
	)
	const days = stories.flatMap(({ published: { earliest, latest } }) => (earliest && latest ? [earliest, latest] : []))
	days.sort()
	return { tellers: [...new Set(tellers)], when: days.length > 0 ? rangeWords(days[0]!, days.at(-1)!) : null }
}

/** Credits of many events: all who tell of them as they are shown, and from which day to which. */
export function creditsOfRows(
	records: Records,
	rows: Row[],
	{ outlet, comments }: Pick<UrlState, 'outlet' | 'comments'>,
): Credits {
	const told = new Set(rows.flatMap((row) => shownTellers(row, { comments: comments === true })))
	const lanes = [
		...records.index.outlets.map(({ id, name }) => [id, name] as const),
		...([
			[NO_OUTLET_LANE, NOT_KNOWN],
			[COMMENT_LANE, COMMENTS],
		] as const),
	]
	const tellers = lanes.filter(([id]) => told.has(id) && (outlet === null || outlet.includes(id)))
	const { whole } = calendar(rows)
	return { tellers: tellers.map(([, name]) => name), when: whole && rangeWords(whole.earliest, whole.latest) }
}

function tellersOf(all: Account[]): string[] {
	return [...new Set(all.map(({ claim, outlet }) => (claim.comment ? COMMENTS : (outlet?.name ?? NOT_KNOWN))))]
}
