/**
 * date: the temporal expressions of a document's stories → TIMEX3 and EDTF, each against the day its story was published.
 */
import type { Segment, Story, Timex } from '../records/schema.ts'
import { contentId } from './id.ts'
import type { SourceDocument } from './read.ts'
import { type Context, type Found, tag } from './timex/tag.ts'

/**
 * A `Timex` with everything that explains it: the reasons (`steps`), the weekday and direction where only these are known,
 * and what it is measured from. Positions, also those of the steps, are the document's.
 */
export type Resolved = Timex &
	Pick<Found, 'words' | 'steps' | 'weekday' | 'direction' | 'relativeTo' | 'freq' | 'quant'>

const READ = new Set<Segment['kind']>(['story', 'update', 'comment', 'heading', 'caption', 'editorNote'])

/**
 * Every temporal expression of the segments that are read as text, in order. `stories` carry the days of publication as
 * far as the text or an editor gives them; a segment of no story is tagged without a day.
 */
export function date(document: SourceDocument, segments: Segment[], stories: Story[]): Resolved[] {
	const order = dayMonthOrder(document.text)
	const storyById = new Map(stories.map((story) => [story.id, story]))
	return segments
		.filter((segment) => READ.has(segment.kind))
		.flatMap((segment) => {
			const story = segment.storyId === null ? undefined : storyById.get(segment.storyId)
			const text = document.text.slice(segment.start, segment.end)
			return tag(text, { ...contextOf(story), order }).map((found) => resolved(segment, found))
		})
}

/** The record's part of a `Resolved`. */
export function timex({ id, segmentId, start, end, type, value, mod, edtf, rule, anchor }: Resolved): Timex {
	return { id, segmentId, start, end, type, value, ...(mod ? { mod } : {}), edtf, rule, ...(anchor ? { anchor } : {}) }
}

/** What the tagger may know of a story's day: the day itself, or the days it lies between. */
export function contextOf(story: Story | undefined): Context {
	const published = story?.published
	if (!published?.edtf) return { reference: null }
	const { earliest, latest, precision, basis } = published
	const says = basis === 'editor' ? 'known from outside the page' : 'from the page’s own words'
	const known = { referenceSays: says, referenceFrom: basis === 'editor' ? ('editor' as const) : ('text' as const) }
	if (precision === 1 && earliest !== null && earliest === latest) return { reference: earliest, ...known }
	return { reference: null, within: { earliest, latest }, ...known }
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
