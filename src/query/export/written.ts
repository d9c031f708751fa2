/**
 * A file of events of a corpus too large to load: the shards and documents it needs are fetched, then it is written.
 * Knows nothing of the page, so that a worker can do it.
 */
import type { DocumentFile, Index, Shard } from '../../records/schema.ts'
import { loadDocument, loadShard } from '../load.ts'
import { join } from '../select.ts'
import { FORMATS } from './formats.ts'
import type { Exported } from './told.ts'

export type Order = {
	/** Where the index was loaded from, and what it says. */
	from: string
	index: Index
	/** Numbers of the shards that hold the events. */
	shards: number[]
	/** The events, in the order in which they are written. */
	ids: string[]
	/** Id of the format. */
	format: string
	/** The page's address without its query. */
	base: string
}

/** How many of the files that are needed have been fetched. */
export type Progress = { done: number; of: number }

/** Fetches what is needed and writes it. Throws LoadError, and AbortError once it is told to stop. */
export async function written(
	order: Order,
	say: Exported['say'],
	onProgress: (progress: Progress) => void,
	signal?: AbortSignal,
): Promise<Blob> {
	const { from, index, base } = order
	const format = FORMATS.find(({ id }) => id === order.format)!
	const shards = await each(order.shards, (at) => loadShard(from, index.shards[at]!), onProgress, signal)
	const records = join(index, shards, null, from)
	const events = order.ids.map((id) => records.eventById.get(id)!)
	const named = new Set(events.flatMap(({ claimIds }) => claimIds.map((id) => records.claims.get(id)!.documentId)))
	const entries = [...named].map((id) => records.documents.get(id)!)
	const documents = await each(entries, (entry) => loadDocument(from, entry), onProgress, signal)
	const texts = new Map(documents.map((document) => [document.id, document]))
	return new Blob([format.write({ records, events, documents: texts, base, say })], {
		type: `${format.mime};charset=utf-8`,
	})
}

/** So many files are asked for at a time: a server answers the page's other questions beside them. */
const AT_ONCE = 4

/** Each one fetched, in its place. */
async function each<T, Got extends Shard | DocumentFile>(
	all: readonly T[],
	fetched: (one: T) => Promise<Got>,
	onProgress: (progress: Progress) => void,
	signal?: AbortSignal,
): Promise<Got[]> {
	const got: Got[] = []
	let [next, done] = [0, 0]
	const work = async () => {
		while (next < all.length) {
			signal?.throwIfAborted()
			const at = next++
			got[at] = await fetched(all[at]!)
			onProgress({ done: ++done, of: all.length })
		}
	}
	await Promise.all(Array.from({ length: AT_ONCE }, work))
	signal?.throwIfAborted()
	return got
}
