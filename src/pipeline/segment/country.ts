/**
 * The country a corpus is about: the one the places in the gazetteer's scope lie in. Counting its places tells the
 * stories of a page that belong to the corpus from those that do not.
 */
import { findPlaces, isWithin, place } from '../places.ts'
import { GAZETTEER, SCOPE } from '../tables/gazetteer.ts'

const COUNTRIES = GAZETTEER.filter((row) => row.kind === 'country').map((row) => row.id)
const OWN = COUNTRIES.filter((country) => SCOPE.some((id) => isWithin(id, country)))
/** "Syria" is the stem of "Syrian": a story of its army names the country without naming a place. */
const PEOPLE =
	OWN.length > 0 ? new RegExp(`(?<!\\p{L})(?:${OWN.map((id) => place(id).name).join('|')})ns?(?!\\p{L})`, 'gu') : null

/** How many times a text names a place or the people of the corpus' country. */
export function countOwnPlaces(text: string): number {
	const places = findPlaces(text).filter(({ placeId }) => OWN.some((country) => isWithin(placeId, country))).length
	return places + (PEOPLE ? [...text.matchAll(PEOPLE)].length : 0)
}
