/**
 * tag: text → temporal expressions, each with its TIMEX3 value, its EDTF value and the reasons for them.
 *
 *     tokens → rules (what the words mean) → resolve (which day that is) → EDTF
 *
 * Positions are UTF-16 code units of `text`. Nothing but the arguments is read: no clock, no zone, no locale.
 */
import type { Step } from '../../records/schema.ts'
import { edtf } from './edtf.ts'
import type { Context, Found } from './found.ts'
import type { Meaning } from './meaning.ts'
import { Grammar, type Match } from './pattern.ts'
import { type Environment, resolve } from './resolve.ts'
import { rules } from './rules.ts'
import { say } from './say.ts'
import { tense } from './tense.ts'
import { type Token, tokens } from './tokens.ts'

export type { Context, Found, RelativeTo } from './found.ts'

const grammar = new Grammar<Meaning>(rules)

/** Every temporal expression of a text, in order, none overlapping another. Never throws, whatever the text. */
export function tag(text: string, context: Context): Found[] {
	return matches(tokens(text), text, context)
}

function matches(list: Token[], text: string, context: Context): Found[] {
	const found: Found[] = []
	let previous = context.previous ?? null
	for (let at = 0; at < list.length; ) {
		const match = list[at]!.classes ? grammar.at(list, at) : null
		if (!match) {
			at++
			continue
		}
		const one = build(match, list, text, {
			...context,
			previous,
			manner: context.manner ?? 'news',
			tense: () => tense(list, match.from, match.to),
		})
		if ((one.type === 'DATE' || one.type === 'TIME') && /^(BC)?\d{2}/.test(one.value))
			previous = one.value.split('T')[0]!
		found.push(one)
		at = match.to
	}
	return found
}

function build(match: Match<Meaning>, list: Token[], text: string, env: Environment): Found {
	const { type, value, mod, steps, ...more } = resolve(match.meaning, env)
	const event = more.relativeTo?.kind === 'event'
	const last = list[match.to - 1 - (event ? 1 : 0)]!
	const start = list[match.from]!.start
	const end = last.end
	const words = text.slice(start, end)
	const read: Step = { rule: match.rule.name, says: `“${words}”`, start, end, from: 'text' }
	const result = edtf(value, mod)
	return {
		start,
		end,
		words,
		type,
		value,
		...(mod ? { mod } : {}),
		edtf: type === 'DURATION' || type === 'SET' ? null : result,
		rule: match.rule.name,
		...Object.fromEntries(Object.entries(more).filter(([, entry]) => entry !== undefined)),
		steps: [read, ...steps, { rule: 'result', says: say(value), from: 'text' }],
	}
}
