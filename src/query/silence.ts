/**
 * Who is silent on an event: outlets with a story here from the days in which it could have told of it, and no account
 * of the event in any. That is all it says: not that the outlet denies the event, nor that it wrote nothing elsewhere.
 */
import { addDays } from '../records/day.ts'
import type { Dated, EventRecord, Outlet, Story } from '../records/schema.ts'
import { accounts, type Records } from './select.ts'

/** A story counts as near an event up to this many days after its last day. */
export const REACH_DAYS = 7

/** An event known less closely than to a week has no days to be silent about (UCDP `date_prec`). */
const WIDEST_PRECISION = 3

export type Silent = { outlet: Outlet; stories: Story[] }

/** Outlets silent on an event, in the order of the index, each with its stories that are near it. */
export function silentOutlets(records: Records, event: EventRecord): Silent[] {
	const within = reach(event.date)
	if (!within) return []
	const told = new Set(accounts(records, event).map(({ story }) => story.outletId))
	return records.index.outlets
		.filter(({ id }) => !told.has(id))
		.map((outlet) => ({ outlet, stories: records.index.stories.filter((story) => isNear(story, outlet.id, within)) }))
		.filter(({ stories }) => stories.length > 0)
}

type Days = { earliest: string; latest: string }

/** From an event's first day to a week after its last: whoever publishes then can know of it. */
function reach({ earliest, latest, precision }: Dated): Days | null {
	if (!earliest || !latest || precision === null || precision > WIDEST_PRECISION) return null
	return { earliest, latest: addDays(latest, REACH_DAYS) }
}

/** True where every day on which the story can have been published is within reach: a month that only touches it is not. */
function isNear({ outletId, kind, published }: Story, outlet: string, within: Days): boolean {
	if (outletId !== outlet || kind === 'comment' || kind === 'offTopic') return false
	const { earliest, latest } = published
	return earliest !== null && latest !== null && earliest >= within.earliest && latest <= within.latest
}
