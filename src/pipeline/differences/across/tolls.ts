/** The toll of a day in a wide place beside that of one attack there, or beside another toll of that day: neither contradicts. */
import type { Claim, Figure } from '../../../records/schema.ts'
import { place } from '../../places.ts'
import { TOLL_OF_A_DAY } from '../../tables/across.ts'
import { BROAD_PLACES } from '../../tables/linking.ts'
import type { Account, Found } from '../account.ts'
import type { Told } from '../across.ts'
import { daysBetween, pairsBy } from './meets.ts'

export function tolls({ accounts, eventOf, pageDays }: Told): Found[] {
	const dead = accounts.filter(({ claim }) => claim.modality !== 'planned' && killed(claim) !== null)
	const keys = ({ claim }: Account) => regions(claim)
	return pairsBy(dead, keys).flatMap(([a, b]): Found[] => {
		const [day, other] = isOfADay(a.claim) ? [a, b] : [b, a]
		if (!isOfADay(day.claim) || day.source === other.source) return []
		if (eventOf.get(a.claim.id) === eventOf.get(b.claim.id) || daysBetween(a.claim, b.claim, pageDays) !== 0) return []
		const [x, y] = [killed(day.claim)!, killed(other.claim)!]
		const narrower = isNarrow(other.claim) && !isNarrow(day.claim)
		if (narrower ? least(y) > least(x) : !isOfADay(other.claim) || sameVictims(x, y)) return []
		const relation = narrower ? 'broader' : 'differentScope'
		const says = narrower ? 'of one attack, which may be part of it' : 'of other victims'
		const note = `${day.who} says “${x.words}” of a whole day; ${other.who} says “${y.words}”, ${says}`
		return [{ field: 'number', relation, claimIds: [day.claim.id, other.claim.id], note, about: 'toll' }]
	})
}

/** The largest number of dead a claim gives. */
function killed({ figures }: Claim): Figure | null {
	const own = figures.filter(({ measure, low, high }) => measure === 'killed' && (low !== null || high !== null))
	return own.length === 0 ? null : own.reduce((most, figure) => (least(figure) > least(most) ? figure : most))
}

function least({ low, high }: Figure): number {
	return low ?? high ?? 0
}

/** "so far today", "in all on Wednesday": counted over a day, not in one attack. */
function isOfADay({ selector, kind }: Claim): boolean {
	return kind === 'casualties' && TOLL_OF_A_DAY.test(selector.exact)
}

function isNarrow({ placeIds }: Claim): boolean {
	return placeIds.some((id) => !BROAD_PLACES.includes(place(id).kind))
}

function sameVictims(x: Figure, y: Figure): boolean {
	const head = ({ victims }: Figure) => victims?.toLowerCase().split(' ').at(-1) ?? 'people'
	return head(x) === head(y)
}

/** The governorates of its places. */
function regions({ placeIds }: Claim): string[] {
	return placeIds.flatMap((id) => place(id).governorate ?? [])
}
