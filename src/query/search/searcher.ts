/** Asks the search, in a worker where one can be made, else here, a little at a time. */
import { searchDocuments } from '../../records/search/searchDocuments.ts'
import type { Records } from '../select.ts'
import { type Answer, foundIn } from './answer.ts'
import type { Ask } from './engine.ts'
import type { Found } from './searchIndex.ts'

/** Asks; `onFound` is told what is found, again while more is read. Gives what ends the question. */
export type Searcher = (asked: string, options: { comments: boolean }, onFound: (found: Found) => void) => () => void

const made = new WeakMap<object, Searcher>()

/** One searcher for each set of records; its words are filed when it is first asked for. */
export function searcherFor(records: Records): Searcher {
	// Lines stay the same while more events are loaded.
	const key = records.lines ?? records
	const before = made.get(key)
	if (before) return before
	const searcher = createSearcher(wordsFor(records))
	made.set(key, searcher)
	return searcher
}

/** The words of a corpus that is loaded, or where those of one too large for it are. */
function wordsFor(records: Records): Ask {
	if (!records.lines) return { documents: searchDocuments(records) }
	return { from: records.from, parts: records.index.shards.flatMap(({ search }) => search ?? []) }
}

/** Frames of another origin may not make workers, and some browsers are told not to: then the page itself searches. */
export function createSearcher(words: Ask): Searcher {
	const open = new Map<number, { ask: Ask; onFound: (found: Found) => void }>()
	const heard = (answer: Answer) => open.get(answer.number)?.onFound(foundIn(answer))
	let post = elsewhere(heard, () => {
		// What was asked of a worker that broke is asked here.
		post = here(heard)
		post(words)
		for (const { ask } of open.values()) post(ask)
	})
	post(words)
	let last = 0
	return (asked, { comments }, onFound) => {
		const number = ++last
		const ask = { number, asked, comments }
		open.set(number, { ask, onFound })
		post(ask)
		return () => {
			open.delete(number)
			post({ stop: number })
		}
	}
}

type Post = (ask: Ask) => void

function elsewhere(heard: (answer: Answer) => void, onBroken: () => void): Post {
	try {
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
		worker.onmessage = ({ data }: MessageEvent<Answer>) => heard(data)
		worker.onerror = () => {
			worker.onerror = null
			worker.terminate()
			onBroken()
		}
		return (ask) => worker.postMessage(ask)
	} catch {
		return here(heard)
	}
}

/** The page's own thread; the search is fetched when it is needed. */
function here(heard: (answer: Answer) => void): Post {
	const engine = import('./engine.ts').then(({ searchEngine }) => searchEngine(heard))
	return (ask) =>
		void engine.then(
			(tell) => tell(ask),
			() =>
				'number' in ask &&
				heard({ number: ask.number, ids: [], by: [], sets: [], near: false, reading: null, unread: 1 }),
		)
}
