/**
 * Which veils a reader has opened. The choice lasts for the visit: it is kept in `sessionStorage` where there is one, and
 * in memory where there is none. `VeilMode` sets it aside for what is below: a projector, an embed, a printed sheet.
 */
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'

/**
 * `kept`: as chosen on this visit (default). `ask`: closed at first whatever was chosen elsewhere, and forgotten after.
 * `open`: never closed.
 */
export type VeilMode = 'kept' | 'ask' | 'open'
export const VeilMode = createContext<VeilMode>('kept')

/** Whether all are open, and which single ones are the other way about. */
type Choice = { all: boolean; but: readonly string[] }

const KEY = 'datelines:veils'
const NONE: Choice = { all: false, but: [] }

/** Chosen under `ask`: for as long as the page lives, and apart from what is kept. */
let asked: Choice = NONE
let kept: Choice | null = null
const listeners = new Set<() => void>()

/** One veil's state, and the two ways to change it. Its key is the document's id and where it begins. */
export function useVeil(key: string): { open: boolean; set: (open: boolean) => void; openAll: () => void } {
	const mode = useContext(VeilMode)
	const choice = useSyncExternalStore(subscribe, () => (mode === 'ask' ? asked : keptChoice()))
	const set = useCallback(
		(open: boolean) =>
			change(mode, ({ all, but }) => {
				const rest = but.filter((one) => one !== key)
				return { all, but: open === all ? rest : [...rest, key] }
			}),
		[mode, key],
	)
	const openAll = useCallback(() => change(mode, () => ({ all: true, but: [] })), [mode])
	return { open: mode === 'open' || choice.all !== choice.but.includes(key), set, openAll }
}

/** Forgets every choice: a new visit, or a new lesson. */
export function forgetVeils(): void {
	change('kept', () => NONE)
	change('ask', () => NONE)
}

function change(mode: VeilMode, next: (choice: Choice) => Choice): void {
	if (mode === 'ask') asked = next(asked)
	else {
		kept = next(keptChoice())
		try {
			sessionStorage.setItem(KEY, JSON.stringify(kept))
		} catch {
			// No storage in a sandboxed frame: the choice lasts as long as the page.
		}
	}
	for (const listener of listeners) listener()
}

function keptChoice(): Choice {
	kept ??= read()
	return kept
}

function read(): Choice {
	try {
		const { all, but } = JSON.parse(sessionStorage.getItem(KEY) ?? '') as Partial<Choice>
		return { all: all === true, but: Array.isArray(but) ? but.filter((one) => typeof one === 'string') : [] }
	} catch {
		return NONE
	}
}

function subscribe(listener: () => void): () => void {
	listeners.add(listener)
	return () => listeners.delete(listener)
}
