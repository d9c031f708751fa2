/**
 * The rules of the tagger, in the order in which they win over each other where they match the same words. A rule reads
 * words and says what they mean; it never looks at the day of writing (`resolve` does).
 */
import type { Unit } from './lexicon.ts'
import type { Calendar, Length, Meaning, Mod, Shift } from './meaning.ts'
import type { Captured, Rule } from './pattern.ts'

const calendar = (parts: Omit<Calendar, 'kind'>): Calendar => ({ kind: 'calendar', ...parts })
const shift = (unit: Unit, count: number | null, from: Shift['from'], more: Partial<Shift> = {}): Shift => ({
	kind: 'shift',
	unit,
	count,
	direction: count === null ? 1 : (Math.sign(count) as -1 | 0 | 1),
	from,
	...more,
})

const month = (c: Captured) => c.MONTH!.classes!.MONTH!
const dayOf = (c: Captured) => {
	const classes = (c.day ?? c.DAY ?? c.DAYTH)!.classes!
	return classes.DAY ?? classes.DAYTH!
}
const weekdayOf = (c: Captured) => {
	const token = c.WEEKDAY ?? c.WEEKDAYS
	return token ? { weekday: token.classes!.WEEKDAY ?? token.classes!.WEEKDAYS! } : {}
}
const yearOf = (c: Captured) => {
	if (c.YEAR2) return { year2: c.YEAR2.classes!.YEAR2! }
	return c.YEAR ? { year: c.YEAR.classes!.YEAR! } : {}
}
const unitOf = (c: Captured): Unit => {
	const classes = (c.unit ?? c.UNIT ?? c.UNITS)!.classes!
	return (classes.UNIT ?? classes.UNITS)!
}
const countOf = (c: Captured): number | null => {
	if (c.VAGUE) return null
	const classes = (c.count ?? c.NUM)?.classes
	return classes?.NUM ?? 1
}

/** `( WEEKDAY ,? )?` before a date. */
const W = '((WEEKDAY|WEEKDAYS) .? ,? )?'

export const rules: Rule<Meaning>[] = [
	{
		name: 'day-month-year',
		pattern: `${W} the? day=DAY|DAYTH of? MONTH .? ,? YEAR?`,
		make: (c) => calendar({ ...weekdayOf(c), day: dayOf(c), month: month(c), ...yearOf(c) }),
	},
	{
		name: 'month-day-year',
		pattern: `${W} MONTH .? the? day=DAY|DAYTH (,? YEAR)?`,
		make: (c) => calendar({ ...weekdayOf(c), day: dayOf(c), month: month(c), ...yearOf(c) }),
	},
	{
		name: 'month-year',
		pattern: 'MONTH .? (,|of)? YEAR',
		make: (c) => calendar({ month: month(c), ...yearOf(c) }),
	},
	{ name: 'iso-day', pattern: 'ISO', make: (c) => isoDay(c.ISO!.classes!.ISO!) },
	{ name: 'numeric-day', pattern: 'NUMERIC', make: (c) => calendar({ numeric: c.NUMERIC!.classes!.NUMERIC! }) },
	{ name: 'month', pattern: 'MONTH', make: (c) => calendar({ month: month(c) }) },
	{ name: 'year', pattern: 'YEAR', make: (c) => (c.YEAR!.classes!.YEAR! < 1900 ? null : calendar(yearOf(c))) },
	{ name: 'weekday', pattern: 'WEEKDAY', make: (c) => calendar(weekdayOf(c)) },
	{
		name: 'weekday-picked',
		pattern: 'LAST|NEXT|THIS WEEKDAY',
		make: (c) => calendar({ ...weekdayOf(c), pick: c.LAST ? 'last' : c.NEXT ? 'next' : 'this' }),
	},
	{ name: 'today', pattern: 'today', make: () => shift('D', 0, 'reference') },
	{ name: 'yesterday', pattern: 'yesterday', make: () => shift('D', -1, 'reference') },
	{ name: 'tomorrow', pattern: 'tomorrow', make: () => shift('D', 1, 'reference') },
	{ name: 'tonight', pattern: 'tonight', make: () => shift('D', 0, 'reference', { part: 'NI' }) },
	{
		name: 'this-part-of-day',
		pattern: 'this PART',
		make: (c) => shift('D', 0, 'reference', { part: c.PART!.classes!.PART! }),
	},
	{
		name: 'season-picked',
		pattern: 'LAST|NEXT|THIS SEASON',
		make: (c) => calendar({ season: c.SEASON!.classes!.SEASON!, pick: c.LAST ? 'last' : c.NEXT ? 'next' : 'this' }),
	},
	{ name: 'last-unit', pattern: 'last UNIT', make: (c) => shift(unitOf(c), -1, 'reference') },
	{ name: 'this-unit', pattern: 'this UNIT', make: (c) => shift(unitOf(c), 0, 'reference') },
	{ name: 'next-unit', pattern: 'next UNIT', make: (c) => shift(unitOf(c), 1, 'reference') },
	{
		name: 'units-ago',
		pattern: 'ABOUT? (NUM|VAGUE|a|an) UNIT|UNITS ago',
		make: (c) => {
			const count = countOf(c)
			return shift(unitOf(c), count === null ? null : -count, 'reference', { direction: -1 })
		},
	},
	{ name: 'same-unit', pattern: 'the same UNIT', make: (c) => shift(unitOf(c), 0, 'previous') },
	{
		name: 'units-after-event',
		pattern: '(NUM|a|an) unit=UNIT|UNITS after|before',
		make: (c): Length => ({ kind: 'length', unit: unitOf(c), count: countOf(c), event: c.before ? -1 : 1 }),
	},
	{
		name: 'length',
		pattern: 'ABOUT? (NUM|VAGUE) (-)? UNIT|UNITS',
		make: (c): Length => ({ kind: 'length', unit: unitOf(c), count: countOf(c), ...modOf(c) }),
	},
	{ name: 'present', pattern: 'now|currently', make: () => ({ kind: 'vague', value: 'PRESENT_REF' }) },
	{ name: 'recently', pattern: 'recently', make: () => ({ kind: 'vague', value: 'PAST_REF' }) },
]

function modOf(c: Captured): { mod?: Mod } {
	return c.ABOUT ? { mod: c.ABOUT.classes!.ABOUT as Mod } : {}
}

function isoDay(value: string): Calendar {
	const [year, month, day] = value.split('-').map(Number) as [number, number, number]
	return calendar({ year, month, day })
}
