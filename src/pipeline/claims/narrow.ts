/**
 * narrow: days that lie in the words but not in one expression's value: "late August" (a third of a month), "between 15 and
 * 22 December" (two expressions), "in two days" (a length that ends with the story). Each with the reason.
 */
import { addDays, daysInMonth } from '../../records/day.ts'
import type { Step } from '../../records/schema.ts'
import type { Resolved } from '../date.ts'

/** First and last day of month of the thirds, and first and last month of the parts of a year, by TIMEX3 mod. */
const THIRDS: Record<string, [number, number]> = { START: [1, 10], MID: [11, 20], END: [21, 31] }
const QUARTERS: Record<string, [number, number]> = { START: [1, 3], MID: [5, 8], END: [10, 12] }

/** The expressions with "early", "mid-" and "late" taken at their word and ranges joined. */
export function narrowed(timexes: readonly Resolved[], text: string, at: number): Resolved[] {
	return joined(timexes.map(partOf), text, at)
}

function partOf(timex: Resolved): Resolved {
	if (!timex.mod || timex.edtf === null || /of|earlier|later/i.test(timex.words)) return timex
	const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(timex.edtf)
	const third = THIRDS[timex.mod]
	if (month && third) {
		const last = Math.min(third[1], daysInMonth(Number(month[1]), Number(month[2])))
		const edtf = `${timex.edtf}-${pad(third[0])}/${timex.edtf}-${pad(last)}`
		return told(timex, edtf, `taken as days ${third[0]} to ${last} of the month`)
	}
	const quarter = QUARTERS[timex.mod]
	if (/^\d{4}$/.test(timex.edtf) && quarter)
		return told(timex, `${timex.edtf}-${pad(quarter[0])}/${timex.edtf}-${pad(quarter[1])}`, 'taken as part of the year')
	return timex
}

/** "15 and 22 December", "2 to 4 January": one span of days, with the month and year of the second. */
function joined(timexes: Resolved[], text: string, at: number): Resolved[] {
	return timexes.flatMap((timex, nth) => {
		const next = timexes[nth + 1]
		const before = timexes[nth - 1]
		if (before && isRange(before, timex, text, at)) return []
		if (!next || !isRange(timex, next, text, at)) return [timex]
		const whole = isDay(timex) ? timex.edtf! : null
		const first = whole ?? `${next.edtf!.slice(0, 8)}${pad(Number(timex.words))}`
		if (first >= next.edtf!) return [next]
		const words = text.slice(timex.start - at, next.end - at)
		return [{ ...told(next, `${first}/${next.edtf}`, `“${words}” is one span of days`), start: timex.start, words }]
	})
}

function isDay({ edtf, words }: Resolved): boolean {
	return /^\d{4}-\d\d-\d\d$/.test(edtf ?? '') && !/^\d{1,2}$/.test(words)
}

function isRange(first: Resolved, second: Resolved, text: string, at: number): boolean {
	// "between Monday and Thursday": both days are known.
	if (isDay(first) && isDay(second) && first.edtf! < second.edtf!)
		return (
			/\b(?:between|from) (?:the )?$/i.test(text.slice(0, first.start - at)) &&
			/^ ?(?:and|to|until|till|through) (?:the )?$/.test(text.slice(first.end - at, second.start - at))
		)
	return (
		/^\d{1,2}$/.test(first.words) &&
		/^\d{4}-\d\d-\d\d$/.test(second.edtf ?? '') &&
		/^ ?(?:and|to|until|–|-) ?$/.test(text.slice(first.end - at, second.start - at))
	)
}

/** A length that ends with the story: "in two days", "over the past 24 hours"; null where the words give no whole days. */
export function lengthUpTo(
	timexes: readonly Resolved[],
	text: string,
	at: number,
	day: string,
): { edtf: string; step: Step } | null {
	for (const timex of timexes) {
		const days =
			/^P(\d{1,2})D$/.exec(timex.value)?.[1] ??
			(timex.value === 'PT24H'
				? '1'
				: /^PT(48|72)H$/.test(timex.value)
					? String(Number(timex.value.slice(2, 4)) / 24)
					: null)
		if (timex.type !== 'DURATION' || days === null || timex.relativeTo) continue
		const before = text.slice(0, timex.start - at)
		const past = /^the (?:past|last)\b/i.test(timex.words)
		if (!(past || /\b(?:in|within|over)\s$/i.test(before))) continue
		const back = past ? Number(days) : Number(days) - 1
		if (back < 1) continue
		const says = `“${timex.words}” · up to the day of the story`
		return {
			edtf: `${addDays(day, -back)}/${day}`,
			step: { rule: 'length-up-to', says, start: timex.start, end: timex.end, from: 'text' },
		}
	}
	return null
}

function told(timex: Resolved, edtf: string, says: string): Resolved {
	return { ...timex, edtf, steps: [...timex.steps, { rule: 'narrowed', says, from: 'text' }] }
}

function pad(number: number): string {
	return String(number).padStart(2, '0')
}
