/** The day of each claim by the calendar of its page: as it would be if the page said when it was written. For linking alone. */
import type { Claim, Segment, Story } from '../records/schema.ts'
import { type ClaimsInput, claims as claimsOf } from './claims.ts'
import { date } from './date.ts'
import { NO_PAGE_DAYS, type PageDays } from './link/calendar.ts'
import type { SourceDocument } from './read.ts'
import type { Anchors } from './source/anchors.ts'
import { asIfDated } from './source/asIfDated.ts'
import { calendars } from './source/standIn.ts'

/**
 * By the claims' ids, which do not depend on days. `read`: the page's claims, those that an editor added among them
 * (default: those that the rules see).
 */
export function pageDaysOf(
	document: SourceDocument,
	segments: Segment[],
	stories: Story[],
	anchors: Anchors | null = null,
	read: (page: ClaimsInput) => Claim[] = (page) => claimsOf(page).claims,
): PageDays {
	const own = calendars(stories)
	const standing = asIfDated(document, segments, stories, anchors)
	// Where every story has its day there is nothing to compare that the claims' own days do not say.
	if (standing.every((story, nth) => story === stories[nth])) return NO_PAGE_DAYS
	const timexes = date(document, segments, standing)
	const claims = read({ document, segments, stories: standing, timexes })
	return new Map(claims.map(({ id, storyId, date }) => [id, { calendar: own.get(storyId)!, date }]))
}
