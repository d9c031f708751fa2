/**
 * EDTF (ISO 8601-2:2019), the part this project writes: dates of level 0 and 1, open and unknown ends, seasons and
 * quarters, unspecified digits, and the two sets of level 2; years 0000 to 9999. Bounds are those of the expression as written: `~`, `?`
 * and `%` say that it may be wrong and never move a bound; `precision` and the drawing show them instead.
 */
import { dayNumber, daysInMonth, fromDayNumber, isDay } from './day.ts'

/** UCDP GED `date_prec`: 1 day, 2 within 2-6 days, 3 week, 4 month, 5 year or longer. */
export type DatePrecision = 1 | 2 | 3 | 4 | 5

export type EdtfBounds = {
	/** First possible day, null where the start is open or unknown. */
	earliest: string | null
	/** Last possible day, null where the end is open or unknown. */
	latest: string | null
	/** UCDP `date_prec`; null where an end is open. */
	precision: DatePrecision | null
	approximate: boolean
	uncertain: boolean
	/** An instant was given (`T…Z`): hours and minutes in UTC. */
	time: string | null
	/** `[…]`: exactly one of these days, each a possible answer. */
	oneOf: string[] | null
}

type Part = { earliest: string; latest: string; approximate: boolean; uncertain: boolean; time: string | null }

/** Northern-hemisphere meteorological seasons and quarters: first month and number of months. */
const SUB_YEAR: Record<string, [number, number]> = {
	'21': [3, 3],
	'22': [6, 3],
	'23': [9, 3],
	'24': [12, 3],
	'33': [1, 3],
	'34': [4, 3],
	'35': [7, 3],
	'36': [10, 3],
	'40': [1, 6],
	'41': [7, 6],
}

/**
 * Bounds of an EDTF expression; null where it is not one we know.
 * `edtfBounds('2016-12')` → 2016-12-01, 2016-12-31, precision 4.
 */
export function edtfBounds(text: string): EdtfBounds | null {
	if (/^[[{].*[\]}]$/.test(text)) return set(text)
	const ends = text.split('/')
	if (ends.length === 2) return interval(ends[0]!, ends[1]!)
	const one = ends.length === 1 ? part(text) : null
	if (!one) return null
	return { ...one, precision: precisionOf(one.earliest, one.latest, isLoose(one)), oneOf: null }
}

/** Approximate, uncertain or both: its bounds may be wrong. False where there are none. */
export function isLoose(bounds: Pick<EdtfBounds, 'approximate' | 'uncertain'> | null): boolean {
	return bounds !== null && (bounds.approximate || bounds.uncertain)
}

/** True where `edtfBounds` knows the expression. */
export function isEdtf(text: string): boolean {
	return edtfBounds(text) !== null
}

/**
 * The shortest EDTF expression with exactly these bounds; `..` for an open end.
 * `edtfBetween('2016-12-01', '2016-12-31')` → `2016-12`. Throws RangeError where both ends are open or they cross.
 */
export function edtfBetween(earliest: string | null, latest: string | null): string {
	if (earliest === null && latest === null) throw new RangeError('an interval needs one end at least')
	if (earliest === null) return `../${latest}`
	if (latest === null) return `${earliest}/..`
	if (earliest > latest) throw new RangeError(`interval ends before it starts: ${earliest}/${latest}`)
	if (earliest === latest) return earliest
	const year = earliest.slice(0, 4)
	if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year
	const month = earliest.slice(0, 7)
	if (part(month)?.earliest === earliest && part(month)?.latest === latest) return month
	return `${earliest}/${latest}`
}

/** UCDP `date_prec` for a span of days; `loose` (approximate or uncertain) never counts as an exact day. */
export function precisionOf(earliest: string, latest: string, loose = false): DatePrecision {
	const days = dayNumber(latest) - dayNumber(earliest) + 1
	const plain: DatePrecision = days === 1 ? 1 : days <= 6 ? 2 : days <= 7 ? 3 : days <= 31 ? 4 : 5
	return loose && plain === 1 ? 2 : plain
}

