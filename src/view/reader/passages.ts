/**
 * A document as a reader meets it: passages of one story each, and between them what is no story. Furniture, readers'
 * comments and stories on another subject are folded at first; what a fold holds is said in a line.
 */
import type { Segment, SegmentKind, Story } from '../../records/schema.ts'
import { count } from '../words/labels.ts'

export type Passage = {
	/** The id of its first segment. */
	id: string
	kind: 'story' | 'comments' | 'offTopic' | 'furniture' | 'loose'
	story: Story | null
	/** Where a story's header stands in full, only a pointer to it, or none. */
	header: 'full' | 'short' | 'none'
	items: Item[]
	start: number
	end: number
}

/** A segment to read, or pieces of furniture in a row. */
export type Item = { fold: false; segment: Segment } | { fold: true; segments: Segment[] }

/** Parts that are folded until a reader opens them. */
export const FOLDED: ReadonlySet<Passage['kind']> = new Set(['comments', 'offTopic', 'furniture'])

/** The passages of a document, in the order of its text; every segment is in exactly one. */
export function passagesOf(segments: Segment[], stories: Map<string, Story>): Passage[] {
	const found: Passage[] = []
	for (const segment of segments) {
		const story = segment.storyId === null ? null : (stories.get(segment.storyId) ?? null)
		const kind = kindOf(segment, story)
		const last = found.at(-1)
		if (last && continues(last, kind, story)) add(last, segment)
		else found.push(begin(segment, kind, story))
	}
	return withHeaders(found)
}

function kindOf(segment: Segment, story: Story | null): Passage['kind'] {
	if (story?.kind === 'offTopic' || segment.kind === 'offTopic') return 'offTopic'
	if (story?.kind === 'comment' || segment.kind === 'comment') return 'comments'
	if (story) return 'story'
	return segment.kind === 'furniture' ? 'furniture' : 'loose'
}

function continues(last: Passage, kind: Passage['kind'], story: Story | null): boolean {
	return last.kind === kind && last.story === story && kind !== 'loose'
}

function begin(segment: Segment, kind: Passage['kind'], story: Story | null): Passage {
	const { id, start, end } = segment
	const passage: Passage = { id, kind, story, header: 'none', items: [], start, end }
	add(passage, segment)
	return passage
}

function add(passage: Passage, segment: Segment): void {
	passage.end = segment.end
	const last = passage.items.at(-1)
	if (segment.kind !== 'furniture') passage.items.push({ fold: false, segment })
	else if (last?.fold) last.segments.push(segment)
	else passage.items.push({ fold: true, segments: [segment] })
}

/** The full header stands where a story's text begins; where a part of it stands elsewhere, a pointer. */
function withHeaders(passages: Passage[]): Passage[] {
	const full = new Map<string, Passage>()
	for (const passage of passages) {
		if (!passage.story) continue
		const before = full.get(passage.story.id)
		if (!before || (!hasText(before) && hasText(passage))) full.set(passage.story.id, passage)
	}
	return passages.map((passage) =>
		passage.story
			? { ...passage, header: full.get(passage.story.id) === passage ? ('full' as const) : ('short' as const) }
			: passage,
	)
}

const TEXT: ReadonlySet<SegmentKind> = new Set(['story', 'update', 'comment', 'offTopic'])

function hasText(passage: Passage): boolean {
	return passage.items.some((item) => !item.fold && TEXT.has(item.segment.kind))
}

/** All segments of a passage, in order. */
export function segmentsOf(passage: Passage): Segment[] {
	return passage.items.flatMap((item) => (item.fold ? item.segments : [item.segment]))
}

const NUMBER = new Intl.NumberFormat('en-GB')

/** `3 comments, 1,240 characters`: how much a fold holds. */
export function howMuch(segments: Segment[]): string {
	const characters = segments.reduce((sum, { start, end }) => sum + end - start, 0)
	const comments = segments.filter(({ kind }) => kind === 'comment').length
	const parts = comments > 0 ? count(comments, 'comment') : count(segments.length, 'piece')
	return `${parts}, ${charactersWords(characters)}`
}

/** `1,240 characters` */
export function charactersWords(characters: number): string {
	return `${NUMBER.format(characters)} ${characters === 1 ? 'character' : 'characters'}`
}
