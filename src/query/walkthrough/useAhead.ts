/** What a walkthrough needs, fetched ahead: a classroom may lose its network in the middle of a lesson. */
import { useQueries, useQuery } from '@tanstack/react-query'
import type { Walkthrough } from '../../records/walkthrough.ts'
import { documentQuery, wordsQuery } from '../queries.ts'
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
	const asked = documentsOf(tour, records).flatMap((id) => records.documents.get(id) ?? [])
	const texts = useQueries({
		queries: asked.map((entry) => ({ ...documentQuery(records, entry), enabled: when })),
		combine: (results) => results.every(({ data }) => data !== undefined),
	})
	const needed = wordsQuery(records)
	const words = useQuery({ ...needed, enabled: when && needed.enabled })
	return texts && (!needed.enabled || words.data !== undefined)
}
