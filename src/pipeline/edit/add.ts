/**
 * edit, a further part: claims an editor adds, where the rules take a sentence, a heading or a remark for no account.
 * What the row leaves out is read from the words by the same rules as any claim.
 */
import { dated } from '../../records/dated.ts'
import type { Claim, Dated, Segment, Story } from '../../records/schema.ts'
import type { Span } from '../../records/selector.ts'
import type { Voice } from '../claims/attribution.ts'
import { claim as claimOf, type Reading } from '../claims/claim.ts'
import { cue } from '../claims/kind.ts'
import { Listener } from '../claims/listener.ts'
import { plain } from '../claims/plain.ts'
import { placesOf } from '../claims/scope.ts'
import { type Sentence, sentences } from '../claims/sentences.ts'
import { within } from '../claims/within.ts'
import type { Dropped } from '../claims.ts'
import type { Resolved } from '../date.ts'
import type { SourceDocument } from '../read.ts'
import { SCOPE } from '../tables/gazetteer.ts'
import type { EditedClaims } from './claims.ts'
import type { ClaimEdit, DocumentEdit } from './editorial.ts'
import { applied, decisionsOf, fieldsOf, placeOf, refusalOf } from './row.ts'

type Page = { document: SourceDocument; segments: Segment[]; stories: Story[]; timexes: Resolved[] }
type Found = { claims: Claim[]; dropped: Dropped[] }
type Added = Found & Pick<EditedClaims, 'events' | 'uses' | 'problems'>

/** Segments that are nobody's account of anything, and what they are. */
const NO_ACCOUNT: Partial<Record<Segment['kind'], string>> = {
	furniture: 'the page’s furniture',
	offTopic: 'text the page has on something else',
	editorNote: 'a note of the page’s editors',
}

/**
 * Adds a claim for each row that says `add`: the whole sentence its quote stands in, or all it reaches over. Words that
 * are a claim already, that nobody's account can be made of, or that are not in the document are a problem.
 */
export function addClaims(
	page: Page,
	found: Found,
	edit: DocumentEdit,
	placeIds: Set<string>,
	at: (row: number, key?: string) => string,
): Added {
	const { file, text } = page.document
	const added: Added = { ...found, claims: [...found.claims], events: [], uses: [], problems: [] }
	for (const [index, row] of (edit.claims ?? []).entries()) {
		if (!row.add) continue
		const refuse = (says: string, key = 'quote') => added.problems.push(`${at(index, key)}: ${file}: ${says}`)
		const span = placeOf(text, row)
		const reading = typeof span === 'string' ? span : readingAt(page, span)
		if (typeof reading === 'string') {
			refuse(reading)
			continue
		}
		const { body, end } = reading.sentence
		const meets = (other: Span) => other.start < end && body < other.end
		const known = added.claims.find(({ selector, repeats = [] }) => [selector, ...repeats].some(meets))
		const places = row.places ?? placesOf(reading.words, SCOPE).inside
		const day = row.dateFrom === undefined ? null : dayFrom(page, row.dateFrom, row.why)
		const refused = refusalOf(row, placeIds)
		if (known?.by === 'editor') refuse(`another row adds "${row.quote}" already; keep one of them`)
		else if (known) refuse(`"${row.quote}" is a claim by the rules now; take add out of the row, or remove the row`)
		else if (row.withhold) refuse('a row cannot add a claim and withhold it; remove one of the two', 'withhold')
		else if (refused) refuse(refused.says, refused.key)
		else if (places.length === 0) refuse(`"${row.quote}" names no place of the timeline; say where with places`)
		else if (day !== null && row.date !== undefined) refuse('date and dateFrom both say the day; keep one', 'dateFrom')
		else if (typeof day === 'string') refuse(day, 'dateFrom')
		else {
			const made = make(page, reading, row, places, day)
			added.claims.push(made)
			added.dropped = added.dropped.filter((sentence) => !meets(sentence))
			added.events.push(...decisionsOf(made, row))
			added.uses.push({ at: at(index), file, what: `account added: “${row.quote}”`, outcome: 'applied', says: row.why })
		}
	}
	added.claims.sort((a, b) => a.selector.start - b.selector.start)
	return added
}

/** The sentence, or the sentences, that a span stands in, as the rules read them; in words why there is none to read. */
function readingAt({ document, segments, stories, timexes }: Page, span: Span): Reading | string {
	const words = document.text.slice(span.start, span.end).replace(/\s+/g, ' ')
	const segment = segments.find(({ start, end }) => start <= span.start && span.end <= end)
	if (!segment) return `"${words}" reaches over two parts of the page; quote words of one of them`
	const what = NO_ACCOUNT[segment.kind]
	if (what) return `"${words}" stands in ${what}, which no claim can be made of; remove the row`
	const story = stories.find(({ id }) => id === segment.storyId)
	if (!story) return `"${words}" belongs to no story, so nobody says it; remove the row`
	const list = sentences(document.text, segment)
	const listener = new Listener(document.text)
	let first: { sentence: Sentence; voice: Voice } | null = null
	let to = 0
	for (const sentence of list.filter(({ start }) => start < span.end)) {
		const voice = listener.hear(sentence, segment, list)
		if (sentence.end <= span.start) continue
		first ??= { sentence, voice }
		to = sentence.end
	}
	if (!first) return `"${words}" holds no words of a sentence; quote some`
	const sentence = { ...first.sentence, end: to }
	const said = document.text.slice(sentence.body, to)
	const own = timexes.filter(({ segmentId }) => segmentId === segment.id)
	return {
		sentence,
		words: said,
		voice: first.voice,
		cue: cue(plain(said)),
		segment,
		story,
		timexes: within(own, sentence),
	}
}

function make(page: Page, reading: Reading, row: ClaimEdit, places: string[], day: Dated | null): Claim {
	const read = claimOf(reading, places, {
		document: page.document,
		before: null,
		recalled: null,
		spoke: null,
		essay: false,
		they: null,
		quoting: false,
		unconfirmed: false,
	})
	// Who chose the words says nothing of where their day comes from: the step has no `from`, so the basis stays.
	const step = { rule: 'added', says: `taken as an account by an editor: ${row.why}` }
	const date = day ?? read.date
	const claim: Claim = { ...read, date: { ...date, steps: [step, ...date.steps] }, by: 'editor' }
	const given = fieldsOf(row).filter((field) => field !== 'date')
	const what = given.length === 0 ? ADDED : `${ADDED}, with ${given.join(', ')}`
	return applied(claim, row, day || row.date !== undefined ? [what, 'date'] : [what])
}

/** The day that words elsewhere in the document say, chosen by an editor. */
function dayFrom({ document, timexes }: Page, words: string, why: string): Dated | string {
	const span = placeOf(document.text, { quote: words })
	if (typeof span === 'string') return span
	const timex = timexes.find(({ start, end, edtf }) => edtf !== null && start < span.end && span.start < end)
	if (!timex) return `"${words}" says no day that is known; give the day itself as date`
	const step = {
		rule: 'editor',
		says: `“${timex.words}” taken for its day by an editor: ${why}`,
		from: 'editor' as const,
	}
	return dated(timex.edtf, 'editor', [...timex.steps, step])
}

/** What an edit is called that made the claim. */
const ADDED = 'account added'
