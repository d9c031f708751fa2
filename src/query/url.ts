/**
 * The address as state: one table of keys, each with how it is read and written. A value that cannot be read falls
 * back for its key alone. Choosing (an event, a view) pushes history; moving about (the window) replaces.
 */
import { createParser, useQueryStates } from 'nuqs'
import { useCallback } from 'react'
import { edtfBetween, edtfBounds } from '../records/edtf.ts'
import { CERTAINTIES } from '../records/line.ts'
import { LANES, VIEWS } from '../records/view.ts'

export { LANES, VIEWS }

/** Visible days, both included. */
export type Span = { earliest: string; latest: string }

export type View = (typeof VIEWS)[number]
/** The table's columns, by which it is sorted. */
export const COLUMNS = ['date', 'title', 'place', 'kind', 'accounts', 'outlets', 'agreement', 'certainty'] as const
export const THEMES = ['light', 'dark'] as const
/** Keys that lay the events out or narrow them: what is shown, as it stands. */
export const AS_IT_STANDS = [
	...['view', 'lanes', 'sort', 'down', 't', 'q', 'outlet', 'place', 'kind'],
	...['agreement', 'modality', 'certainty', 'document', 'comments'],
] as (keyof UrlState)[]
/** The languages the page speaks. */
export const LANGUAGES = ['en'] as const
/** The tools around an embedded view: left out, or there. */
export const CONTROLS = ['0', '1'] as const

/** Whether a walkthrough's possible answers can be opened; they can where absent. */
export const ANSWERS = ['0'] as const

/** What of a walkthrough is shown for printing. */
export const PAPERS = ['pupil', 'teacher', 'cards', 'evidence'] as const
export type Paper = (typeof PAPERS)[number]
/** Sizes of paper. */
export const SHEET_SIZES = ['a4', 'letter'] as const
export type SheetSize = (typeof SHEET_SIZES)[number]

/** A span of a document's text, UTF-16 code units. */
export type Position = { start: number; end: number }

type Key<T> = { parse: (text: string) => T | null; format: (value: T) => string }

const LONGEST_ID = 200
const MOST_IDS = 50
const LONGEST_WORDS = 200
const LONGEST_PACKED = 20_000

const id: Key<string> = {
	parse: (text) => (/^[^\s\p{C}]+$/u.test(text) && text.length <= LONGEST_ID ? text : null),
	format: (value) => value,
}

function oneOf<const T extends string>(values: readonly T[]): Key<T> {
	return { parse: (text) => values.find((value) => value === text) ?? null, format: (value) => value }
}

const span: Key<Span> = {
	parse: (text) => {
		const bounds = edtfBounds(text)
		return bounds?.earliest && bounds.latest ? { earliest: bounds.earliest, latest: bounds.latest } : null
	},
	format: ({ earliest, latest }) => edtfBetween(earliest, latest),
}

/** Several ids, each once, in order, parted by commas; what is no id is left out. */
const ids: Key<string[]> = {
	parse: (text) => {
		const found = [...new Set(text.split(','))].filter((one) => id.parse(one) !== null).slice(0, MOST_IDS)
		return found.length > 0 ? found.sort() : null
	},
	format: (values) => values.join(','),
}

function someOf<const T extends string>(values: readonly T[]): Key<T[]> {
	return {
		parse: (text) => {
			const asked = text.split(',')
			const found = values.filter((value) => asked.includes(value))
			return found.length > 0 ? found : null
		},
		format: (found) => found.join(','),
	}
}

const words: Key<string> = {
	parse: (text) => {
		const plain = text.replace(/[\p{C}\s]+/gu, ' ').trim()
		return plain === '' || plain.length > LONGEST_WORDS ? null : plain
	},
	format: (value) => value,
}

/** A span of a document, `start-end` in UTF-16 code units. */
const position: Key<Position> = {
	parse: (text) => {
		const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text) ?? []
		return start !== undefined && Number(start) < Number(end) ? { start: Number(start), end: Number(end) } : null
	},
	format: ({ start, end }) => `${start}-${end}`,
}

/** A data version: the beginning of a hash. */
const version: Key<string> = { parse: (text) => (/^[0-9a-f]{12}$/.test(text) ? text : null), format: (value) => value }

/** An id that a presentation has given itself. */
const channel: Key<string> = {
	parse: (text) => (/^[0-9a-z]{8,40}$/.test(text) ? text : null),
	format: (value) => value,
}

/** A walkthrough in letters. What of it cannot be read is said by whoever unpacks it. */
const packed: Key<string> = {
	parse: (text) => (text !== '' && text.length <= LONGEST_PACKED ? text : null),
	format: (value) => value,
}

