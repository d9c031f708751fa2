/**
 * Patterns over tokens, and a matcher whose work per token has a fixed bound.
 *
 *     'EDGE? of|in? day=DAY MONTH (,? YEAR)?'
 *
 * UPPER CASE is a class of the lexicon, lower case a literal word or sign, `a|b` a choice, `( … )` a group, `?` makes
 * what stands before it optional, `name=` captures, `~` before a test asks that no space stand before the token. What
 * stands after `>` must follow but is not part of the expression; what stands before `<` must go before it.
 *
 * Every pattern is spelled out into its plain sequences and put into one tree shared by all rules, so that a start token
 * walks the tree once: the work is bounded by the size of the tree whatever the text is, and `steps` counts it.
 */
import { type Entry, kindOf, learn } from './lexicon.ts'
import type { Token, Tokens } from './row.ts'

/** The tokens captured, by the capture's name or else by the class or literal matched. */
export type Captured = Record<string, Token | undefined>

export type Rule<T> = {
	name: string
	pattern: string
	/** What the words mean; null where on a closer look they mean no time. */
	make: (captured: Captured, around: Around) => T | null
}

/** The tokens beside a match, for rules that look before they read. */
export type Around = { before: (back?: number) => Token | undefined; after: (on?: number) => Token | undefined }

export type Match<T> = { from: number; to: number; rule: string; meaning: T }

type Test = { key: string; kind?: number; literal?: string; capture: string; glued: boolean }
type Reached = { depth: number; end: End; path: Test[] }
type End = { rule: number; skip: number; look: number }
type Edge = { test: Test; to: Node }
/** A place in the tree: the edges by the literal or the class they ask for, and the rules that may end here. */
type Node = { words: Map<string, Edge[]>; kinds: (Edge[] | undefined)[]; ends: End[] }
type Sequence = { tests: Test[]; skip: number; look: number }

export class Grammar<T> {
	readonly #rules: Rule<T>[]
	readonly #root: Node = { words: new Map(), kinds: [], ends: [] }
	/** Used again for every start, since most starts lead nowhere. */
	readonly #path: Test[] = []
	readonly #reached: Reached[] = []
	/** Tests made so far: what the work is measured in. */
	steps = 0

	constructor(rules: Rule<T>[]) {
		this.#rules = rules
		for (const [index, rule] of rules.entries()) for (const sequence of expand(rule.pattern)) this.#add(sequence, index)
	}

	#add({ tests, skip, look }: Sequence, rule: number): void {
		if (tests.length === 0) throw new SyntaxError(`a pattern that matches nothing: ${this.#rules[rule]!.pattern}`)
		let node = this.#root
		for (const test of tests) {
			const edges = edgesFor(node, test)
			let edge = edges.find((known) => known.test.key === test.key)
			if (!edge) {
				edge = { test, to: { words: new Map(), kinds: [], ends: [] } }
				edges.push(edge)
			}
			node = edge.to
		}
		if (!node.ends.some((end) => end.rule === rule)) node.ends.push({ rule, skip, look })
	}

	/** True where some pattern may start at a token with this entry. */
	starts(entry: Entry): boolean {
		const { words, kinds } = this.#root
		if (entry.word !== '' && words.has(entry.word)) return true
		for (const kind of entry.kinds) if (kinds[kind]) return true
		return false
	}

	/** The match that reads most tokens from a start; of equals the rule that stands first. */
	at(tokens: Tokens, from: number): Match<T> | null {
		const reached = this.#reached
		reached.length = 0
		this.#walk(this.#root, tokens, from, this.#path, reached)
		if (reached.length === 0) return null
		if (reached.length > 1) reached.sort((a, b) => b.depth - a.depth || a.end.rule - b.end.rule)
		for (const { depth, end, path: tests } of reached) {
			const captured: Captured = {}
			for (const [index, test] of tests.entries()) captured[test.capture] ??= tokens.at(from + index)
			const rule = this.#rules[end.rule]!
			const start = from + end.skip
			const to = from + depth - end.look
			const around: Around = {
				before: (back = 1) => tokens.at(start - back),
				after: (on = 1) => tokens.at(to + on - 1),
			}
			const meaning = rule.make(captured, around)
			if (meaning !== null) return { from: start, to, rule: rule.name, meaning }
		}
		return null
	}

	#walk(node: Node, tokens: Tokens, from: number, path: Test[], reached: Reached[]): void {
		for (const end of node.ends) reached.push({ depth: path.length, end, path: path.slice() })
		const index = from + path.length
		const entry = tokens.entry(index)
		if (!entry || (path.length > 0 && tokens.breaks(index))) return
		const worded = entry.word === '' ? undefined : node.words.get(entry.word)
		if (worded) this.#follow(worded, tokens, from, path, reached)
		for (const kind of entry.kinds) {
			const edges = node.kinds[kind]
			if (edges) this.#follow(edges, tokens, from, path, reached)
		}
	}

	#follow(edges: Edge[], tokens: Tokens, from: number, path: Test[], reached: Reached[]): void {
		for (const { test, to } of edges) {
			this.steps++
			if (test.glued && !tokens.glued(from + path.length)) continue
			path.push(test)
			this.#walk(to, tokens, from, path, reached)
			path.pop()
		}
	}
}

