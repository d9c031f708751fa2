/** One says that a thing is refused or ignored, another that it is being done. */
import { REFUSED, UNDER_WAY } from '../../tables/across.ts'
import { type Account, bare, type Found } from '../account.ts'
import type { Told } from '../across.ts'
import { citiesOf, daysBetween, pairsBy } from './meets.ts'

/** Days on which both can still speak of one time. */
const ONE_TIME = 1

export function refusals({ accounts, eventOf, pageDays }: Told): Found[] {
	const own = accounts.filter(({ claim }) => !claim.comment && claim.modality !== 'planned')
	const keys = (account: Account) =>
		[...things(account, REFUSED), ...things(account, UNDER_WAY)].flatMap((thing) =>
			citiesOf(account.claim).map((city) => `${thing} ${city}`),
		)
	return pairsBy(own, keys).flatMap(([a, b]): Found[] => {
		const thing = things(a, REFUSED).find((one) => things(b, UNDER_WAY).includes(one))
		const turned = things(b, REFUSED).find((one) => things(a, UNDER_WAY).includes(one))
		const [no, yes] = thing ? [a, b] : [b, a]
		const name = thing ?? turned
		if (!name || a.source === b.source || a.outlet === b.outlet) return []
		if (eventOf.get(a.claim.id) === eventOf.get(b.claim.id)) return []
		const days = daysBetween(a.claim, b.claim, pageDays)
		if (days !== null && days > ONE_TIME) return []
		const [refused, done] = [said(no, REFUSED, name), said(yes, UNDER_WAY, name)]
		const when = days === null ? ', though not both say of which day' : ''
		const note = `${no.who} says “${refused}”; ${yes.who} says “${done}”${when}`
		return [{ field: 'occurrence', relation: 'contradicts', claimIds: [no.claim.id, yes.claim.id], note, about: name }]
	})
}

type Row = { thing: string; pattern: RegExp }

function things({ words }: Account, rows: readonly Row[]): string[] {
	return rows.filter(({ pattern }) => pattern.test(words)).map(({ thing }) => thing)
}

function said({ words }: Account, rows: readonly Row[], thing: string): string {
	return bare(rows.find((row) => row.thing === thing)!.pattern.exec(words)![0])
}
