/** Which words the documents use for one thing, fetched when first asked for and checked at the door. */
import { useQuery } from '@tanstack/react-query'
import { WordsFile } from '../records/schema.ts'
import { loadNamed } from './load.ts'
import { LoadError } from './loadError.ts'
import type { Records } from './select.ts'
import type { Loaded } from './useRecords.ts'

/** The uses of words, `null` where the records keep none. */
export function useWords(records: Records): Loaded<WordsFile | null> {
	const url = records.from
	const entry = records.index.words
	const query = useQuery({
		queryKey: ['words', url, entry?.sha256],
		queryFn: () => loadNamed(WordsFile, url, entry!),
		enabled: entry !== undefined,
	})
	if (!entry) return { status: 'ready', data: null }
	if (query.data) return { status: 'ready', data: records.readWords?.(query.data) ?? query.data }
	if (!query.isError || query.isFetching) return { status: 'loading' }
	const { error } = query
	const known = error instanceof LoadError ? error : new LoadError('malformed', url, String(error))
	return { status: 'failed', error: known, retry: query.refetch }
}
