/** That looking at one page in one scheme after the other sees each scheme's own colours. */
import { expect, test } from 'vitest'
import { violations, visit } from './page.ts'
import { inSchemes, SCHEMES } from './schemes.ts'

const PALE = 'color: #888; background: #999; forced-color-adjust: none'

test.each([
	['light', '(prefers-color-scheme: light) and (forced-colors: none)'],
	['dark', '(prefers-color-scheme: dark)'],
	['forced colours', '(forced-colors: active)'],
])('what is too pale in %s alone is found there, and nowhere else', async (pale, media) => {
	const { page } = await visit()
	await page.setContent(
		`<html lang="en"><title>A page</title><style>@media ${media} { h1 { ${PALE} } }</style><main><h1>Words</h1></main></html>`,
	)
	const found: Record<string, string[]> = {}
	await inSchemes(page, async (scheme) => {
		found[scheme] = await violations(page)
	})
	const expected = Object.keys(SCHEMES).map((name) => [name, name === pale ? ['color-contrast: h1'] : []])
	expect(found).toEqual(Object.fromEntries(expected))
})
