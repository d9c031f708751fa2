/** The own walkthrough that the address asks for: a draft on this device, or one that the address itself holds. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Records } from '../select.ts'
import { useUrl } from '../url.ts'
import type { Own } from './own.ts'
import { MINE, useDraft } from './store.ts'
import { fetchQuotes } from './useQuotes.ts'

/** The beginning of the name of a walkthrough that the address holds. */
export const SHARED = 'shared-'

/** True of the name of a walkthrough that does not ship. */
export function isOwn(tour: string | null): boolean {
	return tour !== null && (tour.startsWith(MINE) || tour.startsWith(SHARED))
}

export type OwnAsked =
	/** The address asks for none. */
	| { status: 'none' }
	| { status: 'loading' }
	| { status: 'ready'; own: Own }
	/** In words for a reader. */
	| { status: 'failed'; says: string; retry: () => void }

/** Its parts are fetched only where the address asks for one. */
export function useOwn(records: Records): OwnAsked {
	const { tour, draft: packed } = useUrl().state
	const client = useQueryClient()
	const isMine = tour?.startsWith(MINE) === true
	const isShared = tour?.startsWith(SHARED) === true
	const draft = useDraft(isMine ? tour.slice(MINE.length) : null)
	const query = useQuery({
		queryKey: ['own', records.from, records.index.dataVersion, tour, isShared ? packed : draft],
		queryFn: async (): Promise<Own> => {
			if (isShared && packed === null) throw new RangeError('it holds nothing: it was cut off, or copied in part')
			if (!isShared && draft === null)
				throw new RangeError('it is kept on the device on which it was written, and is not on this one')
			const [{ ownWalkthrough, draftOfLink }, quotes] = await Promise.all([
				import('./own.ts'),
				fetchQuotes(records, client),
			])
			return ownWalkthrough(tour!, isShared ? await draftOfLink(packed!) : draft!, quotes)
		},
		enabled: isMine || isShared,
		// Whoever says why it failed asks for it too: that alone is no reason to try again.
		retryOnMount: false,
	})
	if (!isMine && !isShared) return { status: 'none' }
	if (query.data) return { status: 'ready', own: query.data }
	if (!query.isError || query.isFetching) return { status: 'loading' }
	const says = query.error instanceof RangeError ? query.error.message : 'the documents could not be fetched'
	return { status: 'failed', says, retry: query.refetch }
}
