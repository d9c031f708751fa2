/** Which faces of a style sheet its page needs: a typeface comes in parts, each for a range of characters. */

const FACE = /@font-face\s*\{[^}]*\}/g
const RANGE = /unicode-range:\s*([^;}]+)/i

const BASIC = new Set(Array.from({ length: 0x7f - 0x20 }, (_, at) => 0x20 + at))

/**
 * The sheet without the faces none of whose characters stands in the text; Basic Latin is always wanted. Of italics only
 * that: a rarer letter in an emphasis may come from another typeface, which forty kilobytes more would spare it.
 */
export function onlyUsed(sheet: string, text: string): string {
	const used = new Set([...text].map((one) => one.codePointAt(0)!))
	for (const code of BASIC) used.add(code)
	return sheet.replaceAll(FACE, (face) => {
		const ranges = RANGE.exec(face)?.[1]
		const wanted = /font-style:\s*italic/i.test(face) ? BASIC : used
		return ranges === undefined || covers(ranges, wanted) ? face : ''
	})
}

/** `U+0460-052F,U+20B4,U+4??`: true where one of them holds a used character. */
function covers(ranges: string, used: ReadonlySet<number>): boolean {
	return ranges.split(',').some((range) => {
		const [from, to = from] = range.trim().replace(/^U\+/i, '').split('-')
		const [first, last] = [
			Number.parseInt(from!.replaceAll('?', '0'), 16),
			Number.parseInt(to!.replaceAll('?', 'F'), 16),
		]
		return [...used].some((code) => code >= first && code <= last)
	})
}
