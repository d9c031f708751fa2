/** What the page shows, as what a step shows. Inverse of `shownBy`. */
import { edtfBetween } from '../../records/edtf.ts'
import type { Shown } from '../../records/walkthrough.ts'
import { PICKING } from '../picks.ts'
import type { UrlState } from '../url.ts'

/** How the page looks and whose walkthrough is open are no part of it. */
export function shownNow(state: UrlState): Shown {
	const { view, lanes, t, q, comments, event, claim, read, at } = state
	const { outlet, place, kind, agreement, modality, certainty, document } = state
	const chosen = Object.entries({ outlet, place, kind, agreement, modality, certainty, document })
	const filters = Object.fromEntries(chosen.filter(([, values]) => values !== null))
	const compare = (state.compare ?? []).filter((id) => id !== PICKING)
	const isCompared = compare.length > 0 && !state.compare?.includes(PICKING)
	return {
		...(view && { view }),
		...(lanes && { lanes }),
		...(t && { span: edtfBetween(t.earliest, t.latest) }),
		...(Object.keys(filters).length > 0 && { filters }),
		...(q !== null && { search: q }),
		...(comments && { comments }),
		...(event !== null && { eventId: event }),
		...(event !== null && claim !== null && { claimId: claim }),
		...(isCompared && { compare }),
		...(read !== null && at !== null && { read: { documentId: read, ...at } }),
	}
}

/** The keys of a step's block that say what the page shows, all taken out: before others are put there. */
export const SHOWS_NOTHING = {
	view: undefined,
	lanes: undefined,
	span: undefined,
	filters: undefined,
	search: undefined,
	comments: undefined,
	event: undefined,
	account: undefined,
	compare: undefined,
	read: undefined,
} as const
