/** What the address's words find, kept while the next answer is on its way. */
import { useEffect, useRef, useState } from 'react'
import type { Records } from '../select.ts'
import type { Found } from './searchIndex.ts'

/** The search itself could not be fetched: said as of words that could not be read. */
const UNREAD: Found = { hits: new Map(), near: false, reading: null, unread: 1 }

export type Searched = {
	/** Null where nothing is searched for, or no answer has come yet. */
	found: Found | null
	/** The page was opened with words to search for and nothing can be shown yet: no answer has come, or none with events while more is read. */
	waiting: boolean
}

export function useSearch(records: Records, q: string | null, comments: boolean): Searched {
	const [found, setFound] = useState<Found | null>(null)
	const first = useRef(q !== null)
	// More shards that are loaded change neither the words nor the answer.
	const key = records.lines ?? records
	const asked = useRef(records)
	asked.current = records
	// biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the records
	useEffect(() => {
		let stop: (() => void) | null = null
		let late = false
		if (q === null) setFound(null)
		else
			void import('./searcher.ts').then(
				({ searcherFor }) => {
					if (!late) stop = searcherFor(asked.current)(q, { comments }, setFound)
				},
				() => {
					if (!late) setFound(UNREAD)
				},
			)
		return () => {
			late = true
			stop?.()
		}
	}, [key, q, comments])
	if (q === null || found !== null) first.current = false
	const empty = found !== null && found.reading !== null && found.hits.size === 0
	return { found: q === null ? null : found, waiting: q !== null && (first.current || empty) }
}
