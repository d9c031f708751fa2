/**
 * segment: text → segments. Stories, updates, comments, headings, captions, notes and furniture; every character that
 * is not white space is in exactly one, and each cut has a reason a reader can follow.
 */
import type { Segment, SegmentKind } from '../records/schema.ts'
import { contentId } from './id.ts'
import type { SourceDocument } from './read.ts'
import { threadsOf } from './segment/comments.ts'
import { countOwnPlaces } from './segment/country.ts'
import type { Placed, Plan } from './segment/cuts.ts'
import { markNotes } from './segment/notes.ts'
import { type Paragraph, paragraphsOf } from './segment/paragraphs.ts'
import { rolesOf } from './segment/roles.ts'
import { storiesOf } from './segment/stories.ts'
import { type CountPlaces, offTopicStories } from './segment/topic.ts'
import type { Role } from './tables/markers.ts'

const KINDS: Record<Role, SegmentKind> = {
	body: 'story',
	update: 'update',
	original: 'story',
	heading: 'heading',
	credit: 'heading',
	relay: 'heading',
	caption: 'caption',
	note: 'editorNote',
	closing: 'furniture',
	pointer: 'furniture',
	disclaimer: 'furniture',
	stamp: 'furniture',
	separator: 'furniture',
	commentsOpen: 'furniture',
	commentsClose: 'furniture',
	furniture: 'furniture',
}

/**
 * Cuts a document into segments, sorted, with no white space at their ends. Segments of one publication share a
 * `storyId`, which derives from where its own text starts; a thread of comments is one story. `countPlaces` tells how
 * many places of the corpus' country a text names (default: by the gazetteer).
 */
export function segment(document: SourceDocument, countPlaces: CountPlaces = countOwnPlaces): Segment[] {
	const paragraphs = paragraphsOf(document.text)
	const reads = rolesOf(paragraphs)
	const threads = threadsOf(paragraphs, reads)
	const plan = storiesOf(paragraphs, markNotes(paragraphs, reads), threads)
	const storyIds = plan.drafts.map((draft) => contentId('t', document.id, paragraphs[draft.start]!.start))
	const aside = offTopicStories(paragraphs, plan, countPlaces)
	const pieces = plan.placed.map((placed, at) => piece(paragraphs, plan, placed, at, aside))
	markRepeats(paragraphs, plan, pieces)
	return merge(pieces).map(({ kind, start, end, story, reason }) => ({
		id: contentId('s', document.id, start, end, kind),
		kind,
		start,
		end,
		storyId: story === null ? null : storyIds[story]!,
		reason,
	}))
}

type Piece = { kind: SegmentKind; start: number; end: number; story: number | null; reason: string; joins: boolean }

function piece(paragraphs: Paragraph[], plan: Plan, placed: Placed, at: number, aside: Map<number, string>): Piece {
	const { start, end } = paragraphs[at]!
	const { story } = placed
	const draft = story === null ? undefined : plan.drafts[story]
	let kind = KINDS[placed.role]
	let reason = placed.reason
	if (draft?.kind === 'comments') kind = 'comment'
	else if (draft?.kind === 'update' && kind === 'story') kind = 'update'
	const because = story === null ? undefined : aside.get(story)
	if (because && (kind === 'story' || kind === 'update')) kind = 'offTopic'
	if (because && kind !== 'furniture') reason = `${reason} ${because}`
	return { kind, start, end, story, reason, joins: !placed.opens && kind !== 'heading' }
}

/** A paragraph that stands twice in one story is marked where it stands again. */
function markRepeats(paragraphs: Paragraph[], plan: Plan, pieces: Piece[]): void {
	const first = new Map<string, number>()
	for (const [at, own] of pieces.entries()) {
		const { text } = paragraphs[at]!
		if (text.length < 60 || own.story === null || plan.drafts[own.story]!.kind === 'comments') continue
		const key = `${own.story} ${text}`
		if (first.has(key)) {
			own.reason = `Repeats an earlier paragraph of the same story word for word (at ${pieces[first.get(key)!]!.start}).`
			own.joins = false
			const after = pieces[at + 1]
			if (after) after.joins = false
		} else first.set(key, at)
	}
}

/** Neighbours of one kind and story become one segment; furniture only where the reason is the same. */
function merge(pieces: Piece[]): Piece[] {
	const merged: Piece[] = []
	for (const own of pieces) {
		const last = merged.at(-1)
		const text = own.kind === 'story' || own.kind === 'update' || own.kind === 'comment' || own.kind === 'offTopic'
		if (last && own.joins && last.kind === own.kind && last.story === own.story && (text || last.reason === own.reason))
			last.end = own.end
		else merged.push({ ...own })
	}
	return merged
}
