/**
 * What stays covered on a pupil's sheet. On a screen steps come one after another; on paper all lie open at once, so that
 * what one step hides is hidden wherever the same passage, or a passage of the same story, is printed.
 */
import type { Span } from '../../records/selector.ts'
import type { Walkthrough } from '../../records/walkthrough.ts'
import type { Records } from '../select.ts'
import { coverOf } from '../walkthrough/cover.ts'
import { claimIdsOf } from './shown.ts'

export type Covering = {
	/** The words of a passage, strokes in place of what is hidden; as long as they were. */
	text: (passage: Span & { documentId: string; exact: string }) => string
	/** Stories whose outlet, and whose day of publication, are hidden. */
	outlets: ReadonlySet<string>
	days: ReadonlySet<string>
}

/** Nothing covered: a teacher's sheet. */
export const UNCOVERED: Covering = { text: ({ exact }) => exact, outlets: new Set(), days: new Set() }

type Place = Span & { documentId: string; storyId: string }

export function coveringOf(records: Records, { steps }: Pick<Walkthrough, 'steps'>): Covering {
	const hiding = steps.flatMap((step) => {
		if (!step.hide) return []
		const claims = claimIdsOf(records, step).map((id) => records.claims.get(id)!)
		const places: Place[] = [...step.excerpts, ...claims].map(({ documentId, storyId, selector: { start, end } }) => ({
			documentId,
			storyId,
			start,
			end,
		}))
		return [{ hide: step.hide, places, cover: coverOf(records, step.hide, records.index.outlets) }]
	})
	const storiesWhere = (key: 'outlets' | 'dates') =>
		new Set(hiding.flatMap(({ hide, places }) => (hide[key] ? places.map(({ storyId }) => storyId) : [])))
	return {
		text: (passage) =>
			hiding
				.filter(({ places }) => places.some((place) => meets(place, passage)))
				// Covered already, a word keeps its length: the next cover finds the others where they were.
				.reduce((exact, { cover }) => cover.text(exact), passage.exact),
		outlets: storiesWhere('outlets'),
		days: storiesWhere('dates'),
	}
}

function meets(a: Span & { documentId: string }, b: Span & { documentId: string }): boolean {
	return a.documentId === b.documentId && a.start < b.end && b.start < a.end
}
