/** The records as the page sees them: loading, failed with a way to try again, or all there. */
import { QueryClient, QueryClientProvider, useQueries, useQuery } from '@tanstack/react-query'
import { createElement, type ReactNode, useMemo, useRef } from 'react'
import type { DocumentFile, Index, Shard } from '../records/schema.ts'
import type { Lines } from './catalogue/loadLines.ts'
import { indexUrl, loadIndex } from './load.ts'
import { asLoadError, LoadError } from './loadError.ts'
import { documentQuery, shardQuery } from './queries.ts'
import { join, type Records } from './select.ts'
import { neededShards } from './shards.ts'
import type { Span } from './url.ts'

export type Loaded<T> =
	| { status: 'loading' }
	| { status: 'failed'; error: LoadError; retry: () => void }
	| { status: 'ready'; data: T }

/** One client for the page. Only a silent network is tried again by itself: the rest needs somebody to act. */
export function createClient(): QueryClient {
	return new QueryClient({
		defaultOptions: {
			queries: {
				staleTime: Number.POSITIVE_INFINITY,
				gcTime: Number.POSITIVE_INFINITY,
				refetchOnWindowFocus: false,
				refetchOnReconnect: true,
				networkMode: 'always',
				retry: (count, error) => error instanceof LoadError && error.fault === 'network' && count < 2,
				retryDelay: (attempt) => 400 * 2 ** attempt,
			},
		},
	})
}

/** Gives the page below it the loaded records. */
export function RecordsProvider({ client, children }: { client: QueryClient; children: ReactNode }): ReactNode {
	return createElement(QueryClientProvider, { client }, children)
}

/** What the address asks for: the days shown, the open event, and the version it is pinned to. */
export type Need = { t: Span | null; event: string | null; v: string | null }

/** Index and shards, joined: all shards of a small corpus, those the address needs of one with a catalogue. */
export function useRecords(need: Need = { t: null, event: null, v: null }): Loaded<Records> {
	const { t, event, v } = need
	const url = indexUrl(v)
	const index = useQuery<Index>({ queryKey: ['index', url], queryFn: () => loadIndex(url, v) })
	const catalogue = index.data?.catalogue
	const lines = useQuery<Lines>({
		queryKey: ['catalogue', url, catalogue?.sha256],
		queryFn: () => linesFrom(url, catalogue!),
		enabled: catalogue !== undefined,
	})
	const entries = useMemo(
		() => (index.data ? neededShards(index.data, lines.data ?? null, { t, event }) : []),
		[index.data, lines.data, t, event],
	)
	const shards = useQueries({
		queries: entries.map((entry) => shardQuery(url, entry)),
		combine: (results) => ({
			data: results.every((result) => result.data) ? results.map((result) => result.data!) : null,
			error: results.find((result) => result.isError && !result.isFetching)?.error ?? null,
			retry: () => {
				// A shard that does not fit its index may be older or newer than it: both are fetched anew.
				void index.refetch()
				if (catalogue) void lines.refetch()
				for (const result of results) if (result.isError) void result.refetch()
			},
		}),
	})
	const all = catalogue ? lines.data : null
	const joined = useMemo(
		() => (all === undefined ? null : joinOrFail(url, index.data, shards.data, all)),
		[url, index.data, shards.data, all],
	)
	// While shards of other days are fetched, the page keeps what it has: the lines of all events are there.
	const kept = useRef<Records | null>(null)
	if (joined?.records || kept.current?.from !== url) kept.current = joined?.records ?? null
	const failed = [index, lines].find((query) => query.isError && !query.isFetching)
	const error = failed?.error ?? shards.error ?? joined?.error
	if (error)
		return { status: 'failed', error: asLoadError(error, url), retry: index.isError ? index.refetch : shards.retry }
	const records = joined?.records ?? (catalogue ? kept.current : null)
	return records ? { status: 'ready', data: records } : { status: 'loading' }
}

/** The text of one document, fetched when first asked for; `null` asks for none. */
export function useDocument(records: Records, documentId: string | null): Loaded<DocumentFile> {
	const entry = documentId === null ? undefined : records.documents.get(documentId)
	const query = useQuery(documentQuery(records, entry))
	if (query.data) return { status: 'ready', data: records.readDocument?.(query.data) ?? query.data }
	if (query.isError && !query.isFetching)
		return { status: 'failed', error: asLoadError(query.error, records.from), retry: query.refetch }
	return { status: 'loading' }
}

/** What reads a large corpus is fetched with it. */
async function linesFrom(url: string, entry: NonNullable<Index['catalogue']>): Promise<Lines> {
	const { loadLines } = await import('./catalogue/loadLines.ts').catch((error) => {
		throw new LoadError('network', url, String(error))
	})
	return loadLines(url, entry)
}

function joinOrFail(url: string, index: Index | undefined, shards: Shard[] | null, lines: Lines | null) {
	if (!index || !shards) return null
	try {
		return { records: join(index, shards, lines?.rows ?? null, url, lines?.shardOf ?? null), error: null }
	} catch (error) {
		return { records: null, error: new LoadError('inconsistent', url, (error as Error).message) }
	}
}
