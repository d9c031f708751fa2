/** Numbers of two accounts: whether they differ, and whether the one replaces, holds or contradicts the other. */
import type { Difference, Figure } from '../../records/schema.ts'
import { smallPlaces } from '../link/fits.ts'
import { isWithin } from '../places.ts'
import { LASTING_MEASURES, PART_OF_TOLL } from '../tables/differing.ts'
import { ANYBODY, COMPARABLE_MEASURES } from '../tables/linking.ts'
import { type Account, between, type Found, toldLater } from './account.ts'

type Relation = Difference['relation']

const NOTES: Record<Exclude<Relation, 'silent'>, string> = {
	contradicts: 'they differ',
	updates: 'the later replaces the earlier',
	broader: 'one counts a wider place',
	differentScope: 'the one may be a part of the other',
}

/** Every two figures of one measure, once. */
export function numbers(a: Account, b: Account): Found[] {
	const found: Found[] = []
	for (const x of a.claim.figures)
		for (const y of b.claim.figures) {
			const how = relate(a, b, x, y)
			if (!how || (how.relation === 'differentScope' && a.source === b.source)) continue
			const note = `${a.who} says “${x.words}”; ${b.who} says “${y.words}”: ${how.says}`
			found.push(between(a, b, 'number', how.relation, note, measureOf(x)))
		}
	return [...found, ...partOfToll(a, b)]
}

/** An article is no count: "a tank" does not say that there was but one. */
const ONE = /^an? /i

/** A toll of a wider place, of which only a part belongs to the occurrence that the other tells. */
function partOfToll(a: Account, b: Account): Found[] {
	const [wide, narrow] = PART_OF_TOLL.test(a.claim.selector.exact) ? [a, b] : [b, a]
	const part = PART_OF_TOLL.exec(wide.claim.selector.exact)
	const toll = wide.claim.figures.find(({ measure, low }) => measure === 'killed' && low !== null)
	if (!part || !toll || a.source === b.source || narrow.claim.figures.some(({ measure }) => measure === 'killed'))
		return []
	const inside = narrow.claim.placeIds.some((id) =>
		wide.claim.placeIds.some((outer) => id !== outer && isWithin(id, outer)),
	)
	if (!inside || smallPlaces(narrow.claim).length === 0) return []
	const note = `${wide.who} says “${toll.words}” of a wider place, and only “${part[0]}” of this; ${narrow.who} tells of a part of it`
	return [between(a, b, 'number', 'broader', note, 'part')]
}

type How = { relation: Exclude<Relation, 'silent'>; says: string }

function relate(a: Account, b: Account, x: Figure, y: Figure): How | null {
	const plainly = (relation: How['relation']): How => ({ relation, says: NOTES[relation] })
	if (sharpens(a, b, x, y)) return { relation: 'updates', says: 'the second is more exact' }
	if (!sameMeasure(x, y)) return null
	if (LASTING_MEASURES.includes(measureOf(x)) && isOtherTime(a, b) && unlike(x, y)) return plainly('updates')
	if (agree(x, y)) return rounds(x, y) ? { relation: 'broader', says: 'one gives it as a lower bound' } : null
	if ([x, y].some(({ words }) => ONE.test(words)))
		return { relation: 'differentScope', says: 'one tells of a single one' }
	if (correctsItself(a, b)) return { relation: 'updates', says: 'the same source, which gives both' }
	const relation = relationOf(a, b, x, y)
	return relation === null ? { relation: 'differentScope', says: 'they count different people' } : plainly(relation)
}

/** The same speaker in one story, of whom one account tells what he said before. */
function correctsItself(a: Account, b: Account): boolean {
	const speaker = a.claim.attribution[0]?.name
	if (!speaker || speaker !== b.claim.attribution[0]?.name || a.claim.storyId !== b.claim.storyId) return false
	return [a, b].some(({ claim }) => SAID_BEFORE.test(claim.selector.exact))
}

