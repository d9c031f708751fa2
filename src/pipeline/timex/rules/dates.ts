/** Calendar dates: days, months, years, decades, centuries, seasons, quarters. */
import { isCountable } from '../calendar.ts'
import type { Meaning } from '../meaning.ts'
import type { Captured, Rule } from '../pattern.ts'
import { COUNTED, plainMonth, plainSeason, plainWeekday, plainYear } from './ambiguous.ts'
import { calendar, day, month, pick, weekday, year } from './reading.ts'

/** A weekday before a date, with its comma or stop: "Friday, ", "Thur. ". */
const W = '((WEEKDAY|WEEKDAYS) ~.? ~,? the?)?'
/** A year after a date. `'98` is one where an apostrophe says so. */
const Y = "(,? YEAR | '|’|‘ ~YEAR2)"
const DM = `${W} (the|The)? day=DAY|DAYTH of? (MONTH | MON ~.?)`
const MD = `${W} (MONTH | MON ~.?) the? day=DAY|DAYTH`
/** Between two dates of one range. */
const TO = '(-|–|—|and|to|or|through|until|till|&|/)'

export const dates: Rule<Meaning>[] = [
	{
		name: 'day-month-year',
		pattern: `${DM} ${Y}?`,
		make: (c) => calendar({ ...weekday(c), day: day(c), month: month(c), ...year(c) }),
	},
	{
		name: 'month-day-year',
		pattern: `${MD} ${Y}?`,
		make: (c) => calendar({ ...weekday(c), day: day(c), month: month(c), ...year(c) }),
	},
	{
		name: 'day-of-range',
		pattern: `${W} the? day=DAY|DAYTH > ${TO} the? (DAY|DAYTH) of? (MONTH | MON ~.?) (,? YEAR)?`,
		make: (c) => calendar({ ...weekday(c), day: day(c), month: month(c), ...year(c) }),
	},
	{
		name: 'day-of-range',
		pattern: `${W} (MONTH | MON ~.?) day=DAY|DAYTH > ${TO} (DAY|DAYTH) ,? YEAR`,
		make: (c) => calendar({ ...weekday(c), day: day(c), month: month(c), ...year(c) }),
	},
	{
		name: 'month-year',
		pattern: "(MONTH | MON ~.?) (, | of | of the year)? (YEAR | '|’|‘ ~YEAR2 | INT BC)",
		make: (c) => calendar({ month: month(c), ...year(c) }),
	},
	{
		name: 'weekday-fraction',
		pattern: '(WEEKDAY|WEEKDAYS) ,? FRACTION',
		make: (c) => {
			const [a, b] = c.FRACTION!.classes!.FRACTION!
			return a <= 12 && b <= 31 ? calendar({ ...weekday(c), month: a, day: b }) : null
		},
	},
	{
		name: 'day-month-year',
		pattern: '(MONTH | MON) ~- ~DAY ~- ~YEAR',
		make: (c) => calendar({ day: day(c), month: month(c), ...year(c) }),
	},
	{
		name: 'day-month-year',
		pattern: 'DAY ~- (~MONTH | ~MON) ~- ~YEAR',
		make: (c) => calendar({ day: day(c), month: month(c), ...year(c) }),
	},
	{ name: 'fiscal-year', pattern: '(the)? fiscal year? YEAR', make: (c) => calendar({ ...year(c), fiscal: true }) },
	{ name: 'iso-day', pattern: 'ISO', make: (c) => isoDay(c) },
	{
		name: 'iso-month',
		pattern: 'ISOMONTH',
		make: (c) => {
			const [year, month] = c.ISOMONTH!.classes!.ISOMONTH!.split('-').map(Number)
			return calendar({ year: year!, month: month! })
		},
	},
	{
		name: 'numeric-day',
		pattern: `${W} NUMERIC`,
		make: (c) => calendar({ ...weekday(c), numeric: c.NUMERIC!.classes!.NUMERIC! }),
	},
	{ name: 'month', pattern: '(MONTH | MON ~.)', make: plainMonth },
	{ name: 'month', pattern: 'the same MONTH', make: (c) => calendar({ month: month(c) }) },
	{
		name: 'month-picked',
		pattern: '(the previous | the following | this? LAST | this? NEXT | THIS | that) MONTH',
		make: (c) => calendar({ month: month(c), pick: c.that ? 'that' : pick(c) }),
	},
	{ name: 'year', pattern: 'YEAR', make: plainYear },
	{ name: 'year', pattern: 'the year|years YEAR', make: (c) => calendar(year(c)) },
	{
		name: 'year-bc',
		pattern: '(ABOUT ~.?)? INT BC',
		make: (c) => calendar({ ...year(c), ...(c.ABOUT ? { mod: 'APPROX' } : {}) }),
	},
	{ name: 'year-about', pattern: '(circa|c|ca) ~.? YEAR', make: (c) => calendar({ ...year(c), mod: 'APPROX' }) },
	{ name: 'year-short', pattern: "'|’|‘ ~YEAR2", make: (c) => calendar({ year2: c.YEAR2!.classes!.YEAR2! }) },
	{
		name: 'decade',
		pattern: 'the? EDGE? -? DECADE BC?',
		make: (c) => calendar({ decade: c.DECADE!.classes!.DECADE!, ...(c.BC ? { era: 'BC' } : {}), ...edgeMod(c) }),
	},
	{
		name: 'decade-short',
		pattern: "the? EDGE? -? ('|’|‘)? DECADE2",
		make: (c) =>
			c.the || c.EDGE || c["'"] || c['’'] || c['‘']
				? calendar({ decade: c.DECADE2!.classes!.DECADE2!, ...edgeMod(c) })
				: null,
	},
	{
		name: 'century',
		pattern: 'the? EDGE? -? ORD -? century BC?',
		make: (c) => calendar({ century: c.ORD!.classes!.ORD! - 1, ...edgeMod(c), ...(c.BC ? { era: 'BC' } : {}) }),
	},
	{
		name: 'season-year',
		pattern: 'the? SEASON (of|,)? (the year)? (YEAR | INT BC)',
		make: (c) => calendar({ season: c.SEASON!.classes!.SEASON!, ...year(c) }),
	},
	{ name: 'season', pattern: 'the? SEASON', make: plainSeason },
	{
		name: 'season-picked',
		pattern: '(this? LAST | this? NEXT | THIS | that) SEASON',
		make: (c) => calendar({ season: c.SEASON!.classes!.SEASON!, pick: c.that ? 'that' : pick(c) }),
	},
	{
		name: 'quarter',
		pattern: '(the|its|their|fiscal)? fiscal? (ORD|final) -? quarter',
		make: (c) => quarter(c.final ? 4 : c.ORD!.classes!.ORD!),
	},
	{
		name: 'half-year',
		pattern: 'the? (ORD|latter|other) -? half',
		make: (c, { after }) => (c['-'] || (c.the && /^of$/i.test(after()?.text ?? '')) ? half(c) : null),
	},
	{ name: 'weekday', pattern: 'WEEKDAY', make: plainWeekday },
	{
		name: 'weekday-abbreviated',
		pattern: 'WEEKDAYS ~.',
		make: (c, { before }) => (/^(on|last|next|this)$/i.test(before()?.text ?? '') ? calendar(weekday(c)) : null),
	},
	{
		name: 'weekday-picked',
		pattern: '(the previous | the following | this? LAST | this? NEXT | THIS | that) WEEKDAY',
		make: (c) => calendar({ ...weekday(c), pick: c.that ? 'that' : pick(c) }),
	},
	{
		name: 'day-of-month',
		pattern: 'the NTH',
		make: (c, { before, after }) => {
			const next = after()
			if (!/^(on|by|until|since|of|from|to|before|after|till|the|and)$/i.test(before()?.text ?? '')) return null
			if (
				next &&
				next.gap !== 'break' &&
				/^\p{L}/u.test(next.text) &&
				!/^(and|but|when|they|he|she|it|in|at|the|to|with|for|was|were|a|by)$/i.test(next.text)
			)
				return null
			return calendar({ day: c.NTH!.classes!.NTH! })
		},
	},
]

