/** Which days to show: closer, wider, and the next stretch with events. */
import type { Cluster } from '../../query/catalogue/calendar.ts'
import { around, length } from '../../query/catalogue/firstWindow.ts'
import type { Span } from '../../query/url.ts'
import { addDays, dayNumber } from '../../records/day.ts'
import { CLOSE_DAYS } from './laneRows.ts'

/** The window that opens what is counted together over `days`: around them, or, where they are many, their first part. */
export function closer(days: Span, now: Span): Span {
	const all = around(days)
	if (length(all) <= CLOSE_DAYS || length(all) < length(now) * 0.7) return all
	return { earliest: addDays(days.earliest, -1), latest: addDays(days.earliest, CLOSE_DAYS - 2) }
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
