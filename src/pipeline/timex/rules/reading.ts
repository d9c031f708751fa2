/** Captured tokens → parts of a meaning: shared by the tables of rules. */
import type { Unit } from '../lexicon.ts'
import type { Calendar, Length, Mod, Shift, Vague } from '../meaning.ts'
import type { Captured } from '../pattern.ts'

export const calendar = (parts: Omit<Calendar, 'kind'>): Calendar => ({ kind: 'calendar', ...parts })

/** `count` is signed; null where only the direction is known. */
export const shift = (unit: Unit, count: number | null, from: Shift['from'], more: Partial<Shift> = {}): Shift => ({
	kind: 'shift',
	unit,
	count,
	direction: count === null ? 1 : (Math.sign(count) as -1 | 0 | 1),
	from,
	...more,
})

export const length = (unit: Unit, count: number | null, more: Partial<Length> = {}): Length => ({
	kind: 'length',
	unit,
	count,
	...more,
})

export const vague = (value: Vague['value']): Vague => ({ kind: 'vague', value })

export const month = (c: Captured): number => (c.MONTH?.classes?.MONTH ?? c.MON?.classes?.MON)!

export function day(c: Captured): number {
	const classes = (c.day ?? c.DAY ?? c.DAYTH ?? c.NTH)!.classes!
	return classes.DAY ?? classes.DAYTH ?? classes.NTH!
}

export function weekday(c: Captured): { weekday?: number } {
	const classes = (c.WEEKDAY ?? c.WEEKDAYS)?.classes
	const number = classes?.WEEKDAY ?? classes?.WEEKDAYS
	return number === undefined ? {} : { weekday: number }
}

/** The year, with its era: `480 BC`. */
export function year(c: Captured): { year?: number; year2?: string; era?: 'BC' } {
	if (c.YEAR2) return { year2: c.YEAR2.classes!.YEAR2! }
	if (c.BC) return { year: c.INT!.classes!.NUM!, era: 'BC' }
	return c.YEAR ? { year: c.YEAR.classes!.YEAR! } : {}
}

export function unit(c: Captured): Unit {
	const classes = (c.unit ?? c.UNIT ?? c.UNITS)!.classes!
	return (classes.UNIT ?? classes.UNITS)!
}

/** How many: the number given, 1 for "a", null for "several". */
export function count(c: Captured): number | null {
	if (c.couple) return 2
	if (c.VAGUE || c.few || c.many || c.several || c.hundreds || c.dozens || c.tens || c.number) return null
	return (c.count ?? c.NUM)?.classes?.NUM ?? 1
}

export function pick(c: Captured): 'last' | 'this' | 'next' {
	return c.LAST || c.previous ? 'last' : c.NEXT || c.following ? 'next' : 'this'
}

export const edge = (c: Captured): Mod => (c.EDGE?.classes?.EDGE ?? c.BOUND!.classes!.BOUND!) as Mod

/** The number that modifiers make approximate: "nearly two years", "more than a decade". */
export function about(c: Captured): { mod?: Mod } {
	const mod = (c.ABOUT ?? c.about)?.classes?.ABOUT
	if (mod) return { mod: mod as Mod }
	if (c.more || c.over) return { mod: 'MORE_THAN' }
	if (c.less || c.under || c.fewer) return { mod: 'LESS_THAN' }
	if (c.least) return { mod: 'EQUAL_OR_MORE' }
	if (c.most || c.up) return { mod: 'EQUAL_OR_LESS' }
	return {}
}

/** True for a word that begins with a capital letter and is none of the lexicon's: a name, if not the first of a sentence. */
export function isName(token: { text: string; classes: unknown } | undefined): boolean {
	return token !== undefined && /^\p{Lu}/u.test(token.text) && token.classes === null
}
