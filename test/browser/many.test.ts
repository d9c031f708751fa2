/** 20,000 events, written by the pipeline's own last stage, in the built page: the same page as with 150. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { write } from '../../src/pipeline/write.ts'
import { manyRecords } from '../fixture/many.ts'
import { expectAccessible, visit } from './page.ts'

const COUNT = 20_000
let files: Map<string, string>
beforeAll(() => {
	files = write(manyRecords(COUNT))
})

async function many(search: string, options = {}) {
	const shards: string[] = []
	const visited = await visit(search, options, (page: Page) =>
		page.route(/\/data\//, async (route) => {
			const path = new URL(route.request().url()).pathname.split('/data/')[1]!
			if (path.startsWith('events/')) shards.push(path)
			const body = files.get(path)
			await route.fulfill(body ? { body, contentType: 'application/json' } : { status: 404 })
		}),
	)
	return { ...visited, shards }
}

describe('20,000 events', () => {
	test('are drawn from few shards and few nodes', async () => {
		const { page, shards, complaints } = await many('')
		await page.locator('.timeline .mark').first().waitFor()
		expect(await page.getByText('20,000 events').or(page.getByText('20000 events')).count()).toBeGreaterThan(0)
		expect(await page.locator('.timeline *').count()).toBeLessThan(1500)
		await page.getByRole('button', { name: 'All days with events' }).click()
		await expect.poll(() => page.locator('.timeline .mark-count').count()).toBeGreaterThan(20)
		expect(await page.locator('.timeline *').count()).toBeLessThan(1500)
		await page.waitForLoadState('networkidle')
		expect(new Set(shards).size).toBeLessThan(14)
		await expectAccessible(page)
		expect(complaints).toEqual([])
	})

	test('a count over years opens, step by step, into events', async () => {
		const { page } = await many('?t=2010-01-01/2016-12-31')
		await page.locator('.timeline .mark-count').first().waitFor()
		for (let step = 0; step < 8 && (await page.locator('.timeline .mark[data-event]').count()) === 0; step++) {
			const before = page.url()
			await page.locator('.timeline .mark-count').nth(3).click()
			await expect.poll(() => page.url()).not.toBe(before)
			await page.waitForTimeout(500)
		}
		// One that can be hit: the middle of a span that began before the window lies under the lanes' names.
		const hit = await page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('.timeline .mark[data-event]')].findIndex((mark) => {
				const { left, top, width, height } = mark.getBoundingClientRect()
				return mark.contains(document.elementFromPoint(left + width / 2, top + height / 2))
			}),
		)
		await page.locator('.timeline .mark[data-event]').nth(hit).click()
		await page.locator('#event-heading').waitFor()
	})

	test.each(['none', 'active'] as const)(
		'a count shows the chosen event and disagreement, forced colours %s',
		async (forcedColors) => {
			const { page } = await many('?t=2010-01-01/2016-12-31&event=e15000', { forcedColors })
			const chosen = page.locator('.timeline .mark-count[aria-current="true"]')
			await chosen.first().waitFor()
			const name = await chosen.first().getAttribute('aria-label')
			expect(name).toMatch(/^[\d,]+ accounts, .+; the chosen event is among them\. Opens/)
			const others = page.locator('.timeline .mark-count:not([aria-current])')
			expect(await others.count()).toBeGreaterThan(20)
			expect(await others.first().getAttribute('aria-label')).not.toContain('chosen')
			const disputed = page.locator('.timeline .mark-count.mark-contested:not([aria-current])')
			expect(await disputed.first().getAttribute('aria-label')).toMatch(/; accounts differ on [\d,]+ of them/)
			const look = (one: Element) => {
				const { borderTopWidth, backgroundImage } = getComputedStyle(one.querySelector('.mark-glyph')!)
				return { border: borderTopWidth, split: backgroundImage !== 'none' }
			}
			expect(await disputed.first().evaluate(look)).toEqual({ border: '2px', split: true })
			expect(await chosen.first().evaluate(look)).toMatchObject({ border: '3px' })
		},
	)

	test('one opens by its address, closes, and Back opens it again', async () => {
		const { page, complaints } = await many('?event=e15000')
		await expect.poll(() => page.locator('#event-heading').textContent()).toBe('Occurrence 15000')
		await page.locator('.excerpt-exact').first().waitFor()
		await page.locator('.timeline .mark[aria-current="true"]').first().waitFor()
		await page.keyboard.press('Escape')
		await expect.poll(() => page.locator('#event-heading').count()).toBe(0)
		await page.goBack()
		await expect.poll(() => page.locator('#event-heading').textContent()).toBe('Occurrence 15000')
		expect(complaints).toEqual([])
	})

	test('an unknown one is said to be unknown', async () => {
		const { page } = await many('?event=e99999')
		await expect.poll(() => page.locator('#event-heading').textContent()).toBe('No such event')
	})

	test('the list holds those around the days shown, says so, and goes to others', async () => {
		const { page } = await many('?view=list&t=2013-06')
		await page.locator('.list-event').first().waitFor()
		const status = page.getByRole('region', { name: 'Days shown' }).getByRole('status')
		expect(await status.textContent()).toMatch(/ of 20,000: those around June 2013/)
		expect(await page.locator('.list-event').count()).toBeLessThan(3000)
		const first = await page.locator('.list-event').first().textContent()
		await page.getByRole('slider', { name: 'Days shown' }).focus()
		await page.keyboard.press('Home')
		await expect.poll(() => page.locator('.list-event').first().textContent()).not.toBe(first)
	})
})
