/**
 * The lines of all events in typed arrays: what a worker hands over without a copy, and what days and lanes are counted
 * from without making an object for each event. A name that comes again (a place, a teller) is kept once, as a code:
 *
 *   places   names  port, mill      codes  0 1 1 0      ends  1 3 3 4      row 1 has codes[1..3) = mill, mill
 */
import type { Catalogue } from '../../records/catalogue.ts'
import { dayBounds } from './telling.ts'

/**
 * Strings end to end, as UTF-16 code units, in bytes where none is above 255: the one at `at` ends at `ends[at]`. Not as
 * one long string, which a message would copy and the page would have to make room for.
 */
export type Texts = { units: Uint8Array | Uint16Array; ends: Int32Array }

/** One value a row. */
export type Coded = { names: string[]; codes: Int32Array }

/** Any number of values a row: those of row `at` are `codes` from `ends[at - 1]` (0 for the first) to `ends[at]`. */
export type Lists = Coded & { ends: Int32Array }

/** What is known of both ends of a date. */
export const FORM = { none: 0, day: 1, span: 2, openStart: 3, openEnd: 4 } as const

/** Each date once, by its number. */
export type Dates = {
	edtf: Texts
	earliest: Texts
	latest: Texts
	known: Texts
	/** Whether `known` says anything: an empty text is not the same as none. */
	isKnown: Uint8Array
	precision: Uint8Array
	/** Day numbers `[from, to)` by `dayBounds`; 0 where the date is none. */
	from: Int32Array
	to: Int32Array
	form: Uint8Array
}

export type Columns = {
	length: number
	ids: Texts
	titles: Texts
	kinds: Coded
	agreements: Coded
	/** 1 where accounts contradict each other. */
	contested: Uint8Array
	dates: Dates
	/** The number of each row's date. */
	when: Int32Array
	places: Lists
	documents: Lists
	modalities: Lists
	/** Who tells it: teller by name, the number of the date each gives, how surely, with how many claims. */
	told: Lists & { when: Int32Array; modality: Coded; claims: Int32Array }
	/** Which of the index's shards holds the event. */
	shards: Int32Array
}

/** Columns of a catalogue. Throws RangeError where its columns are not of one length, or name a date that is not there. */
export function columnsOf(catalogue: Catalogue): Columns {
	const { ids, whens } = catalogue
	for (const [name, column] of Object.entries(catalogue))
		if (Array.isArray(column) && name !== 'whens' && column.length !== ids.length)
			throw new RangeError(`${name} has ${column.length} entries, ids has ${ids.length}`)
	const date = (number: number): number => {
		if (number >= whens.length) throw new RangeError(`no date number ${number}`)
		return number
	}
	const told = catalogue.told.flat()
	return {
		length: ids.length,
		ids: texts(ids),
		titles: texts(catalogue.titles),
		kinds: coded(catalogue.kinds),
		agreements: coded(catalogue.agreements),
		contested: Uint8Array.from(catalogue.contested, Number),
		dates: datesOf(whens),
		when: Int32Array.from(catalogue.when, date),
		places: lists(catalogue.places),
		documents: lists(catalogue.documents),
		modalities: lists(catalogue.modalities),
		told: {
			...coded(told.map(([teller]) => teller)),
			ends: endsOf(catalogue.told),
			when: Int32Array.from(told, ([, when]) => date(when)),
			modality: coded(told.map(([, , modality]) => modality)),
			claims: Int32Array.from(told, ([, , , claims]) => claims),
		},
		shards: Int32Array.from(catalogue.shards),
	}
}

function datesOf(whens: Catalogue['whens']): Dates {
	const bounds = whens.map(dayBounds)
	return {
		edtf: texts(whens.map(({ edtf }) => edtf ?? '')),
		earliest: texts(whens.map(({ earliest }) => earliest ?? '')),
		latest: texts(whens.map(({ latest }) => latest ?? '')),
		known: texts(whens.map(({ known }) => known ?? '')),
		isKnown: Uint8Array.from(whens, ({ known }) => Number(known !== undefined)),
		precision: Uint8Array.from(whens, ({ precision }) => precision ?? 0),
		from: Int32Array.from(bounds, (one) => one?.from ?? 0),
		to: Int32Array.from(bounds, (one) => one?.to ?? 0),
		form: Uint8Array.from(whens, formOf),
	}
}

function formOf({ earliest, latest }: { earliest: string | null; latest: string | null }): number {
	if (earliest === null) return latest === null ? FORM.none : FORM.openStart
	if (latest === null) return FORM.openEnd
	return earliest === latest ? FORM.day : FORM.span
}

function texts(all: string[]): Texts {
	let end = 0
	const ends = Int32Array.from(all, (one) => {
		end += one.length
		return end
	})
	const wide = all.some((one) => /[^\0-\xff]/.test(one))
	const units = wide ? new Uint16Array(end) : new Uint8Array(end)
	let to = 0
	for (const one of all) for (let at = 0; at < one.length; at++) units[to++] = one.charCodeAt(at)
	return { units, ends }
}

function coded(all: string[]): Coded {
	const numbers = new Map<string, number>()
	const codes = Int32Array.from(all, (name) => {
		const known = numbers.get(name)
		if (known !== undefined) return known
		numbers.set(name, numbers.size)
		return numbers.size - 1
	})
	return { names: [...numbers.keys()], codes }
}

function lists(all: string[][]): Lists {
	return { ...coded(all.flat()), ends: endsOf(all) }
}

function endsOf(all: unknown[][]): Int32Array {
	let end = 0
	return Int32Array.from(all, (one) => {
		end += one.length
		return end
	})
}

/** So many code units are read at once: as many as a call may have arguments anywhere. */
const AT_ONCE = 8192

/** One of the strings. */
export function textAt({ units, ends }: Texts, at: number): string {
	let text = ''
	const end = ends[at]!
	for (let from = at === 0 ? 0 : ends[at - 1]!; from < end; from += AT_ONCE)
		text += String.fromCharCode.apply(null, units.subarray(from, Math.min(end, from + AT_ONCE)) as unknown as number[])
	return text
}

/** The position of a string; -1 where it is none of them. */
export function positionOf({ units, ends }: Texts, wanted: string): number {
	for (let at = 0, start = 0; at < ends.length; start = ends[at++]!) {
		if (ends[at]! - start !== wanted.length) continue
		let same = 0
		while (same < wanted.length && units[start + same] === wanted.charCodeAt(same)) same++
		if (same === wanted.length) return at
	}
	return -1
}

/** Where a row's values begin. */
export function startOf({ ends }: Pick<Lists, 'ends'>, at: number): number {
	return at === 0 ? 0 : ends[at - 1]!
}

/** What a message may hand over instead of copying: the memory of all arrays of numbers, each once. */
export function buffersOf(value: unknown, found = new Set<ArrayBuffer>()): ArrayBuffer[] {
	if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer)
	else if (typeof value === 'object' && value !== null)
		for (const one of Object.values(value)) if (typeof one === 'object') buffersOf(one, found)
	return [...found]
}
