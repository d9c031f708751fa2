/** kind: what sort of occurrence a sentence tells of, by the published scheme's cues in order. */
import type { ClaimKind } from '../../records/schema.ts'
import { KINDS } from '../tables/kinds.ts'

export type Cue = { kind: ClaimKind; start: number; end: number }

/** What is told beside the main clause: "as air raids continued", ", supported by air strikes,", ", many of them in …". */
const BESIDE =
	/,? (?:as|while) (?=(?:the )?(?:\w+ ){1,3}(?:air raids|strikes|fighting|clashes)).*$|, (?:supported|backed|accompanied) by [^,]*,|, (?:many|most|some) of (?:them|whom|which) .*$|, (?:although|though|even as|despite|amid) .*$/gi

const ASIDE = /, (?:as|while|even as|although|though|amid|despite|because)\b|\bsince the\b/

/** The first cue in the scheme's order, in the main clause or else anywhere; null where a plain sentence holds none. */
export function cue(text: string): Cue | null {
	const main = text.replace(BESIDE, (words) => ' '.repeat(words.length))
	return first(main.split(ASIDE)[0]!) ?? first(main) ?? first(text)
}

function first(text: string): Cue | null {
	for (const { kind, cues } of KINDS) {
		const match = cues.exec(text)
		if (match) return { kind, start: match.index, end: match.index + match[0].length }
	}
	return null
}
