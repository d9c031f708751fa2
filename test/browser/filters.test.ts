import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { settled, visit } from './page.ts'
import { expectAccessibleInAll } from './schemes.ts'

const query = (page: Page) => new URL(page.url()).searchParams
const counted = (page: Page) => page.locator('.filters-count').textContent()
const listed = (page: Page) => page.locator('.list-event').count()
const chips = (page: Page) => page.getByRole('list', { name: 'Chosen filters' }).locator('.chip')
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))

/** Opens a facet's values. */
async function open(page: Page, facet: string) {
	await page.locator('.filters .menu', { hasText: facet }).click()
	const values = page.getByRole('group', { name: new RegExp(`^${facet}`) })
	await values.waitFor()
	return values
}

/** Every event that a list and its tray hold, in order. */
const events = (page: Page) =>
	page.locator('main [data-event]').evaluateAll((all) => all.map((one) => one.getAttribute('data-event')))

describe('filters', () => {
	test('a value chosen narrows what is shown to its count, is a chip, and stands in the address', async () => {
		const { page, complaints } = await visit('?view=list')
		const all = await counted(page)
		const values = await open(page, 'Kind')
		const first = values.locator('.value').first()
		const expected = Number.parseInt((await first.locator('.value-count').textContent())!, 10)
		await first.click()
		await expect.poll(() => counted(page)).toBe(`${expected} of ${all}`)
		await expect.poll(async () => (await events(page)).length).toBe(expected)
		expect(await chips(page).count()).toBe(1)
		await expect.poll(() => query(page).get('kind')).not.toBeNull()
		expect(complaints).toEqual([])
	})

	test('Back takes a choice away, Forward brings it again, and a copied address shows the same', async () => {
		const { page } = await visit('?view=list')
		const all = await counted(page)
		await (await open(page, 'Outlet')).locator('.value').first().click()
		await expect.poll(() => query(page).get('outlet')).not.toBeNull()
		const one = await counted(page)
		await page.locator('.menu-values:popover-open .value').nth(1).click()
		await expect.poll(() => query(page).get('outlet')).toContain(',')
		const two = await counted(page)
		const shown = await events(page)
		const { page: copy } = await visit(new URL(page.url()).search)
		await expect.poll(() => counted(copy)).toBe(two)
		await expect.poll(() => events(copy)).toEqual(shown)
		await page.goBack()
		await expect.poll(() => counted(page)).toBe(one)
		await page.goBack()
		await expect.poll(() => counted(page)).toBe(all)
		await page.goForward()
		await expect.poll(() => counted(page)).toBe(one)
		expect(await chips(page).count()).toBe(1)
	})

	test('one state for all views: list, tray and timeline show the same events', async () => {
		const { page } = await visit('?view=list&kind=truce,advance&comments=1')
		await page.locator('.list-event').first().waitFor()
		const inList = new Set(await events(page))
		expect(await counted(page)).toMatch(new RegExp(`^${inList.size} of `))
		await page.getByRole('radio', { name: 'Timeline' }).check({ force: true })
		await page.locator('.timeline .mark').first().waitFor()
		for (const id of await events(page)) expect(inList).toContain(id)
		expect(await counted(page)).toMatch(new RegExp(`^${inList.size} of `))
	})

	test('a governorate has its places, and a place is found by another spelling', async () => {
		const { page } = await visit('?view=list')
		const values = await open(page, 'Place')
		const names = () => values.locator('.value-name').allTextContents()
		const many = (await names()).length
		await values.getByRole('searchbox').fill('Dayr al-Zawr')
		await expect.poll(async () => (await names()).length).toBeLessThan(many)
		for (const name of await names()) expect(name).toMatch(/^Deir ez-Zor/)
		await values.getByRole('searchbox').fill('')
		const governorate = values.locator('.value', { hasText: 'Aleppo Governorate' })
		const district = values.locator('.value', { hasText: 'Hanano' })
		expect(await governorate.locator('..').getAttribute('style')).not.toBe(
			await district.locator('..').getAttribute('style'),
		)
		await district.click()
		await expect.poll(() => query(page).get('place')).not.toBeNull()
		const inDistrict = await events(page)
		await district.click()
		await governorate.click()
		await expect.poll(async () => (await events(page)).length).toBeGreaterThan(inDistrict.length)
		const inGovernorate = await events(page)
		for (const id of inDistrict) expect(inGovernorate).toContain(id)
	})

	test('what the records do not hold filters nothing, and is a chip that can be removed', async () => {
		const { page, complaints } = await visit('?view=list&outlet=gazette&kind=advance')
		await page.locator('.list-event').first().waitFor()
		expect(await chips(page).allTextContents()).toEqual([
			expect.stringContaining('unknown: gazette'),
			expect.stringContaining('Advance'),
		])
		const before = await counted(page)
		await page.getByRole('button', { name: 'Remove Outlet: unknown: gazette' }).click()
		await expect.poll(() => query(page).get('outlet')).toBeNull()
		expect(await counted(page)).toBe(before)
		expect(query(page).get('kind')).toBe('advance')
		expect(complaints).toEqual([])
	})

	test('where nothing is left, it says what leaves nothing, and each can be taken away', async () => {
		const { page } = await visit('?view=list&kind=protest&certainty=undated')
		const nothing = page.getByRole('region', { name: 'No event is left' })
		await nothing.waitFor()
		expect(await listed(page)).toBe(0)
		const remove = nothing.getByRole('button', { name: /^Remove Kind: Protest \(\d+ events?\)$/ })
		const expected = Number(/(\d+) events?\)$/.exec((await remove.textContent())!)![1])
		await expectAccessibleInAll(page)
		await remove.click()
		await nothing.waitFor({ state: 'detached' })
		await expect.poll(async () => (await events(page)).length).toBe(expected)
	})

	test('says the count politely, once, after quick changes', async () => {
		const { page } = await visit('?view=list')
		const said = page.locator('.filters [role="status"]')
		await page.locator('.list-event').first().waitFor()
		await page.waitForTimeout(900)
		expect(await said.textContent()).toBe('')
		const values = await open(page, 'Kind')
		await values.locator('.value').nth(0).click()
		await values.locator('.value').nth(1).click()
		expect(await said.textContent()).toBe('')
		await expect.poll(() => said.textContent()).toMatch(/^\d+ of \d+ events$/)
		expect(await said.textContent()).toBe(await counted(page))
	})

	test('with the keyboard alone: open, choose, close, remove, and the focus is never lost', async () => {
		const { page } = await visit('?view=list')
		await page.locator('.list-event').first().waitFor()
		await page.locator('.filters .menu', { hasText: 'Agreement' }).focus()
		await page.keyboard.press('Enter')
		await page.locator('.menu-values:popover-open .value').first().waitFor()
		await page.keyboard.press('Tab')
		await page.keyboard.press('Space')
		await page.keyboard.press('Tab')
		await page.keyboard.press('Space')
		await expect.poll(() => chips(page).count()).toBe(2)
		await page.keyboard.press('Escape')
		await expect.poll(() => page.locator('.menu-values:popover-open').count()).toBe(0)
		expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Agreement')
		await chips(page).first().focus()
		await page.keyboard.press('Enter')
		await expect.poll(() => chips(page).count()).toBe(1)
		await expect.poll(() => focused(page)).toMatch(/^Remove Agreement/)
		await page.keyboard.press('Enter')
		await expect.poll(() => chips(page).count()).toBe(0)
		await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('menu')
	})

	test('on a phone they are a sheet', async () => {
		const { page } = await visit('', { viewport: { width: 320, height: 640 } })
		await page.getByRole('button', { name: 'Filters' }).click()
		const sheet = page.getByRole('dialog', { name: 'Filters' })
		await sheet.getByText('Agreement', { exact: true }).first().click()
		await sheet.locator('details[open] .value').first().click()
		const done = sheet.getByRole('button', { name: /^Show \d+ events?$/ })
		await expectAccessibleInAll(page)
		const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
		expect(widths[0]).toBeLessThanOrEqual(widths[1]!)
		await done.click()
		await expect.poll(() => sheet.count()).toBe(0)
		expect(await chips(page).count()).toBe(1)
		expect(await page.evaluate(() => document.activeElement?.className)).toBe('menu')
	})

	test('leave the timeline on the first screen', async () => {
		const { page } = await visit('?outlet=rt,sputnik', { viewport: { width: 1280, height: 800 } })
		await page.locator('.timeline .mark').first().waitFor()
		expect((await page.locator('.timeline').boundingBox())!.y).toBeLessThan(600)
	})

	test('axe finds nothing in an open facet and its chips', async () => {
		const { page } = await visit('?view=list&kind=truce&outlet=gazette')
		await (await open(page, 'Place')).locator('.value').first().click()
		await settled(page)
		await expectAccessibleInAll(page)
	})
})
