/**
 * Text → tokens, in one pass from left to right. A token is a word, a number (with its separators: `2016-12-07`,
 * `16:08`, `1,500`, `3.5`), or one other character. Work is linear in the length of the text.
 */
import { kindsOf, lookup, lookupWord } from './lexicon.ts'
import { joinNumbers } from './numbers.ts'
import { BREAK, NONE, SPACE, Tokens } from './row.ts'
import { NUMBERS } from './shapes.ts'

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
