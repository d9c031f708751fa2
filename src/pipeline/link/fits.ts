/** What must fit before two claims can be of one occurrence: what happened, when, and where. */
import { dayNumber } from '../../records/day.ts'
import type { Claim, Dated } from '../../records/schema.ts'
import { isWithin, place } from '../places.ts'
import { GAZETTEER } from '../tables/gazetteer.ts'
import {
	BROAD_PLACES,
	DISCRETE_KINDS,
	KIND_NAMES,
	LINK_WEIGHTS,
	LINKING_KINDS,
	VAGUE_KINDS,
} from '../tables/linking.ts'
import { daysOf, NO_PAGE_DAYS, type PageDays } from './calendar.ts'
import { struckAlike } from './marks.ts'

/** One reason: how much it weighs (`LINK_WEIGHTS`), and what it says to a reader. */
export type Ground = { weight: number; says: string }

/** Days: two accounts of a longer span (a season, a siege) share their days with too much. */
export const WIDEST = 7
/** Days two accounts may lie apart and still be of one occurrence: the difference is then drawn. */
const SLACK = 2
/** The same where one of them is only "about" a day: news is told days after it happened. */
export const SLACK_ABOUT = 4

/** Characters between neighbouring claims: a short paragraph. */
export const NEAR = 400
/** Characters between claims told in one breath: a few words at most. */
const ONE_BREATH = 45

/** One after the other in one paragraph; `first` stands before `second` in one story. */
export function inOneBreath(first: Claim, second: Claim): boolean {
	const gap = second.selector.start - first.selector.end
	return gap <= ONE_BREATH && !second.selector.prefix.slice(-gap).includes('\n')
}

/** The same kind, or kinds that accounts of one occurrence may be told as. */
export function kindsFit(a: Claim, b: Claim): Ground | null {
	if (a.kind === b.kind) {
		return {
			weight: VAGUE_KINDS.includes(a.kind) ? 0 : LINK_WEIGHTS.sameKind,
			says: `both tell of ${KIND_NAMES[a.kind]}`,
		}
	}
	const fit = LINKING_KINDS.some((row) => row.includes(a.kind) && row.includes(b.kind))
	return fit ? { weight: 0, says: `${KIND_NAMES[a.kind]} and ${KIND_NAMES[b.kind]} can be one occurrence` } : null
}

/** Said of days whose week or year nobody knows. */
const BY_PAGE = ', counted from that of their page'

/** Days must meet. Neighbouring sentences of one story need no days of their own; "about" reaches two days further. */
export function daysFit(a: Claim, b: Claim, neighbours: boolean, page: PageDays = NO_PAGE_DAYS): Ground | null {
	const { x, y, ofPage } = daysOf(a, b, page)
	if (!x.earliest || !x.latest || !y.earliest || !y.latest) {
		if (a.storyId !== b.storyId) return { weight: LINK_WEIGHTS.noDay, says: 'not both give a day' }
		return neighbours ? { weight: 0, says: 'told one after the other' } : null
	}
	if (width(x) > WIDEST || width(y) > WIDEST)
		return neighbours && apart(x, y) <= 0 && DISCRETE_KINDS.includes(a.kind)
			? { weight: 0, says: 'told one after the other' }
			: null
	if (x.earliest === y.earliest && x.latest === y.latest)
		return { weight: LINK_WEIGHTS.sameDay, says: ofPage ? `the same day${BY_PAGE}` : 'the same day' }
	const gap = apart(x, y)
	if (gap <= 0)
		return { weight: LINK_WEIGHTS.sameDay / 2, says: ofPage ? `their days overlap${BY_PAGE}` : 'their days overlap' }
	const about = [x, y].some(({ edtf }) => edtf?.includes('~'))
	if (a.storyId === b.storyId) {
		if (neighbours && gap <= WIDEST && [x, y].some(isStorysDay)) return { weight: 0, says: 'told one after the other' }
		return about && gap === 1 ? { weight: 0, says: 'their days touch' } : null
	}
	const [words, deed] = x.earliest > y.earliest ? [a, b] : [b, a]
	if (gap <= WIDEST && VAGUE_KINDS.includes(words.kind) && struckAlike(words, deed))
		return { weight: 0, says: `words about it, ${gap} days later` }
	if (!DISCRETE_KINDS.includes(a.kind)) return null
	const reach = about ? SLACK_ABOUT : SLACK
	return gap <= reach ? { weight: LINK_WEIGHTS.nearDay, says: `their days are ${gap} apart` } : null
}

/** About the day of the story, for want of another: the sentence itself gives none. */
function isStorysDay({ steps }: Dated): boolean {
	return steps.some(({ rule }) => rule === 'story-day')
}

