/**
 * link: claims → events. Two claims tell of one occurrence where their days overlap, their places fit, and what
 * happened fits, and they share a telling detail. Each rule gives its reason in one line; numbers alone never link.
 */
import { dated, undated } from '../records/dated.ts'
import { dayNumber } from '../records/day.ts'
import { edtfBetween } from '../records/edtf.ts'
import type { Claim, Dated, EventRecord, Outlet, Story } from '../records/schema.ts'
import { agreementOf, differences } from './differences.ts'
import { contentId } from './id.ts'
import { isWithin, place } from './places.ts'
import { BROAD_PLACES, KIND_NAMES, LINK_WEIGHTS, LINKING_KINDS } from './tables/linking.ts'
import { rareWords, shared, type WordIndex, wordIndex } from './words.ts'

/** Days: two accounts of a longer span (a season, a siege) share their days with too much. */
const WIDEST = 7
/** Days two accounts may lie apart and still be of one occurrence: the difference is then drawn. */
const SLACK = 2
/** Characters between neighbouring claims: a short paragraph. */
const NEAR = 400

type Link = { a: Claim; b: Claim; why: string }
type Context = {
	stories: Map<string, Story>
	outlets: Map<string, Outlet>
	words: WordIndex
	next: Map<string, string>
}

/** Groups claims into events. The order of `claims` does not matter. */
export function link(claims: Claim[], stories: Story[], outlets: Outlet[]): EventRecord[] {
	const ordered = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))
	const context: Context = {
		stories: new Map(stories.map((story) => [story.id, story])),
		outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
		words: wordIndex(ordered),
		next: following(ordered),
	}
	const links: Link[] = []
	for (const [a, b] of candidates(ordered, context)) {
		const why = sameOccurrence(a, b, context)
		if (why) links.push({ a, b, why })
	}
	return groups(ordered, links).map((group) => event(group, links, context))
}

/** Pairs that can link at all: neighbours, and claims whose days come near each other. Each pair once, lower id first. */
function candidates(ordered: Claim[], context: Context): [Claim, Claim][] {
	const byId = new Map(ordered.map((claim) => [claim.id, claim]))
	const byDay = new Map<number, Claim[]>()
	const pairs = new Map<string, [Claim, Claim]>()
	const add = (x: Claim, y: Claim) => {
		const [a, b] = x.id < y.id ? [x, y] : [y, x]
		pairs.set(a.id + b.id, [a, b])
	}
	for (const [id, following] of context.next) add(byId.get(id)!, byId.get(following)!)
	for (const claim of ordered) {
		const { earliest, latest } = claim.date
		if (!earliest || !latest || width(claim.date) > WIDEST) continue
		for (let day = dayNumber(earliest); day <= dayNumber(latest) + SLACK; day++) {
			const met = byDay.get(day) ?? []
			for (const other of met) add(claim, other)
			byDay.set(day, [...met, claim])
		}
	}
	return [...pairs.values()]
}

/**
 * The reason why two claims are judged to tell of one occurrence; null where they are not. What excludes comes first
 * (kind, days, places), then what speaks for it is weighed: see `LINK_WEIGHTS`. Numbers alone never link.
 */
export function sameOccurrence(a: Claim, b: Claim, context: Context): string | null {
	if (Boolean(a.comment) !== Boolean(b.comment)) return null
	const kind = kindsFit(a, b)
	const day = daysFit(a, b, context)
	const place = placesFit(a, b)
	if (!kind || !day || !place) return null
	const grounds = [kind, day, place, ...details(a, b, context)]
	const weight = grounds.reduce((sum, ground) => sum + ground.weight, 0)
	const needed = a.storyId === b.storyId ? LINK_WEIGHTS.neededWithin : LINK_WEIGHTS.neededAcross
	return weight >= needed ? grounds.map(({ says }) => says).join('; ') : null
}

type Ground = { weight: number; says: string }

