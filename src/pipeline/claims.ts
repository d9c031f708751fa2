/**
 * claims: sentences of stories → claims. Sentence by sentence: who says it, whether it is about the places in scope, what
 * sort of occurrence it is, how it stands, its figures, its day. Every sentence that becomes no claim is kept with its
 * reason.
 */
import type { Claim, Segment, Story } from '../records/schema.ts'
import type { Selector, Span } from '../records/selector.ts'
import { repeated } from './claims/headlines.ts'
import { Reader } from './claims/reader.ts'
import type { Resolved } from './date.ts'
import type { SourceDocument } from './read.ts'
import { SCOPE } from './tables/gazetteer.ts'

export type Dropped = Span & { reason: string }
export type ClaimsInput = {
	document: SourceDocument
	segments: Segment[]
	stories: Story[]
	/** What `date` found, with its reasons. */
	timexes: Resolved[]
	/** Ids of the governorates the timeline is about (default: `SCOPE`). */
	scope?: readonly string[]
}

/** Kinds of segment whose sentences may be claims. */
const READ = new Set<Segment['kind']>(['story', 'update', 'comment', 'caption'])

/** The claims of a document in order, and every other sentence of its stories with the reason it was left out. */
export function claims({ document, segments, stories, timexes, scope = SCOPE }: ClaimsInput): {
	claims: Claim[]
	dropped: Dropped[]
} {
	const reader = new Reader({ document, segments, timexes, scope })
	const storyById = new Map(stories.map((story) => [story.id, story]))
	for (const segment of segments) {
		const story = segment.storyId === null ? undefined : storyById.get(segment.storyId)
		if (segment.kind === 'heading') reader.heading(segment, story)
		else if (READ.has(segment.kind) && story) reader.read(segment, story)
	}
	const folded = foldRepeats(reader.claims)
	return { claims: withHeadlines(document.text, segments, folded), dropped: reader.dropped }
}

/** Headings that repeat a claim of their story stand with it. */
function withHeadlines(text: string, segments: Segment[], found: Claim[]): Claim[] {
	const byId = new Map(found.map((claim) => [claim.id, claim]))
	const byStory = new Map<string, Claim[]>()
	for (const claim of found) {
		const own = byStory.get(claim.storyId)
		if (own) own.push(claim)
		else byStory.set(claim.storyId, [claim])
	}
	for (const segment of segments) {
		const own = segment.kind === 'heading' && segment.storyId !== null ? byStory.get(segment.storyId) : undefined
		const claim =
			own &&
			repeated(
				text,
				segment,
				own.map(({ id }) => byId.get(id)!),
			)
		if (claim) byId.set(claim.id, claim)
	}
	return found.map(({ id }) => byId.get(id)!)
}

/** One sentence printed twice is one claim that stands in two places. */
function foldRepeats(found: Claim[]): Claim[] {
	const kept = new Map<string, Claim & { repeats?: Selector[] }>()
	for (const claim of found) {
		const key = `${claim.storyId} ${claim.selector.exact
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, ' ')
			.trim()}`
		const first = kept.get(key)
		if (first) first.repeats = [...(first.repeats ?? []), claim.selector]
		else kept.set(key, claim)
	}
	return [...kept.values()]
}
