/** One tells that a place was hit or taken, another that this was not so: an account of its own, for it tells of nothing that happened. */
import { smallPlaces } from '../../link/fits.ts'
import { struck, struckAlike } from '../../link/marks.ts'
import { DENIES_INTENT } from '../../tables/linking.ts'
import { NOT_SO } from '../../tables/mainVerbs.ts'
import { STRUCK, TARGETS } from '../../tables/marks.ts'
import type { Account, Found } from '../account.ts'
import type { Told } from '../across.ts'
import { daysBetween, pairsBy } from './meets.ts'

/** Days after which a denial may still be of it. */
const SLACK = 3

export function denials({ accounts, eventOf, pageDays }: Told): Found[] {
	const own = accounts.filter(
		({ claim }) => !claim.comment && claim.modality !== 'planned' && claim.modality !== 'opinion',
	)
	return pairsBy(own, ({ claim }) => smallPlaces(claim)).flatMap(([a, b]): Found[] => {
		const [no, yes] = denies(a) ? [a, b] : [b, a]
		if (!denies(no) || denies(yes) || no.outlet === yes.outlet) return []
		if (eventOf.get(a.claim.id) === eventOf.get(b.claim.id) || DENIES_INTENT.test(no.claim.selector.exact)) return []
		const days = daysBetween(a.claim, b.claim, pageDays)
		if ((days !== null && days > SLACK) || !ofOneThing(yes, no)) return []
		const note = `${yes.who} tells of it; ${no.who} ${notSo(no).length > 0 ? 'says that it was something else' : 'denies it'}${days === null ? ', though not both say of which day' : ''}`
		return [
			{ field: 'occurrence', relation: 'contradicts', claimIds: [yes.claim.id, no.claim.id], note, about: 'denied' },
		]
	})
}

/** Says that it was not so, or that it was something else. */
function denies(account: Account): boolean {
	return account.claim.modality === 'denied' || notSo(account).length > 0
}

/** The ways of attack a thing is said not to have been: "caused by a leak and not by an air raid". */
function notSo({ words }: Account): string[] {
	const denied = (words.match(NOT_SO) ?? []).join(' ')
	return STRUCK.filter(({ pattern }) => pattern.test(denied)).map(({ kind }) => `struck ${kind}`)
}

/** The same sort of target struck the same way, or the same party come to the same place. */
function ofOneThing(told: Account, denial: Account): boolean {
	const [yes, no] = [told.claim, denial.claim]
	const other = notSo(denial)
	if (other.length > 0) return yes.kind !== 'statement' && struck(yes).some(({ name }) => other.includes(name))
	if (struck(yes).length > 0 && struckAlike(yes, no))
		return targets(told).some((name) => targets(denial).includes(name))
	return yes.kind === 'advance' && no.kind === 'advance' && yes.actors.some((name) => no.actors.includes(name))
}

function targets({ words }: Account): string[] {
	return TARGETS.filter(({ pattern }) => pattern.test(words)).map(({ name }) => name)
}
