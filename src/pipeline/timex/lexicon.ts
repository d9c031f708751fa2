/**
 * What words can be, as far as time is concerned: tables of words → classes. A word may have several classes (`second`
 * is a unit and an ordinal); which one is meant is for the rules to say.
 */

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

type Row = [words: string, classes: Classes]

/** Words that count only with a capital letter, being common words otherwise (`may`, `march`, `sun`). */
const CAPITAL: Row[] = [
	['january', { MONTH: 1 }],
	['jan', { MON: 1 }],
	['february', { MONTH: 2 }],
	['feb febr', { MON: 2 }],
	['march', { MONTH: 3 }],
	['mar', { MON: 3 }],
	['april', { MONTH: 4 }],
	['apr', { MON: 4 }],
	['may', { MONTH: 5 }],
	['june', { MONTH: 6 }],
	['jun', { MON: 6 }],
	['july', { MONTH: 7 }],
	['jul', { MON: 7 }],
	['august', { MONTH: 8 }],
	['aug', { MON: 8 }],
	['september', { MONTH: 9 }],
	['sept sep', { MON: 9 }],
	['october', { MONTH: 10 }],
	['oct', { MON: 10 }],
	['november', { MONTH: 11 }],
	['nov', { MON: 11 }],
	['december', { MONTH: 12 }],
	['dec', { MON: 12 }],
	['monday', { WEEKDAY: 1 }],
	['mondays', { WEEKDAYSET: 1 }],
	['tuesday', { WEEKDAY: 2 }],
	['tuesdays', { WEEKDAYSET: 2 }],
	['wednesday', { WEEKDAY: 3 }],
	['wednesdays', { WEEKDAYSET: 3 }],
	['thursday', { WEEKDAY: 4 }],
	['thursdays', { WEEKDAYSET: 4 }],
	['friday', { WEEKDAY: 5 }],
	['fridays', { WEEKDAYSET: 5 }],
	['saturday', { WEEKDAY: 6 }],
	['saturdays', { WEEKDAYSET: 6 }],
	['sunday', { WEEKDAY: 7 }],
	['sundays', { WEEKDAYSET: 7 }],
	['mon', { WEEKDAYS: 1 }],
	['tue tues', { WEEKDAYS: 2 }],
	['wed', { WEEKDAYS: 3 }],
	['thu thur thurs', { WEEKDAYS: 4 }],
	['fri', { WEEKDAYS: 5 }],
	['sat', { WEEKDAYS: 6 }],
	['sun', { WEEKDAYS: 7 }],
	['gmt utc', { ZONE: 'Z' }],
	['bst cet', { ZONE: '+01' }],
	['cest eet', { ZONE: '+02' }],
	['eest msk', { ZONE: '+03' }],
	['edt', { ZONE: '-04' }],
	['est cdt', { ZONE: '-05' }],
	['cst mdt', { ZONE: '-06' }],
	['mst pdt', { ZONE: '-07' }],
	['pst', { ZONE: '-08' }],
	['et ct pt', { ZONE: '' }],
	['bc bce b.c. b.c b.c.e. b.c.e', { BC: true }],
]

