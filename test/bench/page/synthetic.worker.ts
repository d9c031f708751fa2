/** Invents a catalogue when told how many events, and hands it over when asked for it: as the catalogue's worker does. */
import { buffersOf } from '../../../src/query/catalogue/columns.ts'
import { type Prepared, prepare } from '../../../src/query/catalogue/prepared.ts'
import { columns } from './synthetic.ts'

const scope = self as unknown as {
	onmessage: (event: MessageEvent<number | 'give'>) => void
	postMessage: (answer: Prepared | 'made', transfer: ArrayBuffer[]) => void
}
let made: Prepared | null = null

scope.onmessage = ({ data }) => {
	if (data === 'give') scope.postMessage(made!, buffersOf(made))
	else {
		made = prepare(columns(data))
		scope.postMessage('made', [])
	}
}
