/**
 * Text → tokens, in one pass from left to right. A token is a word, a number (with its separators: `2016-12-07`,
 * `16:08`, `1,500`, `3.5`), or one other character. Work is linear in the length of the text.
 */
import { type Classes, type Entry, kindsOf, lookup, lookupWord } from './lexicon.ts'
import { joinNumbers } from './numbers.ts'

/** What stands between a token and the one before it. A `break` ends an expression: a blank line, or a line end that is no mere wrapping. */
export type Gap = 'none' | 'space' | 'break'

const GAPS: readonly Gap[] = ['none', 'space', 'break']
const NONE = 0
const SPACE = 1
const BREAK = 2

/** One token, as the rules see it. */
export type Token = {
	start: number
	end: number
	/** The words as printed. */
	text: string
	/** What the lexicon or the number's shape says it can be; null for a word that has nothing to do with time. */
	classes: Classes | null
	gap: Gap
}

/**
 * The tokens of a text. Most have nothing to do with time and are never looked at, so a `Token` is made only when one is
 * asked for.
 */
export class Tokens {
	readonly source: string
	length = 0
	/** Three numbers a token: start, end, and the gap with the index of its entry (0 is none). */
	#packed: Int32Array
	readonly #entries: (Entry | null)[] = [null]

	constructor(source: string) {
		this.source = source
		this.#packed = new Int32Array(3 * (Math.floor(source.length / 4) + 16))
	}

