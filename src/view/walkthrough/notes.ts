/**
 * What a pupil writes stays on the device: in `localStorage` where the page stands alone, in memory for the visit where it
 * is framed by another page or nothing may be stored. Nothing is ever sent.
 */
import { useCallback, useSyncExternalStore } from 'react'
import { NO_NOTES, type Notes, type StepNotes } from '../../query/walkthrough/answers.ts'

const PREFIX = 'datelines:walkthrough:'

const known = new Map<string, Notes>()
const listeners = new Set<() => void>()
/** False once the browser has refused to keep something. */
let keeps = true

export type MyNotes = {
	notes: Notes
	write: (stepId: string, change: Partial<StepNotes>) => void
	/** Takes all notes of this walkthrough off the device. */
	forget: () => void
	/** Whether they are there on the next visit. */
	isKept: boolean
}

/** The notes of one walkthrough. */
export function useNotes(tourId: string): MyNotes {
	const notes = useSyncExternalStore(subscribe, () => notesOf(tourId))
	const write = useCallback(
		(stepId: string, change: Partial<StepNotes>) => {
			const before = notesOf(tourId)
			put(tourId, { ...before, [stepId]: { ...(before[stepId] ?? NO_NOTES), ...change } })
		},
		[tourId],
	)
	const forget = useCallback(() => put(tourId, null), [tourId])
	return { notes, write, forget, isKept: standsAlone() && keeps }
}

function put(tourId: string, notes: Notes | null): void {
	known.set(tourId, notes ?? {})
	if (standsAlone())
		try {
			if (notes === null) localStorage.removeItem(PREFIX + tourId)
			else localStorage.setItem(PREFIX + tourId, JSON.stringify(notes))
			keeps = true
		} catch {
			keeps = false
		}
	for (const listener of listeners) listener()
}

function notesOf(tourId: string): Notes {
	const found = known.get(tourId) ?? read(tourId)
	known.set(tourId, found)
	return found
}

/** What is stored; whatever is not of the shape of notes is left out. */
function read(tourId: string): Notes {
	if (!standsAlone()) return {}
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(PREFIX + tourId) ?? '{}')
		const text = (value: unknown) => (typeof value === 'string' ? value : '')
		return Object.fromEntries(
			Object.entries(stored as Record<string, Partial<StepNotes> | null>).map(([id, one]) => [
				id,
				{ prediction: text(one?.prediction), answer: text(one?.answer) },
			]),
		)
	} catch {
		return {}
	}
}

/** Framed by another page, nothing is stored: it would be kept under somebody else's address. */
function standsAlone(): boolean {
	return window === window.top
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener)
	// Written in another tab of the same browser.
	const onStorage = ({ key }: StorageEvent) => {
		if (key?.startsWith(PREFIX)) known.delete(key.slice(PREFIX.length))
		listener()
	}
	addEventListener('storage', onStorage)
	return () => {
		listeners.delete(listener)
		removeEventListener('storage', onStorage)
	}
}
