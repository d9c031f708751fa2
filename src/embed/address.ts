/** Which page a frame shows: from what the host wrote, to an address; null where it is none. */

/** What the element takes besides `src`; each is a key of the page's address. */
export const KEYS = [
	'event',
	'claim',
	'compare',
	'tour',
	'step',
	'answers',
	'draft',
	'view',
	'lanes',
	'sort',
	'down',
	't',
	'q',
	'outlet',
	'place',
	'kind',
	'agreement',
	'modality',
	'certainty',
	'document',
	'comments',
	'theme',
	'lang',
	'controls',
	'v',
] as const

/** The address `src` names, asked to be an embed. Only web pages: an address that runs a script is refused. */
export function embedAddress(src: string, base: string): string | null {
	let url: URL
	try {
		url = new URL(src, base)
	} catch {
		return null
	}
	if (!/^https?:$/.test(url.protocol)) return null
	url.searchParams.set('embed', '1')
	return url.href
}

/** The address an element's attributes name; `site` is where the timeline lies. */
export function elementAddress(site: string, base: string, values: [string, string][]): string | null {
	const address = embedAddress(site, base)
	if (address === null) return null
	const url = new URL(address)
	for (const [key, value] of values) url.searchParams.set(key, value)
	return url.href
}
