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
import { BROAD_PLACES, DISCRETE_KINDS, KIND_NAMES, LINK_WEIGHTS, LINKING_KINDS } from './tables/linking.ts'
import { rareWords, shared, wordIndex } from './words.ts'

/** Days: two accounts of a longer span (a season, a siege) share their days with too much. */
const WIDEST = 7
/** Days two accounts may lie apart and still be of one occurrence: the difference is then drawn. */
const SLACK = 2
/** The same where one of them is only "about" a day: news is told days after it happened. */
const SLACK_ABOUT = 4
/** Characters between neighbouring claims: a short paragraph. */
const NEAR = 400

type Link = { a: Claim; b: Claim; weight: number; why: string }
type Context = {
	stories: Map<string, Story>
	outlets: Map<string, Outlet>
	rare: Map<string, string[]>
	next: Map<string, string>
}

/** Groups claims into events. The order of `claims` does not matter. */
export function link(claims: Claim[], stories: Story[], outlets: Outlet[]): EventRecord[] {
	const ordered = [...claims].sort((a, b) => (a.id < b.id ? -1 : 1))
	const words = wordIndex(ordered)
	const context: Context = {
		stories: new Map(stories.map((story) => [story.id, story])),
		outlets: new Map(outlets.map((outlet) => [outlet.id, outlet])),
		rare: new Map(ordered.map((claim) => [claim.id, rareWords(claim, words)])),
		next: following(ordered),
	}
	const copies = foldCopies(ordered)
	const links: Link[] = []
	for (const [a, b] of candidates([...copies.keys()], context)) {
		const grounds = weigh(a, b, context)
		if (grounds && enough(a, b, grounds)) links.push({ a, b, weight: sum(grounds), why: say(grounds) })
	}
	const found = groups([...copies.keys()], links, context)
	for (const [first, others] of copies)
		for (const b of others) links.push({ a: first, b, weight: 0, why: 'the same words' })
	const linksOf = new Map<string, Link[]>(ordered.map(({ id }) => [id, []]))
	for (const made of links) linksOf.get(made.a.id)!.push(made)
	return found.map((group) => {
		const whole = group.flatMap((claim) => [claim, ...copies.get(claim)!])
		return event(whole, group, linksOf, context)
	})
}

/** Claims by their words: the first of each wording with its copies, which stand or fall with it. */
function foldCopies(ordered: Claim[]): Map<Claim, Claim[]> {
	const firsts = new Map<string, Claim>()
	const copies = new Map<Claim, Claim[]>()
	for (const claim of ordered) {
		const key = JSON.stringify([plain(claim.selector.exact), claim.date.edtf, claim.kind, claim.placeIds])
		const first = firsts.get(key)
		if (first) copies.get(first)!.push(claim)
		else {
			firsts.set(key, claim)
			copies.set(claim, [])
		}
	}
	return copies
}

function plain(words: string): string {
	return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
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
	for (const [id, following] of context.next) {
		const [first, second] = [byId.get(id), byId.get(following)]
		if (first && second) add(first, second)
	}
	for (const claim of ordered) {
		const { earliest, latest } = claim.date
		if (!earliest || !latest || width(claim.date) > WIDEST) continue
		for (let day = dayNumber(earliest); day <= dayNumber(latest) + SLACK_ABOUT; day++) {
			const met = byDay.get(day) ?? []
			for (const other of met) add(claim, other)
			byDay.set(day, [...met, claim])
		}
	}
	return [...pairs.values()]
}

/** The reason why two claims are judged to tell of one occurrence; null where they are not. */
export function sameOccurrence(a: Claim, b: Claim, context: Context): string | null {
	const grounds = weigh(a, b, context)
	return grounds && enough(a, b, grounds) ? say(grounds) : null
}

/**
 * What speaks for one occurrence, and what against; null where kind, days or places exclude it. Numbers are no ground.
 */
function weigh(a: Claim, b: Claim, context: Context): Ground[] | null {
	const kind = kindsFit(a, b)
	const day = daysFit(a, b, context)
	const place = placesFit(a, b)
	return kind && day && place ? [kind, day, place, ...details(a, b, context)] : null
}

function enough(a: Claim, b: Claim, grounds: Ground[]): boolean {
	return sum(grounds) >= (a.storyId === b.storyId ? LINK_WEIGHTS.neededWithin : LINK_WEIGHTS.neededAcross)
}

function sum(grounds: Ground[]): number {
	return grounds.reduce((total, { weight }) => total + weight, 0)
}

