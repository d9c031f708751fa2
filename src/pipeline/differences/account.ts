/** An account: a claim with whose it is. */
import type { Claim, Difference, Outlet, Story } from '../../records/schema.ts'

export type Stories = Map<string, Story>
export type Outlets = Map<string, Outlet>

export type Account = {
	claim: Claim
	/** As a note names it: "Wire, from the army,". */
	who: string
	/** The outlet, or the story where the outlet is not known. */
	outlet: string
	/** Outlet and speaker: two accounts of one source are one telling. */
	source: string
	/** When it was published, as it sorts; null where not known. */
	published: string | null
}

/** A difference with what tells it from others between the same sources. */
export type Found = Difference & { about: string }

/** Both sides of a difference between two accounts. */
export function between(
	a: Account,
	b: Account,
	field: Difference['field'],
	relation: Difference['relation'],
	note: string,
	about = '',
): Found {
	return { field, relation, claimIds: [a.claim.id, b.claim.id], note, about: `${sources(a, b)} ${about}` }
}

/** The claim with the names of its sources. */
export function accountOf(claim: Claim, stories: Stories, outlets: Outlets): Account {
	const story = stories.get(claim.storyId)
	const outlet = story?.outletId ?? claim.storyId
	const speaker = claim.attribution[0]?.name
	const name =
		(story?.outletId && outlets.get(story.outletId)?.name) ||
		(claim.comment ? 'a reader’s comment' : 'an outlet not known')
	return {
		claim,
		who: speaker ? `${name}, from ${speaker},` : name,
		outlet,
		source: `${outlet}/${speaker ?? ''}`,
		published: story?.published.edtf ?? null,
	}
}

/** True where the second was told after the first: by its place in one story, by the clock, or in the thread below it. */
export function toldLater(first: Account, second: Account): boolean {
	if (first.claim.storyId === second.claim.storyId) return first.claim.selector.start < second.claim.selector.start
	if (second.claim.comment && !first.claim.comment && first.claim.documentId === second.claim.documentId) return true
	if (!first.published || !second.published || first.claim.comment) return false
	return plainTime(first.published) < plainTime(second.published)
}

/** A source's name as it stands before a colon. */
export function plainly(name: string): string {
	return name.replace(/,$/, '')
}

function plainTime(edtf: string): string {
	return edtf.replace(/[~?%]/g, '')
}

function sources(a: Account, b: Account): string {
	return [a.source, b.source].sort().join(' | ')
}
