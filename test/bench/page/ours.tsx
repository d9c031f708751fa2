/** Our timeline, as the page draws it: its own index, its overview, its lanes. */
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { linesOf } from '../../../src/query/catalogue/loadLines.ts'
import type { Prepared } from '../../../src/query/catalogue/prepared.ts'
import type { Row } from '../../../src/query/row.ts'
import type { Span } from '../../../src/query/url.ts'
import type { Outlet } from '../../../src/records/schema.ts'
import { outletLooks } from '../../../src/view/outlet/marks.ts'
import { Timeline } from '../../../src/view/timeline/Timeline.tsx'
import { OUTLETS } from './synthetic.ts'
import '../../../src/view/theme/theme.css'

const outlets = OUTLETS.map((id): Outlet => {
	return { id, name: id, kind: 'newspaper', country: null, about: '', initials: `O${id.at(-1)}` }
})
const records = { outlets: new Map(outlets.map((one) => [one.id, one])), places: new Map() }
const looks = outletLooks(outlets)
const state = { lanes: null }
const nothing = () => {}

function Bench({ all }: { all: Row[] }) {
	const [span, onSpan] = useState<Span | null>(null)
	const given = { records, rows: all, all, looks, comments: false, line: null, state, span }
	return <Timeline {...given} onOpen={nothing} onSpan={onSpan} onLanes={nothing} />
}

/**
 * The catalogue has been read when the clock starts, and is still in its worker: what the page then waits for is that it
 * is handed over, and everything up to the marks.
 */
export async function ours(count: number): Promise<(root: HTMLElement) => string> {
	const worker = new Worker(new URL('./synthetic.worker.ts', import.meta.url), { type: 'module' })
	const answer = <T,>(ask: number | 'give') =>
		new Promise<T>((resolve) => {
			worker.onmessage = ({ data }: MessageEvent<T>) => resolve(data)
			worker.postMessage(ask)
		})
	await answer<'made'>(count)
	return (root) => {
		void answer<Prepared>('give').then((prepared) => {
			worker.terminate()
			createRoot(root).render(<Bench all={linesOf(prepared).rows} />)
		})
		return '.timeline .mark'
	}
}
