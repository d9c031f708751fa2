/** The typed differences between the accounts of one event. No sums, no averages. */
import type { Claim, Difference } from '../records/schema.ts'
import { type Account, accountOf, type Found, type Outlets, type Stories } from './differences/account.ts'
import { actors, aims } from './differences/actors.ts'
import { silence, wording } from './differences/event.ts'
import { modality, occurrence, progress } from './differences/happened.ts'
import { numbers } from './differences/numbers.ts'
import { days, places } from './differences/when.ts'

/** Between every two accounts. */
const PAIRS: ((a: Account, b: Account) => Found[])[] = [
	numbers,
	days,
	places,
	actors,
	aims,
	occurrence,
	progress,
	modality,
]
/** Over all accounts of the event. */
const WHOLES: ((accounts: Account[]) => Found[])[] = [wording, silence]

/** What a reader should see first. */
const GRAVITY: Difference['relation'][] = ['contradicts', 'updates', 'broader', 'differentScope', 'silent']
/** Of one relation: what can be counted before what is put in words, and this event before others. */
const FIELDS: Difference['field'][] = ['number', 'date', 'occurrence', 'place', 'actor', 'modality', 'wording']

/** Differences in the order in which a reader should meet them. */
export function gravestFirst(all: Difference[]): Difference[] {
	const rank = ({ relation, field, otherEventIds }: Difference) =>
		GRAVITY.indexOf(relation) * 100 + (otherEventIds ? 50 : 0) + FIELDS.indexOf(field)
	return [...all].sort((x, y) => rank(x) - rank(y))
}

/**
 * The differences between the accounts of an event, gravest first: one for each two sources, field and relation, with a
 * note that names whose words differ. `claims` in document order, without copies.
 */
export function differences(claims: Claim[], stories: Stories, outlets: Outlets): Difference[] {
	const accounts = claims.map((claim) => accountOf(claim, stories, outlets))
	const found = new Map<string, Difference>()
	const add = ({ about, ...difference }: Found) => {
		const key = `${difference.field} ${difference.relation} ${about}`
		const known = found.get(key)
		if (!known) found.set(key, difference)
		else known.claimIds = [...new Set([...known.claimIds, ...difference.claimIds])]
	}
	for (const [index, a] of accounts.entries())
		for (const b of accounts.slice(index + 1)) for (const rule of PAIRS) rule(a, b).forEach(add)
	for (const rule of WHOLES) rule(accounts).forEach(add)
	return gravestFirst([...found.values()])
}
