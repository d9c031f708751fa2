import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { EventRecord, Index, Shard } from '../../src/records/schema.ts'
import { visit } from './page.ts'
import { published } from './published.ts'
import { expectAccessibleInAll } from './schemes.ts'

const json = published
const query = (page: Page) => new URL(page.url()).searchParams

/** The event that most accounts tell of, the one whose record notes most differences. */
let many: EventRecord
let differing: EventRecord

beforeAll(async () => {
	const index = await json<Index>('index.json')
	const shards = await Promise.all(index.shards.map(({ href }) => json<Shard>(href)))
	const events = shards.flatMap((shard) => shard.events)
	many = events.reduce((a, b) => (b.claimIds.length > a.claimIds.length ? b : a))
	differing = events.reduce((a, b) => (b.differences.length > a.differences.length ? b : a))
})

const heading = (page: Page) => page.locator('#compare-heading')
const ready = (page: Page) => page.locator('.grid-wording, .grid-words').first().waitFor()

/** Elements whose text is wider than they are, or that stand out of the page. */
const clipped = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('.compare *')]
			.filter((one) => {
				const style = getComputedStyle(one)
				const box = one.getBoundingClientRect()
				if (box.width <= 1 || style.display === 'none' || one.closest('svg')) return false
				const cut = style.overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1
				return cut || box.right > document.documentElement.clientWidth + 1
			})
			.map((one) => one.className || one.tagName),
	)

describe('with the keyboard alone', () => {
	test.each(['Escape', 'Back'])('from an event to its comparison and back by %s', async (way) => {
		const { page, complaints } = await visit(`?view=list&event=${differing.id}`)
		const link = page.locator(`a[data-compare="${differing.id}"]`)
		await link.waitFor()
		for (let presses = 0; presses < 400; presses++) {
			await page.keyboard.press('Tab')
			if (await link.evaluate((one) => one === document.activeElement)) break
		}
		await page.keyboard.press('Enter')
		await ready(page)
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('compare-heading')
		expect(query(page).get('compare')).toBe(differing.id)
		expect(await page.locator('.panel').count()).toBe(0)
		if (way === 'Escape') await page.keyboard.press('Escape')
		else await page.goBack()
		await expect.poll(() => link.evaluate((one) => one === document.activeElement).catch(() => false)).toBe(true)
		expect(query(page).has('compare')).toBe(false)
		expect(complaints).toEqual([])
	})

	test.each(['compare', 'event'] as const)('Escape closes first what lies over the %s, then it', async (key) => {
		const { page } = await visit(`?view=list&${key}=${differing.id}`)
		const shown = page.locator(key === 'event' ? '.panel' : '.compare')
		await shown.waitFor()
		const pressEscape = async (closes: string, left: number) => {
			await page.keyboard.press('Escape')
			await page.locator(closes).waitFor({ state: 'detached' })
			expect(await shown.count()).toBe(left)
		}
		await page.getByRole('button', { name: 'Share', exact: true }).first().click()
		await page.getByRole('dialog', { name: 'Share' }).waitFor()
		await pressEscape('dialog[open]', 1)
		if (key === 'event') {
			await page.locator('.filters .menu', { hasText: 'Kind' }).click()
			await page.locator('.menu-values:popover-open').waitFor()
			await pressEscape('.menu-values:popover-open', 1)
		}
		await pressEscape(key === 'event' ? '.panel' : '.compare', 0)
	})

	test('two excerpts are picked, stand in the tray and the address, and are compared', async () => {
		const { page } = await visit(`?view=list&event=${many.id}`)
		const picks = page.locator('.pick')
		for (const at of [0, 1]) {
			await picks.nth(at).focus()
			await page.keyboard.press('Space')
		}
		const tray = page.getByRole('region', { name: 'Excerpts picked for comparison' })
		await expect.poll(() => tray.getByRole('listitem').count()).toBe(2)
		const found = await page.reload().then(() => tray.getByRole('link', { name: 'Compare 2 excerpts' }))
		await found.focus()
		await page.keyboard.press('Enter')
		await ready(page)
		expect(await heading(page).textContent()).toBe('2 excerpts, picked by hand')
		expect(query(page).get('compare')!.split(',').length).toBe(2)
	})
})

