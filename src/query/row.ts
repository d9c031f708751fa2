/** An event as a line: all that lanes, lists, filters, search and the map need of it, without its claims. */
import type { Agreement, ClaimKind, Dated, EventRecord, Modality } from '../records/schema.ts'
import { type Account, accounts, COMMENT_LANE, isContested, isUndated, NO_OUTLET_LANE, type Records } from './select.ts'

/** A date without its reasons. */
export type When = Pick<Dated, 'edtf' | 'earliest' | 'latest' | 'precision' | 'known'>

/** An event as one teller gives it: the day told most exactly, and how it is told, the strongest of its claims. */
export type Told = { teller: string; when: When; modality: Modality; claims: number }

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
	/** Each teller's own version of when and how surely, in the order of `tellers`. */
	told: Told[]
}

/** What rows are read from: an array of them, or whatever makes each when it is asked for. */
export type RowSource = { readonly length: number; at: (index: number) => Row | undefined }

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
			tellers: each(tellerOf),
			documentIds: each(({ claim }) => claim.documentId),
			modalities: each(({ claim }) => claim.modality),
			accounts: told.length,
			commentsOnly: told.every(({ claim }) => claim.comment === true),
			told: each(tellerOf).map((teller) =>
				toldBy(
					teller,
					told.filter((account) => tellerOf(account) === teller),
					date,
				),
			),
		}
	})
}

/** The lines of events told by more than readers' comments, or of all. */
export function shownRows(rows: Row[], { comments }: { comments: boolean }): Row[] {
	return comments ? rows : rows.filter(({ commentsOnly }) => !commentsOnly)
}

function tellerOf({ claim, outlet }: Account): string {
	return claim.comment ? COMMENT_LANE : (outlet?.id ?? NO_OUTLET_LANE)
}

/** Strongest first. */
export const MODALITY_RANK: Modality[] = ['asserted', 'alleged', 'denied', 'planned', 'opinion']

export function strongest(modalities: Modality[]): Modality {
	return MODALITY_RANK[Math.min(...modalities.map((one) => MODALITY_RANK.indexOf(one)))]!
}

function toldBy(teller: string, told: Account[], event: Dated): Told {
	const dates = told.map(({ claim }) => claim.date).filter((date) => !isUndated(date))
	const date = dates.sort((a, b) => (a.precision ?? 9) - (b.precision ?? 9))[0] ?? event
	const { edtf, earliest, latest, precision, known } = date
	return {
		teller,
		when: { edtf, earliest, latest, precision, ...(known === undefined ? {} : { known }) },
		modality: strongest(told.map(({ claim }) => claim.modality)),
		claims: told.length,
	}
}
