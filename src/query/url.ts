/**
 * The address as state: one table of keys, each with how it is read and written. A value that cannot be read falls
 * back for its key alone. Choosing (an event, a view) pushes history; moving about (the window) replaces.
 */
import { createParser, useQueryStates } from 'nuqs'
import { useCallback } from 'react'
import { edtfBetween, edtfBounds } from '../records/edtf.ts'

/** Visible days, both included. */
export type Span = { earliest: string; latest: string }

export const VIEWS = ['timeline', 'list'] as const
export const THEMES = ['light', 'dark'] as const

type Key<T> = { parse: (text: string) => T | null; format: (value: T) => string }

const LONGEST_ID = 200

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

const flag: Key<true> = { parse: (text) => (text === '1' ? true : null), format: () => '1' }

/** Every key, in the order in which it is written. An absent key is null: the page's own choice. */
export const KEYS = {
	/** The open event. */
	event: id,
	/** The claim of it that is in focus. */
	claim: id,
	/** Timeline or list; by the width of the screen where absent. */
	view: oneOf(VIEWS),
	/** The visible window as an EDTF interval of days. */
	t: span,
	/** Readers' comments shown as a lane of their own. */
	comments: flag,
	/** Light or dark; the system's choice where absent. */
	theme: oneOf(THEMES),
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
	const text = query.toString().replaceAll('%2F', '/')
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
