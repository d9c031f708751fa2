/** Whether an address that is pinned to a version stands beside newer records. */
import { useQuery } from '@tanstack/react-query'
import type { Index } from '../records/schema.ts'
import { indexUrl, loadIndex } from './load.ts'
import type { Records } from './select.ts'

/** The present version of the records; null while it is not known, or where asking would cost a reader who saves data. */
export function usePresent(records: Records | null): string | null {
	const url = indexUrl()
	const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
	const index = useQuery<Index>({
		// The same as the page's own: whoever goes on to the present records has their index already.
		queryKey: ['index', url],
		queryFn: () => loadIndex(url),
		enabled: records !== null && connection?.saveData !== true,
	})
	return index.data?.dataVersion ?? null
}
