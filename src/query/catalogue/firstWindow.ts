/** The days a page opens with, and how far one can move. */

import { addDays, dayNumber, fromDayNumber } from '../../records/day.ts'
import type { Row } from '../row.ts'
import type { Span } from '../url.ts'
import { type Calendar, type Cluster, densest } from './calendar.ts'

/** The longest stretch shown at first, days: a closer look reads better than a crowd. */
const FIRST_LOOK = 30

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

/** The part of a long stretch in which most events begin, or the one around a day. */
function fullestPart({ first, starts }: Calendar, { earliest, latest }: Cluster, day: string | null): Span {
	if (length({ earliest, latest }) <= FIRST_LOOK) return { earliest, latest }
	if (day) return { earliest: addDays(day, -FIRST_LOOK / 2), latest: addDays(day, FIRST_LOOK / 2) }
	const [from, to] = [dayNumber(earliest) - first, dayNumber(latest) - first]
	let [inside, most, best] = [0, 0, from]
	for (let at = to; at >= from; at--) {
		inside += starts[at]! - (at + FIRST_LOOK <= to ? starts[at + FIRST_LOOK]! : 0)
		// A part begins with an event; of equals the earliest is shown.
		if (starts[at]! > 0 && inside >= most) [most, best] = [inside, at]
	}
	return { earliest: fromDayNumber(first + best), latest: fromDayNumber(first + best + FIRST_LOOK - 1) }
}
