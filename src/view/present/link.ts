import { pageAddress } from '../../query/start.ts'
import { formatUrl, type UrlState } from '../../query/url.ts'

/** A step's address for pupils' own screens: as short as can be, their own view, not the projector's. */
export function linkOf({ v, lang, answers }: UrlState, tour: string, step: string | null): string {
	return pageAddress() + formatUrl({ tour, step, v, lang, answers })
}

/** Why others cannot open an address; null where they can. */
export function whyNotOpen(address: string): string | null {
	const { protocol, hostname } = new URL(address)
	if (protocol !== 'http:' && protocol !== 'https:')
		return 'This page was opened from a file: it has no address that another device could open.'
	if (/^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname))
		return 'This address leads to this computer only: other devices cannot open it.'
	return null
}
