/**
 * link: claims → events. Two claims tell of one occurrence where their days overlap, their places fit, and what
 * happened fits, and they share a telling detail. Each rule gives its reason in one line; numbers alone never link.
 */
import { dated, undated } from '../records/dated.ts'
import { dayNumber } from '../records/day.ts'
import { edtfBetween } from '../records/edtf.ts'
import type { Claim, ClaimKind, Dated, EventRecord, Outlet, Story } from '../records/schema.ts'
import { agreementOf, differences } from './differences.ts'
import { contentId } from './id.ts'
import { isWithin, place } from './places.ts'
import { BROAD_PLACES, LINKING_KINDS } from './tables/linking.ts'
import { rareWords, shared, type WordIndex, wordIndex } from './words.ts'

/** Days: two accounts of a longer span (a season, a siege) share their days with too much. */
const WIDEST = 7

type Link = { a: Claim; b: Claim; why: string }
type Context = { stories: Map<string, Story>; outlets: Map<string, Outlet>; words: WordIndex }

/** Groups claims into events. The order of `claims` does not matter. */
export function link(claims: Claim[], stories: Story[], outlets: Outlet[]): EventRecord[] {
	const ordered = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))
	const context: Context = {
		stories: new Map(stories.map((story) => [story.id, story])),
		outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
		words: wordIndex(ordered),
	}
	const links: Link[] = []
	for (const [index, a] of ordered.entries())
		for (const b of ordered.slice(index + 1)) {
			const why = sameOccurrence(a, b, context)
			if (why) links.push({ a, b, why })
		}
	return groups(ordered, links).map((group) => event(group, links, context))
}

/** The reason why two claims are of one occurrence; null where they are not judged to be. */
export function sameOccurrence(a: Claim, b: Claim, context: Context): string | null {
	if (a.comment !== b.comment) return null
	const kinds = kindsFit(a.kind, b.kind)
	if (!kinds) return null
	const days = daysFit(a, b)
	if (!days) return null
	const place = placesFit(a, b)
	if (!place) return null
	const words = shared(rareWords(a, context.words), rareWords(b, context.words))
	const needed = a.storyId === b.storyId ? 2 : 1
	const strong = words.length + (place.specific ? 1 : 0)
	if (strong < needed + 1) return null
	const detail =
		words.length > 0
			? `; both say ${words
					.slice(0, 3)
					.map((word) => `“${word}”`)
					.join(', ')}`
			: ''
	return `${kinds}; ${days}; ${place.says}${detail}`
}

function kindsFit(a: ClaimKind, b: ClaimKind): string | null {
	if (a === b) return `both tell of ${a}`
	return LINKING_KINDS.some((row) => row.includes(a) && row.includes(b)) ? `${a} and ${b} can be one occurrence` : null
}

function daysFit(a: Claim, b: Claim): string | null {
	const [x, y] = [a.date, b.date]
	if (!x.earliest || !x.latest || !y.earliest || !y.latest) return null
	if (width(x) > WIDEST || width(y) > WIDEST) return null
	const overlap = x.earliest <= y.latest && y.earliest <= x.latest
	if (overlap) return x.earliest === y.earliest && x.latest === y.latest ? 'the same day' : 'their days overlap'
	return null
}

function placesFit(a: Claim, b: Claim): { says: string; specific: boolean } | null {
	const same = a.placeIds.find((id) => b.placeIds.includes(id))
	if (same) return { says: `the same place (${same})`, specific: isSpecific(same) }
	for (const x of a.placeIds)
		for (const y of b.placeIds) {
			if (isWithin(x, y)) return { says: `${x} lies in ${y}`, specific: false }
			if (isWithin(y, x)) return { says: `${y} lies in ${x}`, specific: false }
		}
	return null
}

/** Smaller than a governorate, a city or half a city: a detail that tells occurrences apart. */
function isSpecific(placeId: string): boolean {
	return !BROAD_PLACES.includes(place(placeId).kind)
}

/** Claims joined by links, each group in document order; single claims are groups of one. */
function groups(claims: Claim[], links: Link[]): Claim[][] {
	const root = new Map(claims.map((claim) => [claim.id, claim.id]))
	const find = (id: string): string => {
		const parent = root.get(id)!
		return parent === id ? id : find(parent)
	}
	for (const { a, b } of links) {
		const [x, y] = [find(a.id), find(b.id)].sort()
		root.set(y!, x!)
	}
	const byRoot = new Map<string, Claim[]>()
	for (const claim of claims) {
		const key = find(claim.id)
		byRoot.set(key, [...(byRoot.get(key) ?? []), claim])
	}
	return [...byRoot.values()]
}

function event(group: Claim[], links: Link[], context: Context): EventRecord {
	const claims = [...group].sort(
		(a, b) => a.documentId.localeCompare(b.documentId, 'en') || a.selector.start - b.selector.start,
	)
	const lead = leading(claims)
	const ids = new Set(claims.map((claim) => claim.id))
	const found = differences(claims, context.stories, context.outlets)
	return {
		id: contentId('e', ...[...ids].sort()),
		title: lead.summary,
		kind: lead.kind,
		date: eventDate(claims),
		placeIds: [...new Set(claims.flatMap((claim) => claim.placeIds))].sort(),
		claimIds: claims.map((claim) => claim.id),
		agreement: agreementOf(claims, context.stories, found),
		differences: found,
		links: links.filter(({ a }) => ids.has(a.id)).map(({ a, b, why }) => ({ claimIds: [a.id, b.id], why })),
	}
}

/** The claim that says most: an asserted one with the smallest place and the most figures. */
function leading(claims: Claim[]): Claim {
	const weight = (claim: Claim) =>
		(claim.modality === 'asserted' ? 4 : claim.modality === 'alleged' ? 2 : 0) +
		Math.min(claim.figures.length, 2) +
		(claim.kind === 'statement' ? 0 : 2)
	return claims.reduce((best, claim) => (weight(claim) > weight(best) ? claim : best))
}

/** The days all accounts allow; where they exclude each other, the whole spread, and the accounts say so themselves. */
function eventDate(claims: Claim[]): Dated {
	const [first] = claims
	if (claims.length === 1) return first!.date
	const known = claims.map((claim) => claim.date).filter((date) => date.edtf !== null)
	if (known.length === 0) return undated('None of the accounts says when.')
	const best = known.reduce((sharpest, date) => (width(date) < width(sharpest) ? date : sharpest))
	const fits = known.every(
		(date) =>
			(!date.earliest || !best.latest || date.earliest <= best.latest) &&
			(!date.latest || !best.earliest || best.earliest <= date.latest),
	)
	if (fits) return best
	const earliest = known.map((date) => date.earliest).sort()[0] ?? null
	const latest =
		known
			.map((date) => date.latest)
			.sort()
			.at(-1) ?? null
	const basis = known.some((date) => date.basis === 'editor') ? 'editor' : 'text'
	return dated(edtfBetween(earliest, latest), basis, [
		{ rule: 'spread', says: 'The accounts give different days; the span holds them all.' },
		...known.flatMap((date) => date.steps),
	])
}

function width(date: Dated): number {
	if (!date.earliest || !date.latest) return Number.POSITIVE_INFINITY
	return dayNumber(date.latest) - dayNumber(date.earliest) + (/[~?%]/.test(date.edtf ?? '') ? 0.5 : 0)
}
