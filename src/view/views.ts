/** The page's views as a table, in the order of the switch: a row is all that a new view needs to be offered. */
import { type ComponentType, createElement, useState } from 'react'
import type { LaneBy } from '../query/catalogue/standing.ts'
import type { Row } from '../query/row.ts'
import type { Records } from '../query/select.ts'
import type { Span, Url, UrlState, View } from '../query/url.ts'
import type { Narrowed } from './filters/useNarrowed.ts'
import type { List } from './list/List.tsx'
import type { OutletLook } from './outlet/marks.ts'
import { late } from './state/late.tsx'

/** What every view is given; each takes what it needs. */
export type ViewProps = {
	records: Records
	/** What the filters and the search leave, as lines in order of time, undated ones last; and all, whatever is left out. */
	rows: Row[]
	all: Row[]
	/** What the filters and the search are, and what each leaves. */
	narrowed: Narrowed
	/** The address, for links that keep the rest of it: `formatUrl({ ...state, … })`. */
	state: UrlState
	looks: Map<string, OutletLook>
	/** Readers' comments are shown. */
	comments: boolean
	/** The open event: what the address names, and its line, where there is one. */
	selected: string | null
	line: Row | null
	/** The window the address asks for. */
	span: Span | null
	onOpen: (eventId: string) => void
	onSpan: (span: Span) => void
	onLanes: (by: LaneBy) => void
	/** A choice of the view's own that stands in the address. */
	choose: Url['choose']
	/** The address of an event in this view, so that its title is a link like any other. */
	href: (eventId: string) => string
}

export type ViewPart = {
	view: View
	/** Its name in the switch. */
	label: string
	/** What draws it; `late(() => import('./table/Table.tsx'))` for all that is not the page's first screen. */
	Part: ComponentType<ViewProps>
	/** It shows undated events itself, so that no tray stands below it. */
	undated?: boolean
}

/** Asked for as soon as the page knows that the timeline comes first; a phone that shows the list does without it. */
export const importTimeline = () => import('./timeline/Timeline.tsx').then(({ Timeline }) => ({ default: Timeline }))

let listAtHand: typeof List | null = null
/** Asked for at once where the list comes first; beside the timeline when that stands, for paper. */
export const importList = () =>
	import('./list/List.tsx').then(({ List }) => {
		listAtHand = List
		return { default: List }
	})
/** The list where it has been fetched: printing waits for nobody. */
export const paperList = () => listAtHand

const LateList = late(importList)
/** The list at once where it has been fetched; else when it is. */
function ListPart(props: ViewProps) {
	const [Part] = useState(() => listAtHand ?? LateList)
	return createElement(Part, props)
}

export const VIEW_PARTS: ViewPart[] = [
	{ view: 'timeline', label: 'Timeline', Part: late(importTimeline) },
	{ view: 'list', label: 'List', Part: ListPart },
	{ view: 'table', label: 'Table', Part: late(() => import('./table/Table.tsx')), undated: true },
	{ view: 'map', label: 'Map', Part: late(() => import('./map/Map.tsx')) },
	{ view: 'words', label: 'Words', Part: late(() => import('./lens/Lens.tsx')), undated: true },
]

/** The part that draws a view; null where the page has none of that name. */
export function partOf(view: View | null): ViewPart | null {
	return VIEW_PARTS.find((part) => part.view === view) ?? null
}
