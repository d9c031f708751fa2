/** How the page begins: the state it opens with, and whether that state may be written to the address. */

export type Start = {
	/** The query the page begins with, without `?`: what the page names itself, and over it what its address asks. */
	query: string
	/** The state lives in memory: no address is rewritten, no entry of the browser's history is made. */
	inMemory: boolean
	/** The page stands for one state and lies elsewhere than the timeline, as prerendered pages do. */
	elsewhere: boolean
}

/** What a page of its own names: `<meta name="datelines-start" content="event=…">`. */
const META = 'meta[name="datelines-start"]'

/** Reads the beginning; `named` is the meta's content, null where there is none. A key of the address wins over one named. */
export function startOf(search: string, named: string | null, isFramed: boolean): Start {
	const query = new URLSearchParams(named ?? '')
	const asked = new URLSearchParams(search)
	for (const [key, value] of asked) query.set(key, value)
	return {
		query: query.toString(),
		// A frame's entries would stand in the host's history: Back would seem broken there.
		inMemory: isFramed || asked.get('embed') === '1',
		elsewhere: named !== null,
	}
}

/** The beginning of this page. One of its own that stands alone takes the timeline's address, so that links work as ever. */
export function start(): Start {
	const named = document.querySelector<HTMLMetaElement>(META)?.content ?? null
	const begun = startOf(location.search, named, window !== window.top)
	if (location.protocol === 'file:' && !mayRewrite()) return { ...begun, inMemory: true }
	if (!begun.elsewhere || begun.inMemory) return begun
	try {
		history.replaceState(history.state, '', `${pageAddress()}?${begun.query}${location.hash}`)
		document.querySelector('base')?.remove()
		return begun
	} catch {
		// A page that was sandboxed by its own server may not rewrite its address.
		return { ...begun, inMemory: true }
	}
}

/** Browsers differ in whether a file may write a query to its own address. */
function mayRewrite(): boolean {
	const { search, hash, href } = location
	try {
		history.replaceState(history.state, '', `${search || '?'}${hash}`)
		history.replaceState(history.state, '', href)
		return true
	} catch {
		return false
	}
}

/** The timeline's address without query and hash; that of a page of its own is its base, not where it lies. */
export function pageAddress(): string {
	return document.baseURI.replace(/[?#].*$/s, '')
}
