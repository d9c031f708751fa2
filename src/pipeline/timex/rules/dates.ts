/** Calendar dates: days, months, years, decades, centuries, seasons, quarters. */
import type { Meaning } from '../meaning.ts'
import type { Around, Captured, Rule } from '../pattern.ts'
import { calendar, day, isName, month, pick, weekday, year } from './reading.ts'

/** A weekday before a date, with its comma or stop: "Friday, ", "Thur. ". */
const W = '((WEEKDAY|WEEKDAYS) ~.? ~,? the?)?'
/** A year after a date. `'98` is one where an apostrophe says so. */
const Y = "(,? YEAR | '|’|‘ ~YEAR2)"
const DM = `${W} (the|The)? day=DAY|DAYTH of? (MONTH | MON ~.?)`
const MD = `${W} (MONTH | MON ~.?) the? day=DAY|DAYTH`
/** Between two dates of one range. */
const TO = '(-|–|—|and|to|or|through|until|till|&|/)'

/** Words after which a number of four digits is a year. */
const BEFORE_YEAR = new Set(
	'in since of by until till from to during before after between and through the year early late mid circa around about for ( - – — / , throughout within or post pre beyond back'.split(
		' ',
	),
)
/** Words after which it is not: counts, measures, names of models. */
const NO_YEAR = new Set(
	'least most than over nearly approximately almost $ € £ ¥ # no number flight page highway room boeing airbus vs versus some at estimated only total exactly up'.split(
		' ',
	),
)
/** Nouns that make a number before them a count. */
const COUNTED =
	/^(people|men|women|troops|soldiers|fighters|civilians|militants|rebels|prisoners|refugees|casualties|deaths|dead|wounded|tons?|tonnes|km|kilomet\w+|miles?|met(re|er)s?|feet|foot|ft|yards?|acres|pounds|dollars|euros|points?|percent|per|million|billion|strong|aircraft|tanks|ships|guns|vehicles|rifles|shares|jobs|employees|workers|members|homes|houses|rounds|litres|gallons|barrels|mph|rpm|kg|lbs?|mm|cm|hours?|hrs|gmt|utc|est|edt|local|bc|bce)$/i

function plainYear(c: Captured, around: Around): Meaning | null {
	const value = c.YEAR!.classes!.YEAR!
	const before = around.before()
	const after = around.after()
	const word = before?.text.toLowerCase() ?? ''
	if (after && after.gap !== 'break' && COUNTED.test(after.text)) return null
	if (after?.text === '-' && after.gap === 'none' && /^\p{L}/u.test(around.after(2)?.text ?? '') && value < 1900)
		return null
	if (before && c.YEAR!.gap !== 'break' && NO_YEAR.has(word)) return null
	const led = BEFORE_YEAR.has(word) && c.YEAR!.gap !== 'break'
	const round = value % 100 === 0 && value !== 1900
	if (value < 1900 || value > 2050 || round) return led ? calendar({ year: value }) : null
	if (before?.classes === null && /^[\p{L}\d]/u.test(before.text) && c.YEAR!.gap === 'none') return null
	return calendar({ year: value })
}

/** "May" and "March" alone: a month where a preposition or a limit of time stands before it. */
const BEFORE_MONTH = new Set(
	'in of by since until till from to during before after between and through for early late mid next last this that the previous following every each around about on - – — / , (beginning end until throughout or'.split(
		' ',
	),
)

function plainMonth(c: Captured, around: Around): Meaning | null {
	const token = (c.MONTH ?? c.MON)!
	const before = around.before()
	const word = before && token.gap !== 'break' ? before.text.toLowerCase() : ''
	const led = BEFORE_MONTH.has(word)
	if (c.MON) return led ? calendar({ month: month(c) }) : null
	if (
		/^(May|March|MAY|MARCH)$/.test(token.text) &&
		(!led || (word === 'the' && /^[.,;:)]$/.test(around.after()?.text ?? '.')))
	)
		return null
	if (isName(before) && token.gap === 'space' && !/^(By|In|Since|Until|Last|During|From|After|Before)$/.test(word))
		return /^(April|June|August|May|March)$/.test(token.text) ? null : calendar({ month: month(c) })
	if (isName(around.after()) && around.after()!.gap === 'space' && /^(April|June|August|May)$/.test(token.text) && !led)
		return null
	return calendar({ month: month(c) })
}

/** Words before which "spring" or "fall" is a season. */
const BEFORE_SEASON = new Set(
	'the this last next in of by since until during early late mid every each following previous that and'.split(' '),
)

function plainSeason(c: Captured, around: Around): Meaning | null {
	const token = c.SEASON!
	const season = token.classes!.SEASON!
	const word = token.gap === 'break' ? '' : (around.before()?.text.toLowerCase() ?? '')
	const next = around.after()
	if (/^fall$/i.test(token.text) && /^of$/i.test(next?.text ?? '')) return null
	if (c.the && isName(next) && next?.gap === 'space') return null
	const led = c.the !== undefined || BEFORE_SEASON.has(word)
	if (/^(spring|fall)$/i.test(token.text) && !led) return null
	const after = around.after()
	if (after && after.gap === 'space' && /^(olympics?|games|fest|school|house|palace|war|holidays?)$/i.test(after.text))
		return null
	return calendar({ season })
}

/** Papers and programmes named for a day: "Sunday Times", "Sunday Wire". */
const MEDIA =
	/^(Times|Telegraph|Mirror|Express|Mail|Wire|Herald|Post|People|Sun|Independent|World|Star|Business|Tribune|Night|Morning|Live|Agreement|Mass|Review|Show|School|Feature|Service|Bloody|Politics|Sport|League)$/

function plainWeekday(c: Captured, around: Around): Meaning | null {
	const after = around.after()
	if (after && after.gap === 'space' && MEDIA.test(after.text) && !after.classes?.PART) return null
	const before = around.before()
	if (/^(Black|Bloody|Good|Palm|Ash|Holy|Maundy|Easter|Super|Cyber|Red)$/.test(before?.text ?? '')) return null
	return calendar(weekday(c))
}

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
		pattern: '(the previous | the following | LAST | NEXT | THIS | that) MONTH',
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
		pattern: '(LAST|NEXT|THIS|that) SEASON',
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
		pattern: '(the previous | the following | LAST | NEXT | THIS | that) WEEKDAY',
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
	if (month > 12 || day > 31 || month === 0 || day === 0) return null
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
