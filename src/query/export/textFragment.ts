/** URL text fragments (WICG scroll-to-text-fragment): a link to words on somebody else's page. */
import type { Selector } from '../../records/selector.ts'

/** Longer quotes are given by their first and last words: pages differ in small things, and addresses have an end. */
const LONGEST_WHOLE = 120
const EDGE_WORDS = 6
const CONTEXT_WORDS = 3

/**
 * `#:~:text=[prefix-,]start[,end][,-suffix]` for the exact words; a browser that knows none of it opens the page. Words
 * that the document cuts at a line's end are not used as context: a fragment's context must not cross a paragraph.
 */
export function textFragment({ exact, prefix, suffix }: Selector): string {
	const before = lastWords(prefix.split('\n').at(-1)!)
	const after = firstWords(suffix.split('\n')[0]!)
	const text = [
		...(before ? [`${encode(before)}-`] : []),
		...ends(exact.trim()).map(encode),
		...(after ? [`-${encode(after)}`] : []),
	].join(',')
	return `#:~:text=${text}`
}

/** The words themselves; of long ones, and of those over several lines, the first and the last that do not overlap. */
function ends(words: string): string[] {
	const lines = words.split('\n').map((line) => line.trim().split(/\s+/u))
	const [first, last] = [lines[0]!, lines.at(-1)!]
	const edge = lines.length > 1 ? EDGE_WORDS : Math.min(EDGE_WORDS, Math.floor(first.length / 2))
	if ((lines.length === 1 && words.length <= LONGEST_WHOLE) || edge === 0) return [first.join(' ')]
	return [first.slice(0, edge).join(' '), last.slice(-edge).join(' ')]
}

/** The kept context may begin within a word: only whole words count, so its first is left out. */
function lastWords(context: string): string {
	return context.trimEnd().split(/\s+/u).slice(1).slice(-CONTEXT_WORDS).join(' ')
}

function firstWords(context: string): string {
	return context.trimStart().split(/\s+/u).slice(0, -1).slice(0, CONTEXT_WORDS).join(' ')
}

/** `-`, `,` and `&` part a fragment's fields: within words they are escaped. */
function encode(words: string): string {
	return encodeURIComponent(words).replaceAll('-', '%2D').replaceAll("'", '%27')
}
