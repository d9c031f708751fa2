import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import type { Index, Shard } from '../../src/records/schema.ts'
import { settled, visit } from './page.ts'
import { published } from './published.ts'
import { expectAccessibleInAll } from './schemes.ts'

const json = published
const query = (page: Page) => new URL(page.url()).searchParams

/** The events with most accounts first. */
async function events() {
	const index = await json<Index>('index.json')
	const shards = await Promise.all(index.shards.map(({ href }) => json<Shard>(href)))
	return shards.flatMap((shard) => shard.events).toSorted((a, b) => b.claimIds.length - a.claimIds.length)
}

const focusedText = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '')
const width = async (page: Page) => (await page.locator('.panel').boundingBox())!.width

describe('the panel’s edge', () => {
	test('moves by arrow keys, says its value, and goes back with Enter; the timeline makes room', async () => {
		const [event] = await events()
		const { page } = await visit(`?event=${event!.id}`)
		const edge = page.getByRole('separator', { name: 'Width of the panel' })
		await edge.focus()
		const before = await width(page)
		const value = Number(await edge.getAttribute('aria-valuenow'))
		for (let presses = 0; presses < 5; presses++) await page.keyboard.press('ArrowLeft')
		await expect.poll(() => width(page)).toBeGreaterThan(before + 60)
		await expect.poll(async () => Number(await edge.getAttribute('aria-valuenow'))).toBe(value + 10)
		const panel = (await page.locator('.panel').boundingBox())!
		await expect
			.poll(async () => {
				const box = (await page.locator('.timeline').boundingBox())!
				return box.x + box.width
			})
			.toBeLessThanOrEqual(panel.x)
		await page.keyboard.press('Home')
		await expect.poll(() => width(page)).toBeCloseTo(320, -1.5)
		await page.keyboard.press('Enter')
		await expect.poll(() => width(page)).toBe(before)
	})

	test('is dragged, never beyond what stays readable, and keeps its place when the panel opens again', async () => {
		const [event] = await events()
		const { page } = await visit(`?event=${event!.id}&view=list`)
		await page.getByRole('separator').waitFor()
		const drag = async (to: number) => {
			const from = (await page.locator('.panel').boundingBox())!.x
			await page.mouse.move(from, 400)
			await page.mouse.down()
			await page.mouse.move(to, 400, { steps: 5 })
			await page.mouse.up()
		}
		await drag(700)
		await expect.poll(() => width(page)).toBeCloseTo(580, -1)
		await drag(10)
		await expect.poll(() => width(page)).toBeLessThanOrEqual(1280 - 26 * 16)
		const chosen = await width(page)
		await page.keyboard.press('Escape')
		await expect.poll(() => page.locator('.panel').count()).toBe(0)
		await page.locator('.list-event [data-event]').first().click()
		await expect.poll(() => width(page)).toBe(chosen)
	})
})

test('an address with an account opens its source cold, the account in sight', async () => {
	const { page, complaints } = await visit()
	for (const { id, claimIds } of (await events()).slice(0, 3)) {
		const claimId = claimIds.at(-1)!
		await page.goto(`${inject('url')}?event=${id}&claim=${claimId}`)
		const account = page.locator(`#claim-${claimId}`)
		await account.locator('.source[open]').waitFor()
		await expect.poll(async () => (await account.boundingBox())!.y).toBeLessThan(700)
		expect(await page.locator('.source[open]').count()).toBe(1)
		expect(await account.getByText('How we know the outlet').isVisible()).toBe(true)
	}
	expect(complaints).toEqual([])
})

test('an account is chosen without leaving the page, and Back goes back from it', async () => {
	const [event] = await events()
	const { page } = await visit(`?event=${event!.id}`)
	await page.evaluate(() => Object.assign(window, { same: true }))
	await page.locator('.account-link').nth(1).click()
	await expect.poll(() => query(page).get('claim')).not.toBeNull()
	await page.locator('.account').nth(1).locator('.source[open]').waitFor()
	expect(await page.evaluate(() => (window as unknown as { same?: boolean }).same)).toBe(true)
	await page.goBack()
	await expect.poll(() => page.locator('.source[open]').count()).toBe(0)
})

