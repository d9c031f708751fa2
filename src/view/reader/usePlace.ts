/**
 * The reading place: what the address points at comes into sight; what is read stays where it is when the page gets
 * narrower beside an opening panel; and Back returns to it, as every entry of the history remembers its own.
 */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'

/** A paragraph by its position in the text, and where it stands on the screen in CSS pixels. */
type Place = { start: number; top: number }
type Kept = Place & { key: string }

/** Frames given to a page that is laid out piece by piece to settle. */
const FRAMES = 12
/** Milliseconds without scrolling after which the place is remembered; browsers bound how often that may be. */
const STILL = 200

/**
 * `key` names what is read, `target` what of it the address points at (null: nothing). The focus goes there too, unless
 * `stepping` says that it is to stay where it is. `hold` keeps an element where it is through the next change of width; `again`
 * brings the target back into sight.
 */
export function usePlace(
	root: RefObject<HTMLElement | null>,
	key: string,
	target: string | null,
	stepping: RefObject<boolean>,
) {
	const place = useRef<Place | null>(null)
	const arrived = useRef<string | null>(null)
	useEffect(() => {
		const focus = !stepping.current
		stepping.current = false
		const kept = keptPlace()
		if (kept?.key === `${key} ${target}`) settle(() => put(root.current, kept))
		else if (target !== null) settle(() => reveal(root.current, focus))
		else if (arrived.current !== key) scrollTo(0, 0)
		arrived.current = key
	}, [root, key, target, stepping])
	useEffect(() => {
		let timer = 0
		const remember = () => {
			place.current = inSight(root.current)
			if (place.current) keep({ key: `${key} ${target}`, ...place.current })
		}
		const onScroll = () => {
			clearTimeout(timer)
			timer = window.setTimeout(remember, STILL)
		}
		addEventListener('scroll', onScroll, { passive: true })
		return () => {
			clearTimeout(timer)
			removeEventListener('scroll', onScroll)
		}
	}, [root, key, target])
	useLayoutEffect(() => {
		const element = root.current
		if (!element || typeof ResizeObserver === 'undefined') return
		let width = element.clientWidth
		const observer = new ResizeObserver(() => {
			if (element.clientWidth === width) return
			width = element.clientWidth
			const held = place.current
			if (held) settle(() => put(element, held))
		})
		observer.observe(element)
		return () => observer.disconnect()
	}, [root])
	const hold = useCallback((element: Element) => {
		const paragraph = element.closest<HTMLElement>('[data-start]')
		if (paragraph) place.current = { start: Number(paragraph.dataset.start), top: topOf(paragraph) }
	}, [])
	const again = useCallback(() => settle(() => reveal(root.current, !stepping.current)), [root, stepping])
	return { hold, again }
}

/** Runs a movement until it says that it has arrived, frame after frame: what is far away has no height of its own yet. */
function settle(move: () => boolean): void {
	let frames = 0
	let arrived = 0
	const step = () => {
		arrived = move() ? arrived + 1 : 0
		if (++frames < FRAMES && arrived < 3) requestAnimationFrame(step)
	}
	step()
}

/** Brings a paragraph back to where it stood. */
function put(root: HTMLElement | null, { start, top }: Place): boolean {
	const element = root?.querySelector(`[data-start="${start}"]`)
	if (!element) return false
	const by = topOf(element) - top
	if (Math.abs(by) > 1) scrollBy(0, by)
	return Math.abs(by) <= 1
}

/** Brings what the address points at into the middle of the screen, and the focus to it. */
function reveal(root: HTMLElement | null, focus: boolean): boolean {
	const element = root?.querySelector<HTMLElement>('[data-lit]')
	if (!element) return false
	const before = topOf(element)
	element.scrollIntoView({ block: 'center' })
	if (focus && document.activeElement !== element) element.focus({ preventScroll: true })
	return Math.abs(topOf(element) - before) <= 1
}

/** The first paragraph in sight below the bar. */
export function inSight(root: HTMLElement | null): Place | null {
	const bar = root?.previousElementSibling?.getBoundingClientRect()
	const box = root?.getBoundingClientRect()
	if (!bar || !box) return null
	// Near the end of the lines' side: the margin with the kinds of segment stands at their beginning.
	const x = box.left + box.width * 0.6
	for (let y = Math.max(bar.bottom, 0) + 4; y < innerHeight; y += 16) {
		const found = document.elementsFromPoint?.(x, y).find((one) => root!.contains(one))
		const paragraph = found?.closest<HTMLElement>('[data-start]')
		if (paragraph) return { start: Number(paragraph.dataset.start), top: topOf(paragraph) }
	}
	return null
}

/** True where what the address points at can be seen. */
export function isLitInSight(root: HTMLElement | null): boolean {
	const element = root?.querySelector('[data-lit]')
	const box = element?.getBoundingClientRect()
	return box !== undefined && box.bottom > 0 && box.top < innerHeight
}

function topOf(element: Element): number {
	return element.getBoundingClientRect().top
}

function keptPlace(): Kept | null {
	const kept = (history.state as { reading?: Partial<Kept> } | null)?.reading
	return kept && typeof kept.start === 'number' && typeof kept.top === 'number' && typeof kept.key === 'string'
		? (kept as Kept)
		: null
}

function keep(reading: Kept): void {
	try {
		history.replaceState({ ...(history.state as object | null), reading }, '')
	} catch {
		// A sandboxed frame may refuse: then Back returns to what the address points at.
	}
}