function interval(from: string, to: string): EdtfBounds | null {
	const open = (end: string) => end === '..' || end === ''
	if (open(from) && open(to)) return null
	const start = open(from) ? null : part(from)
	const end = open(to) ? null : part(to)
	if ((!open(from) && !start) || (!open(to) && !end)) return null
	const earliest = start?.earliest ?? null
	const latest = end?.latest ?? null
	if (earliest && latest && earliest > latest) return null
	const approximate = Boolean(start?.approximate || end?.approximate)
	const uncertain = Boolean(start?.uncertain || end?.uncertain)
	const precision = earliest && latest ? precisionOf(earliest, latest, approximate || uncertain) : null
	return { earliest, latest, precision, approximate, uncertain, time: null, oneOf: null }
}

function set(text: string): EdtfBounds | null {
	if ((text[0] === '[') !== (text.at(-1) === ']')) return null
	const members: Part[] = []
	let openStart = false
	let openEnd = false
	for (const item of text.slice(1, -1).split(',')) {
		const ends = item.split('..')
		if (ends.length > 2) return null
		for (const [index, end] of ends.entries()) {
			if (end === '') {
				if (index === 0) openStart = true
				else openEnd = true
				continue
			}
			const found = part(end)
			if (!found) return null
			members.push(found)
		}
	}
	if (members.length === 0) return null
	const days = members.flatMap((member) => [member.earliest, member.latest]).sort()
	const earliest = openStart ? null : days[0]!
	const latest = openEnd ? null : days.at(-1)!
	const approximate = members.some((member) => member.approximate)
	const uncertain = members.some((member) => member.uncertain)
	const precision = earliest && latest ? precisionOf(earliest, latest, approximate || uncertain) : null
	const listed = text[0] === '[' && !text.includes('..')
	return {
		earliest,
		latest,
		precision,
		approximate,
		uncertain,
		time: null,
		oneOf: listed ? members.map((member) => edtfBetween(member.earliest, member.latest)) : null,
	}
}

function part(text: string): Part | null {
	const match = /^([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2})(?:T(\d{2}:\d{2})(?::\d{2})?Z)?)?)?([~?%])?$/.exec(text)
	if (!match) return null
	const [, year, month, day, time, mark] = match
	const span = days(year!, month, day)
	if (!span || (time && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time))) return null
	return {
		...span,
		approximate: mark === '~' || mark === '%',
		uncertain: mark === '?' || mark === '%',
		time: time ?? null,
	}
}

function days(year: string, month?: string, day?: string): { earliest: string; latest: string } | null {
	const low = year.replaceAll('X', '0')
	const high = year.replaceAll('X', '9')
	if (month === undefined) return { earliest: `${low}-01-01`, latest: `${high}-12-31` }
	if (/X/.test(year) && /\d/.test(month)) return null
	const months = SUB_YEAR[month]
	if (months) {
		if (day !== undefined) return null
		const start = `${year}-${pad(months[0])}-01`
		const last = months[0] + months[1] - 1
		const lastYear = Number(year) + Math.floor((last - 1) / 12)
		const lastMonth = ((last - 1) % 12) + 1
		return { earliest: start, latest: `${lastYear}-${pad(lastMonth)}-${daysInMonth(lastYear, lastMonth)}` }
	}
	const fits = (pattern: string, limit: number) =>
		Array.from({ length: limit }, (_, index) => pad(index + 1)).filter((value) => matches(pattern, value))
	const monthChoices = fits(month, 12)
	const first = monthChoices[0]
	const last = monthChoices.at(-1)
	if (!first || !last) return null
	if (day === undefined)
		return { earliest: `${low}-${first}-01`, latest: `${high}-${last}-${daysInMonth(Number(high), Number(last))}` }
	const earliest = fits(day, 31)
		.map((value) => `${low}-${first}-${value}`)
		.find(isDay)
	const latest = fits(day, 31)
		.map((value) => `${high}-${last}-${value}`)
		.filter(isDay)
		.at(-1)
	return earliest && latest ? { earliest, latest } : null
}

function matches(pattern: string, value: string): boolean {
	return [...pattern].every((char, index) => char === 'X' || char === value[index])
}

function pad(number: number): string {
	return String(number).padStart(2, '0')
}

/** Every day an expression allows, for spans of at most `limit` days; null where it is longer or open. */
export function daysOf(text: string, limit = 400): string[] | null {
	const bounds = edtfBounds(text)
	if (!bounds?.earliest || !bounds.latest) return null
	const from = dayNumber(bounds.earliest)
	const length = dayNumber(bounds.latest) - from + 1
	if (length > limit) return null
	return Array.from({ length }, (_, index) => fromDayNumber(from + index))
}
