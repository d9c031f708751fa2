/**
 * Which words of an excerpt may be searched for. Private persons' names never enter the index: a capitalised word is
 * taken only where it belongs to a place, an actor or an outlet of the records, stands in an event's title, is a day or
 * month, or, standing alone, is a word that these texts also write small (as at the beginning of a sentence). So a name
 * that only an excerpt prints is left out, whoever's it is. What that loses is capitalised words next to such a name.
 */
import type { Claim } from '../schema.ts'
import { fold, soundOf, type Word, wordsOf } from '../spelling.ts'
import type { Searched } from './searchDocuments.ts'

const CALENDAR =
	'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
		' ',
	)

/** Words by what is known of them, as they are compared. */
export type Known = {
	/** Of places, actors, outlets, and the calendar. */
	names: ReadonlySet<string>
	/** Of titles. */
	titles: ReadonlySet<string>
	/** Written small somewhere in these texts. */
	small: ReadonlySet<string>
	/** Of speakers who are no actors: theirs are left out in any writing. */
	speakers: ReadonlySet<string>
}

/** Every way of writing a place's name that tells it apart: capitalised words of its names, not what describes it. */
export function placeWords(names: string[]): string[] {
	return names.flatMap((name) =>
		wordsOf(name)
			.filter(({ start }) => !isSmall(name, start))
			.map(({ plain }) => plain),
	)
}

export function knownWords({
	places,
	outlets,
	events,
	claims,
}: Pick<Searched, 'places' | 'outlets' | 'events' | 'claims'>): Known {
	const plain = (text: string) => wordsOf(text).map((word) => word.plain)
	const all = [...claims.values()]
	const names = new Set([
		...CALENDAR,
		...[...places.values()].flatMap(({ name, aliases }) => placeWords([name, ...aliases])),
		...[...outlets.values()].flatMap(({ name }) => plain(name)),
		...all.flatMap(({ actors }) => actors.flatMap(plain)),
	])
	const titles = new Set(events.flatMap(({ title }) => plain(title)))
	const small = new Set(all.flatMap(({ selector: { exact } }) => smallWords(exact)))
	const speakers = all.flatMap(({ actors, attribution }) =>
		attribution.filter(({ name }) => !actors.includes(name)).flatMap(({ name }) => capitals(name)),
	)
	return { names, titles, small, speakers: new Set(speakers.filter((one) => !names.has(one) && !titles.has(one))) }
}

const isSmall = (text: string, at: number) => /^\p{Ll}/u.test(text.slice(at))
const isCapital = (text: string, at: number) => /^\p{Lu}/u.test(text.slice(at))
const smallWords = (text: string) =>
	wordsOf(text)
		.filter(({ start }) => isSmall(text, start))
		.map(({ plain }) => plain)
const capitals = (text: string) =>
	wordsOf(text)
		.filter(({ start }) => isCapital(text, start))
		.map(({ plain }) => plain)

/** The words of an excerpt that may be searched for. */
export function openWords(text: string, known: Known): Word[] {
	const words = wordsOf(text)
	return words.filter((word, at) => {
		const { plain, start } = word
		if (known.names.has(plain) || /^\p{N}/u.test(plain)) return true
		if (text[start - 1] === '@' || known.speakers.has(plain)) return false
		if (isSmall(text, start)) return true
		// Scripts without capitals do not say what is a name.
		if (!isCapital(text, start)) return false
		if (known.titles.has(plain)) return true
		return known.small.has(plain) && !beside(text, words[at - 1], word) && !beside(text, word, words[at + 1])
	})
}

/** Two capitalised words with nothing between them that parts names. */
function beside(text: string, a: Word | undefined, b: Word | undefined): boolean {
	if (!a || !b || !isCapital(text, a.start) || !isCapital(text, b.start)) return false
	return /^[\s.\-–'’‘`]*(?:\p{L}{1,4}-)?$/u.test(text.slice(a.end, b.start))
}

/** What a word is filed under: itself, and for a name the key of its sound, marked so that it is taken for no word. */
export function filed(plain: string, known: Known): string[] {
	const sound = known.names.has(plain) ? soundOf(plain) : null
	return sound === null ? [plain] : [plain, `~${sound}`]
}

/** A name of several words written as one: `deirezzor`. */
export function joined(name: string): string {
	return fold(name).replace(/[^\p{L}\p{N}]/gu, '')
}

/** All texts of a claim that are searched. */
export const claimTexts = ({ selector, summary }: Claim): string[] => [selector.exact, summary]
