/** What answers questions: the words it is given, or reads file by file, and the questions open while it reads. */
import { type SearchDocument, SearchFile } from '../../records/search/searchFile.ts'
import { loadNamed } from '../load.ts'
import { type Answer, columns } from './answer.ts'
import { emptyIndex, find } from './searchIndex.ts'

/** A file of words, as the index names it. */
export type Part = { href: string; sha256: string }

/** What it is told and asked. A question may be answered several times while files are read; `stop` ends that. */
export type Ask =
	| { documents: SearchDocument[] }
	| { from: string; parts: Part[] }
	| { number: number; asked: string; comments: boolean }
	| { stop: number }

type Question = { asked: string; comments: boolean }

/** Files read at a time, and how long an answer is left as it was while more are read, ms. */
const AT_ONCE = 4
const QUIET_MS = 500
/** Documents filed at a time: few enough that no frame is lost where the page itself does it. */
const FILED = 200

export function searchEngine(answer: (answer: Answer) => void): (ask: Ask) => void {
	const index = emptyIndex()
	const open = new Map<number, Question>()
	let from = ''
	let parts: Part[] = []
	let [done, of] = [0, 0]
	let unread: Part[] = []
	let reading = false
	let told = 0
	/** Until what was handed over is filed, nothing can be said. */
	let filed: Promise<unknown> = Promise.resolve()

	const tell = (number: number, { asked, comments }: Question) => {
		const found = find(index, asked, { comments, near: !reading })
		const progress = reading ? { done, of } : null
		answer({ number, ...columns(found.hits), near: found.near, reading: progress, unread: unread.length })
	}
	const tellAll = () => {
		told = Date.now()
		for (const [number, question] of open) tell(number, question)
	}
	const work = async () => {
		for (let part = parts.shift(); part; part = parts.shift()) {
			try {
				const { documents } = await loadNamed(SearchFile, from, part)
				await index.addAllAsync(documents, { chunkSize: FILED })
				done++
			} catch {
				unread.push(part)
			}
			if (Date.now() - told > QUIET_MS) tellAll()
		}
	}
	const read = async () => {
		if (reading || parts.length === 0) return
		reading = true
		told = Date.now()
		unread = []
		await Promise.all(Array.from({ length: AT_ONCE }, work))
		reading = false
		tellAll()
		// The next question tries them again.
		parts = unread
	}
	return (ask) => {
		if ('documents' in ask) filed = index.addAllAsync(ask.documents, { chunkSize: FILED })
		else if ('parts' in ask) {
			from = ask.from
			parts = [...ask.parts]
			of = parts.length
		} else if ('stop' in ask) open.delete(ask.stop)
		else
			void filed.then(() => {
				open.set(ask.number, ask)
				void read()
				tell(ask.number, ask)
			})
	}
}
