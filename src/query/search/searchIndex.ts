/** The search itself, over documents that are words already: ranking, prefixes, other spellings, typing errors. */
import MiniSearch, { type Query } from 'minisearch'
import type { SearchDocument } from '../../records/search/searchFile.ts'
import { soundOf, wordsOf } from '../spelling.ts'

/** The events found, best first, each with the filed words it was found by. */
export type Found = {
	hits: Map<string, string[]>
	/** Only words spelt nearly so were found. */
	near: boolean
	/** How many files of words have been read, while not all have: what they hold is found later. */
	reading: { done: number; of: number } | null
	/** Files that could not be read: the words of their events were not searched. */
	unread: number
}
export type SearchIndex = MiniSearch<SearchDocument>

const FIELDS = ['title', 'places', 'actors', 'outlets', 'words', 'comments']
/** A title says what the event is; a place or actor is chosen more often than a word of an excerpt. */
const BOOST = { title: 3, places: 2.5, actors: 2, outlets: 1.5 }

/** Words that say nothing alone. */
const COMMON = new Set('a an and at by for from in is it of on or that the to was with'.split(' '))

export function emptyIndex(): SearchIndex {
	return new MiniSearch<SearchDocument>({
		fields: FIELDS,
		// Documents and questions are parted into words before they come here.
		tokenize: (line) => line.split(' '),
		processTerm: (word) => word || null,
	})
}

/** `near`: where nothing is found, words spelt nearly so count too (yes). */
export type FindOptions = { comments: boolean; near?: boolean }

/** Finds the events that have every word asked for: as written, as a beginning, or by the sound of a name. */
export function find(
	index: SearchIndex,
	asked: string,
	{ comments, near = true }: FindOptions,
): Pick<Found, 'hits' | 'near'> {
	const all = wordsOf(asked).map(({ plain }) => plain)
	const telling = all.filter((word) => !COMMON.has(word))
	const words = telling.length > 0 ? telling : all
	if (words.length === 0) return { hits: new Map(), near: false }
	const fields = comments ? FIELDS : FIELDS.filter((field) => field !== 'comments')
	const run = (near: boolean) =>
		index.search({ combineWith: 'AND', queries: words.map((word) => either(word, near)) }, { fields, boost: BOOST })
	const exact = run(false)
	const results = exact.length > 0 || !near ? exact : run(true)
	return {
		hits: new Map(results.map(({ id, match }) => [id as string, Object.keys(match)])),
		near: exact.length === 0 && results.length > 0,
	}
}

/** Shorter words have too many neighbours. */
const LONG_ENOUGH = 4

function either(word: string, near: boolean): Query {
	const sound = soundOf(word)
	return {
		combineWith: 'OR',
		queries: [
			{
				queries: [word],
				prefix: word.length > 1,
				fuzzy: near && word.length >= LONG_ENOUGH ? 0.25 : false,
				maxFuzzy: 2,
			},
			...(sound === null ? [] : [{ queries: [`~${sound}`], prefix: false, fuzzy: false as const }]),
		],
	}
}