test('Back finds an event where it was left; opened anew it is read from its beginning', async () => {
	const { page } = await visit('?view=list')
	const titles = page.locator('.list-event [data-event]')
	await titles.first().click()
	await page.locator('#event-heading').waitFor()
	await page.setViewportSize({ width: 1280, height: 400 })
	const scroller = page.locator('.panel-scroll')
	await scroller.evaluate((element) => element.scrollTo(0, 160))
	await page.waitForTimeout(200)
	await titles.nth(3).click()
	await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBe(0)
	await page.goBack()
	await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBe(160)
	await titles.first().click()
	await page.goBack()
	await titles.nth(3).click()
	await titles.first().click()
	await expect.poll(() => scroller.evaluate((element) => element.scrollTop)).toBe(0)
})

test('more of the text around an excerpt holds what was there, whole words only, and the exact words once', async () => {
	const [event] = await events()
	const { page } = await visit(`?event=${event!.id}`)
	const account = page.locator('.account').first()
	const more = account.getByRole('button', { name: 'More of the text around it' })
	await more.waitFor()
	const text = async () => (await account.locator('.excerpt').textContent())!.replace(/^… | …$/g, '')
	const before = await text()
	const exact = (await account.locator('.excerpt-exact').allTextContents()).join('')
	await more.click()
	const after = await text()
	expect(after.length).toBeGreaterThan(before.length)
	expect(after).toContain(before)
	expect((await account.locator('.excerpt-exact').allTextContents()).join('')).toBe(exact)
	await account.getByRole('button', { name: 'Less' }).click()
	expect(await text()).toBe(before)
})

test('the keyboard alone opens a source and copies its link, and hears so', async () => {
	const [event] = await events()
	const { page } = await visit(`?event=${event!.id}`, { permissions: ['clipboard-read', 'clipboard-write'] })
	const summary = page.locator('.source summary').first()
	await summary.waitFor()
	await page.locator('.account-link').first().focus()
	for (let tabs = 0; tabs < 12 && !(await focusedText(page)).startsWith('Source:'); tabs++)
		await page.keyboard.press('Tab')
	await page.keyboard.press('Enter')
	for (let tabs = 0; tabs < 12 && (await focusedText(page)) !== 'Copy link'; tabs++) await page.keyboard.press('Tab')
	await page.keyboard.press('Enter')
	await expect.poll(() => page.getByRole('status').filter({ hasText: 'Link copied' }).count()).toBe(1)
	const copied = await page.evaluate(() => navigator.clipboard.readText())
	expect(copied).toContain(`?event=${event!.id}&claim=`)
	await page.goto(copied)
	await page.locator('.account-current .source[open]').waitFor()
})

test('outlets that tell nothing of an event of their days are called silent, and never twice', async () => {
	const { page } = await visit()
	let seen = 0
	for (const { id, date } of await events()) {
		if (seen > 2 || date.precision !== 1) continue
		await page.goto(`${inject('url')}?event=${id}`)
		await page.locator('.account h4').first().waitFor()
		const told = await page.locator('.account h4').allTextContents()
		const silent = await page.locator('.silence li bdi').allTextContents()
		for (const name of silent) expect(told).not.toContain(name)
		if (silent.length === 0) continue
		seen++
		expect(await page.locator('.silence').textContent()).toContain('silence, never denial')
	}
	expect(seen).toBeGreaterThan(0)
})

const SCREENS: [string, Parameters<typeof visit>[1]][] = [
	['wide', {}],
	['narrow', { viewport: { width: 320, height: 640 } }],
]

describe('the panel with a source open', () => {
	test.each(SCREENS)('%s: axe finds nothing, nothing scrolls sideways', async (_, options) => {
		const [event] = await events()
		const { page } = await visit(`?event=${event!.id}&claim=${event!.claimIds[0]}`, options)
		await page.locator('.account-current .source[open]').waitFor()
		await settled(page)
		await expectAccessibleInAll(page)
		const widths = await page.locator('.panel-scroll').evaluate((element) => [element.scrollWidth, element.clientWidth])
		expect(widths[0]).toBeLessThanOrEqual(widths[1]!)
	})
})
