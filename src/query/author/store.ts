/**
 * Drafts on the device: in `localStorage` where the page stands alone, in memory for the visit where it is framed by another
 * page or nothing may be stored. Nothing is ever sent. One of them may be open: what readers add goes there.
 */
import { useSyncExternalStore } from 'react'
import { NAME, StepBlock, type StepWritten } from '../../records/walkthrough/written.ts'
import { type Change, change, type Draft, emptyDraft } from './draft.ts'
import { OPEN, shared } from './open.ts'

export { MINE } from './open.ts'

const PREFIX = 'datelines:draft:'

const texts = new Map<string, string | null>()
const drafts = new Map<string, { text: string; draft: Draft | null }>()
const listeners = new Set<() => void>()
/** False once the browser has refused to keep something. */
let keeps = true

/** A draft by its key, kept up to date; null where there is none. */
export function useDraft(key: string | null): Draft | null {
	return useSyncExternalStore(subscribe, () => (key === null ? null : draftOf(key)))
}

/** Keys of all drafts, the oldest first. */
export function useDraftKeys(): string[] {
	const all = useSyncExternalStore(subscribe, () => keys().join(' '))
	return all === '' ? [] : all.split(' ')
}

/** The open draft's key, and the step that receives what is added; null where none is open. */
export type Target = { key: string; stepId: string }
export function useTarget(): Target | null {
	const at = useSyncExternalStore(subscribe, () => read(OPEN))
	return targetFrom(at)
}

function targetFrom(at: string | null): Target | null {
	const [key, stepId] = at?.split(' ') ?? []
	const steps = key ? draftOf(key)?.steps : undefined
	if (!key || !steps) return null
	return { key, stepId: steps.some(({ id }) => id === stepId) ? stepId! : (steps.at(-1)?.id ?? '') }
}

/** Opens a draft for adding, at a step; null puts it aside. */
export function setTarget(to: Target | null): void {
	put(OPEN, to && `${to.key} ${to.stepId}`)
}

/** Keeps a new draft and answers its key. */
export function keepDraft(draft: Draft = emptyDraft()): string {
	const key = newKey()
	keep(key, draft)
	return key
}

/** Changes a draft. Answers what it is now; null where it is gone. */
export function changeDraft(key: string, what: Change): Draft | null {
	const before = draftOf(key)
	if (!before) return null
	const after = change(before, what)
	keep(key, after)
	return after
}

/** What was made here is the draft as it is, half a word and all; only what comes from the device is parsed. */
function keep(key: string, draft: Draft): void {
	const text = JSON.stringify(draft)
	drafts.set(key, { text, draft })
	put(PREFIX + key, text)
}

/** Takes a draft off the device. */
export function deleteDraft(key: string): void {
	put(PREFIX + key, null)
	if (targetFrom(read(OPEN)) === null) put(OPEN, null)
}

/** Whether drafts are there on the next visit. */
export function isKept(): boolean {
	return standsAlone() && keeps
}

/** In order of time, and never twice. */
function newKey(): string {
	const random = crypto.getRandomValues(new Uint16Array(1))[0]!
	return Date.now().toString(36) + random.toString(36).padStart(4, '0')
}

function keys(): string[] {
	const here = [...texts].flatMap(([name, text]) => (text !== null && name.startsWith(PREFIX) ? [name] : []))
	let stored: string[] = []
	if (standsAlone())
		try {
			stored = Object.keys(localStorage).filter((name) => name.startsWith(PREFIX) && texts.get(name) !== null)
		} catch {
			// Nothing can be kept here.
		}
	return [...new Set([...here, ...stored])].map((name) => name.slice(PREFIX.length)).sort()
}

function draftOf(key: string): Draft | null {
	const text = read(PREFIX + key)
	if (text === null) return null
	const known = drafts.get(key)
	if (known?.text === text) return known.draft
	const draft = parseDraft(text)
	drafts.set(key, { text, draft })
	return draft
}

/** What was stored; null where it is no draft. Whatever of it has not the shape of one is left out. */
export function parseDraft(text: string): Draft | null {
	try {
		const { front, steps } = JSON.parse(text) as { front: Record<string, unknown>; steps: unknown[] }
		const words = (value: unknown) => (typeof value === 'string' ? value : '')
		const list = (value: unknown) => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [])
		const outside = Array.isArray(front.outside)
			? front.outside.filter((one) => typeof one?.says === 'string' && typeof one?.basis === 'string')
			: []
		const { id, title, level, about, content } = front
		const named = { id: words(id), title: words(title), level: words(level), about: words(about) }
		const seen = new Set<string>()
		return {
			front: {
				...named,
				...{ minutes: 0, skills: [], goals: list(front.goals) },
				...(typeof content === 'string' && { content }),
				...(outside.length > 0 && { outside }),
			},
			steps: steps.flatMap((one): StepWritten[] => {
				const step = one as Record<string, unknown>
				const name = words(step.id)
				if (!NAME.test(name) || seen.has(name)) return []
				seen.add(name)
				const block = StepBlock.safeParse(step.block)
				const said = { heading: words(step.heading), prompt: words(step.prompt) }
				const more = (value: unknown) => (typeof value === 'string' ? value : null)
				return [
					{
						id: name,
						...said,
						block: block.success ? block.data : { minutes: 5, skill: 'close-reading' },
						notes: more(step.notes),
						answer: more(step.answer),
					},
				]
			}),
		}
	} catch {
		return null
	}
}

function read(name: string): string | null {
	const known = texts.get(name)
	if (known !== undefined) return known
	let text: string | null = null
	if (standsAlone())
		try {
			text = localStorage.getItem(name)
		} catch {
			// Nothing can be kept here.
		}
	texts.set(name, text)
	return text
}

function put(name: string, text: string | null): void {
	texts.set(name, text)
	if (name === OPEN) shared.isOpen = text !== null
	if (standsAlone())
		try {
			if (text === null) localStorage.removeItem(name)
			else localStorage.setItem(name, text)
			keeps = true
		} catch {
			keeps = false
		}
	for (const listener of listeners) listener()
}

/** Framed by another page, nothing is stored: it would be kept under somebody else's address. */
function standsAlone(): boolean {
	return window === window.top
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener)
	// Written in another tab of the same browser.
	const onStorage = ({ key }: StorageEvent) => {
		if (key === null) texts.clear()
		else texts.delete(key)
		listener()
	}
	addEventListener('storage', onStorage)
	return () => {
		listeners.delete(listener)
		removeEventListener('storage', onStorage)
	}
}
