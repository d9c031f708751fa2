/** How wide the panel is: the reader's choice, kept for the visit and nowhere else. In percent of the window. */
export type Limits = { least: number; most: number }

/** What must stay readable, in root em: the panel's own column, and the timeline's beside it. */
const LEAST_PANEL = 20
const LEAST_PAGE = 26

let kept: number | null = null

/** The width chosen during this visit; null where the stylesheet's own holds. */
export function keptShare(): number | null {
	return kept
}

/** Keeps a width and lays the page out by it; null goes back to the stylesheet's own. */
export function keepShare(share: number | null): void {
	kept = share
	const { style } = document.documentElement
	if (share === null) style.removeProperty('--panel')
	else style.setProperty('--panel', `clamp(${LEAST_PANEL}rem, ${share}vw, 100vw - ${LEAST_PAGE}rem)`)
}

/** The narrowest and widest share of a window, both sides readable. Widths in CSS pixels. */
export function limits(window: number, rem: number): Limits {
	const least = Math.ceil((100 * LEAST_PANEL * rem) / window)
	return { least, most: Math.max(least, Math.floor(100 - (100 * LEAST_PAGE * rem) / window)) }
}

/** A step for an arrow key, a larger one with Page Up and Page Down. */
const STEP = 2
const PAGE = 10

/**
 * The share after a key, null where the key means nothing here. Arrows move the edge the way they point: with the panel
 * on the left-hand side (right-to-left pages) the other way round.
 */
export function shareAfter(key: string, share: number, { least, most }: Limits, rightToLeft: boolean): number | null {
	const outwards = rightToLeft ? 'ArrowRight' : 'ArrowLeft'
	const inwards = rightToLeft ? 'ArrowLeft' : 'ArrowRight'
	const moved: Record<string, number> = {
		[outwards]: share + STEP,
		[inwards]: share - STEP,
		PageUp: share + PAGE,
		PageDown: share - PAGE,
		Home: least,
		End: most,
	}
	const next = moved[key]
	return next === undefined ? null : Math.min(most, Math.max(least, next))
}
