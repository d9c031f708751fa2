/**
 * Readers' comments: where a thread stands on a page and where each comment in it begins. Scraped threads keep the
 * numbers of a list (some lost), bullets at growing depths for replies, or "Name says:" lines.
 */
import type { Paragraph } from './paragraphs.ts'
import type { Read } from './roles.ts'

/** Paragraphs `from` … `to` (the latter not included) are one thread; `items` start at the paragraphs given. */
export type Thread = { from: number; to: number; items: Item[] }
export type Item = { at: number; reason: string }

const NUMBERED = /^(\d{1,4})[.)]\s+\S/
const BULLET = /^[•·◦‣▪]\s*\S/
/** "Name says:", "Name on March 3, 2016 at 5:00 pm said", "Posted by Name", "Name wrote:". */
const SIGNED =
	/^(?:posted by .{1,60}|.{1,50} (?:says?|said|writes|wrote|commented|replied)\s*:?|.{1,50}[,|·•–—-]? (?:on )?(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}),? (?:at )?\d{1,2}[:.]\d{2}.{0,20}|.{1,40} \d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) ago)$/iu

/** The threads of a page, in order; they do not overlap. */
export function threadsOf(paragraphs: Paragraph[], reads: Read[]): Thread[] {
	const found: Thread[] = []
	let free = 0
	for (let at = 0; at < reads.length; at++) {
		if (at < free) continue
		const role = reads[at]!.role
		const span =
			role === 'commentsOpen'
				? below(paragraphs, reads, at)
				: role === 'commentsClose'
					? above(paragraphs, reads, at, free)
					: nested(paragraphs, reads, at)
		if (!span || span.from >= span.to) continue
		found.push({ ...span, items: itemsOf(paragraphs, span.from, span.to) })
		free = span.to
	}
	return found
}

type Span = { from: number; to: number }

/** From the heading of the comments to their form, to furniture that ends the page, or to the end. */
function below(paragraphs: Paragraph[], reads: Read[], opener: number): Span | null {
	let to = opener + 1
	while (to < reads.length && reads[to]!.role !== 'commentsClose' && reads[to]!.role !== 'commentsOpen') to++
	if (to < reads.length) return { from: opener + 1, to }
	// No form: up to the last paragraph that is not furniture of the page's foot.
	while (to > opener + 1 && ['furniture', 'separator', 'pointer'].includes(reads[to - 1]!.role)) to--
	const marked = paragraphs.slice(opener + 1, to).some((paragraph) => isItem(paragraph.text))
	return marked ? { from: opener + 1, to } : null
}

/** Upwards from the comment form, as long as paragraphs are items of a list or stand indented under one. */
function above(paragraphs: Paragraph[], reads: Read[], closer: number, free: number): Span | null {
	let from = closer
	while (from > free && inList(paragraphs[from - 1]!, reads[from - 1]!)) from--
	while (from < closer && !isItem(paragraphs[from]!.text)) from++
	return from < closer ? { from, to: closer } : null
}

/** Without any heading or form: a numbered list in which bullets stand indented under the numbers. */
function nested(paragraphs: Paragraph[], reads: Read[], start: number): Span | null {
	const first = paragraphs[start]!
	if (!/^1[.)]\s/.test(first.text)) return null
	let to = start + 1
	let numbers = 1
	let replies = 0
	while (to < paragraphs.length && inList(paragraphs[to]!, reads[to]!)) {
		const { text, indent } = paragraphs[to]!
		if (NUMBERED.test(text) && indent <= first.indent + 1) numbers++
		if (BULLET.test(text) && indent > first.indent) replies++
		to++
	}
	return numbers >= 2 && replies >= 2 ? { from: start, to } : null
}

function inList(paragraph: Paragraph, read: Read): boolean {
	if (read.role === 'commentsOpen' || read.role === 'commentsClose') return false
	return paragraph.indent >= 2 || isItem(paragraph.text)
}

function isItem(text: string): boolean {
	const head = text.slice(0, 160)
	return NUMBERED.test(head) || BULLET.test(head) || (text.length <= 160 && SIGNED.test(text))
}

/** Where each comment begins. A thread without any mark is one item. */
function itemsOf(paragraphs: Paragraph[], from: number, to: number): Item[] {
	const bullets = paragraphs.slice(from, to).some((paragraph) => BULLET.test(paragraph.text.slice(0, 4)))
	const signed = !bullets && paragraphs.slice(from, to).some((paragraph) => isSigned(paragraph.text))
	const base = Math.min(...paragraphs.slice(from, to).map((paragraph) => paragraph.indent))
	const items: Item[] = []
	let number = 0
	let textIndent = base
	for (let at = from; at < to; at++) {
		const { text, indent } = paragraphs[at]!
		const head = text.slice(0, 160)
		const own = NUMBERED.exec(head)
		const top = own && !signed && indent <= base + 1
		if (top) {
			const value = Number(own[1])
			items.push({ at, reason: numbered(value, number) })
			number = value
			textIndent = indent + 2
		} else if (BULLET.test(head)) {
			items.push({
				at,
				reason: indent > base + 1 ? 'a bullet indented under another comment: a reply' : 'a bullet begins a comment',
			})
			textIndent = indent + 2
		} else if (signed && isSigned(text)) {
			items.push({ at, reason: 'a line that names the commenter begins a comment' })
		} else if (bullets && items.length > 0 && indent + 2 <= textIndent - 2 && indent >= base) {
			items.push({ at, reason: 'stands further out than the reply above: a comment whose number or bullet is lost' })
			textIndent = indent
		} else if (items.length === 0) {
			items.push({ at, reason: 'the first text under the heading of the comments' })
		}
	}
	return items
}

/** True for a line that names who commented, and often when: "Ann on March 4, 2016 at 5:12 pm said". */
export function isSigned(text: string): boolean {
	return text.length <= 160 && SIGNED.test(text)
}

function numbered(value: number, before: number): string {
	const reason = `numbered ${value}: a reader’s comment`
	const lost = value - before - 1
	if (before === 0 && value === 1) return reason
	if (lost === 1)
		return `${reason}; number ${value - 1} is lost on this page and its text, if any, stands in the comment above`
	if (lost > 1)
		return `${reason}; numbers ${before + 1} to ${value - 1} are lost on this page and their text, if any, stands in the comment above`
	return reason
}
