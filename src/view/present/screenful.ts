/** The whole screen, and back to the page. */

/** Fills the screen, or gives it back; false where the browser or the frame's host does not allow it. */
export async function toggleFullScreen(): Promise<boolean> {
	try {
		if (document.fullscreenElement) await document.exitFullscreen()
		else await document.documentElement.requestFullscreen()
		return true
	} catch {
		return false
	}
}

/** Milliseconds in which the page beside the step may be fetched and drawn. */
const SOON = 2000

/** After the presentation: the screen is given back, and the step's heading on the page has the focus. */
export function leave(): void {
	if (document.fullscreenElement) void document.exitFullscreen()
	const until = Date.now() + SOON
	const look = () => {
		const heading = document.querySelector<HTMLElement>('.tour h2')
		if (heading) heading.focus({ preventScroll: true })
		else if (Date.now() < until) setTimeout(look, 30)
	}
	setTimeout(look)
}
