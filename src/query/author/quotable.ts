/** What the page has loaded, as far as walkthroughs refer to it. Documents name their claims, so that no event is needed. */
import type { DocumentFile } from '../../records/schema.ts'
import type { Quotable, QuotableClaim } from '../../records/walkthrough/quotes.ts'
import type { Records } from '../select.ts'

/** Joins documents' files with what the index says of them. */
export function quotable({ index }: Pick<Records, 'index'>, files: DocumentFile[]): Quotable {
	const storyOf = new Map(index.stories.flatMap(({ id, segmentIds }) => segmentIds.map((segment) => [segment, id])))
	const claims = new Map<string, QuotableClaim>()
	const events = new Map<string, Set<string>>()
	for (const { id: documentId, segments, claims: spans } of files)
		for (const { claimId, eventId, start, end } of spans) {
			const known = claims.get(claimId)
			const segment = segments.find((one) => one.start <= start && start < one.end)
			if (known) claims.set(claimId, { ...known, repeats: [...(known.repeats ?? []), { start, end }] })
			else {
				const storyId = (segment && (segment.storyId ?? storyOf.get(segment.id))) ?? ''
				claims.set(claimId, { id: claimId, documentId, storyId, selector: { start, end } })
			}
			events.set(eventId, (events.get(eventId) ?? new Set()).add(claimId))
		}
	const entries = new Map(index.documents.map((entry) => [entry.id, entry]))
	return {
		documents: files.map(({ id, text, segments, veils }) => {
			const { file, publish } = entries.get(id)!
			return { id, file, text, segments, veils, publish }
		}),
		claims: [...claims.values()],
		events: [...events].map(([id, claimIds]) => ({ id, claimIds: [...claimIds] })),
		outlets: index.outlets,
		places: index.places,
	}
}
