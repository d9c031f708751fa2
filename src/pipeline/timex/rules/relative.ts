/** Expressions that count from the day of writing or from the date mentioned before. */
import type { Meaning, Mod, Shift } from '../meaning.ts'
import type { Around, Captured, Rule } from '../pattern.ts'
import { about, calendar, count, isName, shift, unit, vague } from './reading.ts'

/** `last year`: moments are no dates ("last minute", "last second"). */
function picked(c: Captured, step: number, from: Shift['from'], more: Partial<Shift> = {}): Meaning | null {
	const named = unit(c)
	return named === 'S' || named === 'MIN' || named === 'H' ? null : shift(named, step, from, more)
}

function counted(c: Captured, sign: -1 | 1, from: Shift['from']): Meaning {
	const number = count(c)
	const vaguely = number === null || (c.UNITS !== undefined && !c.NUM && !c.count)
	return shift(unit(c), vaguely ? null : sign * number, from, { direction: sign, ...about(c) })
}

/** Modifiers before a number, and the number itself. */
const MANY =
	'(ABOUT | just | only | just over | just under | a mere | more than | less than | over | under | at least | some | exactly | barely)? (a|an|another)? (NUM|VAGUE | a | an | a couple of | many)'

export const relative: Rule<Meaning>[] = [
	{ name: 'today', pattern: 'today', make: () => shift('D', 0, 'reference') },
	{ name: 'today', pattern: '(earlier | later | EDGE) today', make: (c) => shift('D', 0, 'reference', bounds(c)) },
	{ name: 'yesterday', pattern: '(earlier | EDGE)? yesterday', make: (c) => shift('D', -1, 'reference', bounds(c)) },
	{ name: 'tomorrow', pattern: '(later | EDGE)? tomorrow', make: () => shift('D', 1, 'reference') },
	{ name: 'to-this-day', pattern: 'to < this day', make: () => vague('PRESENT_REF') },
	{ name: 'day-before-yesterday', pattern: 'the day before yesterday', make: () => shift('D', -2, 'reference') },
	{ name: 'day-after-tomorrow', pattern: 'the day after tomorrow', make: () => shift('D', 2, 'reference') },
	{ name: 'last-unit', pattern: 'last UNIT', make: (c) => picked(c, -1, 'reference') },
	{ name: 'this-unit', pattern: '(this | the current | the present) UNIT', make: (c) => picked(c, 0, 'reference') },
	{ name: 'this-unit', pattern: 'current UNIT', make: (c) => picked(c, 0, 'reference') },
	{ name: 'next-unit', pattern: '(next | the coming | coming) UNIT', make: (c) => picked(c, 1, 'reference') },
	{
		name: 'edge-of-this-unit',
		pattern: '(earlier | later | EDGE) (this | last | next) UNIT',
		make: (c) => picked(c, c.last ? -1 : c.next ? 1 : 0, 'reference', bounds(c)),
	},
	{
		name: 'edge-of-that-unit',
		pattern: '(earlier|later|EDGE) ((in|on)? (the|that) same? UNIT | that same? day)',
		make: (c) =>
			c.the && !c.same
				? picked(c, 0, c.UNIT?.classes?.UNIT === 'D' ? 'reference' : 'previous', bounds(c))
				: shift(c.day ? 'D' : unit(c), 0, 'previous', bounds(c)),
	},
	{
		name: 'unit-before-last',
		pattern: 'the UNIT before last',
		make: (c) => picked(c, -2, 'reference'),
	},
	{ name: 'same-unit', pattern: '(the | that | this | these) same UNIT', make: (c) => picked(c, 0, 'previous') },
	{ name: 'that-unit', pattern: 'that UNIT', make: (c) => picked(c, 0, 'previous') },
	{
		name: 'following-unit',
		pattern: 'the (next | following | ensuing | subsequent) UNIT',
		make: (c) => picked(c, 1, 'previous'),
	},
	{ name: 'previous-unit', pattern: 'the (previous | preceding | prior) UNIT', make: (c) => picked(c, -1, 'previous') },
	{ name: 'previous-unit', pattern: 'the UNIT before|previous|prior', make: beforeAfter },
	{ name: 'following-unit', pattern: 'the UNIT after|following', make: beforeAfter },
	{ name: 'unit-of-writing', pattern: 'the UNIT', make: theUnit },
	{ name: 'units-ago', pattern: `${MANY} (-)? UNIT|UNITS (ago | back)`, make: (c) => counted(c, -1, 'reference') },
	{
		name: 'units-ago',
		pattern: 'UNITS ago',
		make: (c, { before }) => (/\d/.test(before()?.text ?? '') ? null : counted(c, -1, 'reference')),
	},
	{
		name: 'units-later',
		pattern: `${MANY} (-)? UNIT|UNITS (later | afterwards | afterward | on)`,
		make: (c) => (c.on ? null : counted(c, 1, 'previous')),
	},
	{ name: 'units-later', pattern: 'UNITS (later|afterwards)', make: (c) => counted(c, 1, 'previous') },
	{
		name: 'units-hence',
		pattern: `${MANY} UNIT|UNITS (hence | from now | from today)`,
		make: (c) => counted(c, 1, 'reference'),
	},
	{
		name: 'units-earlier',
		pattern: `${MANY} UNIT|UNITS (earlier | previously | beforehand)`,
		make: (c) => counted(c, -1, 'previous'),
	},
	{ name: 'units-earlier', pattern: 'UNITS earlier', make: (c) => counted(c, -1, 'previous') },
	{
		name: 'units-before',
		pattern: `${MANY} UNIT|UNITS before`,
		make: (c, { after }) => {
			const next = after()
			return !next || next.gap === 'break' || /^[.,;:)]$/.test(next.text) ? counted(c, -1, 'previous') : null
		},
	},
	{
		name: 'end-of-unit',
		pattern: "(year|month|week|day) ('|’) s end",
		make: (c) => shift(c.year ? 'Y' : c.month ? 'M' : c.week ? 'W' : 'D', 0, 'reference', { mod: 'END' }),
	},
	{
		name: 'anniversary',
		pattern: 'the? ORD (- year | year)? anniversary',
		make: (c) => shift('Y', c.ORD!.classes!.ORD!, 'event'),
	},
	{ name: 'year-ago', pattern: '(the | a)? year - ago|earlier', make: () => shift('Y', -1, 'reference') },
	{
		name: 'this-time-last',
		pattern:
			'(the same period | this time | the same time) of? (a year ago | a year earlier | last year | the last year | the previous year)',
		make: () => shift('Y', -1, 'reference'),
	},
	{
		name: 'present',
		pattern: 'right? now',
		make: (c, { after }) => {
			const hyphen = after()?.text === '-' && after()?.gap === 'none'
			return hyphen || c.now!.text === 'NOW' ? null : vague('PRESENT_REF')
		},
	},
	{ name: 'present', pattern: 'currently|presently|nowadays', make: () => vague('PRESENT_REF') },
	{
		name: 'present',
		pattern: '(these days | the present | the moment | the time being | this moment | the present day)',
		make: (c, { before }) =>
			c.moment && !c.this && !/^(at|for)$/i.test(before()?.text ?? '') ? null : vague('PRESENT_REF'),
	},
	{ name: 'recently', pattern: '(very|more|most|just|until)? recently|lately', make: () => vague('PAST_REF') },
	{
		name: 'recent',
		pattern: 'recent',
		make: (_, { after, before }) =>
			after()?.classes?.UNITS || /^(most|more)$/i.test(before()?.text ?? '') ? null : vague('PAST_REF'),
	},
	{ name: 'past', pattern: '(the)? (recent|distant|near)? past', make: pastOrFuture },
	{
		name: 'future',
		pattern: '(the)? (near | nearest | immediate | foreseeable | distant)? future',
		make: pastOrFuture,
	},
	{
		name: 'soon',
		pattern: 'very soon',
		make: (_, { after, before }) =>
			/^(as|so|how)$/i.test(before()?.text ?? '') || /^(after|as|afterwards?|to)$/i.test(after()?.text ?? '')
				? null
				: vague('FUTURE_REF'),
	},
	{ name: 'former', pattern: 'former', make: () => ({ ...vague('PAST_REF'), only: 'narrative' }) },
	{
		name: 'current',
		pattern: 'current',
		make: (_, { before }) =>
			/^(the|a|its|his|their|this|top)$/i.test(before()?.text ?? '') ? vague('PRESENT_REF') : null,
	},
]

