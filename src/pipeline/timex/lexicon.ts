/**
 * What words can be, as far as time is concerned: the tables of `words.ts`, ready to be asked quickly. Which of its classes
 * a word has in a text is for the rules to say.
 */
import { CAPITAL, PLAIN } from './words.ts'

/** The classes and what each holds. */
export type Classes = {
	/** 1-12 */
	MONTH?: number
	/** The same, abbreviated: trusted beside a day or with a stop. */
	MON?: number
	/** ISO 8601: 1 Monday … 7 Sunday. */
	WEEKDAY?: number
	/** A weekday in the plural, which repeats. */
	WEEKDAYSET?: number
	/** A short form of a weekday, only trusted beside a date. */
	WEEKDAYS?: number
	UNIT?: Unit
	/** The same in the plural. */
	UNITS?: Unit
	/** `SP`, `SU`, `FA`, `WI` */
	SEASON?: string
	/** A part of day as TIMEX3 writes it: `MO`, `AF`, `EV`, `NI`, `DT`. */
	PART?: string
	/** A named clock time: `12:00`, `24:00`. */
	NOON?: string
	NUM?: number
	/** The digits of a whole number. */
	INT?: string
	ORD?: number
	/** Ordinal that can be a day of the month. */
	DAYTH?: number
	/** The same in digits: `15th`. */
	NTH?: number
	DAY?: number
	HOUR?: number
	YEAR?: number
	YEAR2?: string
	/** First three digits of a decade. */
	DECADE?: string
	/** `'90s` or the word `nineties`: the digit of the decade. */
	DECADE2?: string
	ISO?: string
	ISOMONTH?: string
	NUMERIC?: [number, number, string]
	FRACTION?: [number, number]
	CLOCKED?: string
	ZONED?: string
	CLOCK?: string
	DOTCLOCK?: string
	/** `1800`, a clock time where a zone or `hours` follows. */
	MILITARY?: string
	AMPM?: 'am' | 'pm'
	/** A time zone: offset as TIMEX3 writes it, `Z`, `+02`; empty where only the name is known. */
	ZONE?: string
	BC?: true
	/** A vague number: `several`, `few`. */
	VAGUE?: true
	/** Adverbs that make a number approximate, with the TIMEX3 `mod`. */
	ABOUT?: string
	/** Where in a period: `START`, `MID`, `END`. */
	EDGE?: string
	/** The same as a noun: `the beginning of`, `the end of`. */
	BOUND?: string
	/** `last`, `past`, `previous` −1; `this` 0; `next`, `coming` 1. */
	LAST?: true
	NEXT?: true
	THIS?: true
	/** Adverbs of repetition, with the value of the set: `P1D`. */
	DAILY?: string
}

/** TIMEX3 letters; hours and below are written after `T`. */
export type Unit = 'S' | 'MIN' | 'H' | 'D' | 'N' | 'W' | 'WE' | 'FN' | 'M' | 'Q' | 'Y' | 'DE' | 'CE' | 'ML'

/** A word of the table: its classes, and their numbers for the matcher. */
export type Entry = { classes: Classes; kinds: readonly number[]; word: string }

/** Every class has a number, in the order in which it is first asked for. */
const numbers = new Map<string, number>()

export function kindOf(name: string): number {
	const known = numbers.get(name)
	if (known !== undefined) return known
	numbers.set(name, numbers.size)
	return numbers.size - 1
}

/** The numbers of the classes that an object holds. */
export function kindsOf(classes: Classes): number[] {
	return Object.keys(classes).map(kindOf)
}

/**
 * Whether any word of the tables has this first letter, last letter and length: most words of a text are turned away here,
 * before they are cut out of it.
 */
const shapes = new Uint8Array(32 * 32 * 32)

function shapeOf(first: number, last: number, length: number): number {
	return ((first & 31) << 10) | ((last & 31) << 5) | (length & 31)
}

const words = new Map<string, Entry>()
const capitals = new Map<string, Entry>()
for (const [table, rows] of [
	[words, PLAIN],
	[capitals, CAPITAL],
] as const)
	for (const [list, classes] of rows) for (const word of list.split(' ')) put(table, word, classes)

function put(table: Map<string, Entry>, word: string, more: Classes): void {
	const classes = { ...table.get(word)?.classes, ...more }
	table.set(word, { classes, kinds: kindsOf(classes), word })
	shapes[shapeOf(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1
}

/** Longest word of the tables and patterns, generously. */
const LONGEST = 24

/** What the word between two positions can be; null where it is none of the tables'. */
export function lookup(text: string, start: number, end: number): Entry | null {
	const length = end - start
	if (length > LONGEST || shapes[shapeOf(text.charCodeAt(start), text.charCodeAt(end - 1), length)] === 0) return null
	return lookupWord(text.slice(start, end))
}

export function lookupWord(word: string): Entry | null {
	if (word.charCodeAt(0) >= 97) return words.get(word) ?? null
	const lower = word.toLowerCase()
	return (word !== lower && capitals.get(lower)) || words.get(lower) || null
}

/** Adds a literal of a pattern to the table, so that tokens carry it. */
export function learn(literal: string): void {
	put(words, literal, {})
}
