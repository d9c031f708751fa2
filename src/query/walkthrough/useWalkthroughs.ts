/** The walkthroughs, fetched when first asked for and checked at the door. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type Walkthrough, WalkthroughsFile } from '../../records/walkthrough.ts'
import { useOwn } from '../author/useOwn.ts'
import { loadNamed } from '../load.ts'
import { asLoadError } from '../loadError.ts'
import type { Records } from '../select.ts'
import type { Loaded } from '../useRecords.ts'

const NONE: Walkthrough[] = []

/**
 * All walkthroughs of the records, in the order of their files, and last the reader's own that the address asks for; an
 * empty list where there are none.
 */
export function useWalkthroughs(records: Records): Loaded<Walkthrough[]> {
	const url = records.from
	const entry = records.index.walkthroughs
	const query = useQuery({
		queryKey: ['walkthroughs', url, entry?.sha256],
		queryFn: () => loadNamed(WalkthroughsFile, url, entry!),
		enabled: entry !== undefined,
	})
	const own = useOwn(records)
	const published = entry ? query.data?.walkthroughs : NONE
	const ownOne = own.status === 'ready' ? own.own.walkthrough : null
	const all = useMemo(() => published && (ownOne ? [...published, ownOne] : published), [published, ownOne])
	if (own.status === 'loading') return { status: 'loading' }
	if (all) return { status: 'ready', data: all }
	if (!query.isError || query.isFetching) return { status: 'loading' }
	return { status: 'failed', error: asLoadError(query.error, url), retry: query.refetch }
}
