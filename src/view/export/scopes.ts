/** What of the page can be exported: all that is shown, what lies in the days in sight, the open event. */
import type { Records } from '../../query/select.ts'
import type { Span, UrlState } from '../../query/url.ts'
import type { EventRecord } from '../../records/schema.ts'
import { rangeWords } from '../words/date.ts'
import type { Scope } from './ExportButton.tsx'

/** The choices, widest first. `events` are those the filters leave; of many, only those of the days in sight are loaded. */
export function scopes(records: Records | null, events: EventRecord[], { t, event, view }: UrlState): Scope[] {
	const open = event === null ? undefined : records?.eventById.get(event)
	return [
		{
			name: records?.lines ? `Events of the days loaded, of ${records.lines.length} in all` : 'All events shown',
			events,
		},
		...(t && (view === null || view === 'timeline')
			? [
					{
						name: `Those in the days in sight: ${rangeWords(t.earliest, t.latest)}`,
						events: events.filter((one) => touches(one, t)),
					},
				]
			: []),
		...(open ? [{ name: `The open event: ${open.title}`, events: [open] }] : []),
	]
}

/** True where an event can have happened within the days; an open end reaches as far as it may. */
function touches({ date: { earliest, latest } }: EventRecord, span: Span): boolean {
	if (earliest === null && latest === null) return false
	return (earliest ?? '') <= span.latest && (latest ?? '~') >= span.earliest
}
