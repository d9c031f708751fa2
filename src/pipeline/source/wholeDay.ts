/** wholeDay: the day that a TIMEX3 value names. Pages say “31 February” too. */
import { isDay } from '../../records/day.ts'

/** `wholeDay('2016-06-09T16:00')` → `2016-06-09`; null where the value names no single day, or one that there is not. */
export function wholeDay(value: string): string | null {
	const day = /^\d{4}-\d\d-\d\d(?=T|$)/.exec(value)?.[0]
	return day !== undefined && isDay(day) ? day : null
}
