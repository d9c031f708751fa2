/** The words after "a day after …" that name the event: to the end of the clause. */
import type { Tokens } from './row.ts'

const LONGEST = 24

/** Words of the event named after token `at`, which is the preposition ("after", "into", "of"), and where they stand. */
export function eventWords(
	tokens: Tokens,
	at: number,
	text: string,
): { words: string; start: number; end: number } | null {
	const from = /^(after|before|following|into|of)$/i.test(tokens.at(at)?.text ?? '') ? at + 1 : at
	let to = from
	while (
		to < tokens.length &&
		to - from < LONGEST &&
		(to === from || tokens.at(to)!.gap !== 'break') &&
		!/^[.,;:!?”"()—–]$/.test(tokens.at(to)!.text)
	)
		to++
	if (to === from || tokens.at(from)!.gap === 'break') return null
	const start = tokens.at(from)!.start
	const end = tokens.at(to - 1)!.end
	return { words: text.slice(start, end), start, end }
}
