/** What the page under test publishes: fetched from its site, or read out of the one file that it is. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'

/** True where the page is one file, opened from the disk. */
export const isOneFile = () => inject('url').startsWith('file:')

/** A file of the data by its path below `data/`, as JSON. */
export async function published<T>(path: string): Promise<T> {
	if (!isOneFile()) return (await fetch(`${inject('url')}data/${path}`)).json() as Promise<T>
	return JSON.parse(carried(readFileSync(fileURLToPath(inject('url')), 'utf8'), `data/${path}`)) as T
}

/** The text of a file that a page carries. Throws where it carries none of that path. */
export function carried(page: string, path: string): string {
	const begins = page.indexOf(`data-file="${path}"`)
	if (begins === -1) throw new Error(`the page carries no ${path}`)
	const from = page.indexOf('>', begins) + 1
	return JSON.parse(page.slice(from, page.indexOf('</script>', from))) as string
}
