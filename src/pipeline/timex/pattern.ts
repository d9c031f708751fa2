/**
 * Patterns over tokens, and a matcher whose work per token has a fixed bound.
 *
 *     'EDGE? (of|in)? day=DAY MONTH (,? YEAR)?'
 *
 * UPPER CASE is a class of the lexicon, lower case a literal word or sign, `a|b` a choice, `( … )` a group, `?` makes
 * what stands before it optional, `name=` captures. Every pattern is spelled out into its plain sequences and put into
 * one tree shared by all rules, so that a start token walks the tree once: the work is bounded by the size of the tree
 * whatever the text is, and `steps` counts it.
 */
import { type Classes, learn } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** A captured token's classes, by the capture's name or else by the class or literal matched. */
export type Captured = Record<string, Token>

export type Rule<T> = {
	name: string
	pattern: string
	/** What the words mean; null where on a closer look they mean no time. */
	make: (captured: Captured, tokens: Token[]) => T | null
}

type Test = { key: string; class?: keyof Classes; literal?: string; capture: string; glued?: boolean }
type Node = { edges: { test: Test; to: Node }[]; ends: number[] }
type Sequence = Test[]

export type Match<T> = { from: number; to: number; rule: Rule<T>; meaning: T }

export class Grammar<T> {
	readonly #rules: Rule<T>[]
	readonly #root: Node = { edges: [], ends: [] }
	/** Tests made so far: what the work is measured in. */
	steps = 0

	constructor(rules: Rule<T>[]) {
		this.#rules = rules
		for (const [index, rule] of rules.entries()) for (const sequence of expand(rule.pattern)) this.#add(sequence, index)
	}

	#add(sequence: Sequence, rule: number): void {
		let node = this.#root
		for (const test of sequence) {
			let edge = node.edges.find((known) => known.test.key === test.key)
			if (!edge) {
				edge = { test, to: { edges: [], ends: [] } }
				node.edges.push(edge)
			}
			node = edge.to
		}
		if (sequence.length > 0 && !node.ends.includes(rule)) node.ends.push(rule)
	}

	/** The longest match that starts at a token; of equals the rule that stands first. */
	at(tokens: Token[], from: number): Match<T> | null {
		const path: { test: Test; token: Token }[] = []
		const ends: { to: number; rule: number; path: { test: Test; token: Token }[] }[] = []
		const walk = (node: Node, index: number) => {
			for (const rule of node.ends) ends.push({ to: index, rule, path: path.slice() })
			const token = tokens[index]
			if (!token?.classes || (index > from && token.gap === 'break')) return
			for (const { test, to } of node.edges) {
				this.steps++
				if (!fits(test, token)) continue
				path.push({ test, token })
				walk(to, index + 1)
				path.pop()
			}
		}
		walk(this.#root, from)
		ends.sort((a, b) => b.to - a.to || a.rule - b.rule)
		for (const end of ends) {
			const captured: Captured = {}
			for (const { test, token } of end.path) captured[test.capture] ??= token
			const rule = this.#rules[end.rule]!
			const meaning = rule.make(captured, tokens.slice(from, end.to))
			if (meaning !== null) return { from, to: end.to, rule, meaning }
		}
		return null
	}
}

function fits(test: Test, token: Token): boolean {
	const classes = token.classes!
	if (test.glued && token.gap !== 'none') return false
	return test.class ? classes[test.class] !== undefined : classes.WORD === test.literal
}

/** A pattern spelled out: every sequence its options and choices allow. */
function expand(pattern: string): Sequence[] {
	const parts = pattern.match(/\(|\)\??|[^\s()]+/g) ?? []
	let at = 0
	const alternatives = (): Sequence[] => {
		const all: Sequence[] = []
		let current: Sequence[] = [[]]
		while (at < parts.length) {
			const part = parts[at]!
			if (part.startsWith(')')) break
			at++
			if (part === '|') {
				all.push(...current)
				current = [[]]
			} else if (part === '(') {
				const inner = alternatives()
				if (parts[at] === ')?') inner.push([])
				else if (parts[at] !== ')') throw new SyntaxError(`group not closed: ${pattern}`)
				at++
				current = current.flatMap((before) => inner.map((after) => [...before, ...after]))
			} else {
				const choices = element(part)
				current = current.flatMap((before) => choices.map((after) => [...before, ...after]))
			}
		}
		return [...all, ...current]
	}
	const sequences = alternatives()
	if (at < parts.length) throw new SyntaxError(`group never opened: ${pattern}`)
	return sequences
}

/** `name=A|b?`; `~` before a test asks that no space stand before the token. */
function element(part: string): Sequence[] {
	const optional = part.length > 1 && part.endsWith('?')
	const body = optional ? part.slice(0, -1) : part
	const [, name, choices] = /^(?:([a-z]\w*)=)?(.+)$/u.exec(body)!
	const sequences = choices!.split('|').map((choice): Sequence => {
		const glued = choice.startsWith('~') && choice.length > 1
		const what = glued ? choice.slice(1) : choice
		const isClass = /^[A-Z][A-Z0-9]*$/.test(what)
		if (!isClass) learn(what)
		const key = `${name ?? ''}=${choice}`
		return [{ key, capture: name ?? what, glued, ...(isClass ? { class: what as keyof Classes } : { literal: what }) }]
	})
	return optional ? [...sequences, []] : sequences
}
