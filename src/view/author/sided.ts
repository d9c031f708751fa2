/** Words of a draft that take a side, outside quotation marks: a hint for who writes it, never a rule. */
import type { Draft } from '../../query/author/draft.ts'
import type { WordsFile } from '../../records/schema.ts'
import type { Lack } from './missing.ts'

/** Each word once for each text it stands in. Words are those that some document uses; block quotations count as quoted. */
export function sided({ front, steps }: Draft, { meanings }: WordsFile): Lack[] {
	const neutralOf = new Map(
		meanings.flatMap(({ neutral, terms }) =>
			terms.filter(({ loaded }) => loaded).flatMap(({ words }) => words.map((word) => [word, neutral] as const)),
		),
	)
	if (neutralOf.size === 0) return []
	const longest = [...neutralOf.keys()].sort((a, b) => b.length - a.length)
	const escaped = longest.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
	const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
	const inText = (text: string, where: string, field: string): Lack[] => {
		const found = [...unquoted(text).matchAll(any)].map(([word]) => word)
		return [...new Set(found)].map((word) => ({
			says: `${where}: “${word}” takes a side. The texts use it: quote it, or say it in other words, such as: ${neutralOf.get(word.toLowerCase())}.`,
			field,
		}))
	}
	return [
		...inText(front.title, 'Title', 'author-title'),
		...inText(front.goals.join('\n'), 'Goals', 'author-goals'),
		...inText(front.about, 'About', 'author-about'),
		...steps.flatMap(({ id, heading, prompt, answer, notes }, at) => [
			...inText(heading, `Step ${at + 1}, heading`, `${id}-heading`),
			...inText(prompt, `Step ${at + 1}, prompt`, `${id}-prompt`),
			...inText(answer ?? '', `Step ${at + 1}, answer`, `${id}-answer`),
			...inText(notes ?? '', `Step ${at + 1}, notes`, `${id}-notes`),
		]),
	]
}

/** The text without what stands in quotation marks of any of these kinds, or as a block quotation. */
function unquoted(text: string): string {
	return text.replace(/^[ \t]*>.*$/gm, ' ').replace(/“[^”]*”|„[^“”]*[“”]|"[^"\n]*"|«[^»]*»|‘[^’\n]*’(?!\p{L})/gu, ' ')
}
