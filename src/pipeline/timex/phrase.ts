/**
 * Expressions in a row of tokens: the longest that the rules, and what may stand before or join them, can read.
 * Each start is read once and remembered, and what may join is bounded, so the work grows with the number of tokens.
 */
import { type Entry, learn } from './lexicon.ts'
import type { Meaning } from './meaning.ts'
import { Grammar, type Match } from './pattern.ts'
import type { Tokens } from './row.ts'
import { continuations, dates } from './rules/dates.ts'
import { feasts } from './rules/feasts.ts'
import { type Join, joins, type Prefix, prefixes } from './rules/joins.ts'
import { lengths } from './rules/lengths.ts'
import { relative } from './rules/relative.ts'
import { sets } from './rules/sets.ts'
import { times } from './rules/times.ts'

const core = new Grammar<Meaning>([...feasts, ...dates, ...times, ...relative, ...lengths, ...sets])
const leading = new Grammar<Prefix>(prefixes)
const following = continuations.map((rule) => new Grammar([rule]))

for (const between of Object.keys(joins)) for (const word of between.split(' ')) if (word !== '') learn(word)

/** Tests made by all grammars so far: the unit in which the work of the tagger is counted. */
export function stepsMade(): number {
	return [core, leading, ...following].reduce((sum, grammar) => sum + grammar.steps, 0)
}

/** How deep "the end of the first half of last year" may nest, and how many joins may follow each other. */
const DEEP = 3
/** Words of the longest join. */
const LONGEST_JOIN = Math.max(...Object.keys(joins).map((between) => between.split(' ').length))

/** Whether an expression may start at a token: most tokens are turned away here. */
function starts(entry: Entry): boolean {
	return core.starts(entry) || leading.starts(entry)
}

export type Phrases = {
	at: (index: number) => Match<Meaning> | null
	after: (match: Match<Meaning>) => Match<Meaning> | null
}

export function phrases(tokens: Tokens): Phrases {
	const known = new Map<number, Match<Meaning> | null>()
	const at = (index: number, depth: number): Match<Meaning> | null => {
		const entry = tokens.entry(index)
		if (!entry || !starts(entry)) return null
		if (depth === DEEP) return joined(read(index, depth), depth)
		const key = index * DEEP + depth
		const before = known.get(key)
		if (before !== undefined) return before
		const match = joined(read(index, depth), depth)
		known.set(key, match)
		return match
	}

	const read = (index: number, depth: number): Match<Meaning> | null => {
		const plain = core.at(tokens, index)
		const prefix = depth > 0 ? leading.at(tokens, index) : null
		if (!prefix || tokens.breaks(prefix.to)) return plain
		const inner = at(prefix.to, depth - 1)
		if (!inner || inner.from !== prefix.to || (plain && plain.to >= inner.to)) return plain
		const meaning = prefix.meaning(inner.meaning)
		return meaning ? { from: index, to: inner.to, rule: `${prefix.rule} + ${inner.rule}`, meaning } : plain
	}

	const joined = (start: Match<Meaning> | null, depth: number): Match<Meaning> | null => {
		let match = start
		for (let round = 0; match && depth > 0 && round < DEEP; round++) {
			const next = join(match, depth)
			if (!next) break
			match = next
		}
		return match
	}

	const join = (left: Match<Meaning>, depth: number): Match<Meaning> | null => {
		let between = ''
		for (let index = left.to; index <= left.to + LONGEST_JOIN; index++) {
			if (index >= tokens.length || tokens.breaks(index)) return null
			const rule: Join | undefined = joins[between]
			const right = rule ? at(index, depth - 1) : null
			const meaning = rule && right?.from === index ? rule(left.meaning, right.meaning) : null
			if (right && meaning) return { from: left.from, to: right.to, rule: `${left.rule} + ${right.rule}`, meaning }
			const word = tokens.entry(index)?.word
			if (!word) return null
			between = between === '' ? word : `${between} ${word}`
		}
		return null
	}

	return {
		at: (index) => at(index, DEEP),
		after: (match) => {
			if (tokens.breaks(match.to)) return null
			for (const grammar of following) {
				const next = grammar.at(tokens, match.to)
				const meaning = next?.meaning(match.meaning)
				if (next && meaning) return { ...next, meaning }
			}
			return null
		},
	}
}
