/** An event as a line: all that lanes, lists, filters, search and the map need of it, without its claims. */
import type { Agreement, Claim, ClaimKind, Dated, EventRecord, Modality } from './schema.ts'

/** Tellers that are no outlet: readers, and whoever is not known. */
export const COMMENT_LANE = 'readers-comments'
export const NO_OUTLET_LANE = 'outlet-not-known'

/** A date without its reasons. */
/** How well a date is known, from the nearest. */
export const CERTAINTIES = ['day', 'days', 'month', 'longer', 'approximate', 'undated'] as const

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

/** A claim of an event with the outlet of its story. */
export type LineAccount = { claim: Claim; outletId: string | null }

/** The line of an event; `accounts` are all its claims, in the order in which its tellers are to stand. */
export function lineOf(event: EventRecord, accounts: LineAccount[]): Row {
	const { id, title, kind, agreement, date, placeIds } = event
	const each = <T>(of: (account: LineAccount) => T): T[] => [...new Set(accounts.map(of))]
	const tellers = each(tellerOf)
	return {
		...{ id, title, kind, agreement, placeIds, tellers },
		contested: event.differences.some(({ relation }) => relation === 'contradicts'),
		edtf: date.edtf,
		earliest: date.earliest,
		latest: date.latest,
		precision: date.precision,
		known: date.known ?? null,
		documentIds: each(({ claim }) => claim.documentId),
		modalities: each(({ claim }) => claim.modality),
		accounts: accounts.length,
		commentsOnly: accounts.every(({ claim }) => claim.comment === true),
		told: tellers.map((teller) =>
			toldBy(
				teller,
				accounts.filter((account) => tellerOf(account) === teller),
				date,
			),
		),
	}
}

function tellerOf({ claim, outletId }: LineAccount): string {
	return claim.comment ? COMMENT_LANE : (outletId ?? NO_OUTLET_LANE)
}

/** Strongest first. */
export const MODALITY_RANK: Modality[] = ['asserted', 'alleged', 'denied', 'planned', 'opinion']

export function strongest(modalities: Modality[]): Modality {
	return MODALITY_RANK[Math.min(...modalities.map((one) => MODALITY_RANK.indexOf(one)))]!
}

function toldBy(teller: string, told: LineAccount[], event: Dated): Told {
	const dates = told
		.map(({ claim }) => claim.date)
		.filter(({ earliest, latest }) => earliest !== null || latest !== null)
	const date = dates.sort((a, b) => (a.precision ?? 9) - (b.precision ?? 9))[0] ?? event
	const modality = strongest(told.map(({ claim }) => claim.modality))
	return { teller, when: whenOf(date), modality, claims: told.length }
}

function whenOf({ edtf, earliest, latest, precision, known }: When): When {
	return { edtf, earliest, latest, precision, ...(known === undefined ? {} : { known }) }
}
