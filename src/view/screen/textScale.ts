/**
 * How large the reader has text beside what browsers have by themselves, 1 at 16 px; never less than 1. What is placed by
 * px and holds text grows with it. As it was when the page was opened.
 */
export const TEXT_SCALE = typeof document === 'undefined' ? 1 : readScale()

function readScale(): number {
	const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
	return Number.isFinite(size) ? Math.max(1, size / 16) : 1
}
