/** The lines of all events, whether their claims are loaded or not. */
import { COMMENT_LANE, lineOf, type Row, type When } from '../records/line.ts'
import { accounts, isUndated, type Records } from './select.ts'

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

/** A row with nothing but its fields, wherever it reads them from: one that may be copied, changed and compared. */
export function plainRow(row: Row): Row {
	const { id, title, kind, agreement, contested, edtf, earliest, latest, precision, known } = row
	const { placeIds, tellers, documentIds, modalities, accounts, commentsOnly, told } = row
	const date = { edtf, earliest, latest, precision, known }
	const lists = { placeIds, tellers, documentIds, modalities, accounts, commentsOnly, told }
	return { id, title, kind, agreement, contested, ...date, ...lists }
}

/** The undated ones of rows in order of time: they come last. */
export function undatedRows(rows: Row[]): Row[] {
	return rows.slice(rows.findLastIndex((row) => !isUndated(row)) + 1)
}

/** A row's date without its reasons. */
export function dateOf({ edtf, earliest, latest, precision, known }: Row): When {
	return { edtf, earliest, latest, precision, ...(known !== null && { known }) }
}

/** What reading a row needs to know: whether readers' comments are shown. */
type Shown = { comments: boolean }

/** Who tells of a row, comments only where they are shown. */
export function shownTellers({ tellers }: Row, { comments }: Shown): string[] {
	return comments ? tellers : tellers.filter((id) => id !== COMMENT_LANE)
}

/** How many accounts a row has, comments only where they are shown. */
export function shownAccounts({ accounts, told }: Row, { comments }: Shown): number {
	if (comments) return accounts
	return accounts - told.filter(({ teller }) => teller === COMMENT_LANE).reduce((sum, { claims }) => sum + claims, 0)
}
