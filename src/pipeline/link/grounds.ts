/** What speaks for two claims being of one occurrence, and what excludes it. */
import { dayNumber } from '../../records/day.ts'
import type { Claim, Dated } from '../../records/schema.ts'
import { isWithin, place } from '../places.ts'
import {
	BROAD_PLACES,
	DISCRETE_KINDS,
	KIND_NAMES,
	LINK_WEIGHTS,
	LINKING_KINDS,
	VAGUE_KINDS,
} from '../tables/linking.ts'
import { rareWords, shared, wordIndex } from '../words.ts'

/** Days: two accounts of a longer span (a season, a siege) share their days with too much. */
const WIDEST = 7
/** Days two accounts may lie apart and still be of one occurrence: the difference is then drawn. */
const SLACK = 2
/** The same where one of them is only "about" a day: news is told days after it happened. */
const SLACK_ABOUT = 4
/** Characters between neighbouring claims: a short paragraph. */
const NEAR = 400

/** What the grounds of every pair need to know of all claims: each one's rare words, and which claim follows which. */
export type Context = { rare: Map<string, string[]>; next: Map<string, string> }

/** One reason: how much it weighs (`LINK_WEIGHTS`), and what it says to a reader. */
export type Ground = { weight: number; says: string }

/** Works the context of all claims out. */
export function contextOf(claims: Claim[]): Context {
	const words = wordIndex(claims)
	return { rare: new Map(claims.map((claim) => [claim.id, rareWords(claim, words)])), next: following(claims) }
}

/** Pairs that can link at all: neighbours, and claims whose days come near each other. Each pair once, lower id first. */
export function candidates(ordered: Claim[], context: Context): [Claim, Claim][] {
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
			if (!byDay.has(day)) byDay.set(day, [])
			const met = byDay.get(day)!
			for (const other of met) add(claim, other)
			met.push(claim)
		}
	}
	return [...pairs.values()]
}

/**
 * What speaks for one occurrence, and what against; null where kind, days or places exclude it. Numbers are no ground.
 */
export function weigh(a: Claim, b: Claim, context: Context): Ground[] | null {
	const kind = kindsFit(a, b)
	const day = daysFit(a, b, context)
	const place = placesFit(a, b)
	return kind && day && place ? [kind, day, place, ...details(a, b, context)] : null
}

/** True where the grounds suffice to link the two. */
export function enough(a: Claim, b: Claim, grounds: Ground[]): boolean {
	return sum(grounds) >= (a.storyId === b.storyId ? LINK_WEIGHTS.neededWithin : LINK_WEIGHTS.neededAcross)
}

/** The weight of all grounds together. */
export function sum(grounds: Ground[]): number {
	return grounds.reduce((total, { weight }) => total + weight, 0)
}

/** All grounds as one line. */
export function say(grounds: Ground[]): string {
	return grounds.map(({ says }) => says).join('; ')
}

function kindsFit(a: Claim, b: Claim): Ground | null {
	if (a.kind === b.kind) {
		return {
			weight: VAGUE_KINDS.includes(a.kind) ? 0 : LINK_WEIGHTS.sameKind,
			says: `both tell of ${KIND_NAMES[a.kind]}`,
		}
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

/** Days between the ends of a date; half a day more where it is only about them; infinite where an end is open. */
export function width(date: Dated): number {
	if (!date.earliest || !date.latest) return Number.POSITIVE_INFINITY
	return dayNumber(date.latest) - dayNumber(date.earliest) + (/[~?%]/.test(date.edtf ?? '') ? 0.5 : 0)
}
