/** The colours a page can be asked for, one after the other on the same page. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { violations } from './page.ts'

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>

export const SCHEMES: Record<string, Media> = {
	light: { colorScheme: 'light', forcedColors: 'none' },
	dark: { colorScheme: 'dark', forcedColors: 'none' },
	'forced colours': { colorScheme: 'light', forcedColors: 'active' },
}

/** Looks at the page in the schemes of these names, or in every one. Fails where the page does not take them on. */
export async function inSchemes(
	page: Page,
	look: (scheme: string) => Promise<unknown>,
	names = Object.keys(SCHEMES),
): Promise<void> {
	for (const name of names) {
		const media = SCHEMES[name]!
		await page.emulateMedia(media)
		const taken = await page.evaluate(() => ({
			colorScheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
			forcedColors: matchMedia('(forced-colors: active)').matches ? 'active' : 'none',
		}))
		expect(taken).toEqual(media)
		await look(name)
	}
}

/** Fails where axe finds a violation in any scheme, naming scheme, rule and elements. */
export async function expectAccessibleInAll(page: Page): Promise<void> {
	const found: string[] = []
	await inSchemes(page, async (scheme) => {
		for (const one of await violations(page)) found.push(`${scheme}: ${one}`)
	})
	expect(found).toEqual([])
}
