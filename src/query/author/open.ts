/** Whether a draft is open: all that the first view has to know of drafts, so that what serves them is fetched only then. */

/** The beginning of an own walkthrough's name in addresses; its draft's key follows. */
export const MINE = 'mine-'

/** Where the open draft is named, on the device. */
export const OPEN = 'datelines:draft-open'

/** What this visit knows; null where nothing was opened or put aside yet. */
export const shared: { isOpen: boolean | null } = { isOpen: null }

/** True where a reader's draft waits for what is added. */
export function isDraftOpen(): boolean {
	if (shared.isOpen !== null) return shared.isOpen
	try {
		return window === window.top && localStorage.getItem(OPEN) !== null
	} catch {
		return false
	}
}
