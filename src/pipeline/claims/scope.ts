/**
 * scope: which sentences of a story are about the places the timeline covers. A sentence that names none of them may go
 * on about the place before it: the focus. It is carried by pronouns, "the city", shared actors and words, the same
 * speaker; and dropped at places elsewhere, at the country as a whole and at headings about something else.
 */
import { findPlaces, isWithin, place } from '../places.ts'
import {
	ELSEWHERE,
	ONLY_WHEN,
	OTHER_WARS,
	POINTS_BACK,
	POINTS_JUST_BACK,
	STARTS_BACK,
	UNNAMED_PLACE,
} from '../tables/anaphora.ts'
import { findActors, isPress } from './actors.ts'
import { cue } from './kind.ts'
import { plain } from './plain.ts'

/** What a story is about at a point of reading. */
export type Focus = {
	/** Places in scope named last; empty where the story speaks of something else. */
	placeIds: string[]
	/** Stems and actors of the sentences in scope so far, to see whether a sentence goes on. */
	words: Set<string>
	/** Places in scope named so far, latest last. */
	recent: string[]
	/** Name of the speaker of the last sentence in scope. */
	speaker: string | null
}

/** How a sentence stands to the one before it. */
export type Joint = {
	/** Whoever the sentence is attributed to. */
	speaker: string | null
	/** The sentence before was in scope, so that "he" and "that" point to it. */
	follows: boolean
	/** And stands in the same paragraph. */
	here: boolean
	/** The sentence before stands in the same paragraph and was about something else. */
	astray: boolean
	/** The story reports, and all of it about places in scope until it says otherwise. */
	home: string[] | null
	/** The story argues more than it reports: hardly anybody is quoted. */
	essay: boolean
	/** One of the first sentences of a story whose place another of them names, or of a short update. */
	lead: boolean
}

export type Placing = { placeIds: string[]; why: string; inherited: boolean } | { placeIds: null; why: string }

export const NO_FOCUS: Focus = { placeIds: [], recent: [], words: new Set(), speaker: null }

/** Decides whether a sentence is in scope. `label` is what stands before it: "#Manbij:", a dateline. */
export function placing(
	sentence: string,
	label: string,
	focus: Focus,
	scope: readonly string[],
	joint: Joint,
): Placing {
	const named = told(sentence, scope)
	const labelled =
		named.inside.length > 0 || (named.outside.length > 0 && !label.startsWith('#')) ? [] : placesOf(label, scope).inside
	const inside = named.inside.length > 0 ? named.inside : labelled
	if (inside.length > 0) return { placeIds: inside, why: `it names ${place(inside[0]!).name}`, inherited: false }
	if (named.outside.length > 0)
		return { placeIds: null, why: `it tells of ${place(named.outside[0]!).name}, elsewhere` }
	const text = plain(sentence)
	if (focus.placeIds.length === 0) {
		// After an aside about elsewhere, "the clinic" is again that of the story.
		const back =
			joint.home !== null &&
			!joint.essay &&
			POINTS_BACK[0]!.test(text) &&
			![OTHER_WARS, UNNAMED_PLACE, ...ELSEWHERE].some((pattern) => pattern.test(text))
		if (back) return { placeIds: joint.home!, why: `it goes on about ${place(joint.home![0]!).name}`, inherited: true }
		return { placeIds: null, why: 'it names no place in scope, and none goes before' }
	}
	const words = wordsOf(text)
	const shared = [...words].filter((word) => focus.words.has(word)).length
	const definite = POINTS_BACK.some((pattern) => pattern.test(text))
	const pronoun = joint.follows && POINTS_JUST_BACK.some((pattern) => pattern.test(text))
	if (UNNAMED_PLACE.test(text)) return { placeIds: null, why: 'it tells of a place it does not name' }
	if (OTHER_WARS.test(text) && !definite) return { placeIds: null, why: 'it tells of another war, elsewhere' }
	const needed = joint.lead || ((definite || pronoun) && joint.follows) ? (STARTS_BACK.test(text) ? 1 : LOOSE) : CLOSE
	if (ELSEWHERE.some((pattern) => pattern.test(text)) && shared < needed)
		return { placeIds: null, why: 'it speaks of the country or the war as a whole' }
	const sameSpeaker = focus.speaker !== null && (joint.speaker === focus.speaker || words.has(focus.speaker))
	const tied = definite || pronoun || joint.here || joint.lead || joint.home !== null || sameSpeaker || shared >= LOOSE
	if (
		!tied ||
		(joint.astray && shared < CLOSE) ||
		(joint.essay && !joint.here && !(definite && (joint.follows || joint.speaker !== null)))
	)
		return { placeIds: null, why: 'nothing ties it to the place named before' }
	const weak = !(definite || pronoun || joint.here || sameSpeaker || shared >= LOOSE) && joint.home !== null
	const meant = weak ? joint.home! : meantBy(text, focus)
	return { placeIds: meant, why: `it goes on about ${place(meant[0]!).name}`, inherited: true }
}

