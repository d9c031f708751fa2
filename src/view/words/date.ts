/** Dates in words, with no more precision than they have. */
import { dayNumber, daysInMonth } from '../../records/day.ts'
import { edtfBounds, isLoose } from '../../records/edtf.ts'
import type { Dated } from '../../records/schema.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

const format = (options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
const WEEKDAY = format({ weekday: 'long' })

/**
 * A date in words: `8 December 2016`, `about November 2016`, `on or before 22 December 2016`. What no value can say
 * comes from `known`; a date of which nothing is known says so.
 */
export function dateWords(date: Pick<Dated, 'edtf' | 'known'>): string {
	if (date.edtf === null) return date.known ?? 'Date not known'
	// Most dates are one day, and many are put in words at once.
	if (/^\d{4}-\d\d-\d\d$/.test(date.edtf)) return dayWords(date.edtf)
	const bounds = edtfBounds(date.edtf)
	if (!bounds) return date.edtf
	const { earliest, latest, approximate, uncertain, time, oneOf } = bounds
	const about = approximate ? 'about ' : ''
	const isOpen = earliest === null || latest === null
	const words = oneOf
		? oneOfWords(oneOf)
		: earliest && latest
			? rangeWords(earliest, latest)
			: latest
				? `on or before ${about}${dayWords(latest)}`
				: `on or after ${about}${dayWords(earliest!)}`
	return `${isOpen ? '' : about}${words}${time ? `, ${time} UTC` : ''}${uncertain ? ' (uncertain)' : ''}`
}

/** `31 July, 7, 14 or 21 August 2016`: what several days share is said once, after the last of them. */
function oneOfWords(written: string[]): string {
	const words = written.map((one) => rangeWords(edtfBounds(one)!.earliest!, edtfBounds(one)!.latest!))
	const short = words.map((one, at) => {
		const [next, tail] = [words[at + 1], / .+ \d{4}$/.exec(one)?.[0]]
		if (next === undefined || !/^\d+ \S+ \d{4}$/.test(one) || !/^\d+ \S+ \d{4}$/.test(next)) return one
		return next.endsWith(tail!)
			? one.slice(0, -tail!.length)
			: next.slice(-4) === one.slice(-4)
				? one.slice(0, -5)
				: one
	})
	return short.length < 2 ? short.join('') : `${short.slice(0, -1).join(', ')} or ${short.at(-1)}`
}

/** `8 December 2016` */
export function dayWords(day: string): string {
	const [year, month, date] = parts(day)
	return `${date} ${MONTHS[month - 1]} ${year}`
}

/** `Thursday` */
export function weekdayWords(day: string): string {
	return WEEKDAY.format(new Date(`${day}T00:00:00Z`))
}

/** `December 2016` from `2016-12`. */
export function monthWords(month: string): string {
	return `${MONTHS[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`
}

/** `5–8 December 2016`; a whole month or year by its name. */
export function rangeWords(earliest: string, latest: string): string {
	if (earliest === latest) return dayWords(earliest)
	const [fromYear, fromMonth, from] = parts(earliest)
	const [toYear, toMonth, to] = parts(latest)
	if (fromYear === toYear) {
		const toEnd = to === daysInMonth(toYear, toMonth)
		if (from === 1 && toEnd && fromMonth === 1 && toMonth === 12) return String(fromYear)
		if (from === 1 && toEnd && fromMonth === toMonth) return monthWords(earliest)
		if (from === 1 && toEnd) return `${MONTHS[fromMonth - 1]}–${MONTHS[toMonth - 1]} ${toYear}`
		if (fromMonth === toMonth) return `${from}–${to} ${MONTHS[toMonth - 1]} ${toYear}`
		return `${from} ${MONTHS[fromMonth - 1]} – ${dayWords(latest)}`
	}
	if (from === 1 && to === daysInMonth(toYear, toMonth)) return `${monthWords(earliest)} – ${monthWords(latest)}`
	return `${dayWords(earliest)} – ${dayWords(latest)}`
}

/** The months a stretch of days touches: `Nov–Dec 2016`. */
export function stretchWords(earliest: string, latest: string): string {
	const short = (day: string) => MONTHS[Number(day.slice(5, 7)) - 1]!.slice(0, 3)
	const [fromYear, toYear] = [earliest.slice(0, 4), latest.slice(0, 4)]
	if (earliest.slice(0, 7) === latest.slice(0, 7)) return `${short(latest)} ${toYear}`
	if (fromYear === toYear) return `${short(earliest)}–${short(latest)} ${toYear}`
	return `${short(earliest)} ${fromYear} – ${short(latest)} ${toYear}`
}

/** How closely a date is known, in words; nothing where `dateWords` says it already (“about”, “uncertain”). */
export function precisionWords(date: Pick<Dated, 'edtf' | 'earliest' | 'latest' | 'precision'>): string {
	if (date.edtf === null) return 'not placed on the axis'
	if (date.precision === null) return 'one end open'
	if (date.earliest === date.latest) return isLoose(edtfBounds(date.edtf)) ? '' : 'to the day'
	const days = date.earliest && date.latest ? dayNumber(date.latest) - dayNumber(date.earliest) + 1 : 0
	return {
		1: 'to the day',
		2: 'within two to six days',
		3: 'within a week',
		4: 'within a month',
		5: days > 366 ? 'longer than a year' : days > 93 ? 'within a year' : 'within three months',
	}[date.precision]
}

/** The machine-readable value for `<time>`, only where it is a plain day, month or year. */
export function dateTime(date: Pick<Dated, 'edtf'>): string | undefined {
	return date.edtf && /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(date.edtf) ? date.edtf : undefined
}

function parts(day: string): [number, number, number] {
	const [year, month, date] = day.split('-').map(Number)
	return [year!, month!, date!]
}
