/** names: actors and places as a title writes them, and what else stands in words with a capital. */
import { findPlaces, place } from '../../places.ts'
import { PEOPLE } from '../../tables/measures.ts'
import { COMMON_NAMES, NO_PERSON, OPENERS, PLURAL, SHORT_NAMES, SUBJECTS, TAKES_THE } from '../../tables/titles.ts'
import { findActors } from '../actors.ts'

/** An actor's name without article: `Islamic State group (ISIS)` → `ISIS`. */
export function actorName(name: string): string {
	return SHORT_NAMES[name] ?? name
}

/** An actor's name inside a sentence: `the Syrian army`, `armed opposition groups`, `Hezbollah`. */
export function actorInside(name: string): string {
	const short = actorName(name)
	if (COMMON_NAMES.test(short)) return short[0]!.toLowerCase() + short.slice(1)
	return TAKES_THE.test(short) ? `the ${short}` : short
}

export function isPlural(name: string): boolean {
	return PLURAL.test(name)
}

const WITH_ARTICLE = new Set(['base', 'airport', 'road', 'hospital', 'camp'])

/** A place's name inside a sentence: `eastern Aleppo`, `the Castello road`. */
export function placeInside(id: string, article = true): string {
	const { name, kind } = place(id)
	const short = name
		.replace(/ \(.*\)$/, '')
		.replace(/ Governorate$/, ' province')
		.replace(/^(?:Eastern|Western|Northern|Southern)\b/, (word) => word.toLowerCase())
	return article && (WITH_ARTICLE.has(kind) || /^Old City/.test(short)) ? `the ${short}` : short
}

/** The place with its preposition: `in Anjara`, `near the Deir ez-Zor air base`, `on the Castello road`. */
export function placeWithPreposition(id: string): string {
	const { kind } = place(id)
	const preposition =
		kind === 'road' ? 'on' : kind === 'base' || kind === 'airport' || kind === 'mountain' ? 'near' : 'in'
	return `${preposition} ${placeInside(id)}`
}

/**
 * True where every word with a capital is a place, an actor we know, a nationality, a title, or opens the sentence as a
 * common word: so that no private person's name is among them.
 */
export function namesNobody(text: string): boolean {
	const known = [...findActors(text), ...findPlaces(text)]
		.sort((a, b) => b.start - a.start)
		.reduce((left, { start, end }) => `${left.slice(0, start)}${'·'.repeat(end - start)}${left.slice(end)}`, text)
	if (/@\w/.test(text)) return false
	const words = [...known.matchAll(/(?<![\p{L}\p{N}·])[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)]
	return words.every((match) => {
		const word = match[0].replace(/['’]s?$/, '')
		if (!/\p{Lu}/u.test(word)) return true
		if (NO_PERSON.has(word) || word === 'I' || /^I['’]/.test(word)) return true
		if (AT_A_PLACE.test(known.slice(0, match.index))) return true
		if (/^(?:\p{Lu}{2,5}s?|\p{Lu}+-\d+)$/u.test(word)) return true
		if (
			word.includes('-') &&
			word.split('-').every((part) => !/\p{Lu}/u.test(part) || NO_PERSON.has(part) || /^\p{Lu}{2,5}$/u.test(part))
		)
			return true
		const opens = /^(?:|.*[.!?:;–—“"‘(]\s*)$/s.test(known.slice(0, match.index))
		const next = /^[^\s]+ (\p{Ll}+)\b/u.exec(known.slice(match.index))?.[1] ?? ''
		return opens && (isCommon(word) || SUBJECTS.test(next))
	})
}

/** Before a name with a capital these words make it a place, even one no gazetteer has. */
const AT_A_PLACE =
	/\b(?:in|near|at|around|outside|inside|(?:city|town|village|port|district|province|region|suburb|outskirts) of) (?:the )?(?:(?:west|east|north|south|central|northern|southern|eastern|western|nearby) )?(?:al-|el-)?$/

function isCommon(word: string): boolean {
	const small = word.toLowerCase().replace(/['’].*$/, '')
	return (
		OPENERS.has(small) ||
		small in PEOPLE ||
		SUBJECTS.test(small) ||
		/(?:ing|ly|ous|ive|less|able|ible|tions?|sions?|ments?|ness|ity|ities|fare)$/.test(small)
	)
}
