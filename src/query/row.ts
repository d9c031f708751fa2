/** The lines of all events, whether their claims are loaded or not. */
import { lineOf, type Row } from '../records/line.ts'
import { accounts, type Records } from './select.ts'

export { MODALITY_RANK, type Row, strongest, type Told, type When } from '../records/line.ts'

/** What rows are read from: an array of them, or whatever makes each when it is asked for. */
export type RowSource = { readonly length: number; at: (index: number) => Row | undefined }

/** The lines of all events, in order of time. */
export function rowsOf(records: Records): Row[] {
	return records.lines ?? records.events.map((event) => rowOf(records, event))
}

function rowOf(records: Records, event: Records['events'][number]): Row {
	return lineOf(
		event,
		accounts(records, event).map(({ claim, outlet }) => ({ claim, outletId: outlet?.id ?? null })),
	)
}

/** The lines of events told by more than readers' comments, or of all; the same array where that is all of them. */
export function shownRows(rows: Row[], { comments }: { comments: boolean }): Row[] {
	return comments || !rows.some(({ commentsOnly }) => commentsOnly) ? rows : rows.filter((row) => !row.commentsOnly)
}
