/** Numbers of several tokens become one: "twenty-five", "two hundred", "1.5 million", "twenty-first", "two and a half". */
import { type Entry, kindOf, kindsOf } from './lexicon.ts'
import { type Token, Tokens } from './row.ts'

const SCALES: Record<string, number> = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, bn: 1e9 }

const NUM = kindOf('NUM')

export function joinNumbers(tokens: Tokens): Tokens {
	let joined: Tokens | null = null
	let copied = 0
	for (let at = 0; at < tokens.length; at++) {
		const length = tokens.entry(at)?.kinds.includes(NUM) ? reach(tokens, at) : 0
		if (length < 2) continue
		joined ??= new Tokens(tokens.source)
		joined.append(tokens, copied, at)
		joined.merge(tokens, at, at + length, merged(tokens.slice(at, at + length)))
		copied = at + length
		at = copied - 1
	}
	if (!joined) return tokens
	joined.append(tokens, copied, tokens.length)
	return joined
}

/** How many tokens from `at` make one number; bounded, a number in words is never longer than ten. */
function reach(tokens: Tokens, at: number): number {
	let length = 1
	while (length < 10) {
		const next = follows(tokens, at, at + length)
		if (next === 0) break
		length += next
	}
	return length
}

function follows(tokens: Tokens, from: number, at: number): number {
	const before = tokens.at(at - 1)!
	const token = tokens.at(at)
	if (!token || token.gap === 'break') return 0
	const lower = token.text.toLowerCase()
	if (lower in SCALES) return 1
	const value = (token.classes?.NUM ?? token.classes?.ORD) as number | undefined
	const tens = before.classes?.NUM
	const worded = /^\p{L}/u.test(before.text)
	if (worded && tens !== undefined && tens >= 20 && tens % 10 === 0 && value !== undefined && value < 10)
		return /^\p{L}/u.test(token.text) ? 1 : 0
	if (token.text === '-' && token.gap === 'none') {
		const next = tokens.at(at + 1)
		const last = next?.classes?.NUM ?? next?.classes?.ORD
		const fits = worded && tens !== undefined && tens >= 20 && tens % 10 === 0 && last !== undefined && last < 10
		return fits && next!.gap === 'none' && /^\p{L}/u.test(next!.text) ? 2 : 0
	}
	if (lower === 'and' && at + 2 < tokens.length && at === from + 1) {
		const half = tokens.at(at + 2)!
		if (/^a$/i.test(tokens.at(at + 1)!.text) && /^half$/i.test(half.text)) return 3
	}
	return 0
}

function merged(parts: Token[]): Entry {
	let total = 0
	let current = 0
	let ordinal = false
	for (const { text, classes } of parts) {
		const scale = SCALES[text.toLowerCase()]
		if (scale === 100) current = (current || 1) * 100
		else if (scale) {
			total += (current || 1) * scale
			current = 0
		} else if (/^half$/i.test(text)) current += 0.5
		else if (classes?.NUM !== undefined) current += classes.NUM
		else if (classes?.ORD !== undefined) {
			current += classes.ORD
			ordinal = true
		}
	}
	const value = total + current
	const classes = ordinal ? { ORD: value, ...(value <= 31 ? { DAYTH: value } : {}) } : { NUM: value }
	return { classes, kinds: kindsOf(classes), word: '' }
}
