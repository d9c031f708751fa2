/** What a walkthrough needs, fetched ahead: a classroom may lose its network in the middle of a lesson. */
import { useQueries, useQuery } from '@tanstack/react-query'
import { WordsFile } from '../../records/schema.ts'
import type { Walkthrough } from '../../records/walkthrough.ts'
import { loadDocument, loadNamed } from '../load.ts'
import type { Records } from '../select.ts'

/** Documents that steps quote, open, or show accounts of. */
export function documentsOf({ steps }: Pick<Walkthrough, 'steps'>, { eventById, claims }: Records): string[] {
	const ids = steps.flatMap(({ show, excerpts }) => {
		const asked = [show.eventId, ...(show.compare ?? [])].filter((id) => id !== undefined)
		const told = asked.flatMap((id) => eventById.get(id)?.claimIds ?? [id]).map((id) => claims.get(id)?.documentId)
		return [...excerpts.map(({ documentId }) => documentId), show.read?.documentId, ...told]
	})
	return [...new Set(ids)].filter((id) => id !== undefined)
}

/** True once everything that the steps show is there. `when` false asks for nothing. */
export function useAhead(tour: Walkthrough, records: Records, when: boolean): boolean {
	const { from: url, index, documents } = records
	const asked = documentsOf(tour, records).flatMap((id) => documents.get(id) ?? [])
	const texts = useQueries({
		queries: asked.map((entry) => ({
			// The same as `useDocument` asks for.
			queryKey: ['document', url, entry.id, index.dataVersion],
			queryFn: () => loadDocument(url, entry),
			enabled: when,
		})),
		combine: (results) => results.every(({ data }) => data !== undefined),
	})
	const needsWords = index.words !== undefined
	const words = useQuery({
		queryKey: ['words', url, index.words?.sha256],
		queryFn: () => loadNamed(WordsFile, url, index.words!),
		enabled: when && needsWords,
	})
	return texts && (!needsWords || words.data !== undefined)
}
