/** One says that a city was taken whole, another that some of its opponents still hold a part of it. */
import { marksOf } from '../../link/marks.ts'
import { LAST_HELD } from '../../tables/across.ts'
import { EARLIER, WHOLE } from '../../tables/differing.ts'
import { type Account, bare, type Found } from '../account.ts'
import type { Told } from '../across.ts'
import { citiesOf, daysBetween, pairsBy } from './meets.ts'

/** Days after which a part may have been lost again. */
const FARTHEST = 15

export function remains({ accounts, eventOf, pageDays }: Told): Found[] {
	const own = accounts.filter(
		({ claim }) => !claim.comment && claim.modality !== 'denied' && claim.modality !== 'planned',
	)
	const keys = (account: Account) => (isWhole(account) || held(account) ? citiesOf(account.claim) : [])
	return pairsBy(own, keys).flatMap(([a, b]): Found[] => {
		const [whole, part] = isWhole(a) ? [a, b] : [b, a]
		const left = held(part)
		if (!isWhole(whole) || !left || whole.claim.storyId === part.claim.storyId) return []
		if (eventOf.get(a.claim.id) === eventOf.get(b.claim.id) || EARLIER.test(part.words)) return []
		const days = daysBetween(a.claim, b.claim, pageDays)
		if (days !== null && days > FARTHEST) return []
		const note = `${whole.who} tells of the whole (“${WHOLE.exec(whole.words)![0]}”); ${part.who} of a part still held (“${left}”)`
		return [
			{ field: 'occurrence', relation: 'contradicts', claimIds: [whole.claim.id, part.claim.id], note, about: 'whole' },
		]
	})
}

function isWhole(account: Account): boolean {
	return WHOLE.test(account.words) && marksOf(account.claim).some(({ name }) => name.startsWith('taken '))
}

function held({ words }: Account): string | null {
	const found = LAST_HELD.exec(words)
	return found && bare(found[0])
}
