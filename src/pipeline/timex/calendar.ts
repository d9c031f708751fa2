/** Arithmetic on TIMEX3 values: units moved, seasons and quarters, feasts. No clock, no zone. */
import { addDays, dayNumber, daysInMonth, fromDayNumber, isDay, weekDays, weekday, weekOf } from '../../records/day.ts'
import type { Unit } from './lexicon.ts'

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/** Letters of a TIMEX3 duration: `P3D`, `PT5M`; `X` where the number is not given. */
export function period(count: number | null, unit: Unit): string {
	const [letters, factor] = LETTERS[unit]
	const number = count === null ? 'X' : String(round(count * factor))
	return letters.startsWith('T') ? `PT${number}${letters.slice(1)}` : `P${number}${letters}`
}

const LETTERS: Record<Unit, [string, number]> = {
	S: ['TS', 1],
	MIN: ['TM', 1],
	H: ['TH', 1],
	D: ['D', 1],
	N: ['D', 1],
	W: ['W', 1],
	WE: ['WE', 1],
	FN: ['W', 2],
	M: ['M', 1],
	Q: ['Q', 1],
	Y: ['Y', 1],
	DE: ['DE', 1],
	CE: ['CE', 1],
	ML: ['Y', 1000],
}

function round(value: number): number {
	return Math.round(value * 100) / 100
}

/** Days in a unit, where it has a fixed number; null for months and longer and for hours. */
export function daysOfUnit(unit: Unit): number | null {
	return unit === 'D' || unit === 'N' ? 1 : unit === 'W' ? 7 : unit === 'FN' ? 14 : null
}

/**
 * The unit that holds an anchor, moved: `move('2016-12-08', 'W', -1)` → `2016-W48`. The anchor is a day, a month, a
 * year or another TIMEX3 date; null where it is too coarse for the unit ("two days after" a year).
 */
export function move(anchor: string, unit: Unit, count: number): string | null {
	const bc = anchor.startsWith('BC')
	const year = yearOf(anchor)
	if (year === null) return null
	const written = (value: number) => (bc ? `BC${pad(-value, 4)}` : pad(value, 4))
	const signed = bc ? -year : year
	if (unit === 'Y') return written(signed + count)
	const before = bc ? 'BC' : ''
	const forward = bc ? -count : count
	if (unit === 'DE') return before + pad(Math.floor(year / 10) + forward, 3)
	if (unit === 'CE') return before + pad(Math.floor(year / 100) + forward)
	if (unit === 'ML') return bc ? null : pad(year + 1000 * count, 4)
	if (bc) return null
	const month = monthOf(anchor)
	if (unit === 'Q' && month !== null) {
		const quarters = year * 4 + Math.floor((month - 1) / 3) + count
		return `${pad(Math.floor(quarters / 4), 4)}-Q${(quarters % 4) + 1}`
	}
	if (unit === 'M') return month === null ? null : monthAt(year * 12 + month - 1 + count)
	const day = dayIn(anchor)
	if (day === null) return null
	if (unit === 'W' || unit === 'FN') return weekOf(addDays(day, count * (unit === 'FN' ? 14 : 7)))
	if (unit === 'WE') return `${weekOf(addDays(day, count * 7))}-WE`
	if (unit === 'D' || unit === 'N') return isDay(anchor.slice(0, 10)) ? addDays(day, count) : null
	return null
}

/** Years in which days can be counted to and fro without leaving the four digits of a TIMEX3 year. */
export function isCountable(year: number): boolean {
	return year >= 100 && year <= 9900
}

/** The year a TIMEX3 value lies in; null where it names none that can be counted from. */
export function yearOf(value: string): number | null {
	const match = /^(BC)?(\d{4})/.exec(value)
	if (!match) return null
	const year = Number(match[2])
	return match[1] || isCountable(year) ? year : null
}

/** The month a value lies in, where it lies in one: a day's, a month's, the first of a week. */
export function monthOf(value: string): number | null {
	const match = /^\d{4}-(\d{2})/.exec(value)
	if (match) return Number(match[1])
	const week = weekDays(value.slice(0, 8))
	return week ? Number(week.earliest.slice(5, 7)) : null
}

/** A day inside a value, as fine as weeks ask for: the day itself, a week's Monday. */
function dayIn(value: string): string | null {
	const day = value.slice(0, 10)
	if (isDay(day)) return day
	return weekDays(value.slice(0, 8))?.earliest ?? null
}

function monthAt(months: number): string {
	return `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1)}`
}

/** First and last month of each part of a year; winter begins in December. */
const MONTHS_OF: Record<string, [number, number]> = {
	SP: [3, 5],
	SU: [6, 8],
	FA: [9, 11],
	WI: [12, 14],
	Q1: [1, 3],
	Q2: [4, 6],
	Q3: [7, 9],
	Q4: [10, 12],
	H1: [1, 6],
	H2: [7, 12],
}

/** First and last day of a TIMEX3 date; null for what is symbolic. */
export function stretch(value: string): { earliest: string; latest: string } | null {
	if (isDay(value)) return { earliest: value, latest: value }
	if (/^\d{4}-W\d{2}/.test(value)) return weekDays(value.slice(0, 8))
	const parts = /^(\d{4})(?:-(\d{2}|[A-Z][A-Z\d]))?$/.exec(value)
	if (!parts) return null
	const year = Number(parts[1])
	const month = Number(parts[2])
	const [first, last] = parts[2] === undefined ? [1, 12] : (MONTHS_OF[parts[2]] ?? [month, month])
	if (!(first >= 1 && last <= 14)) return null
	const end = monthAt(year * 12 + last - 1)
	return {
		earliest: `${monthAt(year * 12 + first - 1)}-01`,
		latest: `${end}-${daysInMonth(Number(end.slice(0, 4)), Number(end.slice(5)))}`,
	}
}

/** Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher, Astronomical Algorithms, ch. 8). */
export function easter(year: number): string {
	const a = year % 19
	const b = Math.floor(year / 100)
	const c = year % 100
	const f = Math.floor((b + 8) / 25)
	const g = Math.floor((b - f + 1) / 3)
	const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
	const m = Math.floor((a + 11 * h + 22 * l) / 451)
	const n = h + l - 7 * m + 114
	return `${pad(year, 4)}-${pad(Math.floor(n / 31))}-${pad((n % 31) + 1)}`
}

/** The nth weekday of a month; negative counts from its end. */
export function nthWeekday(year: number, month: number, day: number, nth: number): string {
	if (nth > 0) {
		const first = `${pad(year, 4)}-${pad(month)}-01`
		return addDays(first, ((day - weekday(first) + 7) % 7) + 7 * (nth - 1))
	}
	const last = `${pad(year, 4)}-${pad(month)}-${daysInMonth(year, month)}`
	return addDays(last, -((weekday(last) - day + 7) % 7) + 7 * (nth + 1))
}

/** The nearest day with this weekday: at or before (`-1`) or at or after (`1`); `strict` leaves the day itself out. */
export function nearWeekday(day: string, wanted: number, side: -1 | 1, strict: boolean): string {
	const ahead = (wanted - weekday(day) + 7) % 7
	const number = dayNumber(day)
	if (side === 1) return fromDayNumber(number + (ahead === 0 && strict ? 7 : ahead))
	return fromDayNumber(number - (ahead === 0 ? (strict ? 7 : 0) : 7 - ahead))
}
