/** kind: what sort of occurrence a sentence tells of, by its main verb and by the published scheme's cues in order. */
import type { ClaimKind, Figure, Modality } from '../../records/schema.ts'
import { KINDS } from '../tables/kinds.ts'
import { ASIDES, GUESSES, MAIN, NOT_SO, WORDS } from '../tables/mainVerbs.ts'

export type Cue = { kind: ClaimKind; start: number; end: number }

const ASIDE = /, (?:as|while|even as|although|though|amid|despite|because)\b|\bsince the\b/

/** The first cue in the scheme's order, in the main clause or else anywhere; null where a plain sentence holds none. */
export function cue(text: string): Cue | null {
	const blank = (words: string) => ' '.repeat(words.length)
	const told = text.replace(NOT_SO, blank)
	const main = ASIDES.reduce((left, pattern) => left.replace(pattern, blank), told)
	return first(main.split(ASIDE)[0]!) ?? first(main) ?? first(told)
}

/** What is known of a sentence besides its words. */
export type Uttered = {
	cue: Cue | null
	modality: Modality
	figures: readonly Figure[]
	/** Somebody says it. */
	spoken: boolean
	/** The saying is the act, and where its verb ends; 0 where there is none. */
	acts: boolean
	verbAt: number
}

/**
 * The kind of a claim (`text` is plain). The main verb goes before the cues; a judgement is a statement whatever it is
 * about; an attack told by its dead is a toll.
 */
export function kind(text: string, { cue, modality, figures, spoken, acts, verbAt }: Uttered): ClaimKind {
	if (modality === 'opinion' || (!cue && spoken)) return 'statement'
	if (!cue) return 'other'
	if (modality === 'planned' && GUESSES.test(text)) return 'statement'
	const said = text.slice(verbAt)
	if (spoken && WORDS.some(({ pattern, where }) => pattern.test(where === 'said' ? quotedOr(text, said) : text)))
		return 'statement'
	// "published the names": the occurrence is the saying itself.
	if (acts && cue.kind === 'other' && cue.end <= verbAt) return 'statement'
	const main = MAIN.find(({ pattern }) => pattern.test(text))
	if (main) return main.kind
	const toll = figures.some(({ measure }) => measure === 'killed' || measure === 'injured')
	return cue.kind === 'clash' && toll ? 'casualties' : cue.kind
}

/** Fewer words after a verb are no more than its subject: “…,” said the ministry on Friday. */
const FEWEST_SAID = 6

/** What is said: after the verb, or, where that comes last, the whole. */
function quotedOr(text: string, said: string): string {
	return said.trim().split(/\s+/).length >= FEWEST_SAID ? said : text
}

function first(text: string): Cue | null {
	for (const { kind, cues } of KINDS) {
		const match = cues.exec(text)
		if (match) return { kind, start: match.index, end: match.index + match[0].length }
	}
	return null
}
