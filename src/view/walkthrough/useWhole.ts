import { useEffect, useState } from 'react'
import type { Records } from '../../query/select.ts'
import { useAhead } from '../../query/walkthrough/useAhead.ts'
import type { Walkthrough } from '../../records/walkthrough.ts'
import { importList, importTimeline } from '../views.ts'

/** Parts of the page that a step may show, or a pupil open beside it; fetched one by one elsewhere. */
const PARTS: (() => Promise<unknown>)[] = [
	() => import('../panel/OpenEvent.tsx'),
	() => import('../compare/Compare.tsx'),
	() => import('../compare/PickTray.tsx'),
	() => import('../reader/Reader.tsx'),
	() => import('../spread/Spread.tsx'),
	() => import('../cite/Take.tsx'),
	importTimeline,
	importList,
	() => import('../list/Events.tsx'),
	() => import('../table/Table.tsx'),
	() => import('../map/Map.tsx'),
	() => import('../lens/Lens.tsx'),
	() => import('../filters/Values.tsx'),
	() => import('../filters/Sheet.tsx'),
	() => import('../filters/NothingLeft.tsx'),
	() => import('../search/Suggesting.tsx'),
	() => import('../../query/search/searcher.ts'),
	// Searches on the page itself where the worker's script cannot be fetched any more.
	() => import('../../query/search/engine.ts'),
	() => import('../keys/KeysDialog.tsx'),
	() => import('../share/ShareDialog.tsx'),
	() => import('../export/ExportDialog.tsx'),
	() => import('../about/About.tsx'),
	() => import('./Walkthroughs.tsx'),
	() => import('../author/MyDrafts.tsx'),
	() => import('./Tour.tsx'),
	() => import('../present/Present.tsx'),
	() => import('../paper/PaperPage.tsx'),
	() => import('../masthead/PaperLine.tsx'),
	() => import('../../query/csv.ts'),
]

/** Milliseconds after a step stands: first what it shows itself is fetched. */
const AFTER = 1200

/** Fetches all that a walkthrough needs, once its first step stands; true when it works without a network. */
export function useWhole(tour: Walkthrough, records: Records): boolean {
	const [begun, setBegun] = useState(false)
	const [parts, setParts] = useState(false)
	useEffect(() => {
		const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
		if (connection?.saveData) return
		const timer = setTimeout(() => setBegun(true), AFTER)
		return () => clearTimeout(timer)
	}, [])
	useEffect(() => {
		if (!begun) return
		let gone = false
		// What is not fetched now is asked for again when it is needed: nothing is said to be there that is not.
		Promise.all(PARTS.map((part) => part())).then(
			() => !gone && setParts(true),
			() => {},
		)
		return () => {
			gone = true
		}
	}, [begun])
	const data = useAhead(tour, records, begun)
	return data && parts
}
