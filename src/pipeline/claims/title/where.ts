/** where: the places of a claim as a title ends with them, "near the Deir ez-Zor air base". */
import { findPlaces, isWithin, place } from '../../places.ts'
import { placeInside, placeWithPreposition } from './names.ts'

/** True where the words name one of the places, or one around or within it. */
export function namesPlace(words: string, placeIds: string[]): boolean {
	return findPlaces(words).some(({ placeId }) => placeIds.some((id) => isWithin(placeId, id) || isWithin(id, placeId)))
}

/**
 * At most two places with a preposition, the sentence's own where it has one before the name; the city only where a
 * district alone would not be understood.
 */
export function where(ids: string[], text: string, struck = false): string {
	const mentions = findPlaces(text).filter(({ placeId }) => ids.some((id) => inOneCountry(placeId, id)))
	// A number of the whole country is not one of the place spoken of before.
	const here = mentions.some(
		({ placeId: at }) => place(at).kind !== 'country' && ids.some((id) => isWithin(at, id) || isWithin(id, at)),
	)
	const wider = mentions.length > 0 && !here ? [mentions[0]!.placeId] : null
	const placeIds = wider ?? ids
	if (placeIds.length === 0) return ''
	const [first, second] = placeIds
	const mention = mentions.find(({ placeId }) => placeId === first)
	const own =
		mention &&
		/^.*\b(in|near|around|outside|on|at|inside|across|from|to|for|by|with)\s(?:the\s)?(?:\S+\s){0,3}(?:of\s)?(?:the\s)?$/.exec(
			text.slice(0, mention.start),
		)?.[1]
	const name =
		own && (/^(?:near|around|outside|across)$/.test(own) || (own === 'on' && struck))
			? `${own} ${placeInside(first!)}`
			: placeWithPreposition(first!)
	const kinds = new Set(placeIds.map((id) => place(id).kind))
	const and =
		placeIds.length === 2 && kinds.size === 1
			? ` and ${placeInside(second!)}`
			: placeIds.length > 2
				? ' and elsewhere'
				: ''
	const within = place(first!).kind === 'district' ? cityOf(first!) : null
	const city = within !== null && !`${name}${and}`.includes(within) ? `, ${within}` : ''
	return ` ${name}${and}${city}`
}

/** Name of the city a place lies in; null where it lies in none. */
function cityOf(placeId: string): string | null {
	for (let at = place(placeId); at.parentId !== null; ) {
		at = place(at.parentId)
		if (at.kind === 'city') return at.name
	}
	return null
}

function inOneCountry(a: string, b: string): boolean {
	return countryOf(a) === countryOf(b)
}

function countryOf(placeId: string): string {
	let at = place(placeId)
	while (at.parentId !== null) at = place(at.parentId)
	return at.id
}
