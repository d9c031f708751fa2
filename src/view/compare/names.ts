/** Sources by name, in the tool's own sentences: the record's neutral names, and a source's own words in quotation marks. */
import type { Source } from '../../query/compare.ts'
import type { Attribution } from '../../records/schema.ts'
import { listed } from '../words/labels.ts'

/** Names that are a description, so that a sentence sets an article before them. */
const TAKES_THE =
	/\b(?:army|navy|ministry|command|military|observatory|committees?|team|department|council|coalition|government|agency|office|forces|network|kremlin|party|presidency)\b/i

/** How a sentence names who told the outlet: `the Russian army`, `Vladimir Putin`, `“a military source”`. */
export function speakerWords({ name, role }: Attribution): string {
	const described = name.split(' ').some((word) => /^\p{Ll}{3,}/u.test(word) && !TAKES_THE.test(word))
	if (role === 'anonymous' || /^\p{Ll}/u.test(name) || (role === 'medium' && described)) return `“${name}”`
	return TAKES_THE.test(name) && !/^the\b|['’]s\b/i.test(name) ? `the ${name}` : name
}

/** Who printed it. */
export function tellerWords({ outlet, comment }: Pick<Source, 'outlet' | 'comment'>): string {
	return comment ? 'a reader’s comment' : (outlet?.name ?? 'an outlet not known')
}

/** `from the Russian army`; `in its own words` where no speaker is named. */
export function voiceWords({ speaker }: Source): string {
	return speaker ? `from ${speakerWords(speaker)}` : 'in its own words'
}

/** `Press TV, from the Russian army`; an outlet in its own words by its name alone. */
export function sourceWords(source: Source): string {
	const name = source.speaker ? `${tellerWords(source)}, ${voiceWords(source)}` : tellerWords(source)
	return source.nth ? `${name} (${source.nth})` : name
}

/** Several sources as the subject of a sentence, each outlet named once: `RT, from A and from B, and Press TV`. */
export function subjectWords(sources: Source[]): string {
	const parts = tellersOf(sources).map((teller) => {
		const told = sources.filter((source) => tellerWords(source) === teller)
		const voices = told.filter(({ speaker }) => speaker).map(voiceWords)
		if (voices.length === 0) return teller
		return `${teller}, ${listed(voices.length < told.length ? ['in its own words', ...voices] : voices)},`
	})
	if (!parts.some((part) => part.endsWith(','))) return listed(parts)
	const [last, ...before] = [parts.at(-1)!, ...parts.slice(0, -1)]
	return before.length === 0 ? last : `${before.join(' ').replace(/,?$/, ',')} and ${last}`
}

/** `says` of one outlet, `say` of several. */
export function verb(sources: Source[], one: string, many: string): string {
	return tellersOf(sources).length === 1 ? one : many
}

function tellersOf(sources: Source[]): string[] {
	return [...new Set(sources.map(tellerWords))]
}

/** With a capital, to begin a sentence or a heading. */
export function capital(text: string): string {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
