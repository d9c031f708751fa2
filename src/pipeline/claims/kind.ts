/** kind: what sort of occurrence a sentence tells of, by the published scheme's cues in order. */
import type { ClaimKind } from '../../records/schema.ts'
import { KINDS } from '../tables/kinds.ts'

export type Cue = { kind: ClaimKind; start: number; end: number }

/** The first cue in the scheme's order; null where a plain sentence holds none. */
export function cue(text: string): Cue | null {
	for (const { kind, cues } of KINDS) {
		const match = cues.exec(text)
		if (match) return { kind, start: match.index, end: match.index + match[0].length }
	}
	return null
}
