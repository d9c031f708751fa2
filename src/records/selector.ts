/**
 * Where words stand in a document: W3C Web Annotation quote and position together. Positions are UTF-16 code units,
 * so that `text.slice(start, end) === exact`. The quote wins over the position; prefix and suffix choose among repeats.
 */
export type Span = { start: number; end: number }
export type Selector = { exact: string; prefix: string; suffix: string; start: number; end: number }

/** Characters of context kept on each side: enough to tell repeats apart, short enough to read. */
const CONTEXT = 32

/** Describes a span of `text`. Throws RangeError where the span is empty or outside the text. */
export function describe(text: string, span: Span): Selector {
	const { start, end } = span
	if (start < 0 || end > text.length || start >= end)
		throw new RangeError(`no such span: ${start}-${end} of ${text.length}`)
	return {
		exact: text.slice(start, end),
		prefix: text.slice(outsidePair(text, Math.max(0, start - CONTEXT), 1), start),
		suffix: text.slice(end, outsidePair(text, Math.min(text.length, end + CONTEXT), -1)),
		start,
		end,
	}
}

/** Finds a described span again; null where the quote is not in the text. Inverse of `describe`. */
export function anchor(text: string, selector: Selector): Span | null {
	const { exact, prefix, suffix, start } = selector
	if (exact === '') return null
	if (text.startsWith(exact, start) && around(text, selector, start) === prefix.length + suffix.length)
		return { start, end: start + exact.length }
	let best: { start: number; context: number; distance: number } | null = null
	for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
		const context = around(text, selector, at)
		const distance = Math.abs(at - start)
		if (!best || context > best.context || (context === best.context && distance < best.distance))
			best = { start: at, context, distance }
	}
	return best && { start: best.start, end: best.start + exact.length }
}

/** How many characters of prefix and suffix agree, counted outwards from the quote. */
function around(text: string, selector: Selector, at: number): number {
	const before = text.slice(Math.max(0, at - selector.prefix.length), at)
	const after = text.slice(at + selector.exact.length, at + selector.exact.length + selector.suffix.length)
	let count = 0
	while (count < before.length && before.at(-1 - count) === selector.prefix.at(-1 - count)) count++
	let more = 0
	while (more < after.length && after[more] === selector.suffix[more]) more++
	return count + more
}

/** Never cuts a surrogate pair in two. */
function outsidePair(text: string, at: number, step: 1 | -1): number {
	return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + step : at
}
