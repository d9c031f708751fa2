import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Index, Shard } from '../../src/records/schema.ts'
import { frameOf, type Host, openHost } from './host.ts'
import { expectAccessible, settled, visit, visitAt } from './page.ts'
import { isOneFile, published } from './published.ts'

let host: Host
/** An event that several accounts tell of. */
let event: { id: string; title: string }
beforeAll(async () => {
	host = await openHost()
	const { shards } = await published<Index>('index.json')
	const { events } = await published<Shard>(shards[0]!.href)
	event = events.toSorted((a, b) => b.claimIds.length - a.claimIds.length)[0]!
})
afterAll(() => host.close())

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share' })
const text = (page: Page) => dialog(page).locator('.share-outcome textarea').first().inputValue()
const tab = (page: Page, name: string) => dialog(page).getByRole('tab', { name, exact: true })

/** Opens the dialog by the button within a part of the page. */
async function share(page: Page, within: string): Promise<void> {
	await page.locator(within).getByRole('button', { name: 'Share' }).click()
	await dialog(page).waitFor()
}

describe.skipIf(isOneFile())('sharing', () => {
	test('with the keyboard alone: open, choose a tab, copy, close; the focus comes back', async () => {
		const permissions = ['clipboard-read', 'clipboard-write']
		const { page, complaints } = await visit('?view=list&q=hospital', { permissions })
		await page.locator('.filters').getByRole('button', { name: 'Share' }).focus()
		await page.keyboard.press('Enter')
		await dialog(page).waitFor()
		expect(await text(page)).toBe(`${inject('url')}?view=list&q=hospital`)
		await page.keyboard.press('ArrowRight')
		expect(await tab(page, 'Iframe').getAttribute('aria-selected')).toBe('true')
		await page.keyboard.press('End')
		expect(await tab(page, 'File').evaluate((one) => one === document.activeElement)).toBe(true)
		await page.keyboard.press('Home')
		for (let tabs = 0; tabs < 20; tabs++) {
			await page.keyboard.press('Tab')
			if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Copy') break
		}
		await page.keyboard.press('Enter')
		await expect.poll(() => dialog(page).getByRole('status').first().textContent()).toMatch(/^Copied/)
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${inject('url')}?view=list&q=hospital`)
		await page.keyboard.press('Escape')
		await expect.poll(() => dialog(page).count()).toBe(0)
		expect(await page.evaluate(() => document.activeElement?.className)).toBe('share-button')
		expect(complaints).toEqual([])
	})

	test('offers first what the button stands beside: the event, the comparison', async () => {
		const { page } = await visit(`?event=${event.id}`)
		await page.locator('#event-heading').waitFor()
		await share(page, '.panel')
		expect(await text(page)).toBe(`${inject('url')}e/${event.id}/`)
		await page.keyboard.press('Escape')
		await page.goto(`${inject('url')}?compare=${event.id}`)
		await share(page, '.compare')
		expect(await text(page)).toBe(`${inject('url')}?compare=${event.id}`)
	})

	test('every choice is in the lines, and pinned ones lead to records that are there', async () => {
		const { page } = await visit(`?event=${event.id}`)
		await share(page, '.panel')
		await tab(page, 'Iframe').click()
		await dialog(page).getByLabel('Colours').selectOption('dark')
		await dialog(page).getByLabel('Records').selectOption('pinned')
		await dialog(page).getByLabel('Height').fill('420')
		await dialog(page).getByLabel('With search, filters and the switch of views').uncheck()
		const { dataVersion } = await published<Index>('index.json')
		const query = `embed=1&amp;event=${event.id}&amp;theme=dark&amp;controls=0&amp;v=${dataVersion}`
		await expect.poll(() => text(page)).toContain(`src="${inject('url')}?${query}"`)
		expect(await text(page)).toContain('height="420"')
		const src = `${inject('url')}?${query.replaceAll('&amp;', '&')}`
		const shown = await visitAt(src)
		await shown.page.getByRole('heading', { name: event.title }).first().waitFor()
	})

	test('a walkthrough and its step', async () => {
		const { walkthroughs } = await published<Index>('index.json')
		expect(walkthroughs!.count).toBeGreaterThan(0)
		const { page } = await visit('?view=list')
		await share(page, '.filters')
		await dialog(page)
			.getByRole('radio', { name: /^The walkthrough/ })
			.first()
			.check()
		expect(await text(page)).toMatch(/\/w\/[\w-]+\/$/)
		await tab(page, 'Iframe').click()
		expect(await text(page)).toMatch(/\?embed=1&amp;tour=[\w-]+"/)
	})

	test.each(['Iframe', 'Auto-height'])(
		'%s: what is pasted into a page of another origin shows the event',
		async (form) => {
			const { page } = await visit(`?event=${event.id}`)
			await share(page, '.panel')
			await tab(page, form).click()
			const pasted = await visitAt(host.page(await text(page)))
			const frame = await frameOf(pasted.page)
			await frame.getByRole('heading', { name: event.title }).first().waitFor()
			expect(await pasted.page.locator('iframe').getAttribute('title')).toBe(event.title)
			expect(new URL(frame.url()).origin).not.toBe(new URL(pasted.page.url()).origin)
		},
	)

	test('the preview shows the very lines', async () => {
		const { page } = await visit(`?event=${event.id}`)
		await share(page, '.panel')
		await tab(page, 'Iframe').click()
		const preview = await frameOf(page, '.share-preview')
		await preview.frameLocator('iframe').getByRole('heading', { name: event.title }).first().waitFor()
		expect(await preview.locator('body').innerHTML()).toBe(await text(page))
		// What comes in there does not take the focus from whoever is choosing.
		expect(await tab(page, 'Iframe').evaluate((one) => one === document.activeElement)).toBe(true)
	})

	test.each<[string, object | string, RegExp]>([
		[
			'offered',
			{ file: 'datelines.html', dataVersion: '0123456789ab', bytes: 3e6, gzip: 8e5 },
			/3\.0 MB, 0\.8 MB.*another version/s,
		],
		['not offered', '<!doctype html>', /does not offer it/],
		[
			'a note that leads elsewhere',
			{ file: '//elsewhere.example/x.html', dataVersion: '0', bytes: 1, gzip: 1 },
			/does not offer it/,
		],
	])('the one file, %s', async (_, note, says) => {
		const { page } = await visit('?view=list', {}, (page) =>
			page.route(/datelines\.json$/, (route) =>
				route.fulfill({ body: typeof note === 'string' ? note : JSON.stringify(note) }),
			),
		)
		await share(page, '.filters')
		await tab(page, 'File').click()
		await expect.poll(() => dialog(page).getByRole('tabpanel').textContent()).toMatch(says)
	})
})

const SCHEMES: [string, BrowserContextOptions][] = [
	['light', {}],
	['dark', { colorScheme: 'dark' }],
	['forced colours', { forcedColors: 'active' }],
	['320 px', { viewport: { width: 320, height: 640 } }],
]

describe.skipIf(isOneFile()).each(SCHEMES)('the dialog in %s', (_, options) => {
	test('has nothing that axe finds and no sideways scrolling, in any tab', async () => {
		const { page } = await visit('?view=list', options)
		await share(page, '.filters')
		for (const name of ['Link', 'Iframe', 'Auto-height', 'File']) {
			await tab(page, name).click()
			await settled(page)
			await expectAccessible(page)
			const widths = await dialog(page).evaluate((one) => [one.scrollWidth, one.clientWidth])
			expect(widths[0]).toBeLessThanOrEqual(widths[1]!)
		}
	})
})
