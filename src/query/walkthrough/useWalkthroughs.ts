/** The walkthroughs, fetched when first asked for and checked at the door. */
import { useQuery } from '@tanstack/react-query'
import { type Walkthrough, WalkthroughsFile } from '../../records/walkthrough.ts'
import { loadNamed } from '../load.ts'
import { LoadError } from '../loadError.ts'
import type { Records } from '../select.ts'
import type { Loaded } from '../useRecords.ts'

const NONE: Walkthrough[] = []

/** All walkthroughs of the records, in the order of their files; an empty list where there are none. */
export function useWalkthroughs(records: Records): Loaded<Walkthrough[]> {
	const url = records.from
	const entry = records.index.walkthroughs
	const query = useQuery({
		queryKey: ['walkthroughs', url, entry?.sha256],
		queryFn: () => loadNamed(WalkthroughsFile, url, entry!),
		enabled: entry !== undefined,
	})
	if (!entry) return { status: 'ready', data: NONE }
	if (query.data) return { status: 'ready', data: query.data.walkthroughs }
	if (!query.isError || query.isFetching) return { status: 'loading' }
	const { error } = query
	const known = error instanceof LoadError ? error : new LoadError('malformed', url, String(error))
	return { status: 'failed', error: known, retry: query.refetch }
}