/** Puts a number before another of the same source. */
const SAID_BEFORE =
	/\b(?:had (?:earlier |previously |first |initially )?(?:put|given|said|spoken|counted|reported)|earlier (?:put|said|toll)|revised|raised|lowered|up from|down from|initially|at first)\b/i

function measureOf({ measure, words }: Figure): string {
	return /\bcasualt/i.test(words) ? 'casualties' : measure
}

function sameMeasure(x: Figure, y: Figure): boolean {
	if (x.measure === y.measure && x.measure === 'population') return true
	return COMPARABLE_MEASURES.some((row) => row.includes(x.measure) && row.includes(y.measure))
}

/** A vague toll first, then from another source one in numbers. */
function sharpens(a: Account, b: Account, x: Figure, y: Figure): boolean {
	const toll = ['killed', 'injured', 'casualties']
	const vague = (figure: Figure) => figure.low === null && figure.high === null
	if (!toll.includes(measureOf(x)) || measureOf(y) !== 'killed') return false
	return vague(x) && !vague(y) && a.source !== b.source && a.claim.storyId === b.claim.storyId && toldLater(a, b)
}

/** Days that exclude each other, or stories of other days. */
function isOtherTime(a: Account, b: Account): boolean {
	const [x, y] = [a.claim.date, b.claim.date]
	if (!x.earliest || !x.latest || !y.earliest || !y.latest) return false
	return x.latest < y.earliest || y.latest < x.earliest
}

function unlike(x: Figure, y: Figure): boolean {
	return x.low !== y.low || x.high !== y.high
}

/** The same number, exact in one and a bound in the other. */
function rounds(x: Figure, y: Figure): boolean {
	const bound = ({ comparator }: Figure) => comparator === 'more-than' || comparator === 'at-least'
	return x.low !== null && x.low === y.low && bound(x) !== bound(y)
}

/** How two numbers that differ stand to each other; null where they count different people. */
function relationOf(a: Account, b: Account, x: Figure, y: Figure): How['relation'] | null {
	const [left, right] = [headOf(x), headOf(y)]
	if (left === right) return placeRelation(a, b, x, y)
	if (left !== null && right !== null) return null
	const [part, whole] = left === null ? [y, x] : [x, y]
	const larger = part.low !== null && whole.high !== null && part.low > whole.high
	return larger ? 'contradicts' : 'differentScope'
}

/** Whom a figure counts, by the last word; null for people of any kind. */
function headOf({ victims }: Figure): string | null {
	const last = victims
		?.toLowerCase()
		.match(/\p{L}+/gu)
		?.at(-1)
		?.replace(/s$/, '')
	return last === undefined || ANYBODY.includes(last) ? null : SOLDIERS.includes(last) ? 'soldier' : last
}

/** Words for soldiers, singular: two armies' counts of one toll use different ones. */
const SOLDIERS = ['soldier', 'troop', 'force', 'serviceman', 'servicemen', 'militiaman']

/** Two figures agree where their ranges meet; a vague one ("dozens") agrees with any. */
function agree(x: Figure, y: Figure): boolean {
	if ((x.low === null && x.high === null) || (y.low === null && y.high === null)) return true
	const [xLow, xHigh] = [x.low ?? 0, x.high ?? Number.POSITIVE_INFINITY]
	const [yLow, yHigh] = [y.low ?? 0, y.high ?? Number.POSITIVE_INFINITY]
	return xLow <= yHigh && yLow <= xHigh
}

function placeRelation(a: Account, b: Account, x: Figure, y: Figure): 'contradicts' | 'broader' {
	const places = (figure: Figure, { claim }: Account) =>
		figure.scope && figure.scope.placeIds.length > 0 ? figure.scope.placeIds : claim.placeIds
	const [left, right] = [places(x, a), places(y, b)]
	const inside = (inner: string[], outer: string[]) =>
		inner.some((id) => outer.some((other) => id !== other && isWithin(id, other)))
	const same = left.some((id) => right.includes(id))
	return !same && (inside(left, right) || inside(right, left)) ? 'broader' : 'contradicts'
}