/** True where both give closed spans that exclude each other; "about" a day does not exclude the next. */
export function daysExclude(a: Claim, b: Claim, page: PageDays = NO_PAGE_DAYS): boolean {
	const { x, y } = daysOf(a, b, page)
	const about = [x, y].some(({ edtf }) => edtf?.includes('~'))
	return apart(x, y) > (about ? 1 : 0)
}

function apart(x: Dated, y: Dated): number {
	if (!x.earliest || !x.latest || !y.earliest || !y.latest) return 0
	return Math.max(dayNumber(x.earliest), dayNumber(y.earliest)) - Math.min(dayNumber(x.latest), dayNumber(y.latest))
}

/**
 * Two small places that do not touch tell two occurrences apart, whatever wider place both name. `settings`: the small
 * places where a story is set as a whole.
 */
export function placesFit(a: Claim, b: Claim, settings: Set<string> = new Set()): Ground | null {
	const [x, y] = [smallPlaces(a), smallPlaces(b)]
	const shared = x.find((id) => y.includes(id))
	if (shared) {
		const setting = a.storyId === b.storyId && settings.has(`${a.storyId} ${shared}`)
		return {
			weight: setting ? LINK_WEIGHTS.storysPlace : LINK_WEIGHTS.samePlace,
			says: `both at ${place(shared).name}`,
		}
	}
	if (x.length > 0 && y.length > 0 && !nested(x, y)) return null
	const wide = a.placeIds.find((id) => b.placeIds.includes(id))
	if (wide && a.storyId !== b.storyId && x.length > 0 !== y.length > 0)
		return { weight: LINK_WEIGHTS.narrower, says: `both in ${place(wide).name}, one more narrowly` }
	if (wide) return { weight: LINK_WEIGHTS.sameBroadPlace, says: `both in ${place(wide).name}` }
	const pair = nested(a.placeIds, b.placeIds)
	if (!pair && a.storyId === b.storyId && (x.length === 0 || y.length === 0)) {
		if ([...a.placeIds, ...b.placeIds].some((side) => isOtherSide(side, [...x, ...y]))) return null
		const region = sharedRegion(a.placeIds, b.placeIds)
		if (region) return { weight: 0, says: `both in ${place(region).name}` }
	}
	return pair && { weight: 0, says: `${place(pair[0]).name} lies in ${place(pair[1]).name}` }
}

/** The region two places lie in side by side: a half of a city and a district, a countryside and a village. */
function sharedRegion(left: string[], right: string[]): string | undefined {
	const parents = (ids: string[]) => ids.flatMap((id) => place(id).parentId ?? [])
	return parents(left).find((id) => parents(right).includes(id) && place(id).kind !== 'country')
}

const COUNTRYSIDES = GAZETTEER.filter(({ kind }) => kind === 'countryside')

/** A countryside named by its side, and places all of which lie nearer to another side. */
function isOtherSide(side: string, ids: string[]): boolean {
	const { kind, parentId } = place(side)
	if (kind !== 'countryside' || ids.length === 0) return false
	const sides = COUNTRYSIDES.filter((row) => row.in === parentId)
	const nearest = (id: string) =>
		sides.reduce((best, row) => (distance(row.id, id) < distance(best.id, id) ? row : best)).id
	return ids.every((id) => place(id).coordinates && !isWithin(id, side) && nearest(id) !== side)
}

/** Only to compare: degrees, not kilometres. */
function distance(a: string, b: string): number {
	const [x, y] = [place(a).coordinates, place(b).coordinates]
	return x && y ? Math.hypot(x[0] - y[0], x[1] - y[1]) : Number.POSITIVE_INFINITY
}

/** Villages, districts, bases, roads: places at which an occurrence is told apart from others. */
export function smallPlaces(claim: Claim): string[] {
	return claim.placeIds.filter((id) => !BROAD_PLACES.includes(place(id).kind))
}

/** The first pair of which one place lies in the other, the inner one first. */
export function nested(left: string[], right: string[]): [string, string] | null {
	for (const x of left)
		for (const y of right) {
			if (isWithin(x, y)) return [x, y]
			if (isWithin(y, x)) return [y, x]
		}
	return null
}

/** Days between the ends of a date; half a day more where it is only about them; infinite where an end is open. */
export function width(date: Dated): number {
	if (!date.earliest || !date.latest) return Number.POSITIVE_INFINITY
	return dayNumber(date.latest) - dayNumber(date.earliest) + (/[~?%]/.test(date.edtf ?? '') ? 0.5 : 0)
}
