/**
 * Text → paragraphs: the unit that every rule of segmentation looks at. Scraped pages put one paragraph on a line, or
 * wrap it hard at some column; both come out as one paragraph each.
 */

export type Paragraph = {
	/** First and one past the last character that is not white space. */
	start: number
	end: number
	/** The characters between, line breaks kept. */
	text: string
	/** White space before the first character on its line. */
	indent: number
	/** Blank lines above; 0 for the first paragraph. */
	blanksBefore: number
	/** Blank lines below; 0 for the last paragraph. */
	blanksAfter: number
}

/** A paragraph longer than this is prose and cannot be a label, heading or button: no rule reads it whole. */
export const LONGEST_LABEL = 400

type Line = { start: number; end: number; indent: number; blanks: number }

/** All paragraphs of a text, in order. They cover every character that is not white space, each once. */
export function paragraphsOf(text: string): Paragraph[] {
	const lines = linesOf(text)
	const wrap = wrapColumn(lines)
	const paragraphs: Paragraph[] = []
	for (let at = 0; at < lines.length; ) {
		let last = at
		while (last + 1 < lines.length && joins(text, lines, last, wrap)) last++
		const first = lines[at]!
		const end = lines[last]!.end
		paragraphs.push({
			start: first.start,
			end,
			text: text.slice(first.start, end),
			indent: first.indent,
			blanksBefore: paragraphs.length === 0 ? 0 : first.blanks,
			blanksAfter: lines[last + 1]?.blanks ?? 0,
		})
		at = last + 1
	}
	return paragraphs
}

function linesOf(text: string): Line[] {
	const lines: Line[] = []
	let blanks = 0
	for (let from = 0; from <= text.length; ) {
		const newline = text.indexOf('\n', from)
		const to = newline === -1 ? text.length : newline
		let start = from
		while (start < to && isSpace(text.charCodeAt(start))) start++
		let end = to
		while (end > start && isSpace(text.charCodeAt(end - 1))) end--
		if (start === end) blanks++
		else {
			lines.push({ start, end, indent: start - from, blanks })
			blanks = 0
		}
		from = to + 1
	}
	return lines
}

/** White space as JavaScript's `\s` counts it. */
function isSpace(code: number): boolean {
	if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
	if (code === 0xa0 || code === 0xfeff || code === 0x1680) return true
	return (
		(code >= 0x2000 && code <= 0x200a) ||
		code === 0x2028 ||
		code === 0x2029 ||
		code === 0x202f ||
		code === 0x205f ||
		code === 0x3000
	)
}

/**
 * The column a page is wrapped at, or 0. A page is wrapped where most of its longer lines end within fifteen columns
 * of one width and none goes far beyond it: prose with one paragraph a line never does.
 */
function wrapColumn(lines: Line[]): number {
	const lengths = lines.map((line) => line.end - line.start + line.indent).filter((length) => length > 40)
	if (lengths.length < 8) return 0
	lengths.sort((a, b) => a - b)
	const width = lengths[Math.floor(lengths.length * 0.95)]!
	if (width > 120 || lengths.at(-1)! > width + 30) return 0
	const near = lengths.filter((length) => length >= width - 15).length
	return near / lengths.length >= 0.7 ? width : 0
}

/** True where the line after `at` carries the same paragraph on. */
function joins(text: string, lines: Line[], at: number, wrap: number): boolean {
	const line = lines[at]!
	const next = lines[at + 1]!
	if (next.blanks > 0 || next.indent !== line.indent) return false
	const length = line.end - line.start
	const last = text[line.end - 1]!
	const first = text[next.start]!
	if (/[-–—•*·#>|]/.test(first)) return false
	if (wrap > 0)
		return length + line.indent >= wrap - 15 || (length > 40 && /[\p{L},;]/u.test(last) && /\p{Ll}/u.test(first))
	return length > 40 && /[\p{L},;]/u.test(last) && /\p{Ll}/u.test(first)
}