function isoDay(c: Captured): Meaning | null {
	const { ISO, CLOCKED, ZONED } = c.ISO!.classes!
	const [year, month, day] = ISO!.split('-').map(Number) as [number, number, number]
	if (!isCountable(year) || month > 12 || day > 31 || month === 0 || day === 0) return null
	return calendar({
		year,
		month,
		day,
		...(CLOCKED ? { clock: CLOCKED, ...(ZONED ? { zone: zoneOf(ZONED) } : {}) } : {}),
	})
}

function zoneOf(zone: string): string {
	return zone === '+00:00' || zone === '+0000' ? 'Z' : zone.replace(/:?00$/, '')
}

function edgeMod(c: Captured): { mod?: 'START' | 'MID' | 'END' } {
	return c.EDGE ? { mod: c.EDGE.classes!.EDGE as 'START' | 'MID' | 'END' } : {}
}

function quarter(number: number): Meaning | null {
	return number >= 1 && number <= 4 ? calendar({ quarter: number }) : null
}

function half(c: Captured): Meaning | null {
	const number = c.latter || c.other ? 2 : c.ORD!.classes!.ORD!
	return number === 1 || number === 2 ? calendar({ half: number }) : null
}

/** Tried right after a date, from the word that joins: "26–27 November" and "November 26–27", "1939–45". */
export const continuations: Rule<(before: Meaning) => Meaning | null>[] = [
	{
		name: 'range-day',
		pattern: `${TO} < day=DAY|DAYTH (,? YEAR)?`,
		make: (c, { after }) => {
			const next = after()
			if (
				next &&
				next.gap !== 'break' &&
				(next.classes?.UNIT || next.classes?.UNITS || next.classes?.MONTH || COUNTED.test(next.text))
			)
				return null
			return (before) => {
				if (before.kind !== 'calendar' || before.month === undefined || before.day === undefined) return null
				return day(c) > before.day || c.YEAR
					? calendar({ month: before.month, ...(before.year ? { year: before.year } : {}), day: day(c), ...year(c) })
					: null
			}
		},
	},
	{
		name: 'range-decade',
		pattern: `(and|or|to|-|–) < ('|’|‘)? DECADE2`,
		make: (c) => (before) =>
			before.kind === 'calendar' && before.decade !== undefined
				? calendar({ decade: before.decade.slice(0, -1) + c.DECADE2!.classes!.DECADE2! })
				: null,
	},
	{
		name: 'range-year',
		pattern: '(-|–|—|/) < YEAR2',
		make: (c) => (before) => {
			if (before.kind !== 'calendar' || before.year === undefined || before.day !== undefined || before.era) return null
			const year = Math.floor(before.year / 100) * 100 + Number(c.YEAR2!.classes!.YEAR2!)
			return year > before.year ? calendar({ year }) : null
		},
	},
]
