/** An account: a claim with whose it is. */
import type { Claim, Difference, Outlet, Story } from '../../records/schema.ts'
import { plain } from '../claims/plain.ts'

export type Stories = Map<string, Story>
export type Outlets = Map<string, Outlet>

export type Account = {
	claim: Claim
	/** Its words with plain marks, as rules read them. */
	words: string
	/** As a note names it: "Wire, from the army,". */
	who: string
	/** The outlet, or the story where the outlet is not known. */
	outlet: string
	/** Outlet and speaker: two accounts of one source are one telling. */
	source: string
	/** When it was published, as it sorts; null where not known. */
	published: string | null
	/** The story it stands in, where that is known. */
	story: Story | null
}

/** A difference with what tells it from others between the same sources, or the same events. */
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
		words: plain(claim.selector.exact),
		who: speaker ? `${name}, from ${speaker},` : name,
		outlet,
		source: `${outlet}/${speaker ?? ''}`,
		published: story?.published.edtf ?? null,
		story: story ?? null,
	}
}

/** True where the second was told after the first: by its place in one story, by the clock, or in the thread below it. */
export function toldLater(first: Account, second: Account): boolean {
	if (first.claim.storyId === second.claim.storyId) return first.claim.selector.start < second.claim.selector.start
	if (second.claim.comment && !first.claim.comment && first.claim.documentId === second.claim.documentId) return true
	if (first.claim.comment) return false
	const byLabel = laterOnPage(first.story, second.story)
	if (byLabel !== null) return byLabel
	if (!first.published || !second.published) return false
	return plainTime(first.published) < plainTime(second.published)
}

/** Entries of one live page: an update after the entry it was put over, and by the clock among themselves; null elsewhere. */
function laterOnPage(first: Story | null, second: Story | null): boolean | null {
	if (!first || !second || first.documentId !== second.documentId) return null
	const live = ({ kind }: Story) => kind === 'live' || kind === 'update'
	if (!live(first) || !live(second)) return null
	if (first.kind !== second.kind) return second.kind === 'update'
	const [x, y] = [first.clock, second.clock]
	return x !== null && y !== null && x.slice(5) === y.slice(5) ? x < y : null
}

/** A source's name as it stands before a colon. */
export function plainly(name: string): string {
	return name.replace(/,$/, '')
}

/** Words without quotation marks of their own: they stand inside ours. */
export function bare(words: string): string {
	return words.replace(/[“”"]/gu, '').trim()
}

function plainTime(edtf: string): string {
	return edtf.replace(/[~?%]/g, '')
}

function sources(a: Account, b: Account): string {
	return [a.source, b.source].sort().join(' | ')
}
