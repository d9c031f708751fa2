/** TIMEX3 values in words, for the steps. */
import { addDays, isDay, weekDays, weekday } from '../../records/day.ts'

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
	if (month && MONTHS[Number(month[2]) - 1]) return `${MONTHS[Number(month[2]) - 1]} ${Number(month[1])}`
	const week = /^(\d{4}-W\d{2})(-WE)?$/.exec(value)
	const days = week && weekDays(week[1]!)
	if (days)
		return week[2]
			? `the weekend of ${sayDay(addDays(days.latest, -1))} and ${sayDay(days.latest)}`
			: `the week from ${sayDay(days.earliest)} to ${sayDay(days.latest)}`
	const part = /^(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|WI))$/.exec(value)
	if (part)
		return part[2]
			? `quarter ${part[2]} of ${part[1]}`
			: part[3]
				? `half ${part[3]} of ${part[1]}`
				: `${SEASONS[part[4]!]} ${part[1]}`
	const weekdays = /^XXXX-WXX-([1-7])/.exec(value)
	if (weekdays) return `a ${WEEKDAYS[Number(weekdays[1]) - 1]}, which one is not known`
	const yearless = /^XXXX-(\d{2})(?:-(\d{2}))?$/.exec(value)
	if (yearless && MONTHS[Number(yearless[1]) - 1])
		return `${yearless[2] ? `${Number(yearless[2])} ` : ''}${MONTHS[Number(yearless[1]) - 1]}, of which year is not known`
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

/** `sayAbout('Thursday 8 December 2016')` → `about 8 December 2016`: no weekday where the day is not sure. */
export function sayAbout(said: string): string {
	return `about ${said.replace(/^[A-Z][a-z]+day /, '')}`
}

/** An EDTF value of days, for the cases a TIMEX3 value cannot write: one of several, about a day, from one to another. */
export function sayEdtf(written: string): string {
	const day = (text: string) => {
		const plain = text.replace(/[~?%]$/, '')
		const said = say(isDay(plain.slice(0, 10)) ? plain.slice(0, 10) : plain)
		return plain === text ? said : sayAbout(said)
	}
	if (written.startsWith('[')) return `one of ${written.slice(1, -1).split(',').map(day).join(', ')}`
	const ends = written.split('/')
	if (ends.length === 1) return day(written)
	const [from, to] = ends.map((end) => (end === '' || end === '..' ? null : day(end)))
	if (from && to) return `between ${from} and ${to}`
	return from ? `on or after ${from}` : `on or before ${to}`
}
