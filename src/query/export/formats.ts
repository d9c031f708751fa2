/** The formats an export can have, in the order in which they are offered. */
import { toCsv } from '../csv.ts'
import { toAnnotations } from './annotation.ts'
import { citationOf } from './citation.ts'
import { toCsl } from './csl.ts'
import { toRecordsFile } from './recordsFile.ts'
import { COLUMNS } from './table.ts'
import { toTimeline } from './timelinejs.ts'
import { type Exported, toldOf } from './told.ts'

export type Format = {
	id: string
	name: string
	/** What it is good for, in a line. */
	says: string
	extension: string
	mime: string
	write: (exported: Exported) => string
}

const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`

export const FORMATS: readonly Format[] = [
	{
		id: 'csv',
		name: 'CSV',
		says: 'A table for spreadsheets: one line for each account, with ACLED types, positions and the reasons of every date.',
		extension: 'csv',
		mime: 'text/csv',
		write: (exported) => toCsv(COLUMNS, toldOf(exported)),
	},
	{
		id: 'json',
		name: 'JSON',
		says: 'The records as they are, with the address of their schema.',
		extension: 'json',
		mime: 'application/json',
		write: (exported) => json(toRecordsFile(exported)),
	},
	{
		id: 'timelinejs',
		name: 'TimelineJS',
		says: 'A timeline for TimelineJS. Undated events are not in it, as it would have to invent a day.',
		extension: 'timeline.json',
		mime: 'application/json',
		write: (exported) => json(toTimeline(exported)),
	},
	{
		id: 'annotations',
		name: 'Web Annotations',
		says: 'W3C JSON-LD: each excerpt by its words and its position in code points.',
		extension: 'jsonld',
		mime: 'application/ld+json',
		write: (exported) => json(toAnnotations(exported)),
	},
	{
		id: 'csl',
		name: 'CSL-JSON',
		says: 'Citations for Zotero and others: one for each account.',
		extension: 'csl.json',
		mime: 'application/vnd.citationstyles.csl+json',
		write: (exported) => json(toldOf(exported).map((told) => toCsl(citationOf(told)))),
	},
]
