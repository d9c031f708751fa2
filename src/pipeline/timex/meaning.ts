/**
 * What an expression means before it is held against any day: only the parts the words themselves give. What they
 * leave out (the year of "27 November", the week of "Wednesday") is added by `resolve` and never stored here.
 */
import type { Unit } from './lexicon.ts'

/** Where in its period an expression points, or how loosely: the `mod` of TIMEX3. */
export type Mod =
	| 'START'
	| 'MID'
	| 'END'
	| 'APPROX'
	| 'BEFORE'
	| 'AFTER'
	| 'ON_OR_BEFORE'
	| 'ON_OR_AFTER'
	| 'LESS_THAN'
	| 'MORE_THAN'
	| 'EQUAL_OR_LESS'
	| 'EQUAL_OR_MORE'

/** Parts of a calendar date that the words name. */
export type Calendar = {
	kind: 'calendar'
	era?: 'BC'
	/** Two digits, `19` is the twentieth century. */
	century?: number
	/** Three digits; or the last digit where the century is left out ("the sixties"). */
	decade?: string
	year?: number
	/** Two digits as written: `'98`. */
	year2?: string
	fiscal?: true
	half?: number
	quarter?: number
	season?: string
	month?: number
	day?: number
	weekday?: number
	/** `MO`, `AF`, `EV`, `NI`, `DT` */
	part?: string
	/** `16:00` */
	clock?: string
	/** `Z`, `+02`; empty where a zone is named without its offset. */
	zone?: string
	/** The nth week of the month (−1 the last), or the week that holds the day (`of`). */
	week?: number | 'of'
	weekend?: true
	/** A feast by rule: `easter`, `christmas`. */
	holiday?: string
	/** "last Friday", "next May", "this spring". */
	pick?: 'last' | 'this' | 'next' | 'that'
	/** Two numbers whose order (day or month first) the document decides. */
	numeric?: [number, number, string]
	mod?: Mod
}

/** So many units from an anchor: "yesterday", "two weeks ago", "the following year". */
export type Shift = {
	kind: 'shift'
	unit: Unit
	/** Signed; null where only the direction is known ("days later"). */
	count: number | null
	direction: -1 | 0 | 1
	/** `reference`: the day of writing. `previous`: the date last mentioned. `event`: something the sentence names. */
	from: 'reference' | 'previous' | 'event'
	part?: string
	mod?: Mod
}

/** "now", "recently", "the future" */
export type Vague = { kind: 'vague'; value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'; mod?: Mod; only?: 'narrative' }

/** "two years", "the past three months", "several days" */
export type Length = {
	kind: 'length'
	unit: Unit
	/** null for a number not given ("several days", "years"). */
	count: number | null
	mod?: Mod
	/** The stretch that ends or begins with the day of writing: "the past three months". */
	direction?: 'past' | 'future'
	/** Measured from an event named beside it: "a day after capturing Hanano". */
	event?: -1 | 1
}

/** "every Friday", "twice a week", "daily" */
export type Repeat = { kind: 'repeat'; value: string; freq?: string; quant?: string }

/** One expression inside another: "the first quarter of last year", "8 a.m. on Friday". */
export type Nested = { kind: 'nested'; inner: Calendar; outer: Meaning; mod?: Mod }

export type Meaning = Calendar | Shift | Vague | Length | Repeat | Nested
