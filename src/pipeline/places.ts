/**
 * places: words of a text → places of the gazetteer. Longest name wins; names keep to word boundaries; capitals count,
 * except in hashtags; the article, hyphens, spaces and apostrophes are free, for transliterations differ in nothing else
 * so often.
 */
import type { Place } from '../records/schema.ts'
import { GAZETTEER, type PlaceRow, WHERE_PRECISION } from './tables/gazetteer.ts'

export type PlaceMention = { placeId: string; start: number; end: number; words: string }

const APOSTROPHE = /['’‘`ʿʾ]/
const ROWS = new Map(GAZETTEER.map((row) => [row.id, row]))
const BY_WORDS = new Map<string, { id: string; spelling: string }[]>()
for (const row of GAZETTEER)
	for (const spelling of row.notAlone ? (row.also ?? []) : [row.name, ...(row.also ?? [])]) {
		const at = key(spelling)
		BY_WORDS.set(at, [...(BY_WORDS.get(at) ?? []), { id: row.id, spelling }])
	}

/** Longest names first, so that "Aleppo City" is never "Aleppo" and a rest. */
const NAMES = new RegExp(
	`(?<![\\p{L}\\p{N}_@])#?(?:[AaEe]l[-‑ \u00a0])?(?:${[
		...new Set(GAZETTEER.flatMap((row) => [...(row.notAlone ? [] : [row.name]), ...(row.also ?? [])])),
	]
		.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
		.map(pattern)
		.join('|')})(?![\\p{L}\\p{N}_])`,
	'giu',
)

/** Places named in `text`, in order, never overlapping. Positions are those of `text`. */
export function findPlaces(text: string): PlaceMention[] {
	const found: PlaceMention[] = []
	for (const match of text.matchAll(NAMES)) {
		const words = match[0]
		const candidates = BY_WORDS.get(key(words)) ?? BY_WORDS.get(key(words.replace(/^#?[AaEe]l[-‑ \u00a0]/, ''))) ?? []
		const fit = candidates.find(
			({ id, spelling }) => words.includes('#') || sameCapitals(spelling, words) || mayBeSmall(id, spelling),
		)
		if (fit) found.push({ placeId: fit.id, start: match.index, end: match.index + words.length, words })
	}
	return found
}

/** The place of an id. Throws RangeError where the gazetteer has none. */
export function place(id: string): Place {
	const row = ROWS.get(id)
	if (!row) throw new RangeError(`no such place: "${id}"`)
	return {
		id,
		name: row.name,
		aliases: [...new Set(row.also ?? [])].filter((name) => name !== row.name),
		kind: row.kind,
		coordinates: row.at,
		governorate: governorateOf(row),
		parentId: row.in,
		wherePrecision: WHERE_PRECISION[row.kind],
	}
}

/** True where the place is the other one or lies in it. Throws RangeError for an id the gazetteer does not have. */
export function isWithin(placeId: string, ancestorId: string): boolean {
	for (let row: PlaceRow | undefined = known(placeId); row; row = row.in === null ? undefined : known(row.in))
		if (row.id === ancestorId) return true
	return false
}

function known(id: string): PlaceRow {
	const row = ROWS.get(id)
	if (!row) throw new RangeError(`no such place: "${id}"`)
	return row
}

function governorateOf(row: PlaceRow): string | null {
	if (row.kind === 'governorate') return row.name.replace(/ Governorate$/, '')
	return row.in === null ? null : governorateOf(known(row.in))
}

/** What two spellings share: letters and digits, lower case. */
function key(words: string): string {
	return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** A spelling as a regular expression: separators and apostrophes free, a hashtag possible before any word. */
function pattern(spelling: string): string {
	return spelling
		.split(/[\s\u00a0-]+/)
		.map((word) =>
			[...word].map((letter) => (APOSTROPHE.test(letter) ? "['’‘`ʿʾ]?" : letter.replace(/[.()]/g, '\\$&'))).join(''),
		)
		.join("[-‑ \u00a0'’‘]?\\n?#?")
}

/** Posts write big cities small; no other word is spelt like them. */
function mayBeSmall(id: string, spelling: string): boolean {
	const { kind } = known(id)
	return (kind === 'city' || kind === 'governorate') && spelling.length > 5 && isWithin(id, 'syria')
}

/** Every capital of the spelling is a capital in the words ("al" and "of" may be either). */
function sameCapitals(spelling: string, words: string): boolean {
	const wanted = capitals(spelling)
	const given = capitals(words)
	let at = 0
	for (const letter of given) if (letter === wanted[at]) at++
	return at === wanted.length
}

function capitals(words: string): string[] {
	return [...words.replace(/(?<!\p{L})[AaEe]l[-‑ \u00a0]/gu, '')].filter((letter) => /\p{Lu}/u.test(letter))
}
