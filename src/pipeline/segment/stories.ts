/**
 * Paragraphs with roles → stories. One walk down the page; at each paragraph of running text an ordered table of cuts
 * decides whether a new story begins there, and why.
 */

import { CLOSING_TAIL } from '../tables/markers.ts'
import type { Thread } from './comments.ts'
import { CUTS, type DraftKind, type Plan, type Walk, words } from './cuts.ts'
import { datelineOf } from './dateline.ts'
import { headingShape } from './heading.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Read } from './roles.ts'

/** Puts the paragraphs of a page into stories. */
export function storiesOf(paragraphs: Paragraph[], reads: Read[], threads: Thread[]): Plan {
	const walk: Walk = {
		paragraphs,
		reads,
		placed: reads.map(({ role, reason }) => ({ story: null, role, reason: `${sentence(reason)}.` })),
		drafts: [],
		story: null,
		bodies: 0,
		dated: false,
		closed: null,
		pending: [],
		top: [],
		gap: commonGap(paragraphs),
		live: reads.some((read) => read.role === 'update' || read.role === 'original'),
		hasOriginal: reads.some((read) => read.role === 'original'),
		parted: false,
	}
	let thread = 0
	for (let at = 0; at < reads.length; at++) {
		const next = threads[thread]
		if (next && at === next.from) {
			drop(walk)
			comments(walk, next)
			at = next.to - 1
			thread++
		} else step(walk, at)
	}
	drop(walk)
	freePageStamp(walk)
	return { drafts: walk.drafts, placed: walk.placed }
}

/** A bare date at the top of a page with several stories is the page's and no story's: it may be the day it was fetched. */
function freePageStamp(walk: Walk): void {
	const articles = walk.drafts.filter((draft) => draft.kind === 'article').length
	if (walk.reads[0]?.role !== 'stamp' || articles < 2 || /\d[:.]\d\d/.test(words(walk, 0))) return
	if (/^(?:first |last )?(?:published|posted|updated|created|issued)/i.test(words(walk, 0))) return
	walk.placed[0] = {
		story: null,
		role: 'stamp',
		reason: `A date at the top of a page with ${articles} stories: the page’s own, perhaps the day it was fetched.`,
	}
}

function step(walk: Walk, at: number): void {
	const { role } = walk.reads[at]!
	if (role === 'body') body(walk, at)
	else if (role === 'update' || role === 'original') entry(walk, at)
	else if (role === 'heading') {
		if (walk.pending.some((index) => isBlogHeading(walk, index))) drop(walk)
		walk.pending.push(at)
	} else if (role === 'relay') walk.pending.push(at)
	else if (role === 'credit' || role === 'stamp') credit(walk, at)
	else if (role === 'closing') {
		drop(walk)
		own(walk, at)
		walk.closed = `“${words(walk, at)}”`
	} else if (role === 'note') {
		drop(walk)
	} else if (role === 'caption') {
		if (walk.hasOriginal && walk.story === null) walk.top.push(at)
		else if (walk.pending.length > 0) walk.pending.push(at)
		else own(walk, at)
	} else if (role === 'disclaimer') {
		own(walk, at)
	} else if (role === 'pointer') {
		const embed = walk.pending.length > 0 && /^https?:/.test(words(walk, at))
		if (walk.hasOriginal && walk.story === null) walk.top.push(at)
		else if (embed) drop(walk, 'a heading with nothing but a link under it')
		else if (walk.closed === null) own(walk, at)
	} else if (role === 'furniture') {
		// Asking for money or followers under a story is evidence of whose page it is, so it stays with the story.
		if (walk.closed === null && walk.pending.length === 0) own(walk, at)
	} else if (role === 'commentsOpen' || role === 'commentsClose') {
		drop(walk)
		if (walk.story !== null) walk.closed ??= `“${words(walk, at)}”`
	} else if (role === 'separator') walk.parted = true
}

