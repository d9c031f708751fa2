/** Loads a catalogue, checks it, counts its days and lanes away from the page, and hands all of it over without a copy. */
import { asLoadError } from '../loadError.ts'
import { buffersOf } from './columns.ts'
import { loadCatalogue } from './loadCatalogue.ts'
import type { Answer, Asked } from './loadLines.ts'
import { prepare } from './prepared.ts'

const scope = self as unknown as {
	onmessage: (event: MessageEvent<Asked>) => void
	postMessage: (answer: Answer, transfer: ArrayBuffer[]) => void
}

scope.onmessage = async ({ data: { index, entry } }) => {
	try {
		const prepared = prepare(await loadCatalogue(index, entry))
		scope.postMessage({ prepared }, buffersOf(prepared))
	} catch (error) {
		const { fault, url, detail } = asLoadError(error, index)
		scope.postMessage({ fault, url, detail }, [])
	}
}
