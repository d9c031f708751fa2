/** Our timeline, as the page draws it: its own index, its overview, its lanes. */
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { linesOf } from '../../../src/query/catalogue/loadLines.ts'
import { prepare } from '../../../src/query/catalogue/prepared.ts'
import type { Row } from '../../../src/query/row.ts'
import type { Span } from '../../../src/query/url.ts'
import type { Outlet } from '../../../src/records/schema.ts'
import { outletLooks } from '../../../src/view/outlet/marks.ts'
import { Timeline } from '../../../src/view/timeline/Timeline.tsx'
import { columns, OUTLETS } from './synthetic.ts'
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

/** Rows are there before the clock starts, as the page has them when its catalogue has been read. */
export function ours(count: number): (root: HTMLElement) => string {
	const { rows } = linesOf(prepare(columns(count)))
	return (root) => {
		createRoot(root).render(<Bench all={rows} />)
		return '.timeline .mark'
	}
}