/** Running text: a new story where a cut says so, else the story above goes on. */
function body(walk: Walk, at: number): void {
	const cut = CUTS.map((rule) => rule.because(walk, at)).find((reason) => reason !== null)
	if (cut) {
		begin(walk, at, walk.live && walk.drafts.length === 0 ? 'live' : 'article', cut)
		walk.placed[at] = { story: walk.story, role: 'body', reason: `A story begins: ${cut}.`, opens: true }
	} else {
		const crossed = walk.pending.some((index) => walk.reads[index]!.role === 'heading')
		settle(walk, 'A cross-heading: the text under it has no credit line, date or gap of its own, so the story goes on.')
		walk.placed[at] = {
			story: walk.story,
			role: 'body',
			reason: crossed ? 'The story goes on under a cross-heading.' : 'The story goes on.',
		}
	}
	walk.bodies++
	const tail = CLOSING_TAIL.exec(walk.paragraphs[at]!.text.slice(-40))
	walk.closed = tail ? `“${tail[0].trim()}” at its end` : null
	walk.parted = false
}

/** A live entry: each UPDATE a story of its own, the ORIGINAL ENTRY the page's main one. */
function entry(walk: Walk, at: number): void {
	const original = walk.reads[at]!.role === 'original'
	if (!original && walk.hasOriginal && walk.drafts.length === 0) {
		walk.top.push(...walk.pending)
		walk.pending = []
	}
	const reason = `${sentence(walk.reads[at]!.reason)}.`
	begin(walk, at, original ? 'live' : 'update', walk.reads[at]!.reason)
	if (original) {
		for (const index of walk.top)
			walk.placed[index] = {
				...walk.placed[index]!,
				story: walk.story,
				reason: `${sentence(walk.reads[index]!.reason)}; at the top of a live page, so it belongs to the original entry.`,
			}
		walk.top = []
	}
	walk.placed[at] = { story: walk.story, role: original ? 'body' : 'update', reason, opens: true }
	walk.bodies = 1
	walk.closed = null
	walk.parted = false
}

function begin(walk: Walk, at: number, kind: DraftKind, reason: string): void {
	walk.drafts.push({ kind, start: at, reason })
	walk.story = walk.drafts.length - 1
	walk.bodies = 0
	walk.dated = datelineOf(words(walk, at)) !== null
	settle(walk)
}

/** Over a heading's text, or under the text it closes: a credit under a story with no heading waiting ends it. */
function credit(walk: Walk, at: number): void {
	const { blanksBefore, blanksAfter } = walk.paragraphs[at]!
	const over = walk.pending.length > 0 || walk.story === null || walk.closed !== null
	const hugsBelow = blanksBefore > 0 && blanksAfter === 0 && walk.reads[at + 1]?.role === 'body'
	if (over || hugsBelow) {
		walk.pending.push(at)
		return
	}
	own(walk, at)
	if (walk.reads[at]!.role === 'credit') walk.closed = `the credit line “${words(walk, at)}” under it`
}

/** All that waits belongs to the current story. */
function settle(walk: Walk, crossing?: string): void {
	for (const index of walk.pending) {
		const { role, reason } = walk.reads[index]!
		const why = role === 'heading' && crossing ? crossing : `${sentence(reason)}.`
		walk.placed[index] = { story: walk.story, role, reason: why }
	}
	walk.pending = []
}

/** What waits has no text under it: it belongs to no story. */
function drop(walk: Walk, why = 'nothing of its own stands under it'): void {
	for (const index of walk.pending) {
		const { role, reason } = walk.reads[index]!
		walk.placed[index] = { story: null, role, reason: `${sentence(reason)}; ${why}.` }
	}
	walk.pending = []
}

function own(walk: Walk, at: number): void {
	walk.placed[at] = { ...walk.placed[at]!, story: walk.story }
}

function comments(walk: Walk, thread: Thread): void {
	walk.drafts.push({ kind: 'comments', start: thread.from, reason: 'readers’ comments' })
	const story = walk.drafts.length - 1
	const starts = new Map(thread.items.map((item) => [item.at, item.reason]))
	let reason = ''
	for (let at = thread.from; at < thread.to; at++) {
		reason = starts.get(at) ?? reason
		walk.placed[at] = { story, role: 'body', reason: `${sentence(reason)}.`, opens: starts.has(at) }
	}
	walk.closed ??= 'the readers’ comments'
}

/** The most frequent number of blank lines between paragraphs. */
function commonGap(paragraphs: Paragraph[]): number {
	const counts = new Map<number, number>()
	for (const { blanksBefore } of paragraphs.slice(1)) counts.set(blanksBefore, (counts.get(blanksBefore) ?? 0) + 1)
	return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}

function isBlogHeading(walk: Walk, index: number): boolean {
	return walk.reads[index]!.role === 'heading' && Boolean(headingShape(words(walk, index))?.blog)
}

function sentence(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1)
}
