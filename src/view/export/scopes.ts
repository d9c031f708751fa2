/** What of the page can be exported: all that is shown, what lies in the days in sight, the open event. */
import type { Row } from '../../query/row.ts'
import type { Span, UrlState } from '../../query/url.ts'
import { rangeWords } from '../words/date.ts'

/** A choice of what to export: “All events shown”, and the ids of its events, in their order; made when it is chosen. */
export type Scope = { name: string; ids: () => string[] }

/** The choices, widest first. `rows` are those the filters leave; `line` is that of the open event. */
export function scopes(rows: readonly Row[], line: Row | null, { t, view }: UrlState): Scope[] {
	return [
		{ name: 'All events shown', ids: () => rows.map(({ id }) => id) },
		...(t && (view === null || view === 'timeline')
			? [
					{
						name: `Those in the days in sight: ${rangeWords(t.earliest, t.latest)}`,
						ids: () => rows.filter((one) => touches(one, t)).map(({ id }) => id),
					},
				]
			: []),
		...(line ? [{ name: `The open event: ${line.title}`, ids: () => [line.id] }] : []),
	]
}

/** True where an event can have happened within the days; an open end reaches as far as it may. */
function touches({ earliest, latest }: Row, span: Span): boolean {
	if (earliest === null && latest === null) return false
	return (earliest ?? '') <= span.latest && (latest ?? '~') >= span.earliest
}
