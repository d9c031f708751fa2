/**
 * tag: text → temporal expressions, each with its TIMEX3 value, its EDTF value and the reasons for them.
 *
 *     tokens → read (what the words mean) → thread (which day that is) → EDTF
 *
 * Positions are UTF-16 code units of `text`. Nothing but the arguments is read: no clock, no zone, no locale.
 */
import type { Step } from '../../records/schema.ts'
import { yearOf } from './calendar.ts'
import { edtf } from './edtf.ts'
import { eventWords } from './event.ts'
import type { Context, Found } from './found.ts'
import { readExpressions } from './read.ts'
import type { Tokens } from './row.ts'
import { say, sayEdtf } from './say.ts'
import { type Threaded, thread } from './thread.ts'
import { tokens } from './tokens.ts'

export type { Context, Found, RelativeTo } from './found.ts'

/** Every temporal expression of a text, in order, none overlapping another. Never throws, whatever the text. */
export function tag(text: string, context: Context): Found[] {
	const list = tokens(text)
	const { reference } = context
	const known = reference !== null && yearOf(reference) === null ? { ...context, reference: null } : context
	return thread(list, readExpressions(list), known).map((one) => build(one, list, text))
}

function build({ match, outcome }: Threaded, list: Tokens, text: string): Found {
	const { type, value, mod, steps, relativeTo, edtf: known } = outcome
	const start = list.at(match.from)!.start
	const end = list.at(match.to - 1)!.end
	const words = text.slice(start, end)
	const written = type === 'DURATION' || type === 'SET' ? null : known === undefined ? edtf(value, mod) : known
	const reading: Step = { rule: match.rule, says: `“${words}”`, start, end, from: 'text' }
	const says = known ? sayEdtf(known) : say(value)
	const found: Found = {
		start,
		end,
		words,
		type,
		value,
		edtf: written,
		rule: match.rule,
		steps: [reading, ...steps, { rule: 'result', says, from: written === null ? 'none' : 'text' }],
	}
	if (mod) found.mod = mod
	if (outcome.freq) found.freq = outcome.freq
	if (outcome.quant) found.quant = outcome.quant
	if (outcome.anchor) found.anchor = outcome.anchor
	if (outcome.weekday) found.weekday = outcome.weekday
	if (outcome.direction) found.direction = outcome.direction
	if (relativeTo)
		found.relativeTo = relativeTo.kind === 'event' ? { ...relativeTo, ...eventWords(list, match.to, text) } : relativeTo
	return found
}
