/** headlines: a heading that says what a sentence of its story says belongs to that claim, as another place where it stands. */
import type { Claim } from '../../records/schema.ts'
import { describe, type Span } from '../../records/selector.ts'
import { findPlaces, isWithin, place } from '../places.ts'
import { plain } from './plain.ts'
import { wordsOf } from './scope.ts'

/** A heading with fewer telling words could be about anything. */
const FEWEST_WORDS = 4
const SHORTEST = 5
/** Share of the heading's words that stand in the sentence too. */
const SHARED = 0.66

/** The claim of the story that a heading repeats, with the heading among its repeats; null where it repeats none. */
export function repeated(text: string, heading: Span, claims: readonly Claim[]): Claim | null {
	const words = text.slice(heading.start, heading.end)
	const told = [...wordsOf(plain(withoutPlaces(words)))].filter((word) => !word.startsWith('kind:'))
	if (told.length < FEWEST_WORDS || words.trim().split(/\s+/).length < SHORTEST) return null
	const numbers = numbersOf(words)
	const places = findPlaces(words)
		.map(({ placeId }) => placeId)
		.filter((id) => place(id).governorate !== null)
	const same = claims.find(({ selector, placeIds }) => {
		const own = wordsOf(plain(selector.exact))
		const shared = told.filter((word) => own.has(word)).length
		const near = places.every((id) => placeIds.some((other) => isWithin(other, id) || share(other, id)))
		return (
			selector.start !== heading.start &&
			shared >= told.length * SHARED &&
			near &&
			numbers.every((number) => numbersOf(selector.exact).includes(number))
		)
	})
	return same ? { ...same, repeats: [...(same.repeats ?? []), describe(text, heading)] } : null
}

/** Names of places tie nothing: half the page shares them. */
function withoutPlaces(words: string): string {
	return findPlaces(words)
		.filter(({ placeId }) => place(placeId).governorate !== null)
		.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), words)
}

/** Two places of one governorate: a headline names the city where the sentence names the base. */
function share(a: string, b: string): boolean {
	const { governorate } = place(a)
	return governorate !== null && governorate === place(b).governorate
}

function numbersOf(words: string): string[] {
	return words.match(/\d+(?:[.,]\d+)*/g) ?? []
}
