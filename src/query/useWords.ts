/** Which words the documents use for one thing, fetched when first asked for and checked at the door. */
import { useQuery } from '@tanstack/react-query'
import type { WordsFile } from '../records/schema.ts'
import { asLoadError } from './loadError.ts'
import { wordsQuery } from './queries.ts'
import type { Records } from './select.ts'
import type { Loaded } from './useRecords.ts'

/** The uses of words, `null` where the records keep none. */
export function useWords(records: Records): Loaded<WordsFile | null> {
	const query = useQuery(wordsQuery(records))
	if (!records.index.words) return { status: 'ready', data: null }
	if (query.data) return { status: 'ready', data: records.readWords?.(query.data) ?? query.data }
	if (!query.isError || query.isFetching) return { status: 'loading' }
	return { status: 'failed', error: asLoadError(query.error, records.from), retry: query.refetch }
}
