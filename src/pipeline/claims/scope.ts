/**
 * scope: which sentences of a story are about the places the timeline covers. A sentence that names none of them may go
 * on about the place before it: the focus. It is carried by pronouns, "the city", shared actors and words, the same
 * speaker; and dropped at places elsewhere, at the country as a whole and at headings about something else.
 */
import { findPlaces, isWithin, place } from '../places.ts'
import { ELSEWHERE, POINTS_BACK } from '../tables/anaphora.ts'
import { findActors, isPress } from './actors.ts'
import { plain } from './plain.ts'

/** What a story is about at a point of reading. */
export type Focus = {
	/** Places in scope named last; empty where the story speaks of something else. */
	placeIds: string[]
	/** Stems and actors of the sentences in scope so far, to see whether a sentence goes on. */
	words: Set<string>
	/** Name of the speaker of the last sentence in scope. */
	speaker: string | null
}

export type Placing = { placeIds: string[]; why: string; inherited: boolean } | { placeIds: null; why: string }

export const NO_FOCUS: Focus = { placeIds: [], words: new Set(), speaker: null }

/** Decides whether a sentence is in scope. `speaker` is whoever it is attributed to. */
export function placing(sentence: string, focus: Focus, scope: readonly string[], speaker: string | null): Placing {
	const { inside, outside } = placesOf(sentence, scope)
	if (inside.length > 0) return { placeIds: inside, why: `it names ${place(inside[0]!).name}`, inherited: false }
	if (outside.length > 0) return { placeIds: null, why: `it tells of ${place(outside[0]!).name}, elsewhere` }
	if (focus.placeIds.length === 0) return { placeIds: null, why: 'it names no place in scope, and none goes before' }
	const text = plain(sentence)
	const shared = [...wordsOf(text)].filter((word) => focus.words.has(word)).length
	const back = POINTS_BACK.some((pattern) => pattern.test(text))
	if (ELSEWHERE.some((pattern) => pattern.test(text)) && !(shared >= CLOSE || (back && shared >= LOOSE)))
		return { placeIds: null, why: 'it speaks of the country or the war as a whole' }
	const goesOn = back || shared >= LOOSE || (speaker !== null && speaker === focus.speaker)
	if (!goesOn) return { placeIds: null, why: 'nothing ties it to the place named before' }
	return { placeIds: focus.placeIds, why: `it goes on about ${place(focus.placeIds[0]!).name}`, inherited: true }
}

/** Shared words and actors that tie a sentence to those before, and that tie it in spite of a wider place. */
const LOOSE = 2
const CLOSE = 4

/** The focus after a sentence that was placed in scope. */
export function advance(focus: Focus, sentence: string, placeIds: string[], speaker: string | null): Focus {
	return { placeIds, words: new Set([...focus.words, ...wordsOf(plain(sentence))]), speaker }
}

/** Places of a sentence in scope, the most exact ones only, and those elsewhere in the country. */
export function placesOf(sentence: string, scope: readonly string[]): { inside: string[]; outside: string[] } {
	const found = [...new Set(findPlaces(sentence).map(({ placeId }) => placeId))]
	const inside = found.filter((id) => scope.some((governorate) => isWithin(id, governorate)))
	const outside = found.filter((id) => !inside.includes(id) && id !== 'syria' && isWithin(id, 'syria'))
	const exact = inside.filter((id) => !inside.some((other) => other !== id && covers(id, other)))
	return { inside: exact, outside }
}

/** True where the first place adds nothing to the second: it contains it, or is the city or side named around a district. */
function covers(wide: string, narrow: string): boolean {
	return isWithin(narrow, wide)
}

/** What ties sentences to each other: actors by neutral name, and stems of longer words. */
export function wordsOf(text: string): Set<string> {
	const actors = findActors(text)
	const names = actors.filter(({ kind }) => !isPress(kind)).map(({ name }) => name)
	const rest = actors.reduceRight(
		(left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
		text,
	)
	const stems = (rest.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
		.filter((word) => !COMMON.has(word))
		.map((word) => word.replace(/(?:ing|ed|es|s|ion|ions)$/, ''))
	return new Set([...names, ...stems])
}

const COMMON = new Set(
	'about after again against almost already although among another around because before being between could during first former found other their there these those three through under until where which while whose would years since still support states syrian syria russian military called several people including'.split(
		' ',
	),
)
