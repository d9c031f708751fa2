/**
 * Differences that reach beyond one event: a truce one announces and another rejects on the same days; and what an
 * editor saw or took away. Each stands in every event whose claims it names.
 */
import type { Claim, Difference, EventRecord, Outlet, Story } from '../../records/schema.ts'
import { accountOf, type Outlets, type Stories } from '../differences/account.ts'
import { gravestFirst } from '../differences.ts'
import { daysOf, NO_PAGE_DAYS, type PageDays } from './calendar.ts'
import { placesFit } from './fits.ts'

/** A difference an editor decided, or one of a rule's he withholds. */
export type Decided = Difference & { withhold: boolean }

/** Kinds of which one may announce what another rejects. */
const OFFERED = ['truce', 'evacuation']

/** Adds to each event the differences that bear on it. Decisions that change nothing are given back as `idle`. */
export function bear<D extends Decided>(
	events: EventRecord[],
	claims: Claim[],
	stories: Story[],
	outlets: Outlet[],
	decided: D[],
	pageDays: PageDays = NO_PAGE_DAYS,
): { events: EventRecord[]; idle: D[] } {
	const byId = new Map(claims.map((claim) => [claim.id, claim]))
	const eventOf = new Map(events.flatMap(({ id, claimIds }) => claimIds.map((claimId) => [claimId, id] as const)))
	const given = decided.filter(({ withhold }) => !withhold).map(({ withhold: _, ...rest }) => published(rest))
	const named = [byIds(stories), byIds(outlets)] as const
	const reaching = [...given, ...rejections(events, byId, ...named, pageDays)]
	const idle = new Set(decided.filter(({ withhold }) => withhold))
	const whole = events.map((event) => {
		const own = reaching.flatMap((difference) => standing(difference, event, eventOf))
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

/** The difference as it stands in an event, or nothing where it names none of its claims. */
function standing(difference: Difference, event: EventRecord, eventOf: Map<string, string>): Difference[] {
	const ids = [...new Set(difference.claimIds.map((id) => eventOf.get(id)!))]
	if (!ids.includes(event.id)) return []
	const otherEventIds = ids.filter((id) => id !== event.id)
	return [otherEventIds.length > 0 ? { ...difference, otherEventIds } : difference]
}

/** Of the same field and relation, and between claims that the decision names. */
function covers(decided: Difference, difference: Difference): boolean {
	return (
		decided.field === difference.field &&
		decided.relation === difference.relation &&
		difference.claimIds.filter((id) => decided.claimIds.includes(id)).length >= 2
	)
}

/** One speaker tells of a truce, another rejects any, at one place on days that meet: not one occurrence, yet not both. */
function rejections(
	events: EventRecord[],
	byId: Map<string, Claim>,
	stories: Stories,
	outlets: Outlets,
	pageDays: PageDays,
): Difference[] {
	const offers = events.filter(({ kind }) => OFFERED.includes(kind))
	const claimsOf = ({ claimIds }: EventRecord) => claimIds.map((id) => byId.get(id)!)
	const denials = (event: EventRecord) =>
		claimsOf(event).filter(({ modality, kind }) => modality === 'denied' && OFFERED.includes(kind))
	const tellings = (event: EventRecord) =>
		claimsOf(event).filter(({ modality, kind }) => modality === 'asserted' && OFFERED.includes(kind))
	return offers.flatMap((rejected) =>
		offers
			.filter((told) => told !== rejected && denials(rejected).length > 0 && tellings(rejected).length === 0)
			.flatMap((told): Difference[] => {
				const no = denials(rejected)[0]!
				const yes = tellings(told).filter((claim) => meets(claim, no, pageDays))
				if (yes.length === 0) return []
				const [teller, denier] = [yes[0]!, no].map((claim) => accountOf(claim, stories, outlets).who)
				const claimIds = [...yes, ...denials(rejected)].map(({ id }) => id)
				const note = `${teller} tells of it; on the same days ${denier} rejects any`
				return [{ field: 'occurrence', relation: 'contradicts', claimIds, note }]
			}),
	)
}

function meets(a: Claim, b: Claim, pageDays: PageDays): boolean {
	const { x, y } = daysOf(a, b, pageDays)
	if (!x.earliest || !x.latest || !y.earliest || !y.latest || a.kind !== b.kind) return false
	const sameSpeaker = a.attribution[0]?.name === b.attribution[0]?.name
	return !sameSpeaker && x.earliest <= y.latest && y.earliest <= x.latest && placesFit(a, b) !== null
}
