/** Which days to show: at first, closer, wider, and the next stretch with events. */
import { type Calendar, type Cluster, densest } from '../../query/catalogue/calendar.ts'
import type { Row } from '../../query/row.ts'
import type { Span } from '../../query/url.ts'
import { addDays, dayNumber, fromDayNumber } from '../../records/day.ts'
import { CLOSE_DAYS } from './place.ts'

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

/** The window that opens what is counted together over `days`: around them, or, where they are many, their first part. */
export function closer(days: Span, now: Span): Span {
	const all = around(days)
	if (length(all) <= CLOSE_DAYS || length(all) < length(now) * 0.7) return all
	return { earliest: addDays(days.earliest, -1), latest: addDays(days.earliest, CLOSE_DAYS - 2) }
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

/** Closer (`factor` < 1) or wider around the middle. */
export function zoomed({ earliest, latest }: Span, factor: number): Span {
	const days = length({ earliest, latest })
	const next = Math.max(2, factor < 1 ? Math.floor(days * factor) : Math.ceil(days * factor))
	const from = dayNumber(earliest) + Math.floor((days - next) / 2)
	return {
		earliest: addDays(earliest, from - dayNumber(earliest)),
		latest: addDays(earliest, from - dayNumber(earliest) + next - 1),
	}
}

/** The stretch before or after a window; null where there is none. */
export function neighbour(all: Cluster[], { earliest, latest }: Span, step: -1 | 1): Cluster | null {
	if (step === 1) return all.find((one) => one.earliest > latest) ?? null
	return all.findLast((one) => one.latest < earliest) ?? null
}

/** True where a window shows a part of a stretch. */
export function touches(one: Cluster, { earliest, latest }: Span): boolean {
	return one.earliest <= latest && one.latest >= earliest
}
