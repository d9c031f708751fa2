/** What the address's words find, kept while the next answer is on its way. */
import { useEffect, useRef, useState } from 'react'
import type { Records } from '../select.ts'
import type { Found } from './searchIndex.ts'

export type Searched = {
	/** Null where nothing is searched for, or no answer has come yet. */
	found: Found | null
	/** The page was opened with words to search for, and the first answer has not come: nothing can be shown yet. */
	waiting: boolean
}

export function useSearch(records: Records, q: string | null, comments: boolean): Searched {
	const [found, setFound] = useState<Found | null>(null)
	const first = useRef(q !== null)
	useEffect(() => {
		let late = false
		if (q === null) setFound(null)
		else
			import('./searcher.ts')
				.then(({ searcherFor }) => searcherFor(records)(q, { comments }))
				.then((answer) => {
					if (!late) setFound(answer)
				})
		return () => {
			late = true
		}
	}, [records, q, comments])
	if (q === null || found !== null) first.current = false
	return { found: q === null ? null : found, waiting: first.current }
}
