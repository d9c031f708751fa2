/** What sources laid side by side call one thing: their words, by the meaning that the tool would give in its own voice. */
import type { WordMeaning, WordsFile, WordUse } from '../records/schema.ts'
import { isInside, type Source } from './compare.ts'

/** The words that one source uses for a meaning, as printed. */
export type WordSide = { term: string; words: string[]; loaded: boolean; sources: Source[] }
/** A meaning for which the sources use different words. */
export type Wording = { meaning: WordMeaning; sides: WordSide[] }

/** Meanings that more than one word stands for in these accounts, those with most words first. */
export function wordings(sources: Source[], { meanings, uses }: WordsFile): Wording[] {
	const found = new Map<string, Map<string, WordSide>>()
	for (const source of sources)
		for (const use of uses) {
			if (!isIn(source, use)) continue
			const sides = found.get(use.meaning) ?? new Map<string, WordSide>()
			const meaning = meanings.find(({ id }) => id === use.meaning)
			const loaded = meaning?.terms.find(({ id }) => id === use.term)?.loaded ?? true
			const side = sides.get(use.term) ?? { term: use.term, words: [], loaded, sources: [] }
			if (!side.words.some((words) => words.toLowerCase() === use.words.toLowerCase())) side.words.push(use.words)
			if (!side.sources.includes(source)) side.sources.push(source)
			found.set(use.meaning, sides.set(use.term, side))
		}
	return meanings
		.flatMap((meaning) => {
			const sides = [...(found.get(meaning.id)?.values() ?? [])]
			return sides.length > 1 ? [{ meaning, sides }] : []
		})
		.sort((a, b) => b.sides.length - a.sides.length)
}

function isIn(source: Source, use: WordUse): boolean {
	return source.accounts.some(({ claim }) => isInside(use, claim))
}
