/**
 * source: who published each story and when, from its own words alone. What the words do not say stays unsaid: an
 * editor may know more, and then the timeline shows that it is the editor's.
 */
import { dated } from '../records/dated.ts'
import type { Dated, Segment, Step, Story } from '../records/schema.ts'
import type { SourceDocument } from './read.ts'
import { type Anchors, learn, type Page } from './source/anchors.ts'
import { authorOf, viaOf } from './source/author.ts'
import { allows, type Constraint } from './source/facts.ts'
import { evidenceFor, isLive, liveEvidence } from './source/live.ts'
import { namesOccasion } from './source/occasions.ts'
import { outletOf, pageOwner, type Sourced } from './source/outlet.ts'
import { checkDay, publishedFrom } from './source/published.ts'
import { threadDate } from './source/thread.ts'
import { type Passage, type StoryView, viewsOf } from './source/view.ts'
import { wholeDay } from './source/wholeDay.ts'
import { sayDay } from './timex/say.ts'
import { tag } from './timex/tag.ts'

/** Characters of an opening: enough to know the story by in a list. */
const OPENING = 80

export type { Anchors } from './source/anchors.ts'

/**
 * The stories of all documents of a corpus: each first from its own words alone, then with the occasions that the words
 * of others date. `anchors` are these occasions, for `checkPublished`.
 */
export function sourceAll(pages: { document: SourceDocument; segments: Segment[] }[]): {
	stories: Story[][]
	anchors: Anchors
} {
	const alone: Page[] = pages.map((page) => ({ ...page, stories: source(page.document, page.segments) }))
	const anchors = learn(alone)
	const stories = alone.map(({ document, segments, stories }) =>
		anchors.size > 0 && namesOccasion(document.text) ? source(document, segments, anchors) : stories,
	)
	return { stories, anchors }
}

/**
 * A document's stories in the order of the page, each with what its own words tell of outlet, author and day. `anchors`
 * are what other stories date (default: nothing).
 */
export function source(document: SourceDocument, segments: Segment[], anchors: Anchors | null = null): Story[] {
	const page = viewsOf(document, segments)
	const owner = pageOwner(page)?.outlet ?? null
	const stamp = pageStamp(document, segments)
	const shared = liveEvidence(page, anchors)
	const evidence = new Map(page.map((view) => [view, evidenceFor(view, page, shared, anchors)]))
	const refuted = stamp && page.find((view) => evidence.get(view)!.some(({ fact }) => !allows(fact, stamp.day)))
	// Live entries share one set of clues, so that their day is worked out once.
	const worked = new Map<Constraint[], Dated>()
	const days = new Map<StoryView, Dated>()
	for (const view of page) {
		if (view.kind === 'comment') continue
		const own = evidence.get(view)!
		const rejected = stamp ? [rejectStamp(stamp, own, refuted ?? null)] : []
		const day = worked.get(own) ?? publishedFrom(own, rejected)
		worked.set(own, day)
		days.set(view, day)
	}
	const values = new Set([...days.values()].map((day) => day.edtf))
	const single = values.size === 1 ? [...days.values()][0]! : null
	const ofLivePage = livePageOutlet(page)
	return page.map((view) => {
		const sourced = outletOf(view) ?? (isLive(view) ? ofLivePage : null)
		const outletId = sourced?.outlet.id ?? null
		const day = days.get(view)
		return {
			id: view.id,
			documentId: document.id,
			segmentIds: view.segmentIds,
			kind: view.kind,
			opening: openingOf(view),
			outletId,
			outletBasis: sourced ? 'text' : 'none',
			outletSteps: sourced ? [sourced.step] : [noOutlet(view)],
			author: authorOf(view),
			via: viaOf(view, owner, outletId),
			published: day ? atClock(view, day) : threadDate(view, single),
			clock: view.clock,
		}
	})
}

/**
 * Whether a day, as EDTF, fits what a story's own words say of its day of publication, with the clues as readable lines.
 * `contradicted` only where a clue that leaves no doubt rules the day out.
 */
