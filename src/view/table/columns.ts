/** The table's columns: how each is sorted, and what of a row goes into a CSV file. */
import type { Column } from '../../query/csv.ts'
import { certaintyOf } from '../../query/filter.ts'
import { type Row, shownAccounts, shownTellers } from '../../query/row.ts'
import type { Records } from '../../query/select.ts'
import { atOnce, type Work } from '../../query/slices.ts'
import { type COLUMNS, formatUrl } from '../../query/url.ts'
import { CERTAINTIES } from '../../records/line.ts'
import { Agreement, type Place } from '../../records/schema.ts'
import { valueName } from '../filters/names.ts'
import { AGREEMENT, KIND } from '../words/labels.ts'

/** What reading a row needs. */
export type Ground = { records: Records; comments: boolean }

export type ColumnName = (typeof COLUMNS)[number]
export type Order = { by: ColumnName; down: boolean }

/** The order in which rows come: that of time. */
export const isAsTheyCome = ({ by, down }: Order): boolean => by === 'date' && !down

export const HEADING: Record<ColumnName, string> = {
	date: 'Date',
	title: 'Event',
	place: 'Place',
	kind: 'Kind',
	accounts: 'Accounts',
	outlets: 'Outlets',
	agreement: 'Agreement',
	certainty: 'Date known',
}

export const placesOf = ({ placeIds }: Row, { records }: Ground): Place[] =>
	placeIds.flatMap((id) => records.places.get(id) ?? [])

/** What a column sorts by: words by the alphabet, scales by their order, dates by their first day; null for what has none, which stands last in either order. */
const SORT_KEY: Record<ColumnName, (row: Row, on: Ground) => string | number | null> = {
	date: ({ earliest, latest }) =>
		earliest === null && latest === null ? null : `${earliest ?? latest} ${latest ?? '~'}`,
	title: ({ title }) => asWord(title),
	place: (row, on) => asWord(placesOf(row, on)[0]?.name ?? '') || null,
	kind: ({ kind }) => asWord(KIND[kind]),
	accounts: shownAccounts,
	outlets: (row, on) => shownTellers(row, on).length,
	agreement: ({ agreement }) => Agreement.options.indexOf(agreement),
	certainty: (row) => CERTAINTIES.indexOf(certaintyOf(row)),
}

/** Words as an index has them: without quotation marks before them, small and capital letters alike. */
const asWord = (words: string) => words.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase()

/** Rows in an order; those that are equal in it stay in the order of time, in which they come. */
export function sorted(rows: Row[], order: Order, on: Ground): Row[] {
	return atOnce(sorting(rows, order, on))
}

/** The same as work that can be put down: runs are sorted, then merged two and two. */
export function* sorting(rows: Row[], order: Order, on: Ground): Work<Row[]> {
	if (isAsTheyCome(order)) return rows
	const { by, down } = order
	const sign = down ? -1 : 1
	const before = ({ key: a }: Keyed, { key: b }: Keyed) => {
		if (a === null || b === null) return Number(a === null) - Number(b === null)
		return a < b ? -sign : a > b ? sign : 0
	}
	let runs: Keyed[][] = []
	for (let from = 0; from < rows.length; from += RUN) {
		const run = rows.slice(from, from + RUN).map((row) => ({ row, key: SORT_KEY[by](row, on) }))
		runs.push(run.sort(before))
		yield
	}
	while (runs.length > 1) {
		const merged: Keyed[][] = []
		for (let at = 0; at < runs.length; at += 2) merged.push(yield* merge(runs[at]!, runs[at + 1] ?? [], before))
		runs = merged
	}
	return (runs[0] ?? []).map(({ row }) => row)
}

type Keyed = { row: Row; key: string | number | null }

/** Rows sorted at a time, and merged between two places where the work may be put down. */
const RUN = 1000

function* merge(a: Keyed[], b: Keyed[], before: (a: Keyed, b: Keyed) => number): Work<Keyed[]> {
	const all: Keyed[] = []
	for (let [one, other] = [0, 0]; one < a.length || other < b.length; ) {
		if (all.length % RUN === RUN - 1) yield
		const isFirst = other >= b.length || (one < a.length && before(a[one]!, b[other]!) <= 0)
		all.push(isFirst ? a[one++]! : b[other++]!)
	}
	return all
}

/** The columns of the CSV file. `page` is the page's address, for links that open the event. */
export function csvColumns(on: Ground, page: string): Column<Row>[] {
	const { records } = on
	const unique = (all: (string | null)[]) => [...new Set(all.filter((one) => one !== null))]
	return [
		{ name: 'id', cell: ({ id }) => id },
		{ name: 'date_edtf', cell: ({ edtf }) => edtf },
		{ name: 'earliest', cell: ({ earliest }) => earliest },
		{ name: 'latest', cell: ({ latest }) => latest },
		{ name: 'date_prec', cell: ({ precision }) => precision },
		{ name: 'title', cell: ({ title }) => title },
		{ name: 'kind', cell: ({ kind }) => kind },
		{ name: 'places', cell: (row) => placesOf(row, on).map(({ name }) => name) },
		{ name: 'governorate', cell: (row) => unique(placesOf(row, on).map(({ governorate }) => governorate)) },
		{
			// The least exact of its places: a row is placed no better than that.
			name: 'where_prec',
			cell: (row) =>
				placesOf(row, on).reduce<number | null>((max, one) => Math.max(max ?? 0, one.wherePrecision), null),
		},
		{ name: 'outlets', cell: (row) => shownTellers(row, on).map((id) => valueName('outlet', id, records)) },
		{ name: 'agreement', cell: ({ agreement }) => agreement },
		{ name: 'accounts', cell: (row) => shownAccounts(row, on) },
		{ name: 'contested', cell: ({ contested }) => contested },
		{ name: 'link', cell: ({ id }) => new URL(formatUrl({ event: id }), page).href },
	]
}

export const agreementName = ({ agreement }: Row) => AGREEMENT[agreement].name
