/**
 * places: words of a text → places of the gazetteer. Longest name wins; names keep to word boundaries; capitals count,
 * except in hashtags; the article, hyphens, spaces and apostrophes are free, for transliterations differ in nothing else
 * so often.
 */
import type { Place } from '../records/schema.ts'
import { remember, rememberEach } from './remember.ts'
import { COORDINATES, GAZETTEER, type PlaceRow, WHERE_PRECISION } from './tables/gazetteer.ts'

export type PlaceMention = { placeId: string; start: number; end: number; words: string }

const SPACE = ' '
const APOSTROPHE = "'"
/** What may stand between the words of a name, or nothing: a hashtag may begin any of them. */
const GAP = /^[-‑ \u00a0'’‘]?\n?#?/
const ROWS = new Map(GAZETTEER.map((row) => [row.id, row]))
const BY_WORDS = new Map<string, { id: string; spelling: string }[]>()

/** Spellings letter by letter. `ends` marks the last letter of one. */
type Node = { next: Map<string, Node>; ends: boolean }
const SPELLINGS: Node = { next: new Map(), ends: false }

for (const row of GAZETTEER)
	for (const spelling of row.notAlone ? (row.also ?? []) : [row.name, ...(row.also ?? [])]) {
		const at = key(spelling)
		BY_WORDS.set(at, [...(BY_WORDS.get(at) ?? []), { id: row.id, spelling }])
		let node = SPELLINGS
		for (const letter of spelling) {
			const step = edge(letter)
			const next = node.next.get(step) ?? { next: new Map(), ends: false }
			node.next.set(step, next)
			node = next
		}
		node.ends = true
	}

const ARTICLE = /[AaEe]l[-‑ \u00a0]/y

/** Places named in `text`, in order, never overlapping. Positions are those of `text`. */
export const findPlaces: (text: string) => readonly PlaceMention[] = remember((text) => {
	const found: PlaceMention[] = []
	for (const { index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
		if (index < (found.at(-1)?.end ?? 0)) continue
		const start = text[index - 1] === '#' ? index - 1 : index
		if (start > 0 && /[\p{L}\p{N}_@]/u.test(text[start - 1]!)) continue
		ARTICLE.lastIndex = index
		const bare = ARTICLE.test(text) ? ARTICLE.lastIndex : index
		const mention = named(text, start, index) ?? (bare > index ? named(text, start, bare) : null)
		if (mention) found.push(mention)
	}
	return found
})

/** The longest name whose letters stand from `from` on, with `start` where the mention begins (hashtag, article). */
function named(text: string, start: number, from: number): PlaceMention | null {
	for (const end of endsOf(text, from, SPELLINGS).sort((a, b) => b - a)) {
		const words = text.slice(start, end)
		const fit = BY_WORDS.get(key(text.slice(from, end)))?.find(
			({ id, spelling }) => words.includes('#') || sameCapitals(spelling, words) || mayBeSmall(id, spelling),
		)
		if (fit) return { placeId: fit.id, start, end, words }
	}
	return null
}

/** Where spellings that begin at `at` end, at a word's end. Spaces and hyphens of a spelling are free in the text. */
function endsOf(text: string, at: number, node: Node): number[] {
	const ends = node.ends && !/[\p{L}\p{N}]/u.test(text[at] ?? '') ? [at] : []
	for (const [step, next] of node.next) {
		if (step === SPACE) ends.push(...endsOf(text, at + (GAP.exec(text.slice(at, at + 4))?.[0].length ?? 0), next))
		else if (step === APOSTROPHE) ends.push(...endsOf(text, at + (edge(text[at] ?? '') === APOSTROPHE ? 1 : 0), next))
		else if (edge(text[at] ?? '') === step) ends.push(...endsOf(text, at + 1, next))
	}
	return ends
}

/** The place of an id. Throws RangeError where the gazetteer has none. */
export function place(id: string): Readonly<Place> {
	return placeOf(known(id))
}

const placeOf = rememberEach(
	(row: PlaceRow): Place => ({
		id: row.id,
		name: row.name,
		aliases: [...new Set(row.also ?? [])].filter((name) => name !== row.name),
		kind: row.kind,
		coordinates: row.at,
		...(row.at && { coordinatesFrom: COORDINATES }),
		governorate: governorateOf(row),
		parentId: row.in,
		wherePrecision: WHERE_PRECISION[row.kind],
	}),
)

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

/** Letters as the spellings are compared by: small, with one sort of space and apostrophe. */
function edge(letter: string): string {
	if (/[\s\u00a0‑-]/.test(letter)) return SPACE
	if (/['’‘`ʿʾ]/.test(letter)) return APOSTROPHE
	return letter.toLowerCase()
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
