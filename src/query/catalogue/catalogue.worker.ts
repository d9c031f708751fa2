/** Loads and checks a catalogue away from the page. */
import { loadCatalogue } from '../load.ts'
import { LoadError } from '../loadError.ts'
import type { Answer, Asked } from './loadLines.ts'

self.onmessage = async ({ data: { index, entry } }: MessageEvent<Asked>) => {
	const answer = await loadCatalogue(index, entry).then(
		(catalogue): Answer => ({ catalogue }),
		(error): Answer => {
			const { fault, url, detail } =
				error instanceof LoadError ? error : new LoadError('malformed', index, String(error))
			return { fault, url, detail }
		},
	)
	postMessage(answer)
}
