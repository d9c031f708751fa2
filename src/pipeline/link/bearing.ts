/**
 * Differences that reach beyond one event, as the rules see them; and what an editor saw or took away. Each stands in every event whose claims it names.
 */
import type { Claim, Difference, EventRecord, Outlet, Story } from '../../records/schema.ts'
import { across } from '../differences/across.ts'
import { gravestFirst } from '../differences.ts'
import { NO_PAGE_DAYS, type PageDays } from './calendar.ts'

/** A difference an editor decided, or one of a rule's he withholds. */
export type Decided = Difference & { withhold: boolean }

/** Adds to each event the differences that bear on it. Decisions that change nothing are given back as `idle`. */
export function bear<D extends Decided>(
	events: EventRecord[],
	claims: Claim[],
	stories: Story[],
	outlets: Outlet[],
	decided: D[],
	pageDays: PageDays = NO_PAGE_DAYS,
): { events: EventRecord[]; idle: D[] } {
	const eventOf = new Map(events.flatMap(({ id, claimIds }) => claimIds.map((claimId) => [claimId, id] as const)))
	const given = decided.filter(({ withhold }) => !withhold).map(({ withhold: _, ...rest }) => published(rest))
	const seen = across(events, claims, byIds(stories), byIds(outlets), pageDays)
	const idle = new Set(decided.filter(({ withhold }) => withhold))
	const rules = seen.filter((difference) => {
		const taken = decided.find((one) => one.withhold && covers(one, difference))
		if (taken) idle.delete(taken)
		return !taken && !given.some((one) => covers(one, difference))
	})
	const reaching = standing([...given, ...rules], eventOf)
	const whole = events.map((event) => {
		const own = reaching.get(event.id) ?? []
		const kept = event.differences.filter((difference) => {
			const taken = decided.find((one) => one.withhold && covers(one, difference))
			if (taken) idle.delete(taken)
			return !taken && !own.some((one) => one.by === 'editor' && covers(one, difference))
		})
		return { ...event, differences: gravestFirst([...own, ...kept]) }
	})
	return { events: whole, idle: [...idle] }
}

function byIds<T extends { id: string }>(all: T[]): Map<string, T> {
	return new Map(all.map((one) => [one.id, one]))
}

/** As the records hold it: nothing of where the editor wrote it. */
function published({ field, relation, claimIds, note, by, why }: Difference): Difference {
	return { field, relation, claimIds, note, ...(by && { by }), ...(why && { why }) }
}

/** By the id of each event whose claims they name: the differences as they stand there. */
function standing(differences: Difference[], eventOf: Map<string, string>): Map<string, Difference[]> {
	const inEvent = new Map<string, Difference[]>()
	for (const difference of differences) {
		const ids = [...new Set(difference.claimIds.map((id) => eventOf.get(id)!))]
		for (const id of ids) {
			const otherEventIds = ids.filter((other) => other !== id)
			if (!inEvent.has(id)) inEvent.set(id, [])
			inEvent.get(id)!.push(otherEventIds.length > 0 ? { ...difference, otherEventIds } : difference)
		}
	}
	return inEvent
}

/** Of the same field and relation, and between claims that the decision names. */
function covers(decided: Difference, difference: Difference): boolean {
	return (
		decided.field === difference.field &&
		decided.relation === difference.relation &&
		difference.claimIds.filter((id) => decided.claimIds.includes(id)).length >= 2
	)
}
