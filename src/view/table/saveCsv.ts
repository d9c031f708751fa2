import type { Row } from '../../query/row.ts'
import { pageAddress } from '../../query/start.ts'
import { csvColumns, type Ground } from './columns.ts'

/** Hands the reader a CSV file of these lines, in this order. Its first bytes say UTF-8 to spreadsheets. */
export async function saveCsv(rows: Row[], on: Ground): Promise<void> {
	const { toCsv } = await import('../../query/csv.ts')
	const text = `\ufeff${toCsv(csvColumns(on, pageAddress()), rows)}`
	const link = document.createElement('a')
	link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
	link.download = `datelines-events-${on.records.index.dataVersion}.csv`
	link.click()
	setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
