/**
 * publish: what of a document leaves the pipeline. Of one that an editor restricts to excerpts (`publish: excerpts`), the
 * published data hold its claims' exact words and nothing else: every other character of its text becomes white space, so
 * that positions stay what they are, and no reason, title or selector quotes what is not there.
 */
import type { Claim, EventRecord, Segment, Story } from '../records/schema.ts'
import type { Selector, Span } from '../records/selector.ts'
import type { Records } from './write.ts'

type SourceRecord = Records['documents'][number]

/** The records as they may be published. Those of documents published whole are what they were. */
export function publish(records: Records): Records {
	const restricted = new Map(
		records.documents
			.filter((document) => document.publish === 'excerpts')
			.map((document) => [document.id, restriction(document, records.claims)]),
	)
	if (restricted.size === 0) return records
	const claims = records.claims.map((claim) => {
		const by = restricted.get(claim.documentId)
		return by ? restrictClaim(claim, by) : claim
	})
	const documentOf = new Map(claims.map((claim) => [claim.id, claim.documentId]))
	return {
		...records,
		documents: records.documents.map((document) => {
			const by = restricted.get(document.id)
			return by ? restrictDocument(document, by) : document
		}),
		stories: records.stories.map((story) => {
			const by = restricted.get(story.documentId)
			return by ? restrictStory(story, by) : story
		}),
		claims,
		events: records.events.map((event) => restrictEvent(event, documentOf, restricted)),
	}
}

/** What is published of a document, and how words are kept to it. */
type Restriction = {
	text: string
	published: Span[]
	unpublished: Span[]
	/** Words that are not the document's own, or are published of it. */
	keeps: (words: string) => boolean
	/** Rows of `ROW` words that stand in the text and in nothing published of it. */
	hidden: Set<string>
}

/** Words in a row that are the document's and nobody else's: shorter ones are anybody's. */
const ROW = 6

function restriction({ id, text }: SourceRecord, claims: Claim[]): Restriction {
	const published = join(
		text,
		claims
			.filter((claim) => claim.documentId === id)
			.flatMap((claim) => [claim.selector, ...(claim.repeats ?? [])])
			.map(({ start, end }) => ({ start, end })),
	)
	const unpublished = gaps(published, text.length)
	const whole = plain(text)
	const shown = published.map(({ start, end }) => plain(text.slice(start, end)))
	const keeps = (quoted: string) => {
		const words = plain(quoted.replace(/…$/, ''))
		return words === '' || !whole.includes(words) || shown.some((one) => one.includes(words))
	}
	// Who is quoted is a fact about an excerpt, in as many words as it takes.
	const names = claims.flatMap(({ attribution }) => attribution.map(({ name }) => name))
	const free = new Set([...shown, ...names].flatMap((one) => rows(one).map(({ key }) => key)))
	const hidden = new Set(rows(text).flatMap(({ key }) => (free.has(key) ? [] : [key])))
	return { text: blank(text, unpublished), published, unpublished, keeps, hidden }
}

/** Spans in order, those that overlap or have nothing but white space between them as one. */
function join(text: string, spans: Span[]): Span[] {
	const found: Span[] = []
	for (const { start, end } of spans.sort((a, b) => a.start - b.start || a.end - b.end)) {
		const last = found.at(-1)
		if (last && (start <= last.end || text.slice(last.end, start).trim() === '')) last.end = Math.max(last.end, end)
		else found.push({ start, end })
	}
	return found
}

function gaps(spans: Span[], length: number): Span[] {
	const found: Span[] = []
	let from = 0
	for (const { start, end } of spans) {
		if (start > from) found.push({ start: from, end: start })
		from = end
	}
	if (from < length) found.push({ start: from, end: length })
	return found
}

/** White space of the same length: a blank line at either end, so that what stands around it is apart from it. */
function blank(text: string, spans: Span[]): string {
	const parts: string[] = []
	let from = 0
	for (const { start, end } of spans) {
		const length = end - start
		parts.push(text.slice(from, start))
		parts.push(length < 4 ? '\n'.repeat(length) : `\n\n${' '.repeat(length - 4)}\n\n`)
		from = end
	}
	return parts.join('') + text.slice(from)
}

function restrictDocument(document: SourceRecord, by: Restriction): SourceRecord {
	const inside = <T extends Span>(all: T[]) => all.filter((one) => isPublished(one, by.published))
	return {
		...document,
		text: by.text,
		unpublished: by.unpublished,
		segments: document.segments.map((segment): Segment => ({ ...segment, reason: unquote(segment.reason, by) })),
		timexes: inside(document.timexes),
		dropped: inside(document.dropped).map((one) => ({ ...one, reason: unquote(one.reason, by) })),
		...(document.veils && { veils: inside(document.veils) }),
	}
}

function restrictStory(story: Story, by: Restriction): Story {
	return {
		...story,
		opening: by.keeps(story.opening) ? story.opening : '…',
		outletSteps: unquote(story.outletSteps, by),
		published: unquote(story.published, by),
	}
}

function restrictClaim(claim: Claim, by: Restriction): Claim {
	const { selector, repeats, ...rest } = claim
	return {
		...unquote(rest, by),
		selector: restrictSelector(selector, by),
		...(repeats && { repeats: repeats.map((one) => restrictSelector(one, by)) }),
	}
}

/** Prefix and suffix as far as they are published too. */
function restrictSelector(selector: Selector, { published }: Restriction): Selector {
	const { start, end, prefix, suffix } = selector
	const around = published.find((span) => span.start <= start && end <= span.end)!
	return {
		...selector,
		prefix: prefix.slice(Math.max(0, prefix.length - (start - around.start))),
		suffix: suffix.slice(0, around.end - end),
	}
}

function restrictEvent(
	event: EventRecord,
	documentOf: Map<string, string>,
	restricted: Map<string, Restriction>,
): EventRecord {
	const by = new Set(
		event.claimIds.map((id) => restricted.get(documentOf.get(id) ?? '')).filter((one) => one !== undefined),
	)
	return [...by].reduce(unquote, event)
}

function isPublished({ start, end }: Span, published: Span[]): boolean {
	return published.some((span) => span.start <= start && end <= span.end)
}

/**
 * Every quotation of the document's own words that is not published of it becomes “…”, however deep it stands; so does
 * what is left of one whose marks do not match.
 */
function unquote<T>(value: T, { keeps, hidden }: Restriction): T {
	const walk = (part: unknown): unknown => {
		if (typeof part === 'string')
			return withoutRows(
				part.replace(/“([^”]*)”/g, (all, quoted: string) => (keeps(quoted) ? all : '“…”')),
				hidden,
			)
		if (Array.isArray(part)) return part.map(walk)
		if (part !== null && typeof part === 'object')
			return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, walk(inner)]))
		return part
	}
	return walk(value) as T
}

function withoutRows(words: string, hidden: Set<string>): string {
	let out = ''
	let from = 0
	for (const { key, start, end } of rows(words)) {
		if (!hidden.has(key)) continue
		if (start >= from) out += `${words.slice(from, start)}…`
		from = Math.max(from, end)
	}
	return out + words.slice(from)
}

/** Every row of `ROW` words, small letters alone, with where it stands. */
function rows(text: string): { key: string; start: number; end: number }[] {
	const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)]
	return words.slice(ROW - 1).map((last, nth) => ({
		key: words
			.slice(nth, nth + ROW)
			.map(([word]) => word.toLowerCase())
			.join(' '),
		start: words[nth]!.index,
		end: last.index + last[0].length,
	}))
}

function plain(words: string): string {
	return words.replace(/\s+/g, ' ').trim()
}
