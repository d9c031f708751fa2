/** What one expects or says is not arranged, and a later report of the same page tells as done. */
import type { Difference } from '../../../records/schema.ts'
import { plain } from '../../claims/plain.ts'
import { ARRANGED, DONE } from '../../tables/across.ts'
import { type Account, toldLater } from '../account.ts'
import type { Told } from '../across.ts'
import { citiesOf, pairsBy } from './meets.ts'

export function settled({ accounts, eventOf }: Told): Difference[] {
	const talks = accounts.filter(({ claim }) => claim.kind === 'diplomacy' && !claim.comment)
	const keys = ({ claim }: Account) => citiesOf(claim).map((city) => `${claim.documentId} ${city}`)
	return pairsBy(talks, keys).flatMap(([a, b]): Difference[] => {
		const [before, after] = isOpen(a) ? [a, b] : [b, a]
		if (!isOpen(before) || isOpen(after) || after.claim.modality !== 'asserted') return []
		if (before.claim.storyId === after.claim.storyId || !toldLater(before, after)) return []
		if (eventOf.get(a.claim.id) === eventOf.get(b.claim.id) || !sharesParty(a, b)) return []
		const [open, done] = [ARRANGED.exec(words(before)), DONE.exec(words(after))]
		if (!open || !done) return []
		const note = `${before.who} says “${bare(open[0])}”; later ${after.who} tells of “${bare(done[0])}”`
		return [{ field: 'occurrence', relation: 'updates', claimIds: [before.claim.id, after.claim.id], note }]
	})
}

const words = ({ claim }: Account) => plain(claim.selector.exact)

/** Without quotation marks of its own: it stands inside ours. */
function bare(said: string): string {
	return said.replaceAll('"', '').trim()
}

function isOpen({ claim }: Account): boolean {
	return claim.modality === 'planned' || claim.modality === 'denied'
}

function sharesParty(a: Account, b: Account): boolean {
	const parties = ({ claim }: Account) => [...claim.actors, ...claim.attribution.map(({ name }) => name)]
	return parties(a).some((name) => parties(b).includes(name))
}