export function checkPublished(
	document: SourceDocument,
	segments: Segment[],
	story: Story,
	edtf: string,
	anchors: Anchors | null = null,
): ReturnType<typeof checkDay> {
	const page = viewsOf(document, segments)
	const view = page.find((candidate) => candidate.id === story.id)
	if (!view) throw new RangeError(`no such story in ${document.file}: "${story.opening}"`)
	return checkDay(evidenceFor(view, page, liveEvidence(page, anchors), anchors), edtf)
}

/** Whose live page it is: what stands over its first entry stands over them all, unless an entry names its own. */
function livePageOutlet(page: StoryView[]): Sourced | null {
	const live = page.filter(isLive)
	const sourced = live[0] === page[0] && live[0] ? outletOf(live[0]) : null
	return sourced && OVER_THE_PAGE.test(sourced.step.rule) ? sourced : null
}

const OVER_THE_PAGE = /^(?:name-line|credit-line|own-furniture)$/

type Stamp = { day: string; at: Passage; stories: number }

/** A bare date at the top that belongs to no story. */
function pageStamp(document: SourceDocument, segments: Segment[]): Stamp | null {
	const first = segments[0]
	if (first?.kind !== 'furniture' || first.storyId !== null || first.end - first.start > 80) return null
	const text = document.text.slice(first.start, first.end)
	const day = tag(text, { reference: null }).find(({ value }) => wholeDay(value) === value)?.value
	const stories = new Set(segments.filter((own) => own.kind === 'story').map((own) => own.storyId)).size
	return day ? { day, at: { text, start: first.start, end: first.end, kind: first.kind }, stories } : null
}

/** Why a page's own date is not a story's day: the story's own clues, or those of another story under the same date. */
function rejectStamp(stamp: Stamp, own: Constraint[], refuted: StoryView | null): Step {
	const against = own.find(({ fact }) => !allows(fact, stamp.day))
	const because = against
		? `this story’s own words speak against it: ${against.says}`
		: refuted
			? `it stands over ${stamp.stories} stories at once, and the words of “${openingOf(refuted)}” speak against it`
			: `it stands over ${stamp.stories} stories at once`
	const says = `The page’s date, ${sayDay(stamp.day)}, is not taken for the day of publication: ${because}`
	const { start, end } = stamp.at
	return { rule: 'page-date-rejected', says: says.endsWith('.') ? says : `${says}.`, start, end, from: 'text' }
}

/** A live entry of a known day, with a clock label in universal time, is known to the minute. */
function atClock(view: StoryView, published: Dated): Dated {
	const time = /^(\d\d:\d\d) (?:GMT|UTC)$/.exec(view.clock ?? '')?.[1]
	if (
		!view.label ||
		!view.clock ||
		published.precision !== 1 ||
		published.edtf === null ||
		published.earliest !== published.latest
	)
		return published
	const { start, end } = view.label
	const own = published.steps.some((step) => step.rule === 'label-day')
	const says = `The label “${view.label.text}” gives the clock time${own ? '' : '; the day is the page’s'}.`
	const steps: Step[] = [...published.steps, { rule: 'clock-label', says, start, end, from: 'text' }]
	return dated(time ? `${published.edtf}T${time}:00Z` : published.edtf, published.basis, steps)
}

function openingOf(view: StoryView): string {
	const text = (view.bodies[0]?.text ?? view.headings[0]?.text ?? '').replace(/\s+/g, ' ')
	if (text.length <= OPENING) return text
	const cut = text.lastIndexOf(' ', OPENING)
	return `${text.slice(0, cut > OPENING / 2 ? cut : OPENING)} …`
}

function noOutlet(view: StoryView): Step {
	const says =
		view.kind === 'comment'
			? 'Readers’ comments have no outlet of their own.'
			: 'No dateline, credit line, disclaimer or other words of the story name its outlet.'
	return { rule: 'not-known', says, from: 'none' }
}
