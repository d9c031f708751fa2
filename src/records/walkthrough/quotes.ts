/** Words of a document, found: where they stand, and the claim they meet. */
import type { Claim, EventRecord, Outlet, Place as Placed, Segment, Veil } from '../schema.ts'
import type { Span } from '../selector.ts'
import type { Quote } from './written.ts'

/** A document that can be quoted. */
export type QuotableDocument = {
	id: string
	file: string
	text: string
	segments: Segment[]
	veils?: Veil[] | undefined
	publish?: 'excerpts' | undefined
}
/** What of a claim its words are found by. */
export type QuotableClaim = Pick<Claim, 'id' | 'documentId' | 'storyId'> & {
	selector: Span
	repeats?: Span[] | undefined
}
/** The records as far as walkthroughs refer to them: the pipeline's, or those that a page has loaded. */
export type Quotable = {
	documents: QuotableDocument[]
	claims: QuotableClaim[]
	events: Pick<EventRecord, 'id' | 'claimIds'>[]
	outlets: Pick<Outlet, 'id'>[]
	places: Pick<Placed, 'id'>[]
}

export type Place = { documentId: string; start: number; end: number }

/**
 * Where words stand in a text. White space is white space: a line break or a space that does not break, which nobody
 * sees, is no other letter.
 */
export function occurrences(text: string, words: string): Span[] {
	const source = patternOf(words.trim())
	if (source === '') return []
	const found = text.matchAll(new RegExp(source, 'g'))
	return [...found].map(({ index, 0: exact }) => ({ start: index, end: index + exact.length }))
}

/** Words as the source of a pattern that finds them over any white space. */
export function patternOf(words: string): string {
	return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
}

export class Quotes {
	readonly records: Quotable
	constructor(records: Quotable) {
		this.records = records
	}

	/** Where a quote stands, or why that cannot be said. */
	find(quote: Quote): Place | string {
		const { words, file } =
			typeof quote === 'string' ? { words: quote, file: null } : { words: quote.quote, file: quote.document }
		const said = `"${words.length > 80 ? `${words.slice(0, 80)}…` : words}"`
		const pages = this.records.documents.filter((page) => file === null || page.file === file || page.id === file)
		if (pages.length === 0) {
			const names = this.records.documents.map((page) => page.file).join(', ')
			return `there is no document "${file}"; the documents are ${names}`
		}
		const places = pages.flatMap(({ id, text }) => {
			return occurrences(text, words).map((span) => ({ documentId: id, ...span }))
		})
		const restricted = pages.some(({ publish }) => publish === 'excerpts')
		if (places.length === 0)
			return `${said} is ${file === null ? 'in no document' : `not in ${file}`}; the words have to be the document’s, letter by letter${restricted ? ', and of a restricted document its excerpts alone are published' : ''}`
		if (places.length > 1) {
			const several = new Set(places.map(({ documentId }) => documentId)).size > 1
			return `${said} stands ${places.length} times${several ? ' in several documents; name one, { document: …, quote: … }, or' : ';'} quote more words`
		}
		return places[0]!
	}

	/** The claim that a quote meets, or why there is none. */
	claim(quote: Quote): QuotableClaim | string {
		const place = this.find(quote)
		if (typeof place === 'string') return place
		const claim = this.claimAt(place.documentId, place.start, place.end)
		const words = typeof quote === 'string' ? quote : quote.quote
		return (
			claim ??
			`"${words.slice(0, 80)}" meets no event of the records; quote words of an account (the reader shows which are)`
		)
	}

	/** The claim whose words overlap a span, the one with most of it first. */
	claimAt(documentId: string, start: number, end: number): QuotableClaim | null {
		const over = (claim: QuotableClaim) =>
			Math.max(
				...[claim.selector, ...(claim.repeats ?? [])].map((one) => Math.min(end, one.end) - Math.max(start, one.start)),
			)
		const met = this.records.claims.filter((claim) => claim.documentId === documentId && over(claim) > 0)
		return met.sort((a, b) => over(b) - over(a) || a.selector.start - b.selector.start)[0] ?? null
	}
}
