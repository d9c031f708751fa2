import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import type { Index } from '../../src/records/schema.ts'
import { settled, visit } from './page.ts'
import { published } from './published.ts'

/** Widths of the paper's text in CSS pixels, 15 mm off each edge: 96 px to the inch. */
const PAPERS: Record<string, number> = { A4: 680, Letter: 702 }

async function pages(page: Page, format: string): Promise<number> {
	const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1')
	expect(pdf.startsWith('%PDF')).toBe(true)
	return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length
}

const VIEWS: [string, string, string][] = [
	['timeline', '?view=timeline', '.timeline .mark'],
	['list', '?view=list', '.list-event'],
	['map', '?view=map', '.map-pin'],
	['about', '?about=1', '.about'],
]

describe.each(Object.entries(PAPERS))('on %s', (format, width) => {
	test.each(VIEWS)('the %s prints whole, within the paper', async (_, query, waited) => {
		const { page } = await visit(query, { viewport: { width, height: 960 } })
		await page.locator(waited).first().waitFor()
		await page.emulateMedia({ media: 'print' })
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
		expect(await pages(page, format)).toBeGreaterThan(1)
	})
})

describe('a sheet of paper', () => {
	test.each(['?view=list', '?view=map', '?view=timeline'])(
		'of %s says of which days it is and where it is from',
		async (query) => {
			const { page } = await visit(query)
			const line = page.locator('.paper-line')
			await line.waitFor({ state: 'attached' })
			expect(await line.isVisible()).toBe(false)
			await page.emulateMedia({ media: 'print' })
			expect(await line.isVisible()).toBe(true)
			const text = (await line.textContent())!
			const { dataVersion } = await published<Index>('index.json')
			expect(text).toContain(dataVersion)
			expect(text).toContain(`${inject('url')}${query}`)
			expect(text).toMatch(/\d+ events, .*\d{4}/)
			for (const hidden of ['.toolbar', '.wordmark nav', '.skip-link'])
				expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false)
		},
	)

	test('names in words what is searched for and chosen, and nothing twice', async () => {
		const { page } = await visit('?view=list&kind=air-strike,shelling&place=aleppo-city&q=aleppo')
		await page.locator('.list-event').first().waitFor()
		await page.emulateMedia({ media: 'print' })
		const text = (await page.locator('.paper-line').textContent())!
		expect(text).toContain('the words “aleppo”; Place: Aleppo; Kind: Air strike or Shelling')
		expect(text).toMatch(/\d+ events? of \d+/)
		expect(await page.locator('.chips').isVisible()).toBe(false)
		await page.emulateMedia({ media: null })
		await page.getByRole('button', { name: 'Reset' }).click()
		await expect.poll(() => page.locator('.paper-line').textContent()).not.toContain('Only those')
	})

	test('has an open event whole, with all its accounts and their reasons', async () => {
		const { page } = await visit('?view=list')
		await page.locator('.list-event:has(.tag-contested) [data-event]').first().click()
		await page.locator('.excerpt-exact').first().waitFor()
		await page.emulateMedia({ media: 'print' })
		const accounts = await page.locator('.account .excerpt-exact').all()
		expect(accounts.length).toBeGreaterThan(1)
		for (const account of accounts) expect(await account.isVisible()).toBe(true)
		const clipped = await page.locator('.panel *').evaluateAll((all) =>
			all
				.filter((one) => getComputedStyle(one).overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 2)
				.filter((one) => one.clientHeight > 2)
				.map((one) => one.className),
		)
		expect(clipped).toEqual([])
	})
})

describe('text at 200 %', () => {
	test.each([...VIEWS, ['event', '?view=list', '.list-event']] as [string, string, string][])(
		'%s: nothing stands beyond the edge',
		async (name, query, waited) => {
			const { page } = await visit(query)
			await page.locator(waited).first().waitFor()
			await page.addStyleTag({ content: 'html { font-size: 200% }' })
			if (name === 'event') {
				await page.locator('.list-event [data-event]').first().click()
				await page.locator('.excerpt-exact').first().waitFor()
			}
			await settled(page)
			expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
			const cut = await page
				.locator('button, select, .switch span')
				.evaluateAll((all) =>
					all
						.filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 2)
						.map((one) => `${one.className} ${one.textContent}`),
				)
			expect(cut).toEqual([])
		},
	)
})
