/** actors: words of a sentence → groups, institutions and public figures under neutral names. */
import type { Span } from '../../records/selector.ts'
import { remember } from '../remember.ts'
import { ACTORS, type ActorRow } from '../tables/actors.ts'

export type ActorMention = Span & { name: string; kind: ActorRow['kind'] }

const PATTERNS = ACTORS.map((row) => ({ row, pattern: new RegExp(`(?:${row.also})(?![\\p{L}\\p{N}])`, 'gu') }))
/** What may not stand before a name. Looked at after the match: a pattern that begins with letters is found faster. */
const INSIDE_WORD = /[\p{L}\p{N}@]/u

/** Actors named in a plain sentence (see `plain`), in order, never overlapping: earlier rows of the table win. */
export const findActors: (text: string) => readonly ActorMention[] = remember((text) => {
	const found: ActorMention[] = []
	for (const { row, pattern } of PATTERNS)
		for (const match of text.matchAll(pattern)) {
			const span = { start: match.index, end: match.index + match[0].length }
			if (span.start > 0 && INSIDE_WORD.test(text[span.start - 1]!)) continue
			if (found.some((other) => other.start < span.end && span.start < other.end)) continue
			found.push({ ...span, name: row.name, kind: row.kind })
		}
	return found.sort((a, b) => a.start - b.start)
})

/** True for media and agencies, which pass words on. */
export function isPress(kind: ActorRow['kind']): boolean {
	return kind === 'agency' || kind === 'medium'
}
