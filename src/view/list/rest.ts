/** What is left of an excerpt to print below a title that quotes it. */

type Word = { text: string; end: number }

/**
 * The words of an excerpt that its title does not print already: all of them, where the title is in the tool's own
 * words; `…` and those after the quotation, where the title quotes the excerpt's beginning; null where none is left.
 */
export function restOf(exact: string, title: string): string | null {
	const quoted = words(/“(.*)”[^”]*$/s.exec(title)?.[1] ?? '')
	const all = words(exact)
	if (quoted.length < 4 || quoted.some(({ text }, at) => all[at]?.text !== text)) return exact
	const { end } = all[quoted.length - 1]!
	return quoted.length === all.length ? null : `… ${exact.slice(end).replace(/^[\s,;:]+/, '')}`
}

function words(text: string): Word[] {
	return [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({
		text: found[0].toLowerCase(),
		end: found.index + found[0].length,
	}))
}
