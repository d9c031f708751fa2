/** Asks the search, in a worker where one can be made, else here, a little at a time. */
import type { Records } from '../select.ts'
import { type SearchDocument, searchDocuments } from './documents.ts'
import type { Found } from './searchIndex.ts'
import type { Answer, Ask } from './worker.ts'

export type Searcher = (asked: string, options: { comments: boolean }) => Promise<Found>

const made = new WeakMap<object, Searcher>()

/** One searcher for each set of records; its index is built when it is first asked for. */
export function searcherFor(records: Records): Searcher {
	// Lines stay the same while more events are loaded.
	const key = records.lines ?? records
	const before = made.get(key)
	if (before) return before
	const searcher = createSearcher(searchDocuments(records))
	made.set(key, searcher)
	return searcher
}

/** Frames of another origin may not make workers, and some browsers are told not to: then the page itself searches. */
export function createSearcher(documents: SearchDocument[]): Searcher {
	let here: Searcher | null = null
	const instead = () => (here ??= searchHere(documents))
	let worker: Worker
	try {
		worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
	} catch {
		return instead()
	}
	const open = new Map<number, { answer: (found: Found | Promise<Found>) => void; again: () => Promise<Found> }>()
	let last = 0
	let broken = false
	worker.onmessage = ({ data }: MessageEvent<Answer>) => {
		open.get(data.number)?.answer(data.found)
		open.delete(data.number)
	}
	worker.onerror = () => {
		broken = true
		for (const { answer, again } of open.values()) answer(again())
		open.clear()
	}
	const post = (ask: Ask) => worker.postMessage(ask)
	post({ documents })
	return (asked, { comments }) => {
		if (broken) return instead()(asked, { comments })
		const number = ++last
		return new Promise((answer) => {
			open.set(number, { answer, again: () => instead()(asked, { comments }) })
			post({ number, asked, comments })
		})
	}
}

/** Few enough that no frame is lost. */
const AT_ONCE = 200

function searchHere(documents: SearchDocument[]): Searcher {
	const ready = import('./searchIndex.ts').then(async ({ emptyIndex, find }) => {
		const index = emptyIndex()
		await index.addAllAsync(documents, { chunkSize: AT_ONCE })
		return { index, find }
	})
	return async (asked, options) => {
		const { index, find } = await ready
		return find(index, asked, options)
	}
}
