/** What a walkthrough shows → how it is written: ids become quotes. Inverse of `resolve`. */
import type { Span } from '../selector.ts'
import type { Shown, Step, StepExcerpt, Walkthrough } from '../walkthrough.ts'
import { occurrences, type Quotable, type QuotableClaim, type QuotableDocument, type Quotes } from './quotes.ts'
import type { ExcerptWritten, StepBlock, StepWritten, Written } from './written.ts'

export type NamedQuote = { document: string; quote: string }

/** The part of a step's block that says what the page shows. */
export type ShownWritten = Pick<
	StepBlock,
	'view' | 'lanes' | 'span' | 'filters' | 'search' | 'comments' | 'event' | 'account' | 'compare' | 'read'
>

/** Words that stand in a document once and hold a span: its own, or, where those stand there twice, some around them too. */
export function quoteAt({ file, text }: Pick<QuotableDocument, 'file' | 'text'>, span: Span): NamedQuote {
	let { start, end } = span
	while (occurrences(text, text.slice(start, end)).length > 1 && (start > 0 || end < text.length)) {
		start = text.slice(0, start).search(/\S+\s*$/)
		if (start === -1) start = 0
		end += /^\s*\S*/.exec(text.slice(end))![0].length
	}
	return { document: file, quote: text.slice(start, end).replace(/\s+/g, ' ').trim() }
}

/** Words by which a claim is found again; null where others always meet first. */
export function quoteOfClaim(claim: QuotableClaim, quotes: Quotes): NamedQuote | null {
	const page = quotes.records.documents.find(({ id }) => id === claim.documentId)
	if (!page) return null
	for (const span of [claim.selector, ...(claim.repeats ?? [])]) {
		const quote = quoteAt(page, span)
		const found = quotes.claim(quote)
		if (typeof found !== 'string' && found.id === claim.id) return quote
	}
	return null
}

/** Words of one of an event's accounts; null where it has none in these documents. */
export function quoteOfEvent(eventId: string, quotes: Quotes): NamedQuote | null {
	const { events, claims } = quotes.records
	const ids = events.find(({ id }) => id === eventId)?.claimIds ?? []
	const told = claims.filter(({ id }) => ids.includes(id))
	return first(told, (claim) => quoteOfClaim(claim, quotes))
}

/** What is shown, as it is written. What these records do not hold is left out. */
export function rewriteShown(show: Shown, quotes: Quotes): ShownWritten {
	const { view, lanes, span, filters, search, comments, eventId, claimId, compare, read } = show
	const { documents, claims, events } = quotes.records
	const ofClaim = (id: string) => {
		const claim = claims.find((one) => one.id === id)
		return claim ? quoteOfClaim(claim, quotes) : null
	}
	const compared = (compare ?? []).flatMap((id) => {
		const isEvent = events.some((event) => event.id === id)
		return (isEvent ? quoteOfEvent(id, quotes) : ofClaim(id)) ?? []
	})
	const page = read && documents.find(({ id }) => id === read.documentId)
	const account = claimId === undefined ? null : ofClaim(claimId)
	const event = account || eventId === undefined ? null : quoteOfEvent(eventId, quotes)
	const kept = filters && rewriteFilters(filters, quotes.records)
	return {
		...(view && { view }),
		...(lanes && { lanes }),
		...(span && { span }),
		...(kept && Object.keys(kept).length > 0 && { filters: kept }),
		...(search && { search }),
		...(comments !== undefined && { comments }),
		...(event && { event }),
		...(account && { account }),
		...(compared.length > 0 && { compare: compared }),
		...(page && read && { read: quoteAt(page, read) }),
	}
}

/** Documents are written by their files' names. */
function rewriteFilters({ document = [], ...others }: NonNullable<Shown['filters']>, { documents }: Quotable) {
	const files = document.flatMap((id) => documents.find((page) => page.id === id)?.file ?? [])
	return { ...others, ...(files.length > 0 && { document: files }) }
}

function rewriteExcerpt({ documentId, selector, marks }: StepExcerpt, { records }: Quotes): ExcerptWritten[] {
	const page = records.documents.find(({ id }) => id === documentId)
	if (!page) return []
	const mark = [...new Set(marks.map(({ start, end }) => page.text.slice(start, end).replace(/\s+/g, ' ')))]
	return [{ ...quoteAt(page, selector), ...(mark.length > 0 && { mark }) }]
}

function rewriteStep(step: Step, quotes: Quotes): StepWritten {
	const { id, heading, minutes, skill, show, hide, contentNote, outside, prompt, notes, answer } = step
	const excerpts = step.excerpts.flatMap((excerpt) => rewriteExcerpt(excerpt, quotes))
	const block: StepBlock = {
		minutes,
		skill,
		...rewriteShown(show, quotes),
		...(excerpts.length > 0 && { excerpts }),
		...(hide && {
			hide: {
				...(hide.outlets && { outlets: true as const }),
				...(hide.dates && { dates: true as const }),
				...(hide.words.length > 0 && { words: hide.words }),
			},
		}),
		...(contentNote !== null && { content: contentNote }),
		...(outside.length > 0 && { outside }),
	}
	return { id, heading, block, prompt, notes, answer }
}

/** A whole walkthrough, to be written on. */
export function rewrite(walkthrough: Walkthrough, quotes: Quotes): Written {
	const { id, title, minutes, level, goals, skills, about, contentNote, outside, steps } = walkthrough
	const front = { id, title, minutes, level, goals, skills, about }
	return {
		front: {
			...front,
			...(contentNote !== null && { content: contentNote }),
			...(outside.length > 0 && { outside }),
		},
		steps: steps.map((step) => rewriteStep(step, quotes)),
	}
}

function first<T, R>(all: T[], find: (one: T) => R | null): R | null {
	for (const one of all) {
		const found = find(one)
		if (found !== null) return found
	}
	return null
}
