/** The search in a thread of its own. */
import type { Answer } from './answer.ts'
import { type Ask, searchEngine } from './engine.ts'

const scope = self as unknown as {
	onmessage: (event: MessageEvent<Ask>) => void
	postMessage: (answer: Answer) => void
}
const engine = searchEngine((answer) => scope.postMessage(answer))

scope.onmessage = ({ data }) => engine(data)
