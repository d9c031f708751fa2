import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visit } from './page.ts'
import { expectAccessibleInAll } from './schemes.ts'

const column = (page: Page, at: number) => page.locator(`.table-view tbody tr > :nth-child(${at})`).allTextContents()
const titles = (page: Page) => column(page, 2)

describe('the table', () => {
	test('holds the events that the list and its tray hold', async () => {
		const { page } = await visit('?view=table&place=deir-ez-zor')
		await page.locator('.table-view tbody tr').first().waitFor()
		const held = async (some: Page) =>
			(
				await some.locator('main [data-event]').evaluateAll((all) => all.map((one) => one.getAttribute('data-event')))
			).sort()
		const { page: list } = await visit('?view=list&place=deir-ez-zor')
		await list.locator('.list-event').first().waitFor()
		// The tray's events come a moment after the list's.
		await expect.poll(() => held(list)).toEqual(await held(page))
	})

	test('is sorted by any column, both ways, and says which', async () => {
		const { page } = await visit('?view=table')
		await page.locator('.table-view tbody tr').first().waitFor()
		const before = await titles(page)
		for (const [at, name] of [
			'Date',
			'Event',
			'Place',
			'Kind',
			'Accounts',
			'Outlets',
			'Agreement',
			'Date known',
		].entries()) {
			const heading = page.locator('.table-view thead th').nth(at)
			if (at > 0) await heading.getByRole('button', { name, exact: true }).click()
			await expect.poll(() => heading.getAttribute('aria-sort')).toBe('ascending')
			const up = await titles(page)
			await heading.getByRole('button').click()
			await expect.poll(() => heading.getAttribute('aria-sort')).toBe('descending')
			expect(await page.locator('[aria-sort]').count()).toBe(1)
			const down = await titles(page)
			expect(down).not.toEqual(up)
			expect(down.toSorted()).toEqual(before.toSorted())
		}
		const kinds = async () => column(page, 4)
		await page.locator('.table-view thead').getByRole('button', { name: 'Kind' }).click()
		await expect.poll(async () => (await kinds())[0]).toBe((await kinds()).toSorted()[0])
	})

	test('its order stands in the address, as a choice that Back undoes', async () => {
		const { page } = await visit('?view=table')
		const first = page.locator('.table-view tbody tr').first()
		await first.waitFor()
		const asked = () => new URL(page.url()).searchParams
		const press = (name: string) => page.locator('.table-view thead').getByRole('button', { name, exact: true }).click()
		await press('Accounts')
		await expect.poll(() => asked().get('sort')).toBe('accounts')
		await press('Accounts')
		await expect.poll(() => asked().get('down')).toBe('1')
		const shown = await titles(page)
		const { page: copy } = await visit(new URL(page.url()).search)
		await copy.locator('.table-view tbody tr').first().waitFor()
		expect(await titles(copy)).toEqual(shown)
		await page.goBack()
		await expect.poll(() => page.locator('[aria-sort]').getAttribute('aria-sort')).toBe('ascending')
		await press('Date')
		await expect.poll(() => [asked().get('sort'), asked().get('down')]).toEqual([null, null])
	})

	test('an event opens from it, and closing gives the focus back', async () => {
		const { page } = await visit('?view=table')
		const link = page.locator('.table-view [data-event]').nth(2)
		await link.click()
		await page.locator('#event-heading').waitFor()
		expect(await page.locator('#event-heading').textContent()).toBe(await link.textContent())
		await page.keyboard.press('Escape')
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-event')))
			.toBe(await link.getAttribute('data-event'))
	})

	test('what is shown is saved as CSV, in the order shown', async () => {
		const { page } = await visit('?view=table&kind=truce')
		await page.locator('.table-view thead').getByRole('button', { name: 'Event' }).click()
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: /^Save \d+ lines? as CSV$/ }).click(),
		])
		expect(download.suggestedFilename()).toMatch(/^datelines-events-\w+\.csv$/)
		const lines = parse(readFileSync(await download.path(), 'utf8'), { bom: true, columns: true }) as {
			title: string
		}[]
		expect(lines.map(({ title }) => title)).toEqual(await titles(page))
	})

	test('at 320 px the page does not scroll sideways, and the table does, by keyboard too', async () => {
		const { page } = await visit('?view=table', { viewport: { width: 320, height: 640 } })
		await page.locator('.table-view tbody tr').first().waitFor()
		const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
		expect(widths[0]).toBeLessThanOrEqual(widths[1]!)
		await page.locator('.table-scroll').focus()
		await page.keyboard.press('ArrowRight')
		await expect.poll(() => page.locator('.table-scroll').evaluate((one) => one.scrollLeft)).toBeGreaterThan(0)
	})

	test.each([
		['wide', {}],
		['phone', { viewport: { width: 390, height: 844 } }],
	] as const)('axe finds nothing in it: %s', async (_, options) => {
		const { page } = await visit('?view=table', options)
		await page.locator('.table-view tbody tr').first().waitFor()
		await expectAccessibleInAll(page)
	})
})
