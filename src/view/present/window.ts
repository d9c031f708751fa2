/** The days that a step has in sight, as a picture of marks in lanes. Pure; places are shares of its width. */
import { choiceOf, filterRows, ground } from '../../query/filter.ts'
import { type Row, rowsOf, shownRows } from '../../query/row.ts'
import { COMMENT_LANE, NO_OUTLET_LANE, type Records } from '../../query/select.ts'
import { formatUrl, parseUrl, type Span } from '../../query/url.ts'
import { shownBy } from '../../query/walkthrough/stepState.ts'
import { dayNumber, fromDayNumber } from '../../records/day.ts'
import type { Shown } from '../../records/walkthrough.ts'
import { KIND } from '../words/labels.ts'

/**
 * A mark: `from` to `to` of the width, in a track of its lane; one to the day is drawn as a point. Of an open end only the
 * other is known: it runs on to the edge.
 */
export type Mark = {
	eventId: string
	from: number
	to: number
	isDay: boolean
	open: 'start' | 'end' | null
	track: number
}
export type Lane = { id: string; name: string; marks: Mark[]; tracks: number }
export type Tick = { at: number; label: string }
/** `silent`: names of the outlets that tell of nothing in sight. */
export type Picture = { span: Span; lanes: Lane[]; silent: string[]; ticks: Tick[]; rows: Row[] }

/** The events a step has in sight, in order of time; undated ones only where no days are asked for. */
export function windowRows(records: Records, show: Shown): Row[] {
	const state = parseUrl(formatUrl(shownBy({ show })))
	const comments = show.comments === true
	const { choice } = choiceOf(state, records)
	const rows = filterRows(shownRows(rowsOf(records), { comments }), choice, ground(records, { comments }))
	const { t } = state
	if (t === null) return rows
	return rows.filter(({ earliest, latest }) => {
		if (earliest === null && latest === null) return false
		return (earliest ?? latest!) <= t.latest && t.earliest <= (latest ?? earliest!)
	})
}

/** The picture; null where no event in sight has a day. */
export function pictureOf(records: Records, show: Shown): Picture | null {
	const rows = windowRows(records, show).filter(({ earliest, latest }) => earliest !== null || latest !== null)
	if (rows.length === 0) return null
	const days = rows.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day) => day !== null)
	const asked = parseUrl(formatUrl(shownBy({ show }))).t
	const span = asked ?? { earliest: least(days), latest: most(days) }
	const all = namesOf(records, show, rows).map(([id, name, of]) => lane(id, name, of, span))
	const lanes = all.filter(({ marks }) => marks.length > 0)
	const silent = all.filter(({ marks }) => marks.length === 0).map(({ name }) => name)
	return { span, lanes, silent, ticks: ticksOf(span), rows }
}

type Dated = Pick<Row, 'id' | 'earliest' | 'latest'>

/** Each lane's id, name and events with the days that count there; of outlets all, even those that say nothing. */
function namesOf(records: Records, show: Shown, rows: Row[]): [id: string, name: string, of: Dated[]][] {
	if (show.lanes === 'none') return [['all', 'All events', rows]]
	if (show.lanes === 'kind')
		return Object.entries(KIND)
			.map(([id, name]): [string, string, Dated[]] => [id, name, rows.filter(({ kind }) => kind === id)])
			.filter(([, , of]) => of.length > 0)
	if (show.lanes === 'place')
		return [...records.places.values()]
			.map(({ id, name }): [string, string, Dated[]] => [
				id,
				name,
				rows.filter(({ placeIds }) => placeIds.includes(id)),
			])
			.filter(([, , of]) => of.length > 0)
	const told = (teller: string) =>
		rows.flatMap((row) => row.told.filter((one) => one.teller === teller).map(({ when }) => ({ id: row.id, ...when })))
	const outlets = records.index.outlets.map(({ id, name }): [string, string, Dated[]] => [id, name, told(id)])
	const others: [string, string, Dated[]][] = [
		[NO_OUTLET_LANE, 'Outlet not known', told(NO_OUTLET_LANE)],
		...(show.comments ? [[COMMENT_LANE, 'Readers’ comments', told(COMMENT_LANE)] as [string, string, Dated[]]] : []),
	]
	return [...outlets, ...others.filter(([, , of]) => of.length > 0)]
}

/** Marks never cover one another: each takes the first track that is free where it stands. */
function lane(id: string, name: string, of: Dated[], { earliest, latest }: Span): Lane {
	const start = dayNumber(earliest)
	const length = dayNumber(latest) - start + 1
	const ends: number[] = []
	const marks = of
		.flatMap((one) => {
			if (one.earliest === null && one.latest === null) return []
			const open = one.earliest === null ? ('start' as const) : one.latest === null ? ('end' as const) : null
			const [first, last] = [one.earliest ?? earliest, one.latest ?? latest]
			const from = Math.max(0, (dayNumber(first) - start) / length)
			const to = Math.min(1, (dayNumber(last) + 1 - start) / length)
			return from >= to ? [] : [{ eventId: one.id, from, to, isDay: open === null && first === last, open }]
		})
		.sort((a, b) => a.from - b.from || b.to - a.to || (a.eventId < b.eventId ? -1 : 1))
		.map((mark): Mark => {
			const free = ends.findIndex((end) => end <= mark.from + 1e-9)
			const track = free === -1 ? ends.length : free
			ends[track] = mark.to
			return { ...mark, track }
		})
	return { id, name, marks, tracks: Math.max(1, ends.length) }
}

/** Days between labels; the first that needs no more than `MOST`. */
const STEPS = [1, 2, 5, 7, 14, 30, 61, 91, 183, 366, 731, 1827, 3653]
const MOST = 7
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** Labels along the axis, at the beginnings of days. */
export function ticksOf({ earliest, latest }: Span): Tick[] {
	const [start, end] = [dayNumber(earliest), dayNumber(latest) + 1]
	const step = STEPS.find((days) => (end - start) / days <= MOST) ?? Math.ceil((end - start) / MOST)
	const sameYear = earliest.slice(0, 4) === latest.slice(0, 4)
	return Array.from({ length: Math.ceil((end - start) / step) }, (_, nth) => {
		const day = start + nth * step
		const [year, month, date] = fromDayNumber(day).split('-').map(Number) as [number, number, number]
		const name = `${date} ${MONTHS[month - 1]}`
		return { at: (day - start) / (end - start), label: sameYear ? name : `${name} ${year}` }
	})
}

const least = (days: string[]) => days.reduce((a, b) => (a < b ? a : b))
const most = (days: string[]) => days.reduce((a, b) => (a > b ? a : b))
