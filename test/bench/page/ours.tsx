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

/** More rows than this are made when asked for: as objects they would take a gigabyte. */
const MOST_HELD = 200_000

/** Rows are there before the clock starts, as they are in a page that has loaded them. */
export function ours(count: number): (root: HTMLElement) => string {
	const made = rows(count)
	const all = count > MOST_HELD ? made : Array.from({ length: count }, (_, at) => made.at(at)!)
	return (root) => {
		createRoot(root).render(<Bench all={all} />)
		return '.timeline .mark'
	}
}
