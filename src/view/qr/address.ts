/** The address that pupils come to a walkthrough by: from a wall, or from paper. */
import { MINE } from '../../query/author/store.ts'
import { pageAddress } from '../../query/start.ts'
import { formatUrl, type UrlState } from '../../query/url.ts'

/** Characters of the longest address drawn as a code: on a projector of 1080 lines its modules are 5 pixels wide then. */
const LONGEST_CODE = 1_000

/**
 * A step's address for pupils' own screens: as short as can be, their own view, not the projector's. Null for a
 * walkthrough that is on this device only. `site` is where the page lies (default: here).
 */
export function linkOf(
	{ v, lang, answers, draft }: Pick<UrlState, 'v' | 'lang' | 'answers' | 'draft'>,
	tour: string,
	step: string | null,
	site: string = pageAddress(),
): string | null {
	if (tour.startsWith(MINE)) return null
	return site + formatUrl({ tour, step, v, lang, answers, draft })
}

/** True where an address is short enough to be typed: from the wall, or from a sheet, whose small code still holds it. */
export function isTypable(address: string): boolean {
	return address.length <= 200
}

/** Why there is no code of an address that a class could read; null where there is one. */
export function whyNoCode(address: string | null): string | null {
	if (address === null)
		return 'This walkthrough is on this device only, so no address leads to it from another. Where it is written, it can be copied as a link or saved as a file.'
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
