import { useMemo } from 'react'
import { calendar } from '../../query/catalogue/calendar.ts'
import { firstWindow, limits } from '../../query/catalogue/firstWindow.ts'
import type { Row } from '../../query/row.ts'
import type { Span } from '../../query/url.ts'
import { rangeWords } from '../words/date.ts'
import { count } from '../words/labels.ts'
import { Overview } from './Overview.tsx'

type Props = {
	/** Events that are loaded. */
	loaded: number
	rows: Row[]
	all: Row[]
	span: Span | null
	onSpan: (span: Span) => void
}

/** Above a view of a corpus too large to load: which part of it the view holds, and the way to other days. */
export function SomeDays({ loaded, rows, all, span, onSpan }: Props) {
	const shown = useMemo(() => calendar(rows), [rows])
	const every = useMemo(() => calendar(all), [all])
	const range = limits(every)
	const wanted = span ?? firstWindow(shown, null) ?? range
	if (!range || !wanted) return null
	return (
		<section aria-label="Days shown">
			<p role="status">
				{count(loaded, 'event')} of {rows.length.toLocaleString('en-GB')}: those around{' '}
				{rangeWords(wanted.earliest, wanted.latest)}.
			</p>
			<Overview all={every} shown={shown} span={wanted} limits={range} onSpan={onSpan} />
		</section>
	)
}