const PLAIN: Row[] = [
	['second sec', { UNIT: 'S' }],
	['seconds secs', { UNITS: 'S' }],
	['minute min', { UNIT: 'MIN' }],
	['minutes mins', { UNITS: 'MIN' }],
	['hour hr', { UNIT: 'H' }],
	['hours hrs', { UNITS: 'H' }],
	['day', { UNIT: 'D' }],
	['days', { UNITS: 'D' }],
	['nights', { UNITS: 'N' }],
	['week', { UNIT: 'W' }],
	['weeks', { UNITS: 'W' }],
	['weekend', { UNIT: 'WE' }],
	['weekends', { UNITS: 'WE' }],
	['fortnight', { UNIT: 'FN' }],
	['fortnights', { UNITS: 'FN' }],
	['month', { UNIT: 'M' }],
	['months', { UNITS: 'M' }],
	['quarter', { UNIT: 'Q' }],
	['quarters', { UNITS: 'Q' }],
	['year yr', { UNIT: 'Y' }],
	['years yrs', { UNITS: 'Y' }],
	['decade', { UNIT: 'DE' }],
	['decades', { UNITS: 'DE' }],
	['century', { UNIT: 'CE' }],
	['centuries', { UNITS: 'CE' }],
	['millennium', { UNIT: 'ML' }],
	['millennia', { UNITS: 'ML' }],
	['spring springtime', { SEASON: 'SP' }],
	['summer summertime', { SEASON: 'SU' }],
	['autumn fall', { SEASON: 'FA' }],
	['winter wintertime', { SEASON: 'WI' }],
	['morning mornings', { PART: 'MO' }],
	['afternoon afternoons', { PART: 'AF' }],
	['evening evenings', { PART: 'EV' }],
	['night overnight nighttime', { PART: 'NI' }],
	['dawn daybreak sunrise', { PART: 'MO' }],
	['dusk sunset nightfall sundown', { PART: 'EV' }],
	['daytime', { PART: 'DT' }],
	['noon midday', { NOON: '12:00' }],
	['midnight', { NOON: '24:00' }],
	['am a.m. a.m', { AMPM: 'am' }],
	['pm p.m. p.m', { AMPM: 'pm' }],
	['several few numerous', { VAGUE: true }],
	['about around roughly approximately some nearly almost circa ca c', { ABOUT: 'APPROX' }],
	['early', { EDGE: 'START' }],
	['mid middle', { EDGE: 'MID' }],
	['late', { EDGE: 'END' }],
	['beginning start outset', { BOUND: 'START' }],
	['midst', { BOUND: 'MID' }],
	['end close', { BOUND: 'END' }],
	['last', { LAST: true }],
	['past previous preceding', { LAST: true }],
	['next coming upcoming forthcoming', { NEXT: true }],
	['following', { NEXT: true }],
	['this', { THIS: true }],
	['one', { NUM: 1 }],
	['two', { NUM: 2 }],
	['three', { NUM: 3 }],
	['four', { NUM: 4 }],
	['five', { NUM: 5 }],
	['six', { NUM: 6 }],
	['seven', { NUM: 7 }],
	['eight', { NUM: 8 }],
	['nine', { NUM: 9 }],
	['ten', { NUM: 10 }],
	['eleven', { NUM: 11 }],
	['twelve dozen', { NUM: 12 }],
	['thirteen', { NUM: 13 }],
	['fourteen', { NUM: 14 }],
	['fifteen', { NUM: 15 }],
	['sixteen', { NUM: 16 }],
	['seventeen', { NUM: 17 }],
	['eighteen', { NUM: 18 }],
	['nineteen', { NUM: 19 }],
	['twenty', { NUM: 20 }],
	['thirty', { NUM: 30 }],
	['forty', { NUM: 40 }],
	['fifty', { NUM: 50 }],
	['sixty', { NUM: 60 }],
	['seventy', { NUM: 70 }],
	['eighty', { NUM: 80 }],
	['ninety', { NUM: 90 }],
	['first', { ORD: 1, DAYTH: 1 }],
	['second', { ORD: 2, DAYTH: 2 }],
	['third', { ORD: 3, DAYTH: 3 }],
	['fourth', { ORD: 4, DAYTH: 4 }],
	['fifth', { ORD: 5, DAYTH: 5 }],
	['sixth', { ORD: 6, DAYTH: 6 }],
	['seventh', { ORD: 7, DAYTH: 7 }],
	['eighth', { ORD: 8, DAYTH: 8 }],
	['ninth', { ORD: 9, DAYTH: 9 }],
	['tenth', { ORD: 10, DAYTH: 10 }],
	['eleventh', { ORD: 11, DAYTH: 11 }],
	['twelfth', { ORD: 12, DAYTH: 12 }],
	['thirteenth', { ORD: 13, DAYTH: 13 }],
	['fourteenth', { ORD: 14, DAYTH: 14 }],
	['fifteenth', { ORD: 15, DAYTH: 15 }],
	['sixteenth', { ORD: 16 }],
	['seventeenth', { ORD: 17 }],
	['eighteenth', { ORD: 18 }],
	['nineteenth', { ORD: 19 }],
	['twentieth', { ORD: 20 }],
	['daily', { DAILY: 'P1D' }],
	['nightly', { DAILY: 'P1D' }],
	['hourly', { DAILY: 'PT1H' }],
	['weekly', { DAILY: 'P1W' }],
	['fortnightly biweekly', { DAILY: 'P2W' }],
	['monthly', { DAILY: 'P1M' }],
	['quarterly', { DAILY: 'P1Q' }],
	['yearly annually annual', { DAILY: 'P1Y' }],
	['everyday', { DAILY: 'P1D' }],
	['twenties', { DECADE2: '2' }],
	['thirties', { DECADE2: '3' }],
	['forties', { DECADE2: '4' }],
	['fifties', { DECADE2: '5' }],
	['sixties', { DECADE2: '6' }],
	['seventies', { DECADE2: '7' }],
	['eighties', { DECADE2: '8' }],
	['nineties', { DECADE2: '9' }],
]

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
