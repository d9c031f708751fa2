import { MINE } from '../../query/author/store.ts'
import { pageAddress } from '../../query/start.ts'
import { formatUrl, type UrlState } from '../../query/url.ts'

/** Characters of the longest address drawn as a code: on a projector of 1080 lines its modules are 5 pixels wide then. */
const LONGEST_CODE = 1_000

/**
 * A step's address for pupils' own screens: as short as can be, their own view, not the projector's. Null for a
 * walkthrough that is on this device only.
 */
export function linkOf({ v, lang, answers, draft }: UrlState, tour: string, step: string | null): string | null {
	if (tour.startsWith(MINE)) return null
	return pageAddress() + formatUrl({ tour, step, v, lang, answers, draft })
}

/** True where an address is short enough to be typed from the wall. */
export function isTypable(address: string): boolean {
	return address.length <= 200
}

/** Why there is no code of an address that a class could read; null where there is one. */
export function whyNoCode(address: string): string | null {
	if (address.length <= LONGEST_CODE) return null
	const count = address.length.toLocaleString('en')
	return `The address is too long for a QR code, because it holds the whole walkthrough: ${count} characters. Copy it and send it to the class.`
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
