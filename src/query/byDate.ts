/** Rows under the headings of a list: by month and date, and undated ones by what is known of them. */
import { PIECE } from './filter.ts'
import { dateOf, type Row, type When } from './row.ts'
import { groupBy, isUndated } from './select.ts'
import { atOnce, type Work } from './slices.ts'

/** Rows under one heading: the same date, as precisely known. */
export type DateGroup = { key: string; date: When; rows: Row[] }
/** Date groups by month of their first day. */
export type MonthGroup = { month: string; groups: DateGroup[] }

/**
 * Dated rows by month and date, in order of time; within a month its days come first, then longer spans; what is over
 * longer spans still stands apart, as it belongs to no month. A day and about a day are two groups, the sure one first.
 */
export function byDate(rows: readonly Row[]): ByDate {
	return atOnce(dating(rows))
}

export type ByDate = { months: MonthGroup[]; longer: DateGroup[] }

/** The same as work that can be put down. */
export function* dating(rows: readonly Row[]): Work<ByDate> {
	const dated = new Map<string, Row[]>()
	for (const [at, row] of rows.entries()) {
		if (at % PIECE === PIECE - 1) yield
		if (isUndated(row)) continue
		const key = row.edtf ?? `${row.earliest ?? '..'}/${row.latest ?? '..'}`
		const group = dated.get(key)
		if (group) group.push(row)
		else dated.set(key, [row])
	}
	yield
	const groups = [...dated]
		.map(([key, all]) => ({ order: listKey(all[0]!), group: { key, date: dateOf(all[0]!), rows: all } }))
		.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
		.map(({ group }) => group)
	const longer = groups.filter(({ date }) => date.precision === 5)
	const within = groups.filter(({ date }) => date.precision !== 5)
	const months = groupBy(within, ({ date }) => (date.earliest ?? date.latest!).slice(0, 7))
	return { months: months.map(([month, some]) => ({ month, groups: some })), longer }
}

/** Sorts by month, days and weeks before longer spans, first day, last day, and sure before approximate. */
function listKey({ earliest, latest, precision, edtf }: Row): string {
	const first = earliest ?? latest!
	return [first.slice(0, 7), precision !== null && precision > 3 ? 1 : 0, first, latest ?? '~', edtf ?? ''].join(' ')
}

/** Undated rows by what is known of them in words; `''` where nothing is. */
export function byKnown(rows: Row[]): [string, Row[]][] {
	return groupBy(rows, ({ known }) => known ?? '')
}
