/** Our timeline, as the page draws it: its own index, its overview, its lanes. */
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Span } from '../../../src/query/url.ts'
import type { Outlet } from '../../../src/records/schema.ts'
import { outletLooks } from '../../../src/view/outlet/marks.ts'
import { Timeline } from '../../../src/view/timeline/Timeline.tsx'
import { OUTLETS, rows } from './synthetic.ts'
import '../../../src/view/theme/theme.css'

const outlets = OUTLETS.map((id): Outlet => {
	return { id, name: id, kind: 'newspaper', country: null, about: '', initials: `O${id.at(-1)}` }
})
const records = { outlets: new Map(outlets.map((one) => [one.id, one])), places: new Map() }
const looks = outletLooks(outlets)
const state = { lanes: null }
const nothing = () => {}

function Bench({ all }: { all: ReturnType<typeof rows> }) {
	const [span, onSpan] = useState<Span | null>(null)
	const given = { records, rows: all, all, looks, comments: false, line: null, state, span }
	return <Timeline {...given} onOpen={nothing} onSpan={onSpan} onLanes={nothing} />
}

export function ours(root: HTMLElement, count: number): string {
	createRoot(root).render(<Bench all={rows(count)} />)
	return '.timeline .mark'
}
