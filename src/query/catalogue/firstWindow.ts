/** The days a page opens with, and how far one can move. */

import { addDays, dayNumber, fromDayNumber } from '../../records/day.ts'
import type { Row } from '../row.ts'
import type { Span } from '../url.ts'
import { type Calendar, type Cluster, densest } from './calendar.ts'

/** The longest stretch shown at first, days: a closer look reads better than a crowd. */
const FIRST_LOOK = 30
/** The shortest, where days are full. */
const SHORTEST_LOOK = 4
/** More events than this at first are a crowd. */
const CROWD = 100

/** Days in a span, both ends included. */
export function length({ earliest, latest }: Span): number {
	return dayNumber(latest) - dayNumber(earliest) + 1
}

/** A stretch with a little room before it, and more after it for the words beside its last marks. */
export function around({ earliest, latest }: Span): Span {
	const room = (share: number) => Math.max(1, Math.round(length({ earliest, latest }) * share))
	return { earliest: addDays(earliest, -room(0.05)), latest: addDays(latest, room(0.2)) }
}

/** As far as one can move; `null` where nothing is dated. */
export function limits({ whole }: Calendar): Span | null {
	if (!whole) return null
	const room = Math.max(20, Math.round(length(whole) * 0.04))
	return { earliest: addDays(whole.earliest, -room), latest: addDays(whole.latest, room) }
}

/** The first window: the stretch that holds `event`, else the densest; the fullest part of it where it is long. */
export function firstWindow(calendar: Calendar, event: Pick<Row, 'earliest' | 'latest'> | null): Span | null {
	const day = event?.earliest ?? event?.latest
	const found = calendar.stretches
	const home = day ? found.find((one) => one.earliest <= day && day <= one.latest) : densest(found)
	if (home) return around(fullestPart(calendar, home, day ?? null))
	return day ? { earliest: addDays(day, -7), latest: addDays(day, 7) } : limits(calendar)
}

/** The part of a long stretch in which most events begin, or the one around a day; shorter where a month is a crowd. */
function fullestPart(calendar: Calendar, home: Cluster, day: string | null): Span {
	const from = dayNumber(home.earliest) - calendar.first
	const to = dayNumber(home.latest) - calendar.first
	for (let look = FIRST_LOOK; ; look = Math.ceil(look / 2)) {
		const at = day ? dayNumber(day) - calendar.first : null
		const [first, last] =
			to - from < look ? [from, to] : at === null ? fullest(calendar, from, to, look) : near(at, look)
		if (look <= SHORTEST_LOOK || startsIn(calendar, first, last) <= CROWD)
			return { earliest: fromDayNumber(calendar.first + first), latest: fromDayNumber(calendar.first + last) }
	}
}

function near(day: number, look: number): [number, number] {
	return [day - Math.floor(look / 2), day + Math.floor(look / 2)]
}

/** The first and last of `look` days in which most events begin; of equals the earliest. */
function fullest({ starts }: Calendar, from: number, to: number, look: number): [number, number] {
	let inside = 0
	let most = 0
	let best = from
	for (let at = to; at >= from; at--) {
		inside += starts[at]! - (at + look <= to ? starts[at + look]! : 0)
		// A part begins with an event.
		if (starts[at] === 0 || inside < most) continue
		most = inside
		best = at
	}
	return [best, best + look - 1]
}

function startsIn({ starts }: Calendar, first: number, last: number): number {
	let sum = 0
	for (let at = Math.max(0, first); at <= last && at < starts.length; at++) sum += starts[at]!
	return sum
}