/** "the camp", "the district": the place of that sort named last; else the places of the focus. */
function meantBy(text: string, focus: Focus): string[] {
	const noun =
		/\b(?:the|that|this) (?:[\w-]+ )?(camp|city|town|village|district|neighbou?rhood|base|airport|airbase|air base|road|highway)\b/i.exec(
			text,
		)?.[1]
	const kinds = noun ? MEANT[noun.toLowerCase().replace('neighbor', 'neighbour')] : undefined
	const last = kinds && focus.recent.findLast((id) => kinds.includes(place(id).kind))
	return last && !focus.placeIds.some((id) => kinds.includes(place(id).kind)) ? [last] : focus.placeIds
}

const MEANT: Record<string, string[]> = {
	camp: ['camp', 'village'],
	city: ['city'],
	town: ['town', 'city'],
	village: ['village', 'town'],
	district: ['district'],
	neighbourhood: ['district'],
	base: ['base'],
	airport: ['airport', 'base'],
	airbase: ['base'],
	'air base': ['base'],
	road: ['road'],
	highway: ['road'],
}

/** Shared words and actors that tie a sentence to those before, and that tie it in spite of a wider place. */
const LOOSE = 2
const CLOSE = 4

/** The focus after a sentence that was placed in scope. */
export function advance(focus: Focus, sentence: string, placeIds: string[], speaker: string | null): Focus {
	return {
		placeIds,
		recent: [...focus.recent.filter((id) => !placeIds.includes(id)), ...placeIds],
		words: new Set([...focus.words, ...wordsOf(plain(sentence))]),
		speaker,
	}
}

/** Places of what a sentence tells: those that only say when it was do not count beside others. */
function told(sentence: string, scope: readonly string[]): ReturnType<typeof placesOf> {
	const aside = ONLY_WHEN.exec(sentence)?.[0]
	const rest = aside ? placesOf(sentence.slice(aside.length), scope) : null
	return rest && rest.inside.length > 0 ? rest : placesOf(sentence, scope)
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
	// States are in every story; only their arms and people tie.
	const names = actors
		.filter(({ kind, name }) => !isPress(kind) && !(kind === 'state' && isCountry(name)))
		.map(({ name }) => name)
	const kind = cue(text)?.kind
	const rest = actors.reduceRight(
		(left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
		text,
	)
	const stems = (rest.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
		.filter((word) => !COMMON.has(word))
		.map((word) => word.replace(/(?:ing|ed|es|s|ion|ions)$/, ''))
	return new Set([...names, ...stems, ...(kind && kind !== 'other' ? [`kind:${kind}`] : [])])
}

function isCountry(name: string): boolean {
	return findPlaces(name).some(({ placeId, words }) => words === name && place(placeId).kind === 'country')
}

const COMMON = new Set(
	'about after again against almost already although among another around because before being between could during first former found other their there these those three through under until where which while whose would years since still support states syrian syria russian military called several people including'.split(
		' ',
	),
)
