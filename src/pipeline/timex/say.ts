/** TIMEX3 values in words, for the steps. */
import { isDay, weekday } from '../../records/day.ts'

export const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
]
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const SEASONS: Record<string, string> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }
const PARTS: Record<string, string> = {
	MO: 'morning',
	AF: 'afternoon',
	EV: 'evening',
	NI: 'night',
	DT: 'daytime',
}

/** `sayDay('2016-12-07')` → `Wednesday 7 December 2016` */
export function sayDay(day: string): string {
	return `${WEEKDAYS[weekday(day) - 1]} ${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(0, 4))}`
}

/** Any value a reader may meet; the value itself where there are no better words. */
export function say(value: string): string {
	const day = value.slice(0, 10)
	if (isDay(day)) {
		const time = value.slice(11)
		if (time === '') return sayDay(day)
		return PARTS[time] ? `${PARTS[time]} of ${sayDay(day)}` : `${sayDay(day)}, ${time.replace(/Z$/, ' GMT')}`
	}
	const month = /^(\d{4})-(\d{2})$/.exec(value)
	if (month) return `${MONTHS[Number(month[2]) - 1]} ${Number(month[1])}`
	const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value)
	if (week) return `${week[3] ? 'the weekend of ' : ''}week ${Number(week[2])} of ${week[1]}`
	const part = /^(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|WI))$/.exec(value)
	if (part)
		return part[2]
			? `quarter ${part[2]} of ${part[1]}`
			: part[3]
				? `half ${part[3]} of ${part[1]}`
				: `${SEASONS[part[4]!]} ${part[1]}`
	const weekdays = /^XXXX-WXX-([1-7])/.exec(value)
	if (weekdays) return `a ${WEEKDAYS[Number(weekdays[1]) - 1]}, which one is not known`
	if (/^\d{3}$/.test(value)) return `the ${value}0s`
	if (/^\d{2}$/.test(value)) return `the century ${value}00–${value}99`
	const length = /^P(T?)([\dX.]+)(DE|CE|[SMHDWQY])$/.exec(value)
	if (length) return sayLength(length[2]!, `${length[1]}${length[3]}`)
	if (value === 'PRESENT_REF') return 'the present, no day named'
	if (value === 'PAST_REF') return 'some time before, no day named'
	if (value === 'FUTURE_REF') return 'some time to come, no day named'
	return value
}

const UNITS: Record<string, string> = {
	TS: 'second',
	TM: 'minute',
	TH: 'hour',
	D: 'day',
	W: 'week',
	M: 'month',
	Q: 'quarter',
	Y: 'year',
	DE: 'decade',
	CE: 'century',
}

function sayLength(count: string, unit: string): string {
	const plural = UNITS[unit] === 'century' ? 'centuries' : `${UNITS[unit]}s`
	return count === 'X' ? `some ${plural}` : `${count} ${count === '1' ? UNITS[unit] : plural}`
}

/** An EDTF value of days, for the cases a TIMEX3 value cannot write: one of several, about a day, from one to another. */
export function sayEdtf(written: string): string {
	const day = (text: string) =>
		isDay(text.slice(0, 10)) ? `${text.endsWith('~') ? 'about ' : ''}${sayDay(text.slice(0, 10))}` : say(text)
	if (written.startsWith('[')) return `one of ${written.slice(1, -1).split(',').map(day).join(', ')}`
	const ends = written.split('/')
	return ends.length === 2 ? `between ${day(ends[0]!)} and ${day(ends[1]!)}` : day(written)
}