function kindsFit(a: Claim, b: Claim): Ground | null {
	if (a.kind === b.kind) {
		const vague = a.kind === 'statement' || a.kind === 'other'
		return { weight: vague ? 0 : LINK_WEIGHTS.sameKind, says: `both tell of ${KIND_NAMES[a.kind]}` }
	}
	const fit = LINKING_KINDS.some((row) => row.includes(a.kind) && row.includes(b.kind))
	return fit ? { weight: 0, says: `${KIND_NAMES[a.kind]} and ${KIND_NAMES[b.kind]} can be one occurrence` } : null
}

/** Days must meet. Neighbouring sentences of one story need no days of their own; "about" reaches two days further. */
function daysFit(a: Claim, b: Claim, context: Context): Ground | null {
	const [x, y] = [a.date, b.date]
	if (!x.earliest || !x.latest || !y.earliest || !y.latest)
		return neighbours(a, b, context) ? { weight: 0, says: 'told one after the other' } : null
	if (width(x) > WIDEST || width(y) > WIDEST) return null
	if (x.earliest === y.earliest && x.latest === y.latest) return { weight: LINK_WEIGHTS.sameDay, says: 'the same day' }
	const gap =
		Math.max(dayNumber(x.earliest), dayNumber(y.earliest)) - Math.min(dayNumber(x.latest), dayNumber(y.latest))
	if (gap <= 0) return { weight: LINK_WEIGHTS.sameDay / 2, says: 'their days overlap' }
	return gap <= SLACK ? { weight: LINK_WEIGHTS.nearDay, says: `their days are ${gap} apart` } : null
}

function placesFit(a: Claim, b: Claim): Ground | null {
	const same = a.placeIds.filter((id) => b.placeIds.includes(id))
	const specific = same.find((id) => !BROAD_PLACES.includes(place(id).kind))
	if (specific) return { weight: LINK_WEIGHTS.samePlace, says: `both at ${place(specific).name}` }
	if (same[0]) return { weight: LINK_WEIGHTS.sameBroadPlace, says: `both in ${place(same[0]).name}` }
	for (const x of a.placeIds)
		for (const y of b.placeIds) {
			const [inner, outer] = isWithin(x, y) ? [x, y] : [y, x]
			if (isWithin(inner, outer)) return { weight: 0, says: `${place(inner).name} lies in ${place(outer).name}` }
		}
	return null
}

function details(a: Claim, b: Claim, context: Context): Ground[] {
	const grounds: Ground[] = []
	const words = shared(rareWords(a, context.words), rareWords(b, context.words))
	if (words.length > 0) {
		const quoted = words.slice(0, 4).map((word) => `“${word}”`)
		grounds.push({ weight: Math.min(words.length, 3) * LINK_WEIGHTS.rareWord, says: `both use ${quoted.join(', ')}` })
	}
	const actors = a.actors.filter((actor) => b.actors.includes(actor))
	if (actors.length > 0)
		grounds.push({
			weight: Math.min(actors.length, 2) * LINK_WEIGHTS.actor,
			says: `both name ${actors.slice(0, 3).join(', ')}`,
		})
	const [speaker, other] = [a.attribution[0]?.name, b.attribution[0]?.name]
	if (speaker && speaker === other) grounds.push({ weight: LINK_WEIGHTS.speaker, says: `both from ${speaker}` })
	if (neighbours(a, b, context)) grounds.push({ weight: LINK_WEIGHTS.neighbours, says: 'told one after the other' })
	return grounds
}

/** The next claim of the same story, at most a paragraph on. */
function neighbours(a: Claim, b: Claim, { next }: Context): boolean {
	return next.get(a.id) === b.id || next.get(b.id) === a.id
}

/** Which claim follows which within a story, where no more than `NEAR` characters lie between. */
function following(claims: Claim[]): Map<string, string> {
	const inOrder = [...claims].sort((a, b) =>
		a.storyId < b.storyId ? -1 : a.storyId > b.storyId ? 1 : a.selector.start - b.selector.start,
	)
	const next = new Map<string, string>()
	for (const [index, claim] of inOrder.entries()) {
		const after = inOrder[index + 1]
		if (after?.storyId === claim.storyId && after.selector.start - claim.selector.end <= NEAR)
			next.set(claim.id, after.id)
	}
	return next
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
