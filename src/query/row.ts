/** An event as a line: all that lanes, lists, filters, search and the map need of it, without its claims. */
import type { Agreement, ClaimKind, EventRecord, Modality } from '../records/schema.ts'
import { accounts, COMMENT_LANE, isContested, NO_OUTLET_LANE, type Records } from './select.ts'

export type Row = {
	/** The event's id. */
	id: string
	title: string
	kind: ClaimKind
	agreement: Agreement
	/** Its accounts contradict each other. */
	contested: boolean
	edtf: string | null
	earliest: string | null
	latest: string | null
	precision: EventRecord['date']['precision']
	/** What is known of the date in words where no value can say it. */
	known: string | null
	placeIds: string[]
	/** Who tells of it: ids of outlets, `NO_OUTLET_LANE`, `COMMENT_LANE`. */
	tellers: string[]
	documentIds: string[]
	modalities: Modality[]
	/** How many claims it has, readers' comments included. */
	accounts: number
	/** Told by readers' comments alone. */
	commentsOnly: boolean
}

/** The lines of all events, in the order of `records.events`. */
export function rowsOf(records: Records): Row[] {
	return records.events.map((event) => {
		const told = accounts(records, event)
		const each = <T>(of: (account: (typeof told)[number]) => T): T[] => [...new Set(told.map(of))]
		const { id, title, kind, agreement, date, placeIds } = event
		return {
			...{ id, title, kind, agreement, placeIds },
			contested: isContested(event),
			edtf: date.edtf,
			earliest: date.earliest,
			latest: date.latest,
			precision: date.precision,
			known: date.known ?? null,
			tellers: each(({ claim, outlet }) => (claim.comment ? COMMENT_LANE : (outlet?.id ?? NO_OUTLET_LANE))),
			documentIds: each(({ claim }) => claim.documentId),
			modalities: each(({ claim }) => claim.modality),
			accounts: told.length,
			commentsOnly: told.every(({ claim }) => claim.comment === true),
		}
	})
}
