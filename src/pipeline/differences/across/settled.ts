/** What one expects or says is not arranged, and a later report of the same page, or of the days after, tells as done. */
import { ARRANGED, DONE } from '../../tables/across.ts'
import { type Account, bare, type Found, toldLater } from '../account.ts'
import type { Told } from '../across.ts'
import { citiesOf, daysBetween, pairsBy } from './meets.ts'

/** Days after which a meeting is another one. */
const FARTHEST = 14

export function settled({ accounts, eventOf, pageDays }: Told): Found[] {
	const talks = accounts.filter(({ claim }) => claim.kind === 'diplomacy' && !claim.comment)
	const keys = ({ claim }: Account) => citiesOf(claim)
	return pairsBy(talks, keys).flatMap(([a, b]): Found[] => {
		const [before, after] = isOpen(a) ? [a, b] : [b, a]
		if (!isOpen(before) || isOpen(after) || after.claim.modality !== 'asserted') return []
		if (before.claim.storyId === after.claim.storyId || !toldLater(before, after)) return []
		if (eventOf.get(a.claim.id) === eventOf.get(b.claim.id)) return []
		const onePage = a.claim.documentId === b.claim.documentId
		const days = daysBetween(a.claim, b.claim, pageDays)
		if (parties(a, b) < (onePage ? 1 : 2) || (!onePage && (days === null || days > FARTHEST))) return []
		const [open, done] = [ARRANGED.exec(before.words), DONE.exec(after.words)]
		if (!open || !done) return []
		const note = `${before.who} says “${bare(open[0])}”; later ${after.who} tells of “${bare(done[0])}”`
		return [
			{ field: 'occurrence', relation: 'updates', claimIds: [before.claim.id, after.claim.id], note, about: 'settled' },
		]
	})
}

function isOpen({ claim }: Account): boolean {
	return claim.modality === 'planned' || claim.modality === 'denied'
}

/** How many parties both name, speakers included. */
function parties(a: Account, b: Account): number {
	const named = ({ claim }: Account) => [...new Set([...claim.actors, ...claim.attribution.map(({ name }) => name)])]
	return named(a).filter((name) => named(b).includes(name)).length
}
