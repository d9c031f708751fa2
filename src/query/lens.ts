/** What outlets call things, counted: for each meaning, outlet by outlet, every use told apart by whose word it is. */
import type { Outlet, WordMeaning, WordsFile, WordUse } from '../records/schema.ts'
import type { Span } from '../records/selector.ts'
import type { Records } from './select.ts'

/** Whose word it is: the outlet's own, one in a sentence that cites somebody, one inside quotation marks. */
export const VOICES = ['own', 'cited', 'quoted'] as const
export type Voice = (typeof VOICES)[number]

export function voiceOf({ quoted, speaker }: WordUse): Voice {
	return quoted ? 'quoted' : speaker === null ? 'own' : 'cited'
}

/** One word of one outlet, with all its uses in document order. */
export type TermCount = { id: string; words: string[]; loaded: boolean; uses: WordUse[]; by: Record<Voice, number> }
/** One outlet's words for a meaning. `length` is the words of its text in which they were counted; null where not known. */
export type LensRow = {
	id: string
	outlet: Outlet | null
	comment: boolean
	length: number | null
	terms: TermCount[]
	count: number
}
/** One meaning: a row for each outlet that uses any word for it. `most` is the largest count of a word, for its bars. */
export type LensBlock = { meaning: WordMeaning; rows: LensRow[]; most: number }

/** What is asked for: readers' comments too, and only some outlets or documents where these are named. */
export type LensAsked = { comments: boolean; outlets: string[] | null; documents: string[] | null }

const READERS = 'readers'
const NOT_KNOWN = 'not-known'

/** The blocks in the order of the table of words, outlets in the order of their lanes, readers last: no ranking. */
export function lensOf(records: Records, { meanings, uses, texts }: WordsFile, asked: LensAsked): LensBlock[] {
	const shown = uses.filter(
		(use) =>
			(asked.comments || !use.comment) &&
			(!asked.outlets || (use.outletId !== null && !use.comment && asked.outlets.includes(use.outletId))) &&
			(!asked.documents || asked.documents.includes(use.documentId)),
	)
	const lengths = new Map<string, number>()
	for (const text of texts ?? []) {
		const { documentId } = records.stories.get(text.storyId) ?? {}
		if (asked.documents && !(documentId && asked.documents.includes(documentId))) continue
		lengths.set(tellerOf(text), (lengths.get(tellerOf(text)) ?? 0) + text.words)
	}
	const order = [...records.index.outlets.map(({ id }) => id), NOT_KNOWN, READERS]
	return meanings.flatMap((meaning) => {
		const own = shown.filter((use) => use.meaning === meaning.id)
		const rows = order.flatMap((id) => {
			const told = own.filter((use) => tellerOf(use) === id)
			if (told.length === 0) return []
			const length = texts ? (lengths.get(id) ?? 0) : null
			return [
				{
					id,
					outlet: records.outlets.get(id) ?? null,
					comment: id === READERS,
					length,
					terms: termsOf(meaning, told),
					count: told.length,
				},
			]
		})
		const most = Math.max(0, ...rows.flatMap(({ terms }) => terms.map(({ uses }) => uses.length)))
		return rows.length > 0 ? [{ meaning, rows, most }] : []
	})
}

function tellerOf({ outletId, comment }: { outletId: string | null; comment: boolean }): string {
	return comment ? READERS : (outletId ?? NOT_KNOWN)
}

function termsOf({ terms }: WordMeaning, told: WordUse[]): TermCount[] {
	return terms.flatMap(({ id, loaded }) => {
		const uses = told.filter((use) => use.term === id)
		if (uses.length === 0) return []
		const by = { own: 0, cited: 0, quoted: 0 }
		for (const use of uses) by[voiceOf(use)]++
		return [{ id, words: [...new Set(uses.map(({ words }) => words.toLowerCase()))], loaded, uses, by }]
	})
}

/** Characters on either side of a word that are looked through for the ends of its sentence. */
const AROUND = 600
/** A stop, what closes with it, and the blank before the next sentence; or the end of a line. */
const STOP = /[.!?…]["”’)\]]*\s+(?=["“‘([#]?[\p{Lu}\p{N}])|\n+/gu

/** The sentence around a word, by stops and line ends; never cut inside a word. */
export function sentenceAround(text: string, { start, end }: Span): Span {
	const from = Math.max(0, start - AROUND)
	const to = Math.min(text.length, end + AROUND)
	const before = [...text.slice(from, start).matchAll(STOP)].at(-1)
	const after = [...text.slice(end, to).matchAll(STOP)][0]
	const first = before ? from + before.index + before[0].length : from === 0 ? 0 : text.indexOf(' ', from) + 1
	const last = after
		? end + after.index + after[0].trimEnd().length
		: to === text.length
			? to
			: text.lastIndexOf(' ', to)
	return { start: Math.min(first, start), end: Math.max(last, end) }
}

/** The claim whose excerpt a use stands in, with its event; null where the sentence became no claim. */
export function claimOf(
	records: Records,
	{ documentId, start, end }: WordUse,
): { claimId: string; eventId: string } | null {
	for (const event of records.events)
		for (const claimId of event.claimIds) {
			const { documentId: of, selector } = records.claims.get(claimId)!
			if (of === documentId && start >= selector.start && end <= selector.end) return { claimId, eventId: event.id }
		}
	return null
}
