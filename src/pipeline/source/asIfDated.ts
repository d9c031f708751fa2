/** Stories as if their pages said when they were written: for comparing accounts of one page with each other. */
import { dated } from '../../records/dated.ts'
import type { Dated, Segment, Story } from '../../records/schema.ts'
import type { SourceDocument } from '../read.ts'
import type { Anchors } from './anchors.ts'
import type { Constraint } from './facts.ts'
import { evidenceFor, liveEvidence } from './live.ts'
import { sceneOf } from './scene.ts'
import { calendars, standIn } from './standIn.ts'
import { viewsOf } from './view.ts'

/**
 * The stories as if each had a day: where it is not known to the day, one stands in that its words allow, and comments
 * are of about the day of their page. Only for comparing accounts of one page; stories that need none are as they were.
 */
export function asIfDated(
	document: SourceDocument,
	segments: Segment[],
	stories: Story[],
	anchors: Anchors | null = null,
): Story[] {
	const views = viewsOf(document, segments)
	const live = liveEvidence(views, anchors)
	const days = new Map<Constraint[], string | null>()
	const whole = stories.map((story) => {
		const view = views.find(({ id }) => id === story.id)
		if (!view || view.kind === 'comment' || isToTheDay(story.published)) return story
		const own = evidenceFor(view, views, live, anchors)
		const known = days.get(own)
		const { datings } = sceneOf(view, views, anchors)
		const day = known === undefined ? standIn(own, datings, story.published.earliest) : known
		days.set(own, day)
		return day ? { ...story, published: dated(day, 'none', []) } : story
	})
	const page = whole.find(({ kind }) => kind !== 'comment')?.published.earliest
	const shared = new Set(calendars(stories).values()).size === 1
	if (!page || !shared) return whole
	const about = dated(`${page}~`, 'none', [])
	return whole.map((story) =>
		story.kind === 'comment' && story.published.edtf === null ? { ...story, published: about } : story,
	)
}

function isToTheDay({ earliest, latest }: Dated): boolean {
	return earliest !== null && earliest === latest
}
