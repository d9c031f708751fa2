/** A file of many events: written by a worker where one can be made, else here. */
import { type Order, type Progress, written } from '../../query/export/written.ts'
import { LoadError } from '../../query/loadError.ts'
import type { Records } from '../../query/select.ts'
import { pageAddress } from '../../query/start.ts'
import { dateWords } from '../words/date.ts'
import type { Answer } from './export.worker.ts'

/** What is asked for, of records that are not all loaded. */
export function orderOf(records: Records, ids: string[], format: string): Order {
	const { from, index, shardOf } = records
	const shards = [...new Set(ids.map((id) => shardOf!(id)!))].sort((a, b) => a - b)
	return { from, index, shards, ids, format, base: pageAddress() }
}

/** Throws LoadError, and AbortError once it is told to stop. */
export async function writeLarge(
	order: Order,
	onProgress: (progress: Progress) => void,
	signal: AbortSignal,
): Promise<Blob> {
	let worker: Worker
	try {
		worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' })
	} catch {
		return written(order, dateWords, onProgress, signal)
	}
	try {
		const answer = await new Promise<Exclude<Answer, Progress> | null>((resolve, reject) => {
			signal.addEventListener('abort', () => reject(signal.reason))
			// The worker's own script could not be fetched or run: what it loads fails by an answer.
			worker.onerror = () => resolve(null)
			worker.onmessage = ({ data }: MessageEvent<Answer>) => ('done' in data ? onProgress(data) : resolve(data))
			worker.postMessage(order)
		})
		if (answer === null) return written(order, dateWords, onProgress, signal)
		if ('fault' in answer) throw new LoadError(answer.fault, answer.url, answer.detail)
		if ('reason' in answer) throw new Error(answer.reason)
		return answer.blob
	} finally {
		worker.terminate()
	}
}
