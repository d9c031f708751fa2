/** The words of events as they are searched: written with a corpus too large to load, made on the page of a small one. */
import * as z from 'zod/mini'
import { SCHEMA_VERSION } from '../schema.ts'

/**
 * An event's fields, each of them words as they are compared, parted by spaces; those of readers' comments apart, as
 * they are searched only where shown. No name that only an excerpt prints is in any of them.
 */
export const SearchDocument = z.object({
	id: z.string(),
	title: z.string(),
	places: z.string(),
	actors: z.string(),
	outlets: z.string(),
	words: z.string(),
	comments: z.string(),
})
export type SearchDocument = z.infer<typeof SearchDocument>

/** `data/search/<key>.json`: the events of the shard of that key. */
export const SearchFile = z.object({
	schemaVersion: z.literal(SCHEMA_VERSION),
	key: z.string(),
	documents: z.array(SearchDocument),
})
export type SearchFile = z.infer<typeof SearchFile>
