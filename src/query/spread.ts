/** Accounts of one event on an axis of days: a line for each, how far apart they are, and when each was published. */
import { dayNumber, fromDayNumber } from '../records/day.ts'
import { edtfBounds, isLoose } from '../records/edtf.ts'
import type { Dated } from '../records/schema.ts'
import { dateRests, type Rests, type Source, sourcesOf } from './compare.ts'
import type { Account } from './select.ts'

/** Days as shares of the axis, 0 at its start, 1 at its end; `outside` where they lie beyond it. */
export type SpanShare = { from: number; to: number; outside: 'before' | 'after' | null }
/** One line: accounts of one source that give the same date. */
export type SpreadLine = {
	source: Source
	accounts: Account[]
	date: Dated
	rests: Rests
	/** Null where it has no date. */
	mark: (SpanShare & { isDay: boolean; soft: boolean; openStart: boolean; openEnd: boolean }) | null
	published: SpanShare | null
}
export type SpreadAxis = { earliest: string; latest: string; ticks: { day: string; at: number }[] }
export type SpreadPicture = {
	lines: SpreadLine[]
	/** Null where no account has a date. */
	axis: SpreadAxis | null
	/** The days from the first to the last that an account names; where none names a day, those of their stories. */
	whole: (SpanShare & { earliest: string; latest: string }) | null
}

/** The least share of the axis left free on each side, and the least days. */
const AIR = 0.12
const AIR_DAYS = 2
/** How many times as long as the dates alone the axis may become to show a day of publication. */
const STRETCH = 4
const MOST_TICKS = 5
const TICK_DAYS = [1, 2, 5, 7, 14, 28, 61, 122, 365, 730, 1826, 3652, 18262, 36525]

/** Puts accounts on an axis. Days of publication far from what happened do not stretch it: they lie outside. */
export function spreadOf(all: Account[]): SpreadPicture {
	const lines = sourcesOf(all).flatMap(linesOf)
	const days = lines.flatMap(({ date }) => [date.earliest, date.latest]).filter((day) => day !== null)
	if (days.length === 0)
		return { lines: lines.map((line) => ({ ...line, mark: null, published: null })), axis: null, whole: null }
	const [first, last] = ends(lines)
	const named = lines.filter(({ rests, date }) => rests !== 'story' && (date.earliest ?? date.latest) !== null)
	const [start, end] = ends(named.length > 0 ? named : lines)
	const [from, to] = around(first, last, lines)
	const share = (day: number) => (day - from) / (to - from)
	const span = ({ earliest, latest }: Pick<Dated, 'earliest' | 'latest'>): SpanShare | null => {
		if (earliest === null && latest === null) return null
		const a = earliest === null ? from : dayNumber(earliest)
		const b = latest === null ? to : dayNumber(latest) + 1
		return {
			from: clamp(share(a)),
			to: clamp(share(b)),
			outside: share(a) >= 1 ? 'after' : share(b) <= 0 ? 'before' : null,
		}
	}
	return {
		lines: lines.map((line) => ({
			...line,
			mark: markOf(line.date, span),
			published: span(line.accounts[0]!.story.published),
		})),
		axis: { earliest: fromDayNumber(from), latest: fromDayNumber(to - 1), ticks: ticksOf(from, to) },
		whole: {
			...span({ earliest: fromDayNumber(start), latest: fromDayNumber(end) })!,
			earliest: fromDayNumber(start),
			latest: fromDayNumber(end),
		},
	}
}

type Unplaced = Omit<SpreadLine, 'mark' | 'published'>

function linesOf(source: Source): Unplaced[] {
	const found = new Map<string, Unplaced>()
	for (const account of source.accounts) {
		const { date } = account.claim
		const rests = dateRests(account.claim)
		const key = `${date.edtf ?? date.known} ${rests} ${account.story.published.edtf}`
		const line = found.get(key) ?? { source, accounts: [], date, rests }
		line.accounts.push(account)
		found.set(key, line)
	}
	return [...found.values()]
}

/** First and last of the days that lines give; open ends are not days. */
function ends(lines: Unplaced[]): [number, number] {
	const days = lines.flatMap(({ date }) => [date.earliest, date.latest]).filter((day) => day !== null)
	const numbers = days.map(dayNumber)
	return [Math.min(...numbers), Math.max(...numbers)]
}

/** First day of the axis, and the day after its last. */
function around(first: number, last: number, lines: Unplaced[]): [number, number] {
	const air = Math.max(AIR_DAYS, Math.ceil((last - first + 1) * AIR))
	const reach = (last - first + 1 + 2 * air) * STRETCH
	let [from, to] = [first, last + 1]
	for (const { accounts } of lines) {
		const { earliest, latest } = accounts[0]!.story.published
		if (earliest !== null && last + 1 - dayNumber(earliest) < reach) from = Math.min(from, dayNumber(earliest))
		if (latest !== null && dayNumber(latest) + 1 - first < reach) to = Math.max(to, dayNumber(latest) + 1)
	}
	return [from - air, to + air]
}

function markOf(date: Dated, span: (date: Dated) => SpanShare | null): SpreadLine['mark'] {
	const placed = span(date)
	if (!placed) return null
	return {
		...placed,
		isDay: date.earliest !== null && date.earliest === date.latest,
		soft: date.edtf !== null && isLoose(edtfBounds(date.edtf)),
		openStart: date.earliest === null,
		openEnd: date.latest === null,
	}
}

function ticksOf(from: number, to: number): SpreadAxis['ticks'] {
	const step = TICK_DAYS.find((days) => (to - from) / days <= MOST_TICKS) ?? Math.ceil((to - from) / MOST_TICKS)
	const first = Math.ceil(from / step) * step
	const ticks: SpreadAxis['ticks'] = []
	for (let day = first; day < to; day += step) ticks.push({ day: fromDayNumber(day), at: (day - from) / (to - from) })
	return ticks
}

function clamp(share: number): number {
	return Math.min(1, Math.max(0, share))
}