const flag: Key<true> = { parse: (text) => (text === '1' ? true : null), format: () => '1' }

/** Every key, in the order in which it is written. An absent key is null: the page's own choice. */
export const KEYS = {
	/** The open event. */
	event: id,
	/** The claim of it that is in focus. */
	claim: id,
	/** Events or claims laid side by side: one event, or two to four claims. */
	compare: ids,
	/** The document open in the reader. */
	read: id,
	/** The span of it that the reader shows. */
	at: position,
	/** Which view; by the width of the screen where absent. */
	view: oneOf(VIEWS),
	/** What the timeline's lanes stand for; outlets where absent. */
	lanes: oneOf(LANES),
	/** The column that the table is sorted by, its date where absent; and whether from the last to the first. */
	sort: oneOf(COLUMNS),
	down: flag,
	/** The visible window as an EDTF interval of days. */
	t: span,
	/** The words searched for. */
	q: words,
	/** Filters: ids of records, or values of a field; any of the values of one key, all of the keys. */
	outlet: ids,
	place: ids,
	kind: ids,
	agreement: ids,
	modality: ids,
	/** How well the date is known. */
	certainty: someOf(CERTAINTIES),
	document: ids,
	/** Readers' comments shown as a lane of their own. */
	comments: flag,
	/** The page that says what this is. */
	about: flag,
	/** The open walkthrough and the step of it. */
	tour: id,
	step: id,
	/** `0` leaves out possible answers and what is for the teacher. */
	answers: oneOf(ANSWERS),
	/** What of the walkthrough is laid out for printing, on which paper (the reader's country's where absent), and whether
	 * its table is filled in. */
	paper: oneOf(PAPERS),
	sheet: oneOf(SHEET_SIZES),
	filled: flag,
	/** The list of all walkthroughs. */
	walkthroughs: flag,
	/** The walkthrough fills the screen, for a projector. */
	present: flag,
	/** The screen of the step that is shown then; its first where absent. */
	screen: id,
	/** The channel of the presentation whose speaker window this is. */
	speaker: channel,
	/** On the list of walkthroughs: the reader's own that is being written, by its key. */
	author: id,
	/** A walkthrough that the address itself holds; `tour` begins with `shared-` then. */
	draft: packed,
	/** Light or dark; the system's choice where absent. */
	theme: oneOf(THEMES),
	/** The page's language. */
	lang: oneOf(LANGUAGES),
	/** Shown inside another page. */
	embed: flag,
	/** Whether an embedded page shows its tools. */
	controls: oneOf(CONTROLS),
	/** The version of the data that the address is pinned to; the present one where absent. */
	v: version,
} as const satisfies Record<string, { parse: (text: string) => unknown; format: (value: never) => string }>

export type UrlState = { [K in keyof typeof KEYS]: ReturnType<(typeof KEYS)[K]['parse']> }
export type UrlPatch = Partial<UrlState>

const names = Object.keys(KEYS) as (keyof typeof KEYS)[]

/** Reads an address's query; what cannot be read is null. Never throws. */
export function parseUrl(search: string): UrlState {
	const found = new URLSearchParams(search)
	const read = names.map((name) => {
		const text = found.get(name)
		return [name, text === null ? null : KEYS[name].parse(text)]
	})
	return Object.fromEntries(read) as UrlState
}

/** Writes a query, `?` included; empty where all is null. Inverse of `parseUrl`. */
export function formatUrl(state: UrlPatch): string {
	const query = new URLSearchParams()
	for (const name of names) {
		const value = state[name]
		if (value !== null && value !== undefined) query.set(name, (KEYS[name] as Key<typeof value>).format(value))
	}
	const text = query.toString().replaceAll('%2F', '/').replaceAll('%2C', ',')
	return text === '' ? '' : `?${text}`
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

const parsers = Object.fromEntries(
	names.map((name) => {
		const { parse, format } = KEYS[name] as Key<unknown>
		return [name, createParser({ parse, serialize: format, eq: same })]
	}),
)

export type Url = {
	state: UrlState
	/** A choice that Back should undo. */
	choose: (patch: UrlPatch) => void
	/** A movement that Back should skip. */
	pan: (patch: UrlPatch) => void
}

/** The address's state and the two ways to change it. */
export function useUrl(): Url {
	const [state, set] = useQueryStates(parsers)
	const choose = useCallback((patch: UrlPatch) => void set(patch, { history: 'push' }), [set])
	const pan = useCallback((patch: UrlPatch) => void set(patch, { history: 'replace' }), [set])
	return { state: state as UrlState, choose, pan }
}
