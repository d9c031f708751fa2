/** The state without an address: in a frame of another's page. */
import { unstable_createAdapterProvider as createAdapterProvider } from 'nuqs/adapters/custom'
import { useSyncExternalStore } from 'react'

/** A provider that keeps the state in memory, beginning with `query`. It never touches address or history. */
export function memoryAdapter(query: string) {
	let search = new URLSearchParams(query)
	const listeners = new Set<() => void>()
	const subscribe = (listener: () => void) => {
		listeners.add(listener)
		return () => void listeners.delete(listener)
	}
	const updateUrl = (next: URLSearchParams) => {
		search = new URLSearchParams(next)
		for (const listener of listeners) listener()
	}
	return createAdapterProvider(() => ({
		searchParams: useSyncExternalStore(subscribe, () => search),
		updateUrl,
		// Without it changes would be made to the address's own query, over and over.
		getSearchParamsSnapshot: () => new URLSearchParams(search),
	}))
}
