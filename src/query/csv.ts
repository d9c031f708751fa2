/** Tables as CSV (RFC 4180): the one place that knows how a cell is made safe. */
import Papa from 'papaparse'

/** A column: its name in the header line, and a row's cell in it. Several values of one cell are joined by `; `. */
export type Column<T> = { name: string; cell: (row: T) => Cell }
export type Cell = string | number | boolean | null | readonly string[]

/**
 * A table as CSV text, header first, lines ended by CRLF. Cells are quoted where RFC 4180 wants it; text that a
 * spreadsheet would run as a formula (`=`, `+`, `-`, `@`, tab or line break first) gets an apostrophe before it, numbers
 * never do. Null is an empty cell.
 */
export function toCsv<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
	const header = columns.map(({ name }) => name)
	const lines = rows.map((row) => columns.map(({ cell }) => plain(cell(row))))
	return `${Papa.unparse([header, ...lines], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`
}

/** What spreadsheets take for the beginning of a formula. A plain number is none, whatever its sign. */
const FORMULA = /^(?!-?\d+(\.\d+)?$)[=+\-@\t\r\n].*$/s

function plain(cell: Cell): string | number | boolean | null {
	return typeof cell === 'object' && cell !== null ? cell.join('; ') : cell
}
