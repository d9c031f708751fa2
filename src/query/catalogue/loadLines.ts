/**
 * The lines of all events of a large corpus. Reading and checking tens of thousands of them takes a while, so a worker
 * does it; where none can be made (a page opened from a file, a sandboxed frame) the page does it itself.
 */
import type { LoadError as Failed } from '../loadError.ts'
import { LoadError } from '../loadError.ts'
import type { Row } from '../row.ts'
import type { Span } from '../url.ts'
import { calendar } from './calendar.ts'
import { firstWindow } from './firstWindow.ts'
import { type Entry, loadCatalogue } from './loadCatalogue.ts'
import type { Prepared } from './prepared.ts'
import { Register } from './register.ts'

/** All lines, and what is asked of them before they are drawn. */
export type Lines = {
	rows: Row[]
	/** The number of the shard that holds an event; undefined where there is none of that id. */
	shardOf: (id: string) => number | undefined
	/** The window a page opens with where its address names none. */
	home: (event: string | null) => Span | null
}

/** What the page asks of the worker, and what comes back. */
export type Asked = { index: string; entry: Entry }
export type Answer = { prepared: Prepared } | { fault: Failed['fault']; url: string; detail: string }

/** Loads the catalogue the index names. Every failure is a LoadError. */
export async function loadLines(index: string, entry: Entry): Promise<Lines> {
	return linesOf((await elsewhere({ index, entry })) ?? { columns: await loadCatalogue(index, entry), sets: [] })
}

/** Lines that read themselves from columns. */
export function linesOf({ columns, sets }: Prepared): Lines {
	const register = new Register(columns, sets)
	const { rows } = register
	return {
		rows,
		shardOf: (id) => register.shardOf(id),
		home: (event) => firstWindow(calendar(rows), event === null ? null : (register.find(event) ?? null)),
	}
}

/** The catalogue by way of a worker; null where there can be none. */
async function elsewhere(asked: Asked): Promise<Prepared | null> {
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
	return answer.prepared
}
