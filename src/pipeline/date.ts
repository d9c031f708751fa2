/**
 * date: the temporal expressions of a document's stories → TIMEX3 and EDTF, each against the day its story was published.
 */
import { addDays } from '../records/day.ts'
import { edtfBounds, isLoose } from '../records/edtf.ts'
import type { Segment, Story, Timex } from '../records/schema.ts'
import { contentId } from './id.ts'
import type { SourceDocument } from './read.ts'
import { onSpeakersClock } from './timex/speaker.ts'
import { type Context, type Found, tag } from './timex/tag.ts'

/**
 * A `Timex` with everything that explains it: the reasons (`steps`), the weekday and direction where only these are known,
 * and what it is measured from. Positions, also those of the steps, are the document's.
 */
export type Resolved = Timex &
	Pick<Found, 'words' | 'steps' | 'weekday' | 'direction' | 'relativeTo' | 'freq' | 'quant'>

/** Days by which the ends of an approximate interval may be off. */
const LOOSE = 10

const READ = new Set<Segment['kind']>(['story', 'update', 'comment', 'heading', 'caption', 'editorNote'])

/**
 * Every temporal expression of the segments that are read as text, in order. `stories` carry the days of publication as
 * far as the text or an editor gives them; a segment of no story is tagged without a day.
 */
export function date(document: SourceDocument, segments: Segment[], stories: Story[]): Resolved[] {
	const order = dayMonthOrder(document.text)
	const storyById = new Map(stories.map((story) => [story.id, story]))
	const page = commentsContext(stories)
	const previous = new Map<string, string>()
	return segments
		.filter((segment) => READ.has(segment.kind))
		.flatMap((segment) => {
			const { storyId } = segment
			const story = storyId === null ? undefined : storyById.get(storyId)
			const text = document.text.slice(segment.start, segment.end)
			const goesOn = storyId !== null && segment.kind !== 'comment' ? previous.get(storyId) : undefined
			const context = segment.kind === 'comment' && !story?.published.edtf ? page : contextOf(story)
			const found = onSpeakersClock(text, tag(text, { ...context, order, previous: goesOn ?? null }))
			const last = found.findLast(({ type, value }) => type === 'DATE' && /^(\d|X){4}/.test(value))
			if (storyId !== null && last?.edtf) previous.set(storyId, last.value)
			else if (storyId !== null && last) previous.delete(storyId)
			return found.map((one) => resolved(segment, one))
		})
}

/** The record's part of a `Resolved`. */
export function timex({ id, segmentId, start, end, type, value, mod, edtf, rule, anchor }: Resolved): Timex {
	return { id, segmentId, start, end, type, value, ...(mod ? { mod } : {}), edtf, rule, ...(anchor ? { anchor } : {}) }
}

/**
 * Readers answer a page soon after it stands: their comments are of about its day, where all its stories are of one day.
 * A guess that says so: what comes of it stays approximate.
 */
function commentsContext(stories: Story[]): Context {
	const known = stories.filter((story) => story.kind !== 'comment' && story.kind !== 'offTopic')
	const contexts = known.map(contextOf)
	const [first] = contexts
	const one = first?.reference && contexts.every(({ reference }) => reference === first.reference)
	return one ? { ...first, approximate: true, referenceSays: 'a comment on a page of that day' } : { reference: null }
}

/** What the tagger may know of a story's day: the day itself, about which day, or the days it lies between. */
export function contextOf(story: Story | undefined): Context {
	const published = story?.published
	const bounds = published?.edtf ? edtfBounds(published.edtf) : null
	if (!published || !bounds) return { reference: null }
	const { earliest, latest } = bounds
	const loose = isLoose(bounds)
	const editor = published.basis === 'editor'
	const known: Pick<Context, 'referenceSays' | 'referenceFrom'> = {
		referenceSays: editor ? 'known from outside the page' : 'from the page’s own words',
		referenceFrom: editor ? 'editor' : 'text',
	}
	if (earliest !== null && earliest === latest)
		return { reference: earliest, ...(loose ? { approximate: true } : {}), ...known }
	const wider = (day: string | null, days: number) => (day && loose ? addDays(day, days) : day)
	return { reference: null, within: { earliest: wider(earliest, -LOOSE), latest: wider(latest, LOOSE) }, ...known }
}

/**
 * Whether numeric dates of a document put the day or the month first: decided by those that can be read one way only
 * (`25/06/2016`), null where there are none or they disagree.
 */
export function dayMonthOrder(text: string): 'dmy' | 'mdy' | null {
	let dmy = 0
	let mdy = 0
	for (const [, first, second] of text.matchAll(/\b(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}\b/g)) {
		if (Number(first) > 12 && Number(second) <= 12) dmy++
		if (Number(second) > 12 && Number(first) <= 12) mdy++
	}
	return dmy > 0 && mdy === 0 ? 'dmy' : mdy > 0 && dmy === 0 ? 'mdy' : null
}

function resolved(segment: Segment, found: Found): Resolved {
	const { start, end, steps, relativeTo, ...rest } = found
	const shift = segment.start
	const moved = <T extends { start?: number; end?: number }>(part: T): T =>
		part.start === undefined || part.end === undefined
			? part
			: { ...part, start: part.start + shift, end: part.end + shift }
	return {
		id: contentId('t', segment.id, start, found.words),
		segmentId: segment.id,
		start: start + shift,
		end: end + shift,
		...rest,
		steps: steps.map(moved),
		...(relativeTo ? { relativeTo: moved(relativeTo) } : {}),
	}
}
