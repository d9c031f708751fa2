/** Whose words and which events a step shows. */
import type { Records } from '../../query/select.ts'
import type { EventRecord, Outlet, Story } from '../../records/schema.ts'
import type { Step } from '../../records/walkthrough.ts'
import { windowRows } from './window.ts'

export type Concerned = { outlets: Outlet[]; stories: Story[]; events: EventRecord[] }

/** Of what a step shows; where it shows nothing in particular, of the events in sight. Each once, outlets in their order. */
export function concerned({ show, excerpts }: Step, records: Records): Concerned {
	const ids = [show.eventId, ...(show.compare ?? [])].filter((id) => id !== undefined)
	const claimIds = [
		...ids.flatMap((id) => records.eventById.get(id)?.claimIds ?? [id]),
		...excerpts.flatMap(({ claimId }) => claimId ?? []),
	]
	const claims = [...new Set(claimIds)].flatMap((id) => records.claims.get(id) ?? [])
	const eventIds = [
		...ids,
		...excerpts.flatMap(({ eventId }) => eventId ?? []),
		...records.events.filter((event) => event.claimIds.some((id) => ids.includes(id))).map(({ id }) => id),
	]
	const storyIds = [...claims.map(({ storyId }) => storyId), ...excerpts.map(({ storyId }) => storyId)]
	const stories = [...new Set(storyIds)].flatMap((id) => records.stories.get(id) ?? [])
	const events = [...new Set(eventIds)].flatMap((id) => records.eventById.get(id) ?? [])
	const tellers =
		stories.length > 0
			? stories.map(({ outletId }) => outletId)
			: windowRows(records, show).flatMap(({ tellers }) => tellers)
	return { outlets: records.index.outlets.filter(({ id }) => tellers.includes(id)), stories, events }
}