function edgesFor(node: Node, test: Test): Edge[] {
	if (test.literal !== undefined) {
		const known = node.words.get(test.literal)
		if (known) return known
		const fresh: Edge[] = []
		node.words.set(test.literal, fresh)
		return fresh
	}
	const fresh: Edge[] = node.kinds[test.kind!] ?? []
	node.kinds[test.kind!] = fresh
	return fresh
}

/** A pattern spelled out: every sequence its options and choices allow. */
function expand(pattern: string): Sequence[] {
	const parts = pattern.match(/\(|\)\??|[^\s()]+/g) ?? []
	let at = 0
	const add = (before: Sequence, after: Sequence): Sequence => ({
		tests: [...before.tests, ...after.tests],
		skip: after.skip >= 0 ? before.tests.length + after.skip : before.skip,
		look: before.look >= 0 ? before.look + after.tests.length : after.look,
	})
	const none: Sequence = { tests: [], skip: -1, look: -1 }
	const alternatives = (): Sequence[] => {
		const all: Sequence[] = []
		let current: Sequence[] = [none]
		while (at < parts.length) {
			const part = parts[at]!
			if (part.startsWith(')')) break
			at++
			if (part === '|') {
				all.push(...current)
				current = [none]
				continue
			}
			let next: Sequence[]
			if (part === '(') {
				next = alternatives()
				if (parts[at] === ')?') next = [...next, none]
				else if (parts[at] !== ')') throw new SyntaxError(`group not closed: ${pattern}`)
				at++
			} else next = element(part)
			current = current.flatMap((before) => next.map((after) => add(before, after)))
		}
		return [...all, ...current]
	}
	const sequences = alternatives()
	if (at < parts.length) throw new SyntaxError(`group never opened: ${pattern}`)
	return sequences.map(({ tests, skip, look }) => ({ tests, skip: Math.max(0, skip), look: Math.max(0, look) }))
}

function element(part: string): Sequence[] {
	if (part === '<') return [{ tests: [], skip: 0, look: -1 }]
	if (part === '>') return [{ tests: [], skip: -1, look: 0 }]
	const optional = part.length > 1 && part.endsWith('?')
	const body = optional ? part.slice(0, -1) : part
	const [, name, choices] = /^(?:([a-z]\w*)=)?(.+)$/u.exec(body)!
	const sequences = choices!.split('|').map((choice): Sequence => {
		const glued = choice.startsWith('~') && choice.length > 1
		const what = glued ? choice.slice(1) : choice
		const isClass = /^[A-Z][A-Z0-9]*$/.test(what)
		if (!isClass) learn(what)
		const test: Test = {
			key: `${name ?? ''}=${choice}`,
			capture: name ?? what,
			glued,
			...(isClass ? { kind: kindOf(what) } : { literal: what }),
		}
		return { tests: [test], skip: -1, look: -1 }
	})
	return optional ? [...sequences, { tests: [], skip: -1, look: -1 }] : sequences
}
