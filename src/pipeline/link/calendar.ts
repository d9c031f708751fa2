/** On which days two claims are compared: their own where both have them, else those of the calendar of their page. */
import type { Claim, Dated } from '../../records/schema.ts'

/**
 * A claim's day by the calendar of its page, whose own day may not be known: it can be compared with days of the same
 * calendar only, and is never written.
 */
export type PageDay = { calendar: string; date: Dated }

/** By the claim's id. */
export type PageDays = ReadonlyMap<string, PageDay>

export const NO_PAGE_DAYS: PageDays = new Map()

/** The two dates to compare, and whether they count from the page; the claims' own where nothing else is known. */
export function daysOf(a: Claim, b: Claim, page: PageDays): { x: Dated; y: Dated; ofPage: boolean } {
	const [x, y] = [page.get(a.id), page.get(b.id)]
	if ((isClosed(a.date) && isClosed(b.date)) || !x || !y || x.calendar !== y.calendar)
		return { x: a.date, y: b.date, ofPage: false }
	return { x: x.date, y: y.date, ofPage: true }
}

/** Both ends are known. */
export function isClosed({ earliest, latest }: Dated): boolean {
	return earliest !== null && latest !== null
}
