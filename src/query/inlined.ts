/**
 * What the page carries with it. The page as one file has every file that the site would serve beside it in a block
 * of its own, a JSON string, so that nothing in it can end the block: `<script type="application/json" data-file="data/index.json">`.
 */

const block = (path: string) => document.querySelector(`script[data-file="${CSS.escape(path)}"]`)

/** True of the page as one file: it has all it needs, and asks nobody for anything. */
export function isAlone(): boolean {
	// Workers have no document; the page as one file makes none.
	return typeof document !== 'undefined' && block('data/index.json') !== null
}

/** True of the page as one file where its records are of that version. */
export function carries(version: string): boolean {
	return isAlone() && block('data/index.json')!.getAttribute('data-version') === version
}

/** The text of a file that the page carries; null where it carries none of that address. */
export function inlined(url: string): string | null {
	const base = new URL('.', document.baseURI).href
	const found = url.startsWith(base) ? block(url.slice(base.length).replace(/[?#].*$/s, '')) : null
	return found && (JSON.parse(found.textContent!) as string)
}
