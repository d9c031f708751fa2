/** The search in a thread of its own: gets the documents once, then questions, and answers each by its number. */
import type { SearchDocument } from './documents.ts'
import { emptyIndex, type Found, find } from './searchIndex.ts'

export type Ask = { documents: SearchDocument[] } | { number: number; asked: string; comments: boolean }
export type Answer = { number: number; found: Found }

const scope = self as unknown as {
	onmessage: (event: MessageEvent<Ask>) => void
	postMessage: (answer: Answer) => void
}
const index = emptyIndex()

scope.onmessage = ({ data }) => {
	if ('documents' in data) index.addAll(data.documents)
	else scope.postMessage({ number: data.number, found: find(index, data.asked, data) })
}
