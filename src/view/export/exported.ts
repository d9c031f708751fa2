/** What is exported from this page: its events, their documents, its own address. */
import type { Exported } from '../../query/export/told.ts'
import { loadDocument } from '../../query/load.ts'
import { accounts, type Records } from '../../query/select.ts'
import { pageAddress } from '../../query/start.ts'
import type { DocumentFile, EventRecord } from '../../records/schema.ts'
import { dateWords } from '../words/date.ts'

/** Events with documents at hand. */
export function exportedHere(records: Records, events: EventRecord[], documents: DocumentFile[]): Exported {
	return {
		records,
		events,
		documents: new Map(documents.map((document) => [document.id, document])),
		base: pageAddress(),
		say: dateWords,
	}
}

/** Events with their documents, fetched: positions are counted in the texts. Throws LoadError. */
export async function exportedWithTexts(records: Records, events: EventRecord[]): Promise<Exported> {
	const ids = new Set(events.flatMap((event) => accounts(records, event).map(({ claim }) => claim.documentId)))
	const entries = [...ids].map((id) => records.documents.get(id)!)
	return exportedHere(records, events, await Promise.all(entries.map((entry) => loadDocument(records.from, entry))))
}
