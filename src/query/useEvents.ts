/** The claims of some events of a corpus too large to load whole: their shards, fetched when they come into sight. */
import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Index, Shard } from '../records/schema.ts'
import { shardQuery } from './queries.ts'
import { join, type Records } from './select.ts'

/** So long a shard stays at hand after the last of its events has gone out of sight, ms. */
const KEPT = 120_000

export type Events = {
	/** The records that hold an event with its claims; null while they are not there. */
	of: (eventId: string) => Records | null
	failed: boolean
	retry: () => void
}

/** Fetches the shards of these events; none of those that are loaded already. */
export function useEvents(records: Records, eventIds: readonly string[]): Events {
	const { from } = records
	const entries = useMemo(() => {
		// What a step hides would come with them.
		const missing = records.hides ? [] : eventIds.filter((id) => !records.eventById.has(id))
		const numbers = new Set(missing.map((id) => records.shardOf?.(id)).filter((at) => at !== undefined))
		return [...numbers].flatMap((at) => records.index.shards[at] ?? [])
	}, [records, eventIds])
	const { shards, failed, retry } = useQueries({
		queries: entries.map((entry) => ({ ...shardQuery(from, entry), gcTime: KEPT, retryOnMount: false })),
		combine: (results) => ({
			shards: results.flatMap(({ data }) => data ?? []),
			failed: results.some(({ isError, isFetching }) => isError && !isFetching),
			retry: () => {
				for (const result of results) if (result.isError) void result.refetch()
			},
		}),
	})
	const parts = useMemo(() => [records, ...shards.map((shard) => joined(records.index, shard))], [records, shards])
	return { of: (id) => parts.find(({ eventById }) => eventById.has(id)) ?? null, failed, retry }
}

const known = new WeakMap<Shard, Records>()

/** A shard as records of its own: joined once, however many parts of the page show something of it. */
function joined(index: Index, shard: Shard): Records {
	const before = known.get(shard)
	if (before?.index === index) return before
	const records = join(index, [shard])
	known.set(shard, records)
	return records
}