describe('a deep link opened cold', () => {
	test('shows each account’s exact words under its source, and says the comparison in a sentence', async () => {
		const { page, complaints, foreign } = await visit(`?compare=${many.id}`)
		await ready(page)
		expect(await heading(page).textContent()).toBe(many.title)
		expect(await page.locator('.grid blockquote').count()).toBe(many.claimIds.length)
		expect(await page.locator('.compare-says p').count()).toBeGreaterThan(0)
		const columns = await page.locator('.grid th[scope="col"]').count()
		const rows = await page
			.locator('.grid tbody tr')
			.evaluateAll((all) =>
				all.map((row) => [...row.querySelectorAll('td')].reduce((sum, cell) => sum + cell.colSpan, 0)),
			)
		expect(new Set(rows)).toEqual(new Set([columns]))
		expect([complaints, foreign]).toEqual([[], []])
	})

	test('to nothing there is says so', async () => {
		const { page } = await visit('?compare=nothing')
		await expect.poll(() => page.getByRole('status').textContent()).toContain('“nothing”')
	})

	test('leads from an excerpt to its account', async () => {
		const { page } = await visit(`?view=list&compare=${differing.id}`)
		await ready(page)
		await page.locator('.cell-links a').first().click()
		await page.locator('.account-current').waitFor()
		expect(query(page).get('event')).toBe(differing.id)
	})
})

const ROOMS: [string, BrowserContextOptions, boolean][] = [
	['320 px', { viewport: { width: 320, height: 640 } }, true],
	['a phone', { viewport: { width: 390, height: 844 } }, true],
	['a tablet', { viewport: { width: 800, height: 1100 } }, true],
	['a desk', { viewport: { width: 1440, height: 900 } }, false],
]
describe('nothing is cut or wider than the page', () => {
	test.each(ROOMS)('at %s', async (_, options, stacked) => {
		const { page } = await visit(`?compare=${many.id}`, options)
		await ready(page)
		expect(await clipped(page)).toEqual([])
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport!.width)
		expect(await page.locator('.grid-who').first().isVisible()).toBe(stacked)
	})

	test.each([
		['portrait', 180],
		['landscape', 267],
	])('on paper, A4 %s', async (_, millimetres) => {
		const viewport = { width: Math.floor((millimetres * 96) / 25.4), height: 1000 }
		for (const event of [many, differing]) {
			const { page } = await visit(`?compare=${event.id}`, { viewport })
			await ready(page)
			await page.emulateMedia({ media: 'print' })
			expect(await clipped(page)).toEqual([])
			expect((await page.pdf({ format: 'A4', landscape: millimetres > 200 })).length).toBeGreaterThan(10_000)
		}
	})

	test('at 320 px an event’s accounts on the axis fit their panel', async () => {
		const { page } = await visit(`?event=${differing.id}`, { viewport: { width: 320, height: 640 } })
		await page.locator('.spread').waitFor()
		const wide = await page.locator('.panel-scroll').evaluate((one) => one.scrollWidth - one.clientWidth)
		expect(wide).toBeLessThanOrEqual(0)
	})
})

const LOOKS: [string, BrowserContextOptions][] = [
	['wide', {}],
	['a phone', { viewport: { width: 390, height: 844 } }],
]
describe('axe finds nothing in', () => {
	test.each(LOOKS)('a comparison, %s', async (_, options) => {
		const { page } = await visit(`?compare=${differing.id}`, options)
		await ready(page)
		await expectAccessibleInAll(page)
	})
	test.each(LOOKS)('an event with its accounts on the axis and a pick in the tray, %s', async (_, options) => {
		const { page } = await visit(`?event=${differing.id}&compare=${differing.claimIds[0]},picking`, options)
		await page.locator('.spread').waitFor()
		await page.locator('.pick-tray').waitFor()
		await expectAccessibleInAll(page)
	})
})
