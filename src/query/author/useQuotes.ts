/** All documents, fetched so that words can be found in them. */
import { type QueryClient, type UseQueryResult, useQueries, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { DocumentFile } from '../../records/schema.ts'
import { Quotes } from '../../records/walkthrough/quotes.ts'
import { documentQuery } from '../queries.ts'
import type { Records } from '../select.ts'
import { quotable } from './quotable.ts'

/** One query for each document. */
function queries(records: Records) {
	return records.index.documents.map((entry) => documentQuery(records, entry))
}

/** Quotes of the records; null while documents are fetched, or where they cannot be. `when` false fetches nothing. */
export function useQuotes(records: Records, when = true): Quotes | null {
	const files = useQueries({
		queries: queries(records).map((query) => ({ ...query, enabled: when })),
		combine: allOf,
	})
	return useMemo(() => files && new Quotes(quotable(records, files)), [records, files])
}

/** Null until all are there. */
function allOf(results: UseQueryResult<DocumentFile>[]): DocumentFile[] | null {
	const files = results.flatMap(({ data }) => data ?? [])
	return files.length === results.length ? files : null
}

/** The same, outside a component. Rejects with LoadError. */
export async function fetchQuotes(records: Records, client: QueryClient): Promise<Quotes> {
	const files = await Promise.all(queries(records).map((query) => client.fetchQuery(query)))
	return new Quotes(quotable(records, files))
}

/** The same, when asked for: the function that fetches them. */
export function useFetchQuotes(records: Records): () => Promise<Quotes> {
	const client = useQueryClient()
	return () => fetchQuotes(records, client)
}
