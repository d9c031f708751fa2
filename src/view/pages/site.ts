/** Where the pages will stand. Without a known address what must be absolute is left out, and all else is relative. */
import { isWebAddress } from '../../records/schema.ts'

/** The address of the page itself, a folder: `https://your.host/datelines/`. */
export type Site = string

/**
 * Reads the site's address; null where none is given. A missing last slash is added. Throws with what to do where it is
 * not the address of a folder on the web.
 */
export function siteOf(text: string | undefined, from: string): Site | null {
	const given = text?.trim() ?? ''
	if (given === '') return null
	const wrong = (what: string) =>
		new Error(
			`${from}: "${given}" ${what}; give the address of the folder that the page will stand in, such as https://your.host/datelines/`,
		)
	if (!isWebAddress(given)) throw wrong('is not an address beginning with https:// or http://')
	const { href, search, hash, username, password } = new URL(given)
	if (search || hash || username || password) throw wrong('has more than host and path')
	if (/\.html?$/i.test(href)) throw wrong('names a file')
	return href.endsWith('/') ? href : `${href}/`
}

/** Path of a page below the site: '' for the timeline itself, `e/ID/`, `w/ID/`. */
export type Path = string

/** The way from a page up to the site: `../../`, or `./`. */
export function up(path: Path): string {
	return '../'.repeat(path.split('/').length - 1) || './'
}

/** The address of a file of the site as it is written into a page: absolute where the site's is known. */
export function address(site: Site | null, from: Path, to: string): string {
	return site === null ? `${up(from)}${to}` : new URL(to, site).href
}

/** Above this many events none has a page of its own: the timeline works as ever, and says so where no script runs. */
export const MOST_EVENTS = 2000

/** The page of an event. Throws where its id could lead out of the folder: it comes from a file. */
export function eventPath(id: string): Path {
	return `e/${safe(id)}/`
}

/** The page of a walkthrough. */
export function tourPath(id: string): Path {
	return `w/${safe(id)}/`
}

function safe(id: string): string {
	if (!/^[a-z0-9][\w-]*$/i.test(id)) throw new Error(`no page can be named "${id}": letters, digits, - and _ only`)
	return id
}
