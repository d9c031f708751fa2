/**
 * The country a corpus is about: the one the places in the gazetteer's scope lie in. Counting its places tells the
 * stories of a page that belong to the corpus from those that do not.
 */
import { findPlaces, isWithin, place } from '../places.ts'
import { GAZETTEER, SCOPE } from '../tables/gazetteer.ts'

const COUNTRIES = GAZETTEER.filter((row) => row.kind === 'country').map((row) => row.id)
const OWN = COUNTRIES.filter((country) => SCOPE.some((id) => isWithin(id, country)))

/**
 * The country, its people ("Syria" is the stem of "Syrian": a story of its army names no place) and its cities: in
 * almost every story of the corpus, and found much faster than all names of the gazetteer.
 */
const CITIES = GAZETTEER.filter((row) => row.kind === 'city' && !row.notAlone && OWN.some((id) => isWithin(row.id, id)))
	.map((row) => row.name)
	.filter((name) => /^[\p{L} -]+$/u.test(name))
const PLAIN = new RegExp(
	`(?<!\\p{L})(?:${[...OWN.map((id) => `${place(id).name}n?s?`), ...CITIES].join('|')})(?!\\p{L})`,
	'u',
)

const PEOPLE = new RegExp(`(?<!\\p{L})(?:${OWN.map((id) => place(id).name).join('|')})ns?(?!\\p{L})`, 'gu')

/** How many times a text names a place or the people of the corpus' country; counting may stop at `enough`. */
export function countOwnPlaces(text: string, enough = Number.POSITIVE_INFINITY): number {
	if (enough === 1 && PLAIN.test(text)) return 1
	const places = findPlaces(text).filter(({ placeId }) => OWN.some((country) => isWithin(placeId, country))).length
	return places + (text.match(PEOPLE)?.length ?? 0)
}
