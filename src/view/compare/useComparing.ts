/** What the page does around a comparison: going back to where it was opened, and to where the page stood. */
import { useEffect, useRef } from 'react'
import { picked } from '../../query/picks.ts'

/**
 * Whether the address asks for a comparison or for picks to be shown; `arrived` where the reader came to it from within
 * the page. Leaving a comparison gives back the focus and the place on the page.
 */
export function useComparing(compare: string[] | null): { comparing: boolean; picking: boolean; arrived: boolean } {
	const picking = picked(compare) !== null
	const comparing = compare !== null && !picking
	const elsewhere = useRef(false)
	if (!comparing) elsewhere.current = true
	const before = useRef<{ ids: string; scroll: number } | null>(null)
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
	const ids = comparing ? compare.join() : ''
	useEffect(() => {
		if (ids === '') return
		clearTimeout(timer.current)
		before.current = { ids, scroll: scrollY }
		scrollTo({ top: 0, behavior: 'instant' })
		return () => {
			const { ids, scroll } = before.current!
			const opener = () => document.querySelector<HTMLElement>(`[data-compare="${CSS.escape(ids)}"]`)
			// After the page is drawn again, and after what opens with it, perhaps fetched first, has taken the focus.
			const giveBack = (tries: number) => {
				if (tries > 0 && !opener()) {
					timer.current = setTimeout(() => giveBack(tries - 1), 60)
					return
				}
				scrollTo({ top: scroll, behavior: 'instant' })
				;(opener() ?? document.querySelector<HTMLElement>('#event-heading') ?? document.getElementById('view'))?.focus()
			}
			timer.current = setTimeout(() => giveBack(6), 60)
		}
	}, [ids])
	// The page itself goes: nobody is left to give anything back to.
	useEffect(() => () => clearTimeout(timer.current), [])
	return { comparing, picking, arrived: elsewhere.current }
}
