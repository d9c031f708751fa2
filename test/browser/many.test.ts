/** 20,000 events, written by the pipeline's own last stage, in the built page: the same page as with 150. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { write } from '../../src/pipeline/write.ts'
import type { ExportFile } from '../../src/records/schema.ts'
import { manyRecords } from '../fixture/many.ts'
import { expectAccessible, visit } from './page.ts'

const COUNT = 20_000
let files: Map<string, string>
beforeAll(() => {
	files = write(manyRecords(COUNT))
})

async function many(search: string, options = {}, missing: string[] = []) {
	const shards: string[] = []
	const asked: string[] = []
	const visited = await visit(search, options, (page: Page) =>
		page.route(/\/data\//, async (route) => {
			const path = new URL(route.request().url()).pathname.split('/data/')[1]!
			asked.push(path)
			if (path.startsWith('events/')) shards.push(path)
			const body = missing.includes(path) ? undefined : files.get(path)
			await route.fulfill(body ? { body, contentType: 'application/json' } : { status: 404 })
		}),
	)
	return { ...visited, shards, asked }
}

describe('20,000 events', () => {
	test('are drawn from few shards and few nodes', async () => {
		const { page, shards, complaints } = await many('')
		await page.locator('.timeline .mark').first().waitFor()
		expect(await page.getByText('20,000 events').count()).toBeGreaterThan(0)
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

	test('the list is whole, by day, of few nodes; words come with what is in sight', async () => {
		const { page, shards, complaints } = await many('?view=list')
		await page.locator('.list-event').first().waitFor()
		const months = await page.locator('.list-month small').allTextContents()
		expect(months.reduce((sum, words) => sum + Number.parseInt(words.replace(',', ''), 10), 0)).toBe(COUNT)
		expect(months.length).toBeGreaterThan(80)
		expect(await page.locator('.list-event').count()).toBeLessThan(400)
		await page.locator('.list-event blockquote').first().waitFor()
		const before = new Set(shards).size
		await page.getByRole('combobox', { name: /^Go to/ }).selectOption('2013-06')
		const heading = page.locator('#part-2013-06')
		await expect.poll(() => heading.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(200)
		const event = page.locator('.list-part:has(#part-2013-06) .list-event').first()
		await event.locator('blockquote').waitFor()
		expect(await event.textContent()).toMatch(/Occurrence (\d+).*Occurrence number \1 took place\./)
		expect(new Set(shards).size).toBeGreaterThan(before)
		expect(await page.locator('.list-event').count()).toBeLessThan(1000)
		await expectAccessible(page)
		expect(complaints).toEqual([])
	})

	test('the list goes to the days of the address, and an event opened far down gives the focus back', async () => {
		const { page } = await many('?view=list&t=2014-03-10/2014-03-20')
		const day = page.locator('[data-day^="2014-03-10"]').first()
		await day.waitFor()
		await expect.poll(() => day.evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(300)
		const title = day.locator('[data-event]').first()
		await title.click()
		await page.locator('#event-heading').waitFor()
		await page.keyboard.press('Escape')
		const id = await title.getAttribute('data-event')
		await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-event'))).toBe(id)
	})

	test('a search finds words of excerpts in every shard, reads the files of words and no shard for it, and suggests', async () => {
		const { page, shards, asked, complaints } = await many('?view=list')
		await page.locator('.list-event blockquote').first().waitFor()
		await page.waitForLoadState('networkidle')
		const before = new Set(shards)
		expect(asked.filter((path) => path.startsWith('search/'))).toEqual([])
		await page.keyboard.press('/')
		await page.keyboard.type('took number 1999')
		await expect
			.poll(() => page.locator('.filters-count').textContent(), { timeout: 20_000 })
			.toBe('11 of 20,000 events')
		expect(await page.locator('.list-event').count()).toBe(11)
		expect(new Set(asked.filter((path) => path.startsWith('search/'))).size).toBe(COUNT / 400)
		// What is shown has its words, from its own shards alone.
		await expect.poll(() => page.locator('.list-event blockquote mark').count()).toBe(11)
		expect([...new Set(shards)].filter((one) => !before.has(one)).length).toBeLessThan(4)
		await page.locator('#search').fill('occurrence 1999')
		await expect
			.poll(() => page.getByRole('option').first().textContent(), { timeout: 20_000 })
			.toMatch(/Occurrence 1999/)
		await page.locator('#search').fill('ocurrence 777')
		await expect
			.poll(() => page.locator('.filters [role="status"]').textContent(), { timeout: 20_000 })
			.toMatch(/spelt nearly so/)
		expect(complaints).toEqual([])
	})

	test('words that cannot be had are said to be unsearched', async () => {
		const { page } = await many('?view=list&q=took', {}, ['search/0003.json'])
		await expect
			.poll(() => page.locator('.filters-count').textContent(), { timeout: 20_000 })
			.toBe('19,600 of 20,000 events; 1 part could not be searched')
	})

	test('of a long list the beginning is printed, and it says so', async () => {
		const { page } = await many('?view=list&outlet=post')
		await page.locator('.list-event').first().waitFor()
		const all = Number.parseInt((await page.locator('.filters-count').textContent())!.replace(',', ''), 10)
		expect(all).toBeGreaterThan(1000)
		await page.emulateMedia({ media: 'print' })
		await expect.poll(() => page.locator('.list-event').count()).toBeGreaterThan(900)
		expect(await page.locator('.list-paper').textContent()).toMatch(/^The first 1,000 of [\d,]+ events are printed/)
	})

	test('few of the many are listed whole, for finding and for paper', async () => {
		const { page } = await many('?view=list&q=occurrence%20150')
		await page.locator('.list-event').first().waitFor()
		await expect.poll(() => page.locator('.filters-count').textContent()).toMatch(/^111 of /)
		expect(await page.locator('.list-event').count()).toBe(111)
		await page.emulateMedia({ media: 'print' })
		expect(await page.locator('.list-event').count()).toBe(111)
	})

	test('a shard that cannot be had leaves its events in the list, and can be asked for again', async () => {
		let broken = true
		const { page } = await many('?view=list&t=2010-01-01/2010-01-03')
		await page.locator('.list-event blockquote').first().waitFor()
		await page.route(/\/data\/events\/0040/, (route) => (broken ? route.fulfill({ status: 503 }) : route.fallback()))
		await page.locator('.list-go select').selectOption('2015-07')
		const failed = page.locator('.list-failed').first()
		await failed.waitFor()
		expect(await page.locator('.list-part:has(#part-2015-07) .list-event').count()).toBeGreaterThan(0)
		broken = false
		await failed.getByRole('button', { name: 'Try again' }).click()
		await expect.poll(() => page.locator('.list-failed').count()).toBe(0)
	})

	test('all that is shown is exported, with the shards it needs; or none, where the reader cancels', async () => {
		const { page, shards, complaints } = await many('?view=list&outlet=echo')
		await page.locator('.list-event').first().waitFor()
		const wanted = Number.parseInt((await page.locator('.filters-count').textContent())!.replace(',', ''), 10)
		const dialog = page.getByRole('dialog', { name: 'Export' })
		await page.locator('.filters').getByRole('button', { name: 'Export' }).click()
		await dialog.getByRole('radio', { name: /^JSON/ }).check()
		let held: (() => void) | null = null
		const hold = new Promise<void>((resolve) => {
			held = resolve
		})
		await page.route(/\/data\/events\/0025/, async (route) => {
			await hold
			await route.fallback()
		})
		await dialog.getByRole('button', { name: 'Download' }).click()
		await dialog.getByRole('progressbar', { name: 'Files fetched' }).waitFor()
		await expectAccessible(page)
		await dialog.getByRole('button', { name: 'Cancel' }).click()
		await dialog.getByText('Cancelled: nothing was written.').waitFor()
		held!()
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			dialog.getByRole('button', { name: 'Download' }).click(),
		])
		const { events, claims } = JSON.parse(readFileSync(await file.path(), 'utf8')) as ExportFile
		expect(events.length).toBe(wanted)
		expect(new Set(events.map(({ id }) => id)).size).toBe(wanted)
		expect(claims.length).toBeGreaterThan(wanted)
		expect(new Set(shards).size).toBe(COUNT / 400)
		expect(complaints).toEqual([])
	})
})
