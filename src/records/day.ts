/**
 * Calendar days without clocks or zones. A day is written `YYYY-MM-DD` (proleptic Gregorian, as ISO 8601);
 * arithmetic goes through day numbers (whole days since 1970-01-01, negative before).
 */
const MS = 86_400_000

/** The number of a day. `day` must be `YYYY-MM-DD`; throws RangeError where there is no such day (2015-02-29). */
export function dayNumber(day: string): number {
	const parts = /^(-?\d{4,})-(\d{2})-(\d{2})$/.exec(day)
	if (!parts) throw new RangeError(`not a day: "${day}"`)
	const [, year, month, date] = parts.map(Number) as [number, number, number, number]
	if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month))
		throw new RangeError(`no such day: ${day}`)
	return utc(year, month, date) / MS
}

/** Inverse of `dayNumber`. */
export function fromDayNumber(number: number): string {
	return new Date(number * MS).toISOString().slice(0, 10)
}

/** `day` moved by a whole number of days. */
export function addDays(day: string, days: number): string {
	return fromDayNumber(dayNumber(day) + days)
}

/** 1 = Monday … 7 = Sunday, as ISO 8601 counts. */
export function weekday(day: string): number {
	return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** Days in a month (1-12). */
export function daysInMonth(year: number, month: number): number {
	return new Date(utc(year, month + 1, 0)).getUTCDate()
}

/** True where `text` is an existing day. */
export function isDay(text: string): boolean {
	try {
		dayNumber(text)
		return true
	} catch {
		return false
	}
}

/** Monday and Sunday of an ISO 8601 week (`2016-W49`); null where the year has no such week. */
export function weekDays(week: string): { earliest: string; latest: string } | null {
	const parts = /^(\d{4})-W(\d{2})$/.exec(week)
	if (!parts) return null
	const [, year, number] = parts.map(Number) as [number, number, number]
	const fourth = dayNumber(`${parts[1]}-01-04`)
	const monday = fourth - (weekday(`${parts[1]}-01-04`) - 1) + (number - 1) * 7
	const thursdayYear = Number(fromDayNumber(monday + 3).slice(0, 4))
	if (number < 1 || thursdayYear !== year) return null
	return { earliest: fromDayNumber(monday), latest: fromDayNumber(monday + 6) }
}

/** The ISO 8601 week a day lies in, `2016-W49`. */
export function weekOf(day: string): string {
	const thursday = addDays(day, 4 - weekday(day))
	const year = thursday.slice(0, 4)
	const week = Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1
	return `${year}-W${String(week).padStart(2, '0')}`
}

function utc(year: number, month: number, date: number): number {
	const at = new Date(0)
	at.setUTCFullYear(year, month - 1, date)
	return at.getTime()
}
