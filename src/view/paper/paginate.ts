/** Pieces into pages. Pure: heights in, pages out; nothing is cut, nothing is left out, the order stays. */

export type Measured = {
	/** Any unit, the same as the page's. */
	height: number
	/** It stays with the piece after it: a heading, a question and its lines. */
	leads?: boolean
	/** It begins a page. */
	first?: boolean
}

/** The places of the pieces, page by page. A piece higher than a page has one of its own; its sheet grows with it. */
export function paginate(pieces: Measured[], room: number): number[][] {
	const pages: number[][] = []
	let left = 0
	for (const run of runs(pieces)) {
		const height = run.reduce((sum, at) => sum + pieces[at]!.height, 0)
		const isNew = pages.length === 0 || pieces[run[0]!]!.first === true
		if (isNew || height > left) {
			pages.push([])
			left = room
		}
		for (const at of run) {
			const own = pieces[at]!.height
			// A run higher than a page is parted after all.
			if (own > left && pages.at(-1)!.length > 0) {
				pages.push([])
				left = room
			}
			pages.at(-1)!.push(at)
			left -= own
		}
	}
	return pages
}

/** Pieces that stay together: those that lead, and the one they lead to. */
function runs(pieces: Measured[]): number[][] {
	const found: number[][] = []
	let open = false
	for (const [at, { leads, first }] of pieces.entries()) {
		if (open && !first) found.at(-1)!.push(at)
		else found.push([at])
		open = leads === true
	}
	return found
}
