import type { Row } from '../../query/row.ts'
import { pageAddress } from '../../query/start.ts'
import { saveText } from '../copy/saveFile.ts'
import { csvColumns, type Ground } from './columns.ts'

/** Hands the reader a CSV file of these lines, in this order. Its first bytes say UTF-8 to spreadsheets. */
export async function saveCsv(rows: Row[], on: Ground): Promise<void> {
	const { toCsv } = await import('../../query/csv.ts')
	const text = `\ufeff${toCsv(csvColumns(on, pageAddress()), rows)}`
	saveText(`datelines-events-${on.records.index.dataVersion}.csv`, 'text/csv', text)
}
