/**
 * Differences between accounts of two events: not one occurrence, and yet they bear on each other. One announces a truce,
 * the other rejects any; two tell of the same lasting thing at two times; a toll of a day holds that of an attack.
 */
import type { Claim, Difference, EventRecord } from '../../records/schema.ts'
import type { PageDays } from '../link/calendar.ts'
import { type Account, accountOf, type Found, type Outlets, type Stories } from './account.ts'
import { counts } from './across/counts.ts'
import { denials } from './across/denials.ts'
import { refusals } from './across/refusals.ts'
import { rejections } from './across/rejections.ts'
import { remains } from './across/remains.ts'
import { settled } from './across/settled.ts'
import { states } from './across/states.ts'
import { tolls } from './across/tolls.ts'

/** What the rules look at: all accounts, and which event each tells of. */
export type Told = {
	events: { record: EventRecord; accounts: Account[] }[]
	accounts: Account[]
	eventOf: ReadonlyMap<string, string>
	pageDays: PageDays
}

const RULES: ((told: Told) => Found[])[] = [rejections, denials, refusals, settled, states, counts, tolls, remains]

/**
 * All that the rules see, one for each two events, field, relation and what it is about, with the words of the first
 * pair found.
 */
export function across(
	events: EventRecord[],
	claims: Claim[],
	stories: Stories,
	outlets: Outlets,
	pageDays: PageDays,
): Difference[] {
	const byId = new Map(claims.map((claim) => [claim.id, accountOf(claim, stories, outlets)]))
	const listed = events.map((record) => ({ record, accounts: record.claimIds.map((id) => byId.get(id)!) }))
	const eventOf = new Map(events.flatMap(({ id, claimIds }) => claimIds.map((claimId) => [claimId, id] as const)))
	const told: Told = { events: listed, accounts: listed.flatMap(({ accounts }) => accounts), eventOf, pageDays }
	const found = new Map<string, Difference>()
	for (const { about, ...difference } of RULES.flatMap((rule) => rule(told))) {
		const ids = [...new Set(difference.claimIds.map((id) => eventOf.get(id)!))].sort()
		const key = `${difference.field} ${difference.relation} ${about} ${ids.join(' ')}`
		const known = found.get(key)
		if (!known) found.set(key, difference)
		else known.claimIds = [...new Set([...known.claimIds, ...difference.claimIds])]
	}
	return [...found.values()]
}
