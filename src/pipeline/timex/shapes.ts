/** The shapes numbers have in dates and times, and what each can be. */
import type { Classes } from './lexicon.ts'

/**
 * Shapes of numbers, most specific first: each is tried where a digit stands, none looks further than its digits. `classes`
 * is null for a number that is nothing of ours, undefined where the next shape shall be tried.
 */
export const NUMBERS: { shape: RegExp; classes: (match: RegExpExecArray) => Classes | null | undefined }[] = [
	{
		shape: /(\d{4})-(\d{2})-(\d{2})T(\d{2}):?(\d{2})(?::?\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?(?![\d\p{L}])/uy,
		classes: ([, year, month, day, hour, minute, zone]) => ({
			ISO: `${year}-${month}-${day}`,
			CLOCKED: `${hour}:${minute}`,
			...(zone ? { ZONED: zone } : {}),
		}),
	},
	{
		shape: /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d\p{L}-])/uy,
		classes: (m) => ({ ISO: `${m[1]}-${two(m[3])}-${two(m[4])}` }),
	},
	{
		shape: /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d\p{L}-]|\.\d)/uy,
		classes: (m) => ({ NUMERIC: [Number(m[1]), Number(m[3]), m[4]!] }),
	},
	{ shape: /([12]\d{3})-(0[1-9]|1[0-2])(?![\d\p{L}-])/uy, classes: isoMonth },
	{ shape: /([01]?\d|2[0-4])[:.]([0-5]\d)(?::[0-5]\d)?(?![\d:]|[.,]\d)/uy, classes: clock },
	{ shape: /(\d{1,2})\/(\d{1,2})(?![\d\p{L}/])/uy, classes: (m) => ({ FRACTION: [Number(m[1]), Number(m[2])] }) },
	{ shape: /(\d{1,2})(st|nd|rd|th)(?![\d\p{L}])/iuy, classes: (m) => ordinal(Number(m[1]), true) },
	{ shape: /([12]\d{2}0)['’]?s(?![\d\p{L}])/uy, classes: (m) => ({ DECADE: m[1]!.slice(0, 3) }) },
	{ shape: /(\d0)['’]?s(?![\d\p{L}])/uy, classes: (m) => ({ DECADE2: m[1]![0]! }) },
	{ shape: /([1-9]\d0)s(?= ?B)/uy, classes: (m) => ({ DECADE: `0${m[1]!.slice(0, 2)}` }) },
	{
		shape: /\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,9})?(?![\d]|,\d)/uy,
		classes: (m) => ({ NUM: Number(m[0].replaceAll(',', '')) }),
	},
	{ shape: /\d{1,9}\.\d{1,9}(?![\d.]\d)/uy, classes: (m) => ({ NUM: Number(m[0]) }) },
	{ shape: /\d{1,9}(?!\d)/uy, classes: integer },
	{ shape: /\d+/uy, classes: () => null },
]

function integer(match: RegExpExecArray): Classes {
	const digits = match[0]
	const value = Number(digits)
	const classes: Classes = { NUM: value, INT: digits }
	if (digits.length <= 2 && value >= 1 && value <= 31) classes.DAY = value
	if (digits.length <= 2 && value <= 24) classes.HOUR = value
	if (digits.length === 4 && value >= 1000 && value <= 2199) classes.YEAR = value
	if (digits.length === 4 && value <= 2400 && value % 100 < 60)
		classes.MILITARY = `${digits.slice(0, 2)}:${digits.slice(2)}`
	if (digits.length === 2) classes.YEAR2 = digits
	return classes
}

/** An ordinal can name a day, a century, a position. */
export function ordinal(value: number, digits: boolean): Classes {
	const classes: Classes = { ORD: value }
	if (value >= 1 && value <= 31) classes.DAYTH = value
	if (digits && value >= 1 && value <= 31) classes.NTH = value
	return classes
}

function clock(match: RegExpExecArray): Classes | null {
	const value = `${two(match[1])}:${match[2]}`
	if (match[0].includes('.')) return { DOTCLOCK: value, NUM: Number(match[0]) }
	return { CLOCK: value }
}

/** `2005-06` is more often a season of two years than the June of one; the year alone is read then. */
function isoMonth([, year, month]: RegExpExecArray): Classes | undefined {
	return Number(month) === (Number(year) % 100) + 1 ? undefined : { ISOMONTH: `${year}-${month}` }
}

function two(digits: string | undefined): string {
	return (digits ?? '').padStart(2, '0')
}
