import { type FunctionComponent, type LazyExoticComponent, lazy } from 'react'

/**
 * A part of the page that is fetched when it is first shown. Where it cannot be, that is said in its place, and the rest
 * of the page stays; `instead` says it otherwise.
 */
// biome-ignore lint/suspicious/noExplicitAny: whatever it is given, as with React's own `lazy`
export function late<Part extends FunctionComponent<any>>(
	part: () => Promise<{ default: Part }>,
	instead: FunctionComponent = NotFetched,
): LazyExoticComponent<Part> {
	return lazy(() => part().catch(() => ({ default: instead as Part })))
}

function NotFetched() {
	return (
		<p className="note" role="alert">
			This part of the page could not be fetched. When the network is back, load the page anew.
		</p>
	)
}
