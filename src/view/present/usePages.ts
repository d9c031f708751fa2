import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

export type Pages = {
	/** Belongs on the box that the screen's content has to fit into; its only child is the content. */
	box: RefObject<HTMLDivElement | null>
	page: number
	pages: number
	turn: (page: number) => void
	/** The next screen begins on its last page: one comes to it from behind. */
	fromBehind: () => void
}

/**
 * What does not fit goes on on further pages: the content stands in columns as wide as the box, one of them in sight.
 * Nothing is shrunk, nothing cut. `name` is the screen's: another one begins on its first page.
 */
export function usePages(name: string): Pages {
	const box = useRef<HTMLDivElement>(null)
	const [{ page, pages }, set] = useState({ page: 0, pages: 1 })
	const toLast = useRef(false)
	const fromBehind = useCallback(() => {
		toLast.current = true
	}, [])
	const turn = useCallback((to: number) => set((now) => ({ ...now, page: clamp(to, now.pages) })), [])
	useLayoutEffect(() => {
		const element = box.current!
		const measure = (isNew: boolean) => {
			const count = columns(element)
			set((now) => {
				const next = isNew ? (toLast.current ? count - 1 : 0) : clamp(now.page, count)
				return now.page === next && now.pages === count ? now : { page: next, pages: count }
			})
		}
		element.dataset.screen = name
		measure(true)
		const observer = new ResizeObserver(() => measure(false))
		observer.observe(element)
		// What is fetched or opened later changes the content alone.
		const content = new MutationObserver(() => measure(false))
		content.observe(element.firstElementChild!, { childList: true, subtree: true, characterData: true })
		const settled = setTimeout(() => {
			toLast.current = false
		}, 0)
		void document.fonts?.ready.then(() => element.isConnected && measure(false))
		return () => {
			observer.disconnect()
			content.disconnect()
			clearTimeout(settled)
		}
	}, [name])
	useEffect(() => show(box.current!, page), [page])
	useEffect(() => {
		const element = box.current!
		// The focus goes to something on another page, or a search in the page finds it there.
		const onScroll = () => {
			const width = step(element)
			if (width > 0 && element.hasAttribute('data-columns')) turn(Math.round(Math.abs(element.scrollLeft) / width))
		}
		element.addEventListener('scroll', onScroll)
		return () => element.removeEventListener('scroll', onScroll)
	}, [turn])
	return { box, page, pages, turn, fromBehind }
}

const clamp = (page: number, pages: number) => Math.max(0, Math.min(page, pages - 1))

/** Pixels from one page to the next. */
function step(element: HTMLElement): number {
	return element.clientWidth + Number.parseFloat(getComputedStyle(element).columnGap || '0')
}

/** Lays the content out in one piece, or in columns where that is too tall; how many there are. */
function columns(element: HTMLElement): number {
	// Laid out in one piece it forgets where it was scrolled to.
	const { scrollLeft } = element
	const count = laidOut(element)
	if (count > 1) element.scrollTo({ left: scrollLeft, behavior: 'instant' })
	return count
}

function laidOut(element: HTMLElement): number {
	element.removeAttribute('data-columns')
	// Where the window is small the whole page scrolls instead: see present.css.
	const { overflowY, paddingBlockEnd } = getComputedStyle(element)
	if (overflowY === 'visible') return 1
	const room = element.clientHeight - Number.parseFloat(paddingBlockEnd)
	if (element.firstElementChild!.getBoundingClientRect().height <= room + 1) return 1
	element.setAttribute('data-columns', '')
	const width = step(element)
	return Math.max(1, Math.round((element.scrollWidth + width - element.clientWidth) / width))
}

function show(element: HTMLElement, page: number): void {
	const sign = getComputedStyle(element).direction === 'rtl' ? -1 : 1
	element.scrollTo({ left: sign * page * step(element), behavior: 'instant' })
}
