/** The words of a page as the rules of source dating see them: time expressions with what they look at and what stands around them. */
import { isDay } from '../../records/day.ts'
import { dayMonthOrder } from '../date.ts'
import type { SourceDocument } from '../read.ts'
import { datelineOf } from '../segment/dateline.ts'
import { MONTHS } from '../timex/say.ts'
import { type Found, tag } from '../timex/tag.ts'
import { tense } from '../timex/tense.ts'
import { tokens } from '../timex/tokens.ts'
import type { Anchors } from './anchors.ts'
import type { Constraint, Fact } from './facts.ts'
import type { Passage, StoryView } from './view.ts'

/** A date of a deadline is neither past nor to come by itself. */
export const BY = /(?:\b(?:by|until|till|through|before the)|(?:deadline|target(?: date)?|due date) (?:of|for|on))\s*$/i

/** How far around an expression its paragraph is looked at, in characters: a bound on the work. */
const NEARBY = 1500

/** What a rule finds; the table of rules adds its name. */
export type Clue = Omit<Constraint, 'rule'>

/** A time expression in its passage; positions are the document's. */
export type Dating = Found & { passage: Passage; look: 'past' | 'future' | null; quoted: boolean; underYear: boolean }

export type Scene = {
	/** The stories whose words count: the story's own, or all entries of a live page. */
	views: StoryView[]
	/** Readers' comments under the page, where there is one publication above them. */
	comments: StoryView | null
	/** Expressions of running text, headings and captions. */
	datings: Dating[]
	order: 'dmy' | 'mdy' | null
	/** One publication fills the page: what stands over the page stands over it. */
	single: boolean
	/** What other stories prove of named occasions; null before they have been asked. */
	anchors: Anchors | null
}

const ORDERS = new WeakMap<SourceDocument, Scene['order']>()

/** Whether numeric dates of a document put the day or the month first; worked out once a document. */
export function orderOf(document: SourceDocument): Scene['order'] {
	const known = ORDERS.get(document)
	if (known !== undefined) return known
	const order = dayMonthOrder(document.text)
	ORDERS.set(document, order)
	return order
}

/** The words that count for one story of a page. */
export function sceneOf(view: StoryView, page: StoryView[], anchors: Anchors | null = null): Scene {
	const live = view.kind === 'live' || view.kind === 'update'
	const views = live ? page.filter((other) => other.kind === 'live' || other.kind === 'update') : [view]
	const single = page.every((other) => other.kind === 'comment' || views.includes(other))
	const order = orderOf(view.document)
	const years = views.flatMap((own) => own.headings.filter((line) => /^\W*(?:19|20)\d\d\W*$/.test(line.text)))
	const firstYear = years[0]?.start ?? Number.POSITIVE_INFINITY
	const passages = views.flatMap((own) => [...own.headings, ...own.captions, ...own.bodies])
	return {
		views,
		comments: single ? (page.find((other) => other.kind === 'comment') ?? null) : null,
		datings: passages.flatMap((passage) => datingsOf(passage, order, passage.start > firstYear)),
		order,
		single,
		anchors,
	}
}

/** The time expressions of a passage. */
export function datingsOf(passage: Passage, order: Scene['order'], underYear: boolean): Dating[] {
	if (!/\d|day|month|morning|tomorrow|Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec/.test(passage.text)) return []
	const list = tokens(passage.text)
	const dateline = datelineOf(passage.text)?.length ?? 0
	const all = tag(passage.text, { reference: null, order }).filter((one) => one.start >= dateline)
	const quoted = quoteReader(passage.text)
	return all.map((found) => {
		const governed = tense(list, list.indexFrom(found.start), list.indexFrom(found.end))?.direction ?? null
		const stated = found.direction === 'past' || found.direction === 'future' ? found.direction : governed
		return {
			...found,
			passage,
			look: stated,
			underYear,
			quoted: quoted(found.start),
			start: found.start + passage.start,
			end: found.end + passage.start,
		}
	})
}

/** A clue that rests on the words at a place; firm unless it is said to be a mere sign. */
export function clue(at: { start: number; end: number }, says: string, fact: Fact, firm = true): Clue {
	return { says, start: at.start, end: at.end, fact, firm }
}

export function monthDay(value: string): string | null {
	const date = /^XXXX-(\d\d-\d\d)$/.exec(value)?.[1]
	// A leap year has every day of the calendar.
	return date && isDay(`2016-${date}`) ? date : null
}

/** `11-26` → `26 November` */
export function sayDate(date: string): string {
	return `${Number(date.slice(3))} ${MONTHS[Number(date.slice(0, 2)) - 1]}`
}

export function textBefore(one: Dating, length: number): string {
	const at = one.start - one.passage.start
	return one.passage.text.slice(Math.max(0, at - length), at)
}

/** A year named before in the same paragraph or in a cross-heading: a day without a year may belong to it. */
export function yearBefore(one: Dating): boolean {
	return one.underYear || /\b(?:19|20)\d\d\b/.test(textBefore(one, NEARBY))
}

export function sentence(one: Dating): string {
	const before = textBefore(one, NEARBY)
	const at = one.end - one.passage.start
	const after = one.passage.text.slice(at, at + NEARBY)
	const stop = after.indexOf('. ')
	return before.slice(before.lastIndexOf('. ') + 1) + one.words + (stop === -1 ? after : after.slice(0, stop))
}

export function between(a: Dating, b: Dating): string {
	const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start]
	return a.passage.text.slice(from - a.passage.start, to - a.passage.start)
}

export function span(a: Dating, b: Dating): { start: number; end: number } {
	return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

/**
 * Tells of positions, asked in rising order, whether they stand within quotation marks. It goes on from the last question,
 * so that a long paragraph is read once.
 */
export function quoteReader(text: string): (at: number) => boolean {
	let read = 0
	let curly = false
	let straight = false
	return (at) => {
		for (; read < at; read++) {
			const char = text[read]
			if (char === '“') curly = true
			else if (char === '”') curly = false
			else if (char === '"') straight = !straight
		}
		return curly || straight
	}
}
