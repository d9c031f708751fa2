/** The clues to a story's day: its own, or those that all entries of a live page share. */
import type { Anchors } from './anchors.ts'
import { evidenceOf } from './evidence.ts'
import type { Constraint } from './facts.ts'
import { sceneOf } from './scene.ts'
import type { StoryView } from './view.ts'

/** The clues of a live page: all entries are of one day and count together, but for those whose label carries a day. */
export type LiveEvidence = { common: Constraint[]; labelled: Map<number, Constraint[]> }

/** The clues of the live entries of a page; none where it has no such entry. */
export function liveEvidence(page: StoryView[], anchors: Anchors | null): LiveEvidence {
	const live = page.find(isLive)
	const all = live ? evidenceOf(sceneOf(live, page, anchors)) : []
	const labels = all.filter((constraint) => constraint.rule === 'label-day')
	return {
		common: all.filter((constraint) => constraint.rule !== 'label-day'),
		labelled: new Map(labels.map((constraint) => [constraint.start, [constraint]])),
	}
}

/** The clues that count for one story of a page. */
export function evidenceFor(
	view: StoryView,
	page: StoryView[],
	live: LiveEvidence,
	anchors: Anchors | null,
): Constraint[] {
	if (!isLive(view)) return evidenceOf(sceneOf(view, page, anchors))
	return live.labelled.get(view.label?.start ?? -1) ?? live.common
}

/** An entry of a live page. */
export function isLive(view: StoryView): boolean {
	return view.kind === 'live' || view.kind === 'update'
}
