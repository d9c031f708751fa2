/** Which mark holds the chosen event, whether it shows it or only counts it. */
import type { Lanes } from '../../query/catalogue/lanes.ts'
import type { Mark } from './place.ts'

const DAY = 86_400_000

/** The chosen event, and the day on which it begins in each lane. */
export type Chosen = { eventId: string; begins: Map<string, number> }

export function chosenIn(lanes: Lanes, eventId: string | null): Chosen | null {
	return eventId === null ? null : { eventId, begins: lanes.begins(eventId) }
}

/** True of a mark that stands for the chosen event, alone or among others. */
export function holds({ tellings, laneId, from, to }: Mark, chosen: Chosen | null): boolean {
	if (!chosen) return false
	if (tellings.length > 0) return tellings.some(({ eventId }) => eventId === chosen.eventId)
	const day = chosen.begins.get(laneId)
	return day !== undefined && day * DAY >= from && day * DAY < to
}
