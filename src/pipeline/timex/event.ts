/** The words after "a day after …" that name the event: to the end of the clause. */
import type { Token } from './tokens.ts'

const LONGEST = 24

/** Words of the event named after token `at`, which is the preposition ("after"), and where they stand. */
export function eventWords(
	tokens: Token[],
	at: number,
	text: string,
): { words: string; start: number; end: number } | null {
	const from = /^(after|before|following)$/i.test(tokens[at]?.text ?? '') ? at + 1 : at
	let to = from
	while (
		to < tokens.length &&
		to - from < LONGEST &&
		(to === from || tokens[to]!.gap !== 'break') &&
		!/^[.,;:!?”"()—–]$/.test(tokens[to]!.text)
	)
		to++
	if (to === from || tokens[from]!.gap === 'break') return null
	const start = tokens[from]!.start
	const end = tokens[to - 1]!.end
	return { words: text.slice(start, end), start, end }
}
