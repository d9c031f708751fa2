/**
 * What is written of a walkthrough → what the page shows of it. References are quotes; each is found in the documents and
 * answered with the ids of these records. Used when records are built, and by the page for walkthroughs that readers write.
 */
import { edtfBounds } from '../edtf.ts'
import { describe } from '../selector.ts'
import type { Shown, Step, StepExcerpt, Walkthrough } from '../walkthrough.ts'
import { known } from './known.ts'
import { occurrences, type Quotable, type QuotableClaim, type Quotes } from './quotes.ts'
import type { ExcerptWritten, Quote, StepWritten, Written } from './written.ts'
import type { Path } from './yaml.ts'

/** Hears of what cannot be found or does not fit: of the front matter (null) or of a step by its place, and what to do. */
export type Refuse = (step: number | null, path: Path, says: string) => void

/** Never throws: what is refused is left out. */
export function resolve({ front, steps: written }: Written, quotes: Quotes, refuse: Refuse): Walkthrough {
	const steps = written.map((step, nth) =>
		resolveStep(step, quotes, (path, says) => refuse(nth, path, `the step "${step.id}": ${says}`)),
	)
	const minutes = steps.reduce((sum, step) => sum + step.minutes, 0)
	if (minutes !== front.minutes)
		refuse(null, ['minutes'], `minutes: the steps take ${minutes} together; correct one or the other`)
	for (const [at, skill] of front.skills.entries())
		if (!steps.some((step) => step.skill === skill))
			refuse(null, ['skills', at], `skills: no step practises "${skill}"; take it out, or give it a step`)
	const { content, outside = [], ...rest } = front
	return { ...rest, contentNote: content ?? null, outside, steps }
}

type RefuseAt = (path: Path, says: string) => void

function resolveStep(step: StepWritten, quotes: Quotes, refuse: RefuseAt): Step {
	const { id, heading, block, prompt, notes, answer } = step
	const excerpts = (block.excerpts ?? []).flatMap((excerpt, at) =>
		resolveExcerpt(excerpt, quotes, (path, says) => refuse(['excerpts', at, ...path], says)),
	)
	const show = resolveShown(step, quotes, refuse)
	const hide = block.hide && {
		outlets: block.hide.outlets === true,
		dates: block.hide.dates === true,
		words: block.hide.words ?? [],
	}
	for (const [at, word] of (hide?.words ?? []).entries())
		if (!isShown(word, excerpts, show, quotes.records))
			refuse(['hide', 'words', at], `hide: "${word}" stands in none of the words that the step shows; take it out`)
	if (hide && !hide.outlets && !hide.dates && hide.words.length === 0)
		refuse(['hide'], 'hide: nothing is hidden; name outlets, dates or words, or take it out')
	const { minutes, skill, content, outside = [] } = block
	const said = { prompt, notes, answer, outside, contentNote: content ?? null }
	return { id, heading, minutes, skill, show, excerpts, hide: hide ?? null, ...said }
}

function resolveShown({ block }: StepWritten, quotes: Quotes, refuse: RefuseAt): Shown {
	const show: Shown = {}
	const { view, lanes, span, filters, search, comments, event, account, compare, read } = block
	if (view) show.view = view
	if (lanes) show.lanes = lanes
	if (search) show.search = search
	if (comments !== undefined) show.comments = comments
	if (span) {
		const bounds = edtfBounds(span)
		if (bounds?.earliest && bounds.latest) show.span = span
		else refuse(['span'], `span: "${span}" is no EDTF date or interval with both ends, such as 2016-09-10/2016-09-20`)
	}
	if (filters) {
		show.filters = {}
		for (const [facet, values] of Object.entries(filters) as [keyof NonNullable<Shown['filters']>, string[]][])
			show.filters[facet] = values
				.map((value, at) => {
					const { id, says } = known(facet, value, quotes.records)
					if (says) refuse(['filters', facet, at], `filters: ${says}`)
					return id
				})
				.sort()
	}
	const claimOf = (quote: Quote, path: Path): QuotableClaim | null => {
		const found = quotes.claim(quote)
		if (typeof found !== 'string') return found
		refuse(path, `${path[0]}: ${found}`)
		return null
	}
	if (event && account) refuse(['account'], 'account: it opens its event itself; take "event" or "account" out')
	else if (event || account) {
		const claim = claimOf((event ?? account)!, [event ? 'event' : 'account'])
		if (claim) show.eventId = eventOf(claim, quotes.records).id
		if (claim && account) show.claimId = claim.id
	}
	if (compare) {
		const claims = compare.map((quote, at) => claimOf(quote, ['compare', at])).filter((claim) => claim !== null)
		const ids = [...new Set(claims.map((claim) => claim.id))].sort()
		if (claims.length < compare.length) return show
		if (compare.length === 1) show.compare = [eventOf(claims[0]!, quotes.records).id]
		else if (ids.length === compare.length) show.compare = ids
		else refuse(['compare'], 'compare: two of these quotes meet one account; quote another')
	}
	if (read) {
		const found = quotes.find(read)
		if (typeof found === 'string') refuse(['read'], `read: ${found}`)
		else show.read = { documentId: found.documentId, start: found.start, end: found.end }
	}
	return show
}

