/**
 * Calendar days without clocks or zones. A day is written `YYYY-MM-DD` (proleptic Gregorian, as ISO 8601);
 * arithmetic goes through day numbers (whole days since 1970-01-01, negative before).
 */
const MS = 86_400_000

/** The number of a day. `day` must be `YYYY-MM-DD`; throws RangeError where there is no such day (2015-02-29). */
export function dayNumber(day: string): number {
	const number = numberOf(day)
	if (number !== null) return number
	throw new RangeError(DAY.test(day) ? `no such day: ${day}` : `not a day: "${day}"`)
}

const DAY = /^(-?\d{4,})-(\d{2})-(\d{2})$/

function numberOf(day: string): number | null {
	const parts = DAY.exec(day)
	if (!parts) return null
	const year = Number(parts[1])
	const month = Number(parts[2])
	const date = Number(parts[3])
	if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return null
	return daysFromCivil(year, month, date)
}

/** Days since 1970-01-01, counting years from March so that the leap day comes last (H. Hinnant, chrono-Compatible Low-Level Date Algorithms). */
function daysFromCivil(year: number, month: number, date: number): number {
	const from = month > 2 ? year : year - 1
	const era = Math.floor(from / 400)
	const ofEra = from - era * 400
	const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1
	return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468
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
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** True where `text` is an existing day. */
export function isDay(text: string): boolean {
	return numberOf(text) !== null
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