	push(start: number, end: number, gap: number, entry: Entry | null): void {
		const at = 3 * this.length++
		if (at >= this.#packed.length) this.#grow()
		this.#packed[at] = start
		this.#packed[at + 1] = end
		this.#packed[at + 2] = entry ? gap | ((this.#entries.push(entry) - 1) << 2) : gap
	}

	#grow(): void {
		const larger = new Int32Array(2 * this.#packed.length)
		larger.set(this.#packed)
		this.#packed = larger
	}

	at(index: number): Token | undefined {
		if (index < 0 || index >= this.length) return undefined
		const start = this.#packed[3 * index]!
		const end = this.#packed[3 * index + 1]!
		const gap = GAPS[this.#packed[3 * index + 2]! & 3]!
		return { start, end, text: this.source.slice(start, end), classes: this.entry(index)?.classes ?? null, gap }
	}

	slice(from: number, to: number): Token[] {
		return Array.from({ length: Math.max(0, Math.min(to, this.length) - from) }, (_, index) => this.at(from + index)!)
	}

	/** What the tables know of a token; null for most. */
	entry(index: number): Entry | null {
		return index < this.length ? this.#entries[this.#packed[3 * index + 2]! >> 2]! : null
	}

	breaks(index: number): boolean {
		return index < this.length && (this.#packed[3 * index + 2]! & 3) === BREAK
	}

	glued(index: number): boolean {
		return (this.#packed[3 * index + 2]! & 3) === NONE
	}

	/** True for a lone stop, which ends a sentence or a clause of its own. */
	ends(index: number): boolean {
		const start = this.#packed[3 * index]!
		return index < this.length && this.#packed[3 * index + 1] === start + 1 && '.!?;:'.includes(this.source[start]!)
	}

	/** The first token that starts at a position or after it; `length` where there is none. */
	indexFrom(position: number): number {
		let low = 0
		let high = this.length
		while (low < high) {
			const middle = (low + high) >> 1
			if (this.#packed[3 * middle]! < position) low = middle + 1
			else high = middle
		}
		return low
	}

	/** Copies a stretch of tokens of the same text. */
	append(other: Tokens, from: number, to: number): void {
		for (let at = from; at < to; at++) this.#copy(other, at, at, other.entry(at))
	}

	/** Makes one token of several. */
	merge(other: Tokens, from: number, to: number, entry: Entry): void {
		this.#copy(other, from, to - 1, entry)
	}

	#copy(other: Tokens, from: number, last: number, entry: Entry | null): void {
		this.push(other.#packed[3 * from]!, other.#packed[3 * last + 1]!, other.#packed[3 * from + 2]! & 3, entry)
	}
}

/**
 * Shapes of numbers, most specific first: each is tried where a digit stands, none looks further than its digits. `classes`
 * is null for a number that is nothing of ours, undefined where the next shape shall be tried.
 */
const NUMBERS: { shape: RegExp; classes: (match: RegExpExecArray) => Classes | null | undefined }[] = [
	{
		shape: /(\d{4})-(\d{2})-(\d{2})T(\d{2}):?(\d{2})(?::?\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?(?![\d\p{L}])/uy,
		classes: ([, year, month, day, hour, minute, zone]) => ({
			ISO: `${year}-${month}-${day}`,
			CLOCKED: `${hour}:${minute}`,
			...(zone ? { ZONED: zone } : {}),
		}),
	},
	{
		shape: /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d\p{L}-])/uy,
		classes: (m) => ({ ISO: `${m[1]}-${two(m[3])}-${two(m[4])}` }),
	},
	{
		shape: /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d\p{L}-]|\.\d)/uy,
		classes: (m) => ({ NUMERIC: [Number(m[1]), Number(m[3]), m[4]!] }),
	},
	{ shape: /([12]\d{3})-(0[1-9]|1[0-2])(?![\d\p{L}-])/uy, classes: isoMonth },
	{ shape: /([01]?\d|2[0-4])[:.]([0-5]\d)(?::[0-5]\d)?(?![\d:]|[.,]\d)/uy, classes: clock },
	{ shape: /(\d{1,2})\/(\d{1,2})(?![\d\p{L}/])/uy, classes: (m) => ({ FRACTION: [Number(m[1]), Number(m[2])] }) },
	{ shape: /(\d{1,2})(st|nd|rd|th)(?![\d\p{L}])/iuy, classes: (m) => ordinal(Number(m[1]), true) },
	{ shape: /([12]\d{2}0)['’]?s(?![\d\p{L}])/uy, classes: (m) => ({ DECADE: m[1]!.slice(0, 3) }) },
	{ shape: /(\d0)['’]?s(?![\d\p{L}])/uy, classes: (m) => ({ DECADE2: m[1]![0]! }) },
	{ shape: /([1-9]\d0)s(?= ?B)/uy, classes: (m) => ({ DECADE: `0${m[1]!.slice(0, 2)}` }) },
	{
		shape: /\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,9})?(?![\d]|,\d)/uy,
		classes: (m) => ({ NUM: Number(m[0].replaceAll(',', '')) }),
	},
	{ shape: /\d{1,9}\.\d{1,9}(?![\d.]\d)/uy, classes: (m) => ({ NUM: Number(m[0]) }) },
	{ shape: /\d{1,9}(?!\d)/uy, classes: integer },
	{ shape: /\d+/uy, classes: () => null },
]

const WORD = /[\p{L}\p{M}]+/uy
/** Words with stops inside: `a.m.`, `P.M.`, `B.C.`, `A.D.`, and `o'clock`. */
const STOPPED = /[ap]\.\s?m\.?|b\.\s?c\.(?:\s?e\.)?|a\.d\.|c\.e\.|o['’]clock/iuy
/** Units of money and signs before a number that make it no date and no count of days. */
const MONEY = /[$€£¥₽#@_%]/

export function tokens(text: string): Tokens {
	const found = new Tokens(text)
	let at = 0
	let gap = BREAK
	let lineStart = 0
	while (at < text.length) {
		const code = text.charCodeAt(at)
		if (code === 10) {
			const wrapped = gap !== BREAK && at - lineStart >= 55 && at - lineStart <= 120
			gap = wrapped && !'.!?:;'.includes(text[at - 1]!) && text.charCodeAt(at + 1) !== 10 ? SPACE : BREAK
			lineStart = ++at
			continue
		}
		if (code === 32 || code === 9 || code === 0xa0 || code === 0x202f || code === 0x2009) {
			if (gap === NONE) gap = SPACE
			at++
			continue
		}
		at = isDigit(code) ? number(text, at, found, gap) : word(text, at, code, found, gap)
		gap = NONE
	}
	return joinNumbers(found)
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57
}

function word(text: string, at: number, code: number, found: Tokens, gap: number): number {
	let end = at + 1
	if (isLetter(code) || isForeign(code)) {
		const next = text.charCodeAt(end)
		if (next === 46 || ((code | 32) === 111 && (next === 39 || next === 0x2019))) {
			STOPPED.lastIndex = at
			const stopped = STOPPED.exec(text)
			if (stopped && !/\p{L}/u.test(text[at + stopped[0].length] ?? '')) {
				const plain = stopped[0].replace(/[\s.]/g, '').replace('’', "'")
				found.push(at, at + stopped[0].length, gap, lookupWord(plain))
				return at + stopped[0].length
			}
		}
		end = at
		while (isLetter(text.charCodeAt(end))) end++
		if (isForeign(text.charCodeAt(end))) {
			WORD.lastIndex = at
			end = WORD.exec(text) ? WORD.lastIndex : at + (code >= 0xd800 && code < 0xdc00 ? 2 : 1)
		}
	}
	found.push(at, end, gap, lookup(text, at, end))
	return end
}

function isLetter(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** May be a letter beyond ASCII; general punctuation (quotes, dashes) is not. */
function isForeign(code: number): boolean {
	return code >= 0xc0 && (code < 0x2000 || code > 0x206f)
}

/** A number glued to letters (`6h6`, `F-16`, `Covid-19`) or to a sign of money is none of ours. */
function number(text: string, at: number, tokens: Tokens, gap: number): number {
	for (const { shape, classes } of NUMBERS) {
		shape.lastIndex = at
		const match = shape.exec(text)
		const read = match && classes(match)
		if (!match || read === undefined) continue
		const end = at + match[0].length
		const usable = read !== null && !(gap === NONE && gluedBefore(tokens)) && !gluedAfter(text, end)
		tokens.push(at, end, gap, usable ? { classes: read, kinds: kindsOf(read), word: '' } : null)
		return end
	}
	tokens.push(at, at + 1, gap, null)
	return at + 1
}

function gluedBefore(before: Tokens): boolean {
	const last = before.at(before.length - 1)
	if (!last) return false
	if (/[\p{L}\d]$/u.test(last.text)) return last.classes === null || last.classes.MONTH === undefined
	if (MONEY.test(last.text)) return true
	if (!/^[-–.,/]$/.test(last.text) || last.gap !== 'none') return false
	const name = before.at(before.length - 2)
	if (/^[-/]$/.test(last.text) && name && /^\p{L}/u.test(name.text)) return name.classes === null
	return (last.text === '.' || last.text === ',') && name !== undefined && /\d$/.test(name.text)
}

/** Letters that may follow a number at once: clock marks and units. */
const AFTER = /^(?:am|pm|a\.m|p\.m|h|hr|hrs|hours|min|mins|gmt|utc|z|bc|bce|ad|ce)$/i

function gluedAfter(text: string, end: number): boolean {
	WORD.lastIndex = end
	const letters = WORD.exec(text)
	if (letters) return !AFTER.test(letters[0])
	return text[end] === '%' || text[end] === '_' || text[end] === '°'
}

function integer(match: RegExpExecArray): Classes {
	const digits = match[0]
	const value = Number(digits)
	const classes: Classes = { NUM: value, INT: digits }
	if (digits.length <= 2 && value >= 1 && value <= 31) classes.DAY = value
	if (digits.length <= 2 && value <= 24) classes.HOUR = value
	if (digits.length === 4 && value >= 1000 && value <= 2199) classes.YEAR = value
	if (digits.length === 4 && value <= 2400 && value % 100 < 60)
		classes.MILITARY = `${digits.slice(0, 2)}:${digits.slice(2)}`
	if (digits.length === 2) classes.YEAR2 = digits
	return classes
}

/** An ordinal can name a day, a century, a position. */
export function ordinal(value: number, digits: boolean): Classes {
	const classes: Classes = { ORD: value }
	if (value >= 1 && value <= 31) classes.DAYTH = value
	if (digits && value >= 1 && value <= 31) classes.NTH = value
	return classes
}

function clock(match: RegExpExecArray): Classes | null {
	const value = `${two(match[1])}:${match[2]}`
	if (match[0].includes('.')) return { DOTCLOCK: value, NUM: Number(match[0]) }
	return { CLOCK: value }
}

/** `2005-06` is more often a season of two years than the June of one; the year alone is read then. */
function isoMonth([, year, month]: RegExpExecArray): Classes | undefined {
	return Number(month) === (Number(year) % 100) + 1 ? undefined : { ISOMONTH: `${year}-${month}` }
}

function two(digits: string | undefined): string {
	return (digits ?? '').padStart(2, '0')
}