function pastOrFuture(c: Captured, { after }: Around): Meaning | null {
	const next = after()
	if (!c.the) return null
	if (
		next &&
		next.gap !== 'break' &&
		(/^(NUM|\d)/.test(next.text) || /^\p{L}/u.test(next.text)) &&
		!/^(and|but|as|to|for|with|or|in|of|when|he|she|it|they|we|is|was|will|has|have|by|at|on)$/i.test(next.text)
	)
		return null
	return vague(c.past ? 'PAST_REF' : 'FUTURE_REF')
}

/** "the day before" by itself counts from the date before; with a clause after it, from that clause's event. */
function beforeAfter(c: Captured, { before, after }: Around): Meaning | null {
	if (/^in$/i.test(before()?.text ?? '')) return null
	const sign = c.before || c.previous || c.prior ? -1 : 1
	const next = after()
	const ends = !next || next.gap === 'break' || !/^[\p{L}\d'‘“"]/u.test(next.text)
	if (ends || c.previous || c.prior || (c.following && ends)) return picked(c, sign, 'previous')
	return { kind: 'shift', unit: unit(c), count: sign, direction: sign, from: 'event' }
}

/** "the day", "the week": the one of writing, where nothing else claims the words ("the day of his arrest"). */
function theUnit(c: Captured, { before, after }: Around): Meaning | null {
	const next = after()
	const led =
		/^(on|for|during|in|of|over|through|later|earlier|late|early|throughout|by|ends?|ended|ending|finish|finish(?:ed|ing)|clos(?:e|ed|ing))$/i.test(
			before()?.text ?? '',
		)
	const free =
		!next ||
		next.gap === 'break' ||
		/^[.,;:)]$/.test(next.text) ||
		/^(and|but|at|with|as|by|in|to|when|after|before)$/i.test(next.text)
	if (!led || !free || isName(next)) return null
	const named = unit(c)
	if (named === 'DE' || named === 'CE' || named === 'ML') return null
	return named === 'WE' ? calendar({ weekend: true }) : picked(c, 0, 'reference')
}

function bounds(c: Captured): { mod?: Mod } {
	if (c.EDGE) return { mod: c.EDGE.classes!.EDGE as Mod }
	return c.earlier ? { mod: 'START' } : c.later ? { mod: 'END' } : {}
}