function say(grounds: Ground[]): string {
	return grounds.map(({ says }) => says).join('; ')
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
	if (a.storyId === b.storyId || !DISCRETE_KINDS.includes(a.kind)) return null
	const reach = [x, y].some(({ edtf }) => edtf?.includes('~')) ? SLACK_ABOUT : SLACK
	return gap <= reach ? { weight: LINK_WEIGHTS.nearDay, says: `their days are ${gap} apart` } : null
}

/** Two small places that do not touch tell two occurrences apart, whatever wider place both name. */
function placesFit(a: Claim, b: Claim): Ground | null {
	const small = (claim: Claim) => claim.placeIds.filter((id) => !BROAD_PLACES.includes(place(id).kind))
	const [x, y] = [small(a), small(b)]
	const shared = x.find((id) => y.includes(id))
	if (shared) return { weight: LINK_WEIGHTS.samePlace, says: `both at ${place(shared).name}` }
	if (x.length > 0 && y.length > 0 && !nested(x, y)) return null
	const wide = a.placeIds.find((id) => b.placeIds.includes(id))
	if (wide) return { weight: LINK_WEIGHTS.sameBroadPlace, says: `both in ${place(wide).name}` }
	const pair = nested(a.placeIds, b.placeIds)
	return pair && { weight: 0, says: `${place(pair[0]).name} lies in ${place(pair[1]).name}` }
}

/** The first pair of which one place lies in the other, the inner one first. */
function nested(left: string[], right: string[]): [string, string] | null {
	for (const x of left)
		for (const y of right) {
			if (isWithin(x, y)) return [x, y]
			if (isWithin(y, x)) return [y, x]
		}
	return null
}

function details(a: Claim, b: Claim, context: Context): Ground[] {
	const grounds: Ground[] = []
	const words = shared(context.rare.get(a.id)!, context.rare.get(b.id)!)
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
	if ((a.modality === 'denied') !== (b.modality === 'denied'))
		grounds.push({ weight: LINK_WEIGHTS.denial, says: 'though one denies it' })
	if ((a.modality === 'planned') !== (b.modality === 'planned'))
		grounds.push({ weight: LINK_WEIGHTS.plan, says: 'though one tells of a plan' })
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

/**
 * Claims joined by links, strongest first. Two groups become one only where their claims fit each other on average,
 * so that a chain of weak links does not tie a week of fighting into one event.
 */
function groups(claims: Claim[], links: Link[], context: Context): Claim[][] {
	const groupOf = new Map(claims.map((claim) => [claim.id, [claim]]))
	const strongest = [...links].sort((x, y) => y.weight - x.weight || (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1))
	for (const { a, b } of strongest) {
		const [left, right] = [groupOf.get(a.id)!, groupOf.get(b.id)!]
		if (left === right || meanWeight(left, right, context) < LINK_WEIGHTS.neededBetweenGroups) continue
		left.push(...right)
		for (const claim of right) groupOf.set(claim.id, left)
	}
	return [...new Set(groupOf.values())]
}

function meanWeight(left: Claim[], right: Claim[], context: Context): number {
	let total = 0
	for (const a of left)
		for (const b of right) {
			const grounds = weigh(a, b, context)
			total += grounds ? sum(grounds) : LINK_WEIGHTS.excluded
		}
	return total / (left.length * right.length)
}

/** `whole` is the event's claims, `firsts` the same without copies: only between those can there be differences. */
function event(whole: Claim[], firsts: Claim[], linksOf: Map<string, Link[]>, context: Context): EventRecord {
	const claims = inDocumentOrder(whole)
	const lead = leading(claims)
	const ids = new Set(claims.map((claim) => claim.id))
	const found = differences(inDocumentOrder(firsts), context.stories, context.outlets)
	return {
		id: contentId('e', ...[...ids].sort()),
		title: lead.summary,
		kind: lead.kind,
		date: eventDate(claims),
		placeIds: [...new Set(claims.flatMap((claim) => claim.placeIds))].sort(),
		claimIds: claims.map((claim) => claim.id),
		agreement: agreementOf(claims, context.stories, found),
		differences: found,
		links: claims
			.flatMap(({ id }) => linksOf.get(id) ?? [])
			.filter(({ b }) => ids.has(b.id))
			.map(({ a, b, why }) => ({ claimIds: [a.id, b.id], why })),
	}
}

function inDocumentOrder(claims: Claim[]): Claim[] {
	const key = ({ documentId, selector }: Claim) => `${documentId} ${String(selector.start).padStart(10, '0')}`
	return [...claims].sort((a, b) => (key(a) < key(b) ? -1 : 1))
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
