import type { BrowserContextOptions } from 'playwright-core'
import { describe, test } from 'vitest'
import { expectAccessible, visit } from './page.ts'

const PHONE = { width: 390, height: 844 }

const STATES: [string, string, BrowserContextOptions, boolean][] = [
	['timeline', '', {}, false],
	['timeline, event open', '', {}, true],
	['timeline with readers’ comments', '?comments=1&t=2016', {}, false],
	['list', '?view=list', {}, false],
	['list, event open', '?view=list', {}, true],
	['dark', '', { colorScheme: 'dark' }, false],
	['dark list, event open', '?view=list', { colorScheme: 'dark' }, true],
	['dark by the address', '?theme=dark', {}, true],
	['forced colours', '', { forcedColors: 'active' }, true],
	['phone', '', { viewport: PHONE }, false],
	['phone, event open', '', { viewport: PHONE }, true],
	['phone, timeline', '?view=timeline', { viewport: PHONE }, false],
	['unknown event', '?event=nothing', {}, false],
]

describe('axe finds nothing in', () => {
	test.each(STATES)('%s', async (_, search, options, open) => {
		const { page } = await visit(search, options)
		await page.locator('main [data-event]').first().waitFor({ state: 'attached' })
		if (open) {
			await page.locator('.timeline .mark-dot[data-event], .list-event [data-event]').first().click()
			await page.locator('.excerpt-exact').first().waitFor()
			await page.locator('.panel details').evaluateAll((all) => {
				for (const one of all) (one as HTMLDetailsElement).open = true
			})
		}
		await page.waitForTimeout(300)
		await expectAccessible(page)
	})

	test('a failure', async () => {
		const { page } = await visit('', {}, (page) =>
			page.route(/index\.json$/, (route) => route.fulfill({ status: 404 })),
		)
		await page.getByRole('alert').waitFor()
		await expectAccessible(page)
	})
})
