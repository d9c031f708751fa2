/**
 * lens: what sources call things. Every use of a word of the table, outlet by outlet, told apart by whose words it is:
 * the outlet's own, inside quotation marks, or in a sentence that cites a speaker.
 */
import type { Claim, Segment, Story, WordMeaning, WordsFile, WordUse } from '../records/schema.ts'
import { SCHEMA_VERSION } from '../records/schema.ts'
import { Listener } from './claims/listener.ts'
import { quotations } from './claims/plain.ts'
import { paragraphs, sentences } from './claims/sentences.ts'
import { MEANINGS, type Meaning } from './tables/loaded.ts'

type Page = { id: string; text: string; segments: Segment[] }
type Hit = { meaning: Meaning; term: string; words: string; at: number }

/**
 * Uses in the text of all stories but unrelated ones, in document order; a paragraph printed twice counts once. Headings
 * and captions count only where nobody passed the story on, who may have written them.
 */
export function lens(documents: Page[], stories: Story[]): WordsFile {
	const own = (document: Page) =>
		stories.filter(({ documentId, kind }) => documentId === document.id && kind !== 'offTopic')
	const uses = documents.flatMap((document) =>
		own(document)
			.flatMap((story) => usesOf(document, story))
			.sort((a, b) => a.start - b.start || a.end - b.end),
	)
	const texts = documents.flatMap((document) => own(document).flatMap((story) => lengthsOf(document, story)))
	return { schemaVersion: SCHEMA_VERSION, meanings: MEANINGS.flatMap((row) => used(row, uses)), uses, texts }
}

/** The words a text uses, by position; of two that overlap within a meaning, the longer. */
export function hits(text: string): Hit[] {
	return MEANINGS.flatMap((meaning) => {
		const found = meaning.terms.flatMap(({ id: term, pattern }) =>
			[...text.matchAll(pattern)].map((match) => ({ meaning, term, words: match[0], at: match.index })),
		)
		const covers = (a: Hit, b: Hit) =>
			a !== b &&
			a.at <= b.at &&
			b.at + b.words.length <= a.at + a.words.length &&
			(a.words.length > b.words.length || found.indexOf(a) < found.indexOf(b))
		return found.filter((hit) => !found.some((other) => covers(other, hit)))
	}).sort((a, b) => a.at - b.at)
}

/** The words of a table row that a claim's excerpt uses, inside quotation marks or out. */
export function termsOf({ selector }: Claim): { meaning: Meaning; term: string; words: string }[] {
	return hits(selector.exact)
}

function usesOf(document: Page, story: Story): WordUse[] {
	const listener = new Listener(document.text)
	const seen = new Set<string>()
	const own = document.segments.filter(({ storyId }) => storyId === story.id)
	return own.flatMap((segment) => {
		if (segment.kind === 'heading' || segment.kind === 'comment') listener.pause()
		if (!isStorysOwn(segment, story)) return []
		const list = sentences(document.text, segment)
		return paragraphs(document.text, segment).flatMap((paragraph) => {
			const words = document.text.slice(paragraph.start, paragraph.end)
			if (seen.has(words)) return []
			seen.add(words)
			const marks = quotations(words)
			return list
				.filter(({ start }) => paragraph.start <= start && start < paragraph.end)
				.flatMap((sentence) => {
					const { chain } = listener.hear(sentence, segment, list)
					const block = listener.quoting && segment.kind !== 'comment'
					const inMarks = (at: number) =>
						marks.some((mark) => paragraph.start + mark.start <= at && at < paragraph.start + mark.end)
					const opensIt = chain[0]?.start !== undefined && chain[0].start >= sentence.start
					return hits(document.text.slice(sentence.start, sentence.end)).map((hit) => ({
						meaning: hit.meaning.id,
						term: hit.term,
						words: hit.words,
						documentId: document.id,
						storyId: story.id,
						outletId: story.outletId,
						start: sentence.start + hit.at,
						end: sentence.start + hit.at + hit.words.length,
						quoted: inMarks(sentence.start + hit.at) || (block && !opensIt),
						speaker: chain[0]?.name ?? null,
						comment: segment.kind === 'comment',
					}))
				})
		})
	})
}

/** The words of the paragraphs in which uses are looked for, readers' comments apart. */
function lengthsOf(document: Page, story: Story): NonNullable<WordsFile['texts']> {
	const seen = new Set<string>()
	const counts = { own: 0, comment: 0 }
	for (const segment of document.segments) {
		if (segment.storyId !== story.id || !isStorysOwn(segment, story)) continue
		for (const { start, end } of paragraphs(document.text, segment)) {
			const text = document.text.slice(start, end)
			if (seen.has(text)) continue
			seen.add(text)
			counts[segment.kind === 'comment' ? 'comment' : 'own'] += text.match(WORD)?.length ?? 0
		}
	}
	const { id: storyId, outletId } = story
	return (['own', 'comment'] as const).flatMap((kind) =>
		counts[kind] > 0 ? [{ storyId, outletId, comment: kind === 'comment', words: counts[kind] }] : [],
	)
}

/** What stands between blanks and has a letter or digit. */
const WORD = /\S*[\p{L}\p{N}]\S*/gu

function isStorysOwn({ kind }: Segment, { via }: Story): boolean {
	if (kind === 'heading' || kind === 'caption') return via.length === 0
	return kind === 'story' || kind === 'update' || kind === 'comment'
}

/** The row of the table as published, with the forms found; nothing where no document uses it. */
function used({ id, neutral, note, terms }: Meaning, uses: WordUse[]): WordMeaning[] {
	const found = terms.flatMap((term) => {
		const forms = uses.filter((use) => use.meaning === id && use.term === term.id)
		const words = [...new Set(forms.map((use) => use.words.toLowerCase()))].sort()
		return words.length > 0 ? [{ id: term.id, words, loaded: !term.plain }] : []
	})
	return found.length > 0 ? [{ id, neutral, note, terms: found }] : []
}
