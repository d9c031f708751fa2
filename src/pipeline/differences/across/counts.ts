/** A lead counts the places taken, and what the same source tells next names more of them. */
import type { Claim } from '../../../records/schema.ts'
import { NEAR, smallPlaces } from '../../link/fits.ts'
import { place } from '../../places.ts'
import { COUNTED_PLACES } from '../../tables/differing.ts'
import type { Account, Found } from '../account.ts'
import type { Told } from '../across.ts'

export function counts({ accounts }: Told): Found[] {
	const byStory = new Map<string, Account[]>()
	for (const account of accounts.filter(({ claim }) => claim.kind === 'advance' && !claim.comment)) {
		const { storyId } = account.claim
		byStory.set(storyId, [...(byStory.get(storyId) ?? []), account])
	}
	return [...byStory.values()].flatMap((own) => {
		const ordered = own.sort((a, b) => a.claim.selector.start - b.claim.selector.start)
		return ordered.flatMap((lead, nth) => {
			const figure = lead.claim.figures.find(
				({ victims, low, high }) => low !== null && low === high && COUNTED_PLACES.test(victims ?? ''),
			)
			if (!figure || smallPlaces(lead.claim).length > 0) return []
			const details = following(lead, ordered.slice(nth + 1))
			const names = [...new Set(details.flatMap(({ claim }) => smallPlaces(claim)))]
			return names.length > figure.low! ? [difference(lead, figure.words, details, names)] : []
		})
	})
}

/** What the same source tells right after, without another count of its own. */
function following(lead: Account, rest: Account[]): Account[] {
	const found: Account[] = []
	let end = lead.claim.selector.end
	for (const account of rest) {
		const { claim } = account
		if (claim.selector.start - end > NEAR || account.source !== lead.source || isPlan(claim)) break
		found.push(account)
		end = claim.selector.end
	}
	return found
}

function isPlan({ modality }: Claim): boolean {
	return modality === 'planned' || modality === 'denied'
}

function difference(lead: Account, words: string, details: Account[], names: string[]): Found {
	const named = names.map((id) => place(id).name)
	const note = `${lead.who} says “${words}”; then the same source names ${named.slice(0, -1).join(', ')} and ${named.at(-1)}`
	const claimIds = [lead, ...details].map(({ claim }) => claim.id)
	return { field: 'number', relation: 'contradicts', claimIds, note, about: 'places' }
}
