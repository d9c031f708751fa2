/** A story as the source rules look at it: its own paragraphs by kind, with what stands around them on the page. */
import type { Segment, StoryKind } from '../../records/schema.ts'
import type { SourceDocument } from '../read.ts'
import { closes } from '../segment/roles.ts'
import { LIVE_LABELS } from '../tables/markers.ts'

/** Words of a document with their place in it; spaces that do not break are plain ones here, positions stay. */
export type Passage = { text: string; start: number; end: number; kind: Segment['kind'] }

export type StoryView = {
	id: string
	document: SourceDocument
	kind: StoryKind
	segmentIds: string[]
	/** Running text, a paragraph each. */
	bodies: Passage[]
	/** Headings, subtitles, bylines and credit lines, a line each, in order. */
	headings: Passage[]
	/** Captions. */
	captions: Passage[]
	/** Buttons, pointers, stamps and notices that stand within the story or close it, a line each. */
	furniture: Passage[]
	/** The label of a live entry, where there is one. */
	label: Passage | null
	/** Clock time of the label, `16:00 GMT`; null where there is none. */
	clock: string | null
}

/** A document's stories, in the order of their first segments. */
export function viewsOf(document: SourceDocument, segments: Segment[]): StoryView[] {
	const byStory = new Map<string, Segment[]>()
	for (const segment of segments) {
		if (segment.storyId === null) continue
		const own = byStory.get(segment.storyId)
		if (own) own.push(segment)
		else byStory.set(segment.storyId, [segment])
	}
	const live = segments.some((segment) => segment.kind === 'update')
	const main = segments.find((segment) => segment.kind === 'story')?.storyId
	return [...byStory].map(([id, own]) => viewOf(document, id, own, live, id === main))
}

function viewOf(document: SourceDocument, id: string, own: Segment[], live: boolean, first: boolean): StoryView {
	const view: StoryView = {
		id,
		document,
		kind: 'article',
		segmentIds: own.map((segment) => segment.id),
		bodies: [],
		headings: [],
		captions: [],
		furniture: [],
		label: null,
		clock: null,
	}
	for (const segment of own) {
		const passages = lines(document.text, segment)
		if (segment.kind === 'heading') view.headings.push(...passages)
		else if (segment.kind === 'caption') view.captions.push(...passages)
		else if (segment.kind === 'furniture') view.furniture.push(...passages)
		else view.bodies.push(...passages)
	}
	const opening = view.bodies[0]
	const label = opening && labelOf(opening.text)
	if (label && opening) {
		view.label = {
			text: label.words,
			start: opening.start,
			end: opening.start + label.words.length,
			kind: opening.kind,
		}
		view.clock = label.clock
	}
	view.kind = kindOf(view, own, live && (first || label?.original === true))
	return view
}

function kindOf(view: StoryView, own: Segment[], live: boolean): StoryKind {
	const has = (kind: Segment['kind']) => own.some((segment) => segment.kind === kind)
	if (has('comment')) return 'comment'
	if (has('offTopic')) return 'offTopic'
	if (has('update')) return 'update'
	if (live) return 'live'
	const handed = own.some((segment) => /hands the text/.test(segment.reason) && segment.kind === 'heading')
	return handed || view.furniture.some((passage) => closes(passage.text)) ? 'excerpt' : 'article'
}

/** Non-empty lines of a segment, without white space at their ends. */
function lines(text: string, segment: Segment): Passage[] {
	const passages: Passage[] = []
	for (let from = segment.start; from < segment.end; ) {
		const newline = text.indexOf('\n', from)
		const to = newline === -1 || newline > segment.end ? segment.end : newline
		const raw = text.slice(from, to).replace(/[\u00a0\u202f\u2009]/g, ' ')
		const words = raw.trim()
		if (words !== '') {
			const start = from + raw.indexOf(words)
			passages.push({ text: words, start, end: start + words.length, kind: segment.kind })
		}
		from = to + 1
	}
	return passages
}

function labelOf(text: string): { words: string; clock: string | null; original: boolean } | null {
	const head = text.slice(0, 120)
	for (const { pattern, role } of LIVE_LABELS) {
		const groups = pattern.exec(head)?.groups
		if (groups) return { words: groups.label!, clock: clockOf(groups.clock ?? null), original: role === 'original' }
	}
	return null
}

/** `1600 GMT` → `16:00 GMT`, `4.35pm` → `16:35`. */
export function clockOf(words: string | null): string | null {
	const match = /^(\d{1,2})(?:[:.h]?(\d{2}))?\s?([ap])?\.?(?:m\.?)?,?\s?([A-Z]{2,4}|local time)?$/i.exec(
		words?.trim() ?? '',
	)
	if (!match) return null
	const [, hour, minute = '00', half, zone] = match
	if (Number(hour) > 23 || Number(minute) > 59) return null
	const later =
		half?.toLowerCase() === 'p' && Number(hour) < 12 ? 12 : half?.toLowerCase() === 'a' && Number(hour) === 12 ? -12 : 0
	const time = `${String(Number(hour) + later).padStart(2, '0')}:${minute}`
	return zone ? `${time} ${zone === zone.toLowerCase() ? zone : zone.toUpperCase()}` : time
}
