/** Days and places of two accounts. */
import { width } from '../link/fits.ts'
import { findPlaces, isWithin, place } from '../places.ts'
import { A_PLACE, INSIDE_IT, NEAR_IT } from '../tables/differing.ts'
import { BROAD_PLACES, DISCRETE_KINDS } from '../tables/linking.ts'
import { sayEdtf } from '../timex/say.ts'
import { type Account, between, type Found, plainly } from './account.ts'

/** Days from which a span is a season or more, and under which it is a day or a few. */
const [LONG, SHORT] = [27, 3]

/** Days that exclude each other; a day within another's season. "About" a day excludes nothing, nor does one story itself. */
export function days(a: Account, b: Account): Found[] {
	const [x, y] = [a.claim.date, b.claim.date]
	if (a.claim.storyId === b.claim.storyId) return []
	if (!x.earliest || !x.latest || !y.earliest || !y.latest) return seasons(a, b)
	const note = `${plainly(a.who)}: ${sayEdtf(x.edtf!)}; ${plainly(b.who)}: ${sayEdtf(y.edtf!)}`
	const [wide, narrow] = width(x) > width(y) ? [x, y] : [y, x]
	const meets = x.earliest <= y.latest && y.earliest <= x.latest
	if (meets)
		return width(wide) >= LONG &&
			width(narrow) <= SHORT &&
			a.claim.kind === b.claim.kind &&
			DISCRETE_KINDS.includes(a.claim.kind)
			? [between(a, b, 'date', 'broader', note)]
			: []
	if ([x, y].some(({ edtf }) => /[~?%]/.test(edtf ?? ''))) return []
	if (![a, b].every(({ claim }) => DISCRETE_KINDS.includes(claim.kind))) return []
	return [between(a, b, 'date', 'contradicts', note)]
}

/** One gives a season, the other a weekday, though of which week nobody knows. */
function seasons(a: Account, b: Account): Found[] {
	if (a.claim.kind !== b.claim.kind || !DISCRETE_KINDS.includes(a.claim.kind)) return []
	const [wide, other] = a.claim.date.edtf ? [a, b] : [b, a]
	const { edtf, earliest, latest } = wide.claim.date
	const day = A_WEEKDAY.exec(other.claim.date.known ?? onStorysDay(other) ?? '')?.[0]
	if (!edtf || !earliest || !latest || width(wide.claim.date) < LONG || !day || other.claim.date.edtf) return []
	return [between(a, b, 'date', 'broader', `${plainly(other.who)}: ${day}; ${plainly(wide.who)}: ${sayEdtf(edtf)}`)]
}

const A_WEEKDAY = /^a (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/

/** What is known of the story's day, for a claim that names none. */
function onStorysDay({ claim, story }: Account): string | undefined {
	return claim.date.known === undefined && claim.date.steps.some(({ rule }) => rule === 'story-day-unknown')
		? story?.published.known
		: undefined
}

/** One source says more exactly where: a village in the province the other names. */
export function places(a: Account, b: Account): Found[] {
	if (a.source === b.source || a.claim.kind !== b.claim.kind || !DISCRETE_KINDS.includes(a.claim.kind)) return []
	const nearer = [...unnamed(a, b), ...beside(a, b)]
	if (nearer.length > 0) return nearer
	const small = ({ claim }: Account) => claim.placeIds.filter((id) => !BROAD_PLACES.includes(place(id).kind))
	const [x, y] = [small(a), small(b)]
	if (x.length > 0 === y.length > 0) return []
	const [narrow, wide] = x.length > 0 ? [a, b] : [b, a]
	const inner = small(narrow)[0]!
	const outer = wide.claim.placeIds.find((id) => isWithin(inner, id))
	if (!outer) return []
	const note = `${plainly(narrow.who)}: ${place(inner).name}; ${plainly(wide.who)}: ${place(outer).name}, in which it lies`
	return [between(a, b, 'place', 'broader', note)]
}

/** "a village near the city" in one, its name in the other. */
function unnamed(a: Account, b: Account): Found[] {
	const sort = ({ words }: Account) => A_PLACE.exec(words)
	const [vague, exact] = sort(a) ? [a, b] : [b, a]
	const said = sort(vague)
	const named = exact.claim.placeIds.find((id) => place(id).kind === said?.[1]?.toLowerCase())
	if (!said || !named || sort(exact) || vague.claim.placeIds.includes(named)) return []
	const note = `${plainly(vague.who)}: “${said[0]}”; ${plainly(exact.who)}: ${place(named).name}`
	return [between(a, b, 'place', 'broader', note)]
}

/** Near a place in one, in it in the other. */
function beside(a: Account, b: Account): Found[] {
	const stands = ({ words }: Account, where: RegExp) =>
		findPlaces(words).find(
			({ placeId, start }) => !BROAD_PLACES.includes(place(placeId).kind) && where.test(words.slice(0, start)),
		)
	const [near, inside] = stands(a, NEAR_IT) ? [a, b] : [b, a]
	const [x, y] = [stands(near, NEAR_IT), stands(inside, INSIDE_IT)]
	if (!x || !y || x.placeId !== y.placeId || stands(inside, NEAR_IT)) return []
	const said = ({ words }: Account, where: RegExp, at: number) =>
		where.exec(words.slice(0, at))![0].trim().split(' ')[0]
	const note = `${plainly(near.who)}: “${said(near, NEAR_IT, x.start)}” ${place(x.placeId).name}; ${plainly(inside.who)}: “${said(inside, INSIDE_IT, y.start)}” it`
	return [between(a, b, 'place', 'broader', note)]
}