function resolveExcerpt(excerpt: ExcerptWritten, quotes: Quotes, refuse: RefuseAt): StepExcerpt[] {
	const { document, quote, mark = [] } = excerpt
	const found = quotes.find(document === undefined ? quote : { document, quote })
	if (typeof found === 'string') {
		refuse(['quote'], `excerpts: ${found}`)
		return []
	}
	const { documentId, start, end } = found
	const page = quotes.records.documents.find(({ id }) => id === documentId)!
	const claim = quotes.claimAt(documentId, start, end)
	const segment = page.segments.find((one) => one.start <= start && start < one.end)
	const storyId = segment?.storyId ?? claim?.storyId
	if (!storyId) {
		refuse(['quote'], `excerpts: "${quote.slice(0, 60)}" belongs to no story of the document; quote words of a story`)
		return []
	}
	const marks = mark.flatMap((words, at) => {
		const shown = page.text.slice(start, end)
		const anywhere = occurrences(shown, words)
		const whole = anywhere.filter((span) => isWhole(shown, span))
		// A word is not meant where it is a part of another, unless it stands nowhere else.
		const all = whole.length > 0 ? whole : anywhere
		if (all.length === 0) refuse(['mark', at], `excerpts: "${words}" is not in the quote; mark words of it`)
		return all.map((span) => ({ start: start + span.start, end: start + span.end }))
	})
	const veils = (page.veils ?? []).filter((veil) => veil.start < end && start < veil.end)
	return [
		{
			documentId,
			storyId,
			claimId: claim?.id ?? null,
			eventId: claim ? eventOf(claim, quotes.records).id : null,
			selector: describe(page.text, { start, end }),
			marks: marks.sort((a, b) => a.start - b.start),
			...(veils.length > 0 && { veils }),
		},
	]
}

const LETTER = /[\p{L}\p{N}]/u

/** No word goes on over either end of it. */
function isWhole(text: string, { start, end }: { start: number; end: number }): boolean {
	const goesOn = (at: number) => LETTER.test(text[at - 1] ?? '') && LETTER.test(text[at] ?? '')
	return !goesOn(start) && !goesOn(end)
}

function eventOf(claim: QuotableClaim, records: Quotable): Quotable['events'][number] {
	return records.events.find(({ claimIds }) => claimIds.includes(claim.id))!
}

/** True where a word stands whole, in capitals or not, in an excerpt or in an account of an event that the step shows. */
function isShown(word: string, excerpts: StepExcerpt[], show: Shown, records: Quotable): boolean {
	const ids = [show.eventId, ...(show.compare ?? [])]
	const claimIds = [
		...(show.compare ?? []),
		...records.events.flatMap(({ id, claimIds }) => (ids.includes(id) ? claimIds : [])),
	]
	const told = records.claims
		.filter(({ id }) => claimIds.includes(id))
		.map(({ documentId, selector: { start, end } }) =>
			records.documents.find(({ id }) => id === documentId)!.text.slice(start, end),
		)
	const page = records.documents.find(({ id }) => id === show.read?.documentId)
	const all = [...excerpts.map(({ selector }) => selector.exact), ...told, ...(page ? [page.text] : [])]
	return all.some((text) =>
		occurrences(text.toLowerCase(), word.toLowerCase()).some((span) => isWhole(text.toLowerCase(), span)),
	)
}
