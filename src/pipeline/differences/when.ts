/** Days and places of two accounts. */
import { width } from '../link/fits.ts'
import { isWithin, place } from '../places.ts'
import { BROAD_PLACES, DISCRETE_KINDS } from '../tables/linking.ts'
import { sayEdtf } from '../timex/say.ts'
import { type Account, between, type Found, plainly } from './account.ts'

/** Days from which a span is a season or more, and under which it is a day or a few. */
const [LONG, SHORT] = [27, 3]

/** Days that exclude each other; a day within another's season. "About" a day excludes nothing, nor does one story itself. */
export function days(a: Account, b: Account): Found[] {
	const [x, y] = [a.claim.date, b.claim.date]
	if (!x.earliest || !x.latest || !y.earliest || !y.latest || a.claim.storyId === b.claim.storyId) return []
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

/** One source says more exactly where: a village in the province the other names. */
export function places(a: Account, b: Account): Found[] {
	if (a.source === b.source || a.claim.kind !== b.claim.kind || !DISCRETE_KINDS.includes(a.claim.kind)) return []
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
