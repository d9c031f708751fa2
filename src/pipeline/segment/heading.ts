/**
 * What a heading looks like, from its own words alone: short, one line, not ended like a sentence; or, as blogs write
 * them, begun in lower case and trailing off in dots. Where it stands is for the caller to judge.
 */

export type HeadingShape = {
	reason: string
	/** False where the line could be a sentence and only its place under or over other lines can tell. */
	strong: boolean
	/** Begun in lower case or ended in dots: heads one post, never joined with another heading. */
	blog: boolean
	/** "“A title” by A. Author": names its own author. */
	titled: boolean
}

const LONGEST = 150
const MOST_WORDS = 22

/** “Title” by Author: the title of a text by somebody else. */
export const TITLE_BY = /^[“"‘'].{8,140}[”"’']\s*[,–—-]?\s*by (?<name>\p{Lu}[\p{L}.’' -]{2,60}?)\W{0,3}$/u

/** The shape of a heading, or null where the words are none. */
export function headingShape(text: string): HeadingShape | null {
	if (text.length > LONGEST || text.includes('\n') || text.length < 3) return null
	if (!/\p{L}{2}/u.test(text) || /^[-–—•*·#>|@(]/.test(text) || /https?:/.test(text)) return null
	if (TITLE_BY.test(text)) return { reason: 'a quoted title with its author', strong: true, blog: false, titled: true }
	const words = text.split(/\s+/)
	if (words.length > MOST_WORDS) return null
	if (/^\p{Ll}/u.test(text) && words.length <= 14 && /(?:\.\.\.|…|[^,;:])$/.test(text))
		return { reason: 'a short line begun in lower case', strong: true, blog: true, titled: false }
	if (/(?:\.\.\.|…)$/.test(text) && words.length <= 10)
		return { reason: 'a short line that trails off', strong: true, blog: true, titled: false }
	if (endsMidSentence(text))
		return { reason: 'a short line not ended like a sentence', strong: true, blog: false, titled: false }
	if (/[?!]$/.test(text) && words.length <= 14 && titleCase(words))
		return { reason: 'a short question or call in title case', strong: true, blog: false, titled: false }
	if (/[.?!]$/.test(text) && words.length <= 18)
		return { reason: 'a short sentence', strong: false, blog: false, titled: false }
	return null
}

/** True where a text does not end as sentences and introductions do. */
export function endsMidSentence(text: string): boolean {
	return !/[.!?:;,؟،…。][”"’')\]]*$/.test(text) && !/["”]\s?(?:he|she|they)? ?(?:said|added)$/.test(text)
}

function titleCase(words: string[]): boolean {
	const long = words.filter((word) => /^\W?\p{L}{4}/u.test(word))
	return long.length === 0 || long.filter((word) => /^\W?\p{Lu}/u.test(word)).length / long.length >= 0.7
}

/** True where a line is no more than the start of the text under it. */
export function repeatsStart(text: string, under: string): boolean {
	return text.length >= 8 && text.length < under.length && under.startsWith(text)
}

/** True where two words or phrases differ by at most one letter added, lost or changed. */
export function oneEdit(a: string, b: string): boolean {
	if (Math.abs(a.length - b.length) > 1) return false
	let head = 0
	while (head < a.length && a[head] === b[head]) head++
	let tail = 0
	while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
	return Math.max(a.length, b.length) - head - tail <= 1
}
