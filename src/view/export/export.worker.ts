/** Fetches and writes a large file away from the page. */
import { type Order, type Progress, written } from '../../query/export/written.ts'
import { LoadError } from '../../query/loadError.ts'
import { dateWords } from '../words/date.ts'

export type Answer =
	| Progress
	| { blob: Blob }
	| { fault: LoadError['fault']; url: string; detail: string }
	| { reason: string }

self.onmessage = async ({ data }: MessageEvent<Order>) => {
	const answer = (one: Answer) => postMessage(one)
	try {
		answer({ blob: await written(data, dateWords, answer) })
	} catch (error) {
		if (error instanceof LoadError) answer({ fault: error.fault, url: error.url, detail: error.detail })
		else answer({ reason: String(error) })
	}
}
