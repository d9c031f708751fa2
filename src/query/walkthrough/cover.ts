/** Covers names and words in texts: in a document stroke by stroke, so that positions stay; elsewhere by another name. */
import type { Outlet } from '../../records/schema.ts'
import { patternOf } from '../../records/walkthrough/quotes.ts'
import type { Hidden } from '../../records/walkthrough.ts'
import type { Records } from '../select.ts'

/** A stroke in place of a character. */
export const STROKE = '_'

export type Cover = {
	/** A document's words: as long as they were. */
	text: (words: string) => string
	/** A sentence of the records about them. */
	say: (words: string) => string
	/** Every sentence within a value; ids and codes stay what they are. */
	all: <T>(value: T) => T
}

/** What is covered while a step hides it. `outlets` have the names that stand in place of the true ones. */
export function coverOf(records: Records, hide: Hidden, outlets: Outlet[]): Cover {
	const others = new Map(outlets.map(({ id, name }) => [id, name]))
	const names = hide.outlets
		? [
				...records.index.outlets.flatMap(({ id, name }) =>
					spellings(name).map((one) => [one, others.get(id)!] as const),
				),
				...records.index.stories.flatMap(({ author, via }) => [
					...(author === null ? [] : spellings(author).map((one) => [one, 'the author'] as const)),
					...via.map((one) => [one, 'a page that collects'] as const),
				]),
			]
		: []
	const nameOf = new Map(names)
	const name = anyOf([...nameOf.keys()], 'gu')
	const word = anyOf(hide.words, 'giu')
	const strokes = (words: string) => STROKE.repeat(words.length)
	const text = (words: string) => {
		const named = name ? words.replace(name, strokes) : words
		return word ? named.replace(word, strokes) : named
	}
	const say = (words: string) => {
		const named = name ? words.replace(name, (found) => nameOf.get(found) ?? strokes(found)) : words
		return word ? named.replace(word, strokes) : named
	}
	const all = <T>(value: T, key = ''): T => {
		if (typeof value === 'string') return (CODES.test(key) ? value : say(value)) as T
		if (Array.isArray(value)) return value.map((one) => all(one, key)) as T
		if (value === null || typeof value !== 'object') return value
		return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, all(one, name)])) as T
	}
	return { text, say, all: (value) => all(value) }
}

/** Keys whose values are ids or codes of a scheme, never sentences. */
const CODES =
	/^(?:id|kind|field|relation|modality|agreement|edtf|earliest|latest|basis|rule|role|comparator|from|by|href|documentId|storyId|outletId|outletBasis|\w+Ids)$/

/** A name as texts may have it: with and without what stands in brackets, and without “’s own page”. */
function spellings(name: string): string[] {
	const bare = name.replace(/\s*\([^)]*\)/g, '').trim()
	return [...new Set([name, bare, bare.replace(/[’']s own page$/, '')])].filter((one) => one.length > 1)
}

/** Any of some words, longest first, not as part of a longer word; null where there are none. */
function anyOf(words: string[], flags: string): RegExp | null {
	if (words.length === 0) return null
	const longest = [...new Set(words)].sort((a, b) => b.length - a.length)
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.map(patternOf).join('|')})(?![\\p{L}\\p{N}])`, flags)
}

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December'
const DAY = new RegExp(
	`\\b(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH})(?: \\d{1,2}\\b)?(?:,? \\d{4})?|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b(?:19|20)\\d\\d\\b`,
	'g',
)

/** A sentence of the records without its days, months and years. */
export function withoutDays(words: string): string {
	return words.replace(DAY, '___')
}
