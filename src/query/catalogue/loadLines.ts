/**
 * The lines of all events of a large corpus. Reading and checking tens of thousands of them takes a while, so a worker
 * does it; where none can be made (a page opened from a file, a sandboxed frame) the page does it itself.
 */
import { type Catalogue, unpack } from '../../records/catalogue.ts'
import type { Row } from '../../records/line.ts'
import type { Index } from '../../records/schema.ts'
import { loadCatalogue } from '../load.ts'
import { LoadError } from '../loadError.ts'

type Entry = NonNullable<Index['catalogue']>

/** The lines, and the number of the shard that holds each event. */
export type Lines = { rows: Row[]; shardOf: Map<string, number> }

/** What the page asks of the worker, and what comes back. */
export type Asked = { index: string; entry: Entry }
export type Answer = { catalogue: Catalogue } | { fault: LoadError['fault']; url: string; detail: string }

/** Loads the catalogue the index names. Every failure is a LoadError. */
export async function loadLines(index: string, entry: Entry): Promise<Lines> {
	const catalogue = (await elsewhere({ index, entry })) ?? (await loadCatalogue(index, entry))
	try {
		return { rows: unpack(catalogue), shardOf: new Map(catalogue.ids.map((id, at) => [id, catalogue.shards[at]!])) }
	} catch (error) {
		throw new LoadError('inconsistent', index, (error as Error).message)
	}
}

/** The catalogue by way of a worker; null where there can be none. */
async function elsewhere(asked: Asked): Promise<Catalogue | null> {
	let worker: Worker
	try {
		worker = new Worker(new URL('./catalogue.worker.ts', import.meta.url), { type: 'module' })
	} catch {
		return null
	}
	const answer = await new Promise<Answer | null>((resolve) => {
		worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data)
		// The worker's own script could not be fetched or run: what it loads fails by an answer.
		worker.onerror = () => resolve(null)
		worker.postMessage(asked)
	})
	worker.terminate()
	if (answer === null) return null
	if ('fault' in answer) throw new LoadError(answer.fault, answer.url, answer.detail)
	return answer.catalogue
}
