/** Loads a catalogue, checks it and puts it into columns away from the page, and hands these over without a copy. */
import { LoadError } from '../loadError.ts'
import { buffersOf } from './columns.ts'
import { loadCatalogue } from './loadCatalogue.ts'
import type { Answer, Asked } from './loadLines.ts'

const scope = self as unknown as {
	onmessage: (event: MessageEvent<Asked>) => void
	postMessage: (answer: Answer, transfer: ArrayBuffer[]) => void
}

scope.onmessage = async ({ data: { index, entry } }) => {
	try {
		const columns = await loadCatalogue(index, entry)
		scope.postMessage({ columns }, buffersOf(columns))
	} catch (error) {
		const { fault, url, detail } = error instanceof LoadError ? error : new LoadError('malformed', index, String(error))
		scope.postMessage({ fault, url, detail }, [])
	}
}
