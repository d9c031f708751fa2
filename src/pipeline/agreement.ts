/** How far the documents agree on an event, on a scale after Airwars: agreement among these documents, not truth. */
import type { Agreement, Claim, Difference } from '../records/schema.ts'
import type { Stories } from './differences/account.ts'
import { attackers } from './differences/actors.ts'
import { OWNS, PARTIES } from './tables/differing.ts'
import { overlap } from './words.ts'

/** Above this share of common three-word runs one text is taken for a copy of the other. */
const COPY = 0.6
/** Acts that somebody answers for. */
const ACTS = ['air-strike', 'shelling', 'clash', 'statement', 'casualties']

/**
 * Denied where all deny it; acknowledged where the party that did it says so itself, whatever else is disputed; then
 * contested, then how many independent sources speak.
 */
export function agreementOf(claims: Claim[], stories: Stories, found: Difference[]): Agreement {
	if (claims.every((claim) => claim.modality === 'denied')) return 'denied'
	if (claims.some((claim) => owns(claim, claims))) return 'acknowledged'
	if (found.some((difference) => difference.relation === 'contradicts')) return 'contested'
	return originals(claims, stories).size > 1 ? 'multi-source' : 'single-source'
}

/** The speaker is of the party that some account makes the attacker, and owns it. */
function owns(claim: Claim, claims: Claim[]): boolean {
	const speaker = claim.attribution[0]?.name
	if (!speaker || claim.comment || !ACTS.includes(claim.kind) || !OWNS.test(claim.selector.exact)) return false
	const struck = claims.filter(({ kind }) => kind === 'air-strike' || kind === 'shelling')
	const named = new Set(struck.flatMap(({ selector }) => attackers(selector.exact).map(({ name }) => name)))
	return PARTIES.some(({ name, words }) => named.has(name) && new RegExp(`\\b(?:${words})`).test(speaker))
}

/**
 * Who first said it: the speaker where one is named, else the outlet in its own voice. Only claims that it happened
 * count. Copies of one text are one source, and an outlet's own words beside those of a speaker it quotes are not
 * another: it may have them from the speaker. Readers' comments count only among themselves.
 */
export function originals(claims: Claim[], stories: Stories): Set<string> {
	const outletsOwn = claims.filter((claim) => !claim.comment)
	const told = (outletsOwn.length > 0 ? outletsOwn : claims).filter(
		({ modality }) => modality === 'asserted' || modality === 'alleged',
	)
	const kept: Claim[] = []
	for (const claim of told)
		if (!kept.some((before) => overlap(before.selector.exact, claim.selector.exact) > COPY)) kept.push(claim)
	const quoting = new Set(kept.filter((claim) => claim.attribution[0]).map((claim) => claim.storyId))
	const own = kept.filter((claim) => !claim.attribution[0] && !quoting.has(claim.storyId))
	return new Set([
		...kept.flatMap(({ attribution }) => attribution[0]?.name ?? []),
		...own.map(({ storyId }) => `outlet:${stories.get(storyId)?.outletId ?? storyId}`),
	])
}
