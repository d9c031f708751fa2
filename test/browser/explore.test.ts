import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { parseUrl } from '../../src/query/url.ts'
import type { DocumentFile, Index, Shard } from '../../src/records/schema.ts'
import { settled, visit } from './page.ts'
import { published } from './published.ts'

const json = published

const dots = (page: Page) => page.locator('.timeline .mark-dot[data-event]')
const focused = (page: Page) =>
	page.evaluate(() => {
		const { activeElement: at } = document
		return {
			id: at?.id ?? '',
			mark: at?.getAttribute('data-mark') ?? null,
			event: at?.getAttribute('data-event') ?? null,
		}
	})
const query = (page: Page) => new URL(page.url()).searchParams

/** A finger's way over the page, in steps, as a touch screen reports it. */
async function swipe(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
	const session = await page.context().newCDPSession(page)
	const steps = 12
	const at = (step: number) => ({
		x: from.x + ((to.x - from.x) * step) / steps,
		y: from.y + ((to.y - from.y) * step) / steps,
	})
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at(0)] })
	for (let step = 1; step <= steps; step++) {
		await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(step)] })
		await page.waitForTimeout(16)
	}
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
	await session.detach()
}

/** Two fingers that go apart around a point. */
async function spread(page: Page, at: { x: number; y: number }): Promise<void> {
	const session = await page.context().newCDPSession(page)
	const fingers = (step: number) => [
		{ x: at.x - 20 - step * 6, y: at.y, id: 0 },
		{ x: at.x + 20 + step * 6, y: at.y, id: 1 },
	]
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(0) })
	for (let step = 1; step <= 12; step++) {
		await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(step) })
		await page.waitForTimeout(16)
	}
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
	await session.detach()
}

test('the page draws its timeline, complains of nothing and asks no other site', async () => {
	const { page, complaints, foreign } = await visit()
	await dots(page).first().waitFor()
	expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe((await json<Index>('index.json')).title)
	expect(await page.locator('.lane-label').count()).toBeGreaterThan(3)
	await page.waitForLoadState('networkidle')
	expect(complaints).toEqual([])
	expect(foreign).toEqual([])
})

test.each([
	[1440, 900],
	[390, 844],
])('what arrives does not push away what is read: %i by %i', async (width, height) => {
	const { page } = await visit('', { viewport: { width, height } }, (page) =>
		page.addInitScript(() => {
			const sum = window as unknown as { shift: number }
			sum.shift = 0
			const add = (entry: PerformanceEntry) => {
				sum.shift += (entry as unknown as { value: number }).value
			}
			new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({
				type: 'layout-shift',
				buffered: true,
			})
		}),
	)
	await page.locator('main [data-event]').first().waitFor()
	await page.waitForTimeout(1000)
	expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.05)
})

test('an event opens by click and shows the exact words, their outlet and why that day', async () => {
	const { page, complaints } = await visit()
	await dots(page).first().click()
	await expect.poll(() => query(page).get('event')).not.toBeNull()
	const eventId = query(page).get('event')!
	const index = await json<Index>('index.json')
	const shards = await Promise.all(index.shards.map(({ href }) => json<Shard>(href)))
	const event = shards.flatMap((shard) => shard.events).find(({ id }) => id === eventId)!
	const claims = shards.flatMap((shard) => shard.claims).filter(({ id }) => event.claimIds.includes(id))
	expect(await page.locator('#event-heading').textContent()).toBe(event.title)
	for (const claim of claims) {
		const entry = index.documents.find(({ id }) => id === claim.documentId)!
		const { text } = await json<DocumentFile>(entry.href)
		const account = page.locator(`#claim-${claim.id}`)
		await expect.poll(() => account.locator('.excerpt-exact').allTextContents()).not.toEqual([])
		const shown = (await account.locator('.excerpt-exact').allTextContents()).join('')
		expect(shown).toBe(text.slice(claim.selector.start, claim.selector.end))
		const outletId = index.stories.find(({ id }) => id === claim.storyId)!.outletId
		const outlet = index.outlets.find(({ id }) => id === outletId)
		if (outlet && !claim.comment) expect(await account.locator('h4').textContent()).toBe(outlet.name)
	}
	expect(await page.locator('.why-event .step').count()).toBe(event.date.steps.length)
	expect(complaints).toEqual([])
})

test('with the keyboard alone: to a mark, along the lane, open, close, back to the mark', async () => {
	const { page } = await visit()
	await dots(page).first().waitFor()
	for (let tabs = 0; tabs < 40 && (await focused(page)).mark === null; tabs++) await page.keyboard.press('Tab')
	const first = (await focused(page)).mark
	expect(first).not.toBeNull()
	await page.keyboard.press('End')
	await page.keyboard.press('Home')
	await expect.poll(async () => (await focused(page)).mark).not.toBeNull()
	await page.keyboard.press('ArrowRight')
	await expect.poll(async () => (await focused(page)).mark).not.toBe(first)
	await page.keyboard.press('ArrowDown')
	for (let moves = 0; moves < 30 && (await focused(page)).event === null; moves++)
		await page.keyboard.press('ArrowRight')
	const { event, mark } = await focused(page)
	expect(event).not.toBeNull()
	await page.keyboard.press('Enter')
	await expect.poll(async () => (await focused(page)).id).toBe('event-heading')
	// The address is written a moment later, so that quick changes do not flood it.
	await expect.poll(() => query(page).get('event')).toBe(event)
	await page.keyboard.press('Escape')
	await expect.poll(async () => (await focused(page)).mark).toBe(mark)
	await expect.poll(() => query(page).get('event')).toBeNull()
})

test('exactly one mark is a tab stop', async () => {
	const { page } = await visit()
	await dots(page).first().waitFor()
	expect(await page.locator('.timeline .mark[tabindex="0"]').count()).toBe(1)
})

test('the address restores what is open; Back and Forward go through choices', async () => {
	const { page } = await visit()
	await dots(page).first().click()
	const title = await page.locator('#event-heading').textContent()
	await expect.poll(() => query(page).get('event')).not.toBeNull()
	await page.reload()
	expect(await page.locator('#event-heading').textContent()).toBe(title)
	await page.goBack()
	await expect.poll(() => page.locator('#event-heading').count()).toBe(0)
	await page.goForward()
	await expect.poll(() => page.locator('#event-heading').count()).toBe(1)
	expect(await page.locator('#event-heading').textContent()).toBe(title)
})

test('the chosen mark is said to be the current one', async () => {
	const { page } = await visit()
	await dots(page).first().click()
	await expect.poll(() => query(page).get('event')).not.toBeNull()
	const event = query(page).get('event')
	await expect.poll(() => page.locator('.timeline .mark[aria-current="true"]').count()).toBeGreaterThan(0)
	const current = page.locator(`.timeline .mark[aria-current="true"]`).first()
	expect(
		event === (await current.getAttribute('data-event')) || (await current.getAttribute('data-event')) === null,
	).toBe(true)
})

test('opening keeps the days in sight: the timeline makes room at once', async () => {
	const { page } = await visit()
	await dots(page).first().waitFor()
	const last = () => page.locator('.vis-time-axis .vis-text.vis-minor').last().boundingBox()
	await dots(page).first().click()
	const panel = (await page.locator('.panel').boundingBox())!
	await expect.poll(async () => (await last())!.x, { timeout: 500 }).toBeLessThan(panel.x)
})

test('an address with an account brings it into sight', async () => {
	const index = await json<Index>('index.json')
	const shards = await Promise.all(index.shards.map(({ href }) => json<Shard>(href)))
	const events = shards.flatMap((shard) => shard.events).toSorted((a, b) => b.claimIds.length - a.claimIds.length)
	const { id, claimIds } = events[0]!
	for (const claim of [claimIds[0]!, claimIds[claimIds.length >> 1]!, claimIds.at(-1)!]) {
		const { page } = await visit(`?event=${id}&claim=${claim}`)
		await page.locator(`#claim-${claim}.account-current`).waitFor()
		await expect.poll(async () => (await page.locator(`#claim-${claim}`).boundingBox())!.y).toBeLessThan(800)
	}
})

describe('moving', () => {
	test('a drag pans, opens nothing, and replaces the address', async () => {
		const { page } = await visit()
		const box = (await dots(page).first().boundingBox())!
		const before = await page.evaluate(() => history.length)
		await page.mouse.move(box.x + 8, box.y + 8)
		await page.mouse.down()
		await page.mouse.move(box.x - 120, box.y + 8, { steps: 8 })
		await page.mouse.up()
		await expect.poll(() => query(page).get('t')).not.toBeNull()
		expect(query(page).get('event')).toBeNull()
		expect(await page.evaluate(() => history.length)).toBe(before)
	})

	test('the wheel is the page’s; with Ctrl it zooms', async () => {
		const { page } = await visit()
		await dots(page).first().hover()
		await page.mouse.wheel(0, 200)
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
		expect(query(page).get('t')).toBeNull()
		await page.evaluate(() => scrollTo(0, 0))
		await dots(page).first().hover()
		await page.keyboard.down('Control')
		await page.mouse.wheel(0, -300)
		await page.keyboard.up('Control')
		await expect.poll(() => query(page).get('t')).not.toBeNull()
		expect(await page.evaluate(() => scrollY)).toBe(0)
	})

	test('buttons come closer, show all, and go to the stretches before and after', async () => {
		const { page } = await visit()
		const span = page.locator('.timeline-span')
		const home = await span.textContent()
		await page.getByRole('button', { name: 'Closer', exact: true }).click()
		await expect.poll(() => span.textContent()).not.toBe(home)
		await page.getByRole('button', { name: 'All days with events' }).click()
		await expect.poll(() => page.getByRole('button', { name: 'Wider' }).isDisabled()).toBe(true)
		expect(await page.getByRole('button', { name: /^Earlier stretch/ }).isDisabled()).toBe(true)
		await page.getByRole('button', { name: 'Closer', exact: true }).click()
		await page.goto(`${inject('url')}?t=2016-12-20/2016-12-24`)
		const earlier = page.getByRole('button', { name: /^Earlier stretch: / })
		const named = (await earlier.textContent())!
		await earlier.click()
		await expect.poll(() => page.getByRole('button', { name: /^Later stretch: / }).count()).toBe(1)
		expect(await earlier.textContent()).not.toBe(named)
	})

	test('what is counted together can be opened', async () => {
		const { page } = await visit('?t=2016')
		const counts = page.locator('.timeline .mark-count')
		await counts.first().waitFor()
		for (let steps = 0; steps < 12 && (await counts.count()) > 0; steps++) {
			const before = page.url()
			await counts.first().click()
			await expect.poll(() => page.url()).not.toBe(before)
			await page.waitForTimeout(500)
		}
		expect(await counts.count()).toBe(0)
		expect(await page.locator('.timeline .mark').count()).toBeGreaterThan(0)
	})

	test('a finger that goes sideways pans; one that goes up scrolls the page', async () => {
		const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } }
		const { page } = await visit('?view=timeline', phone)
		await page.locator('.timeline .mark').first().waitFor()
		await page.locator('.timeline').evaluate((element) => element.scrollIntoView())
		const box = (await page.locator('.timeline').boundingBox())!
		const from = { x: box.x + 250, y: box.y + 200 }
		const before = await page.evaluate(() => scrollY)
		await swipe(page, from, { x: from.x, y: from.y - 160 })
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before)
		expect(query(page).get('t')).toBeNull()
		await page.waitForTimeout(600)
		const scrolled = await page.evaluate(() => scrollY)
		await swipe(page, from, { x: from.x - 160, y: from.y })
		await expect.poll(() => query(page).get('t')).not.toBeNull()
		expect(await page.evaluate(() => scrollY)).toBe(scrolled)
	})

	test('two fingers that go apart come closer', async () => {
		const phone = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } }
		const { page } = await visit('?view=timeline&t=2016-12', phone)
		await page.locator('.timeline .mark').first().waitFor()
		await page.locator('.timeline').evaluate((element) => element.scrollIntoView())
		const box = (await page.locator('.timeline').boundingBox())!
		await spread(page, { x: box.x + 220, y: box.y + 200 })
		await expect.poll(() => query(page).get('t')).not.toBe('2016-12')
		const span = parseUrl(new URL(page.url()).search).t!
		expect(Date.parse(span.latest) - Date.parse(span.earliest)).toBeLessThan(25 * 86_400_000)
	})
})

test.each(['', '?t=2016', '?t=2016-12-06/2016-12-09', '?t=2016-06'])(
	'marks and words never overlap: %s',
	async (search) => {
		const { page } = await visit(search)
		await page.locator('.timeline .mark').first().waitFor()
		await page.waitForTimeout(400)
		const overlaps = await page.evaluate(() => {
			const boxes = [...document.querySelectorAll('.timeline .mark')].map((mark) => ({
				box: mark.getBoundingClientRect(),
				name: mark.getAttribute('data-mark'),
			}))
			return boxes.flatMap(({ box: a, name }, at) =>
				boxes
					.slice(at + 1)
					.filter(
						({ box: b }) =>
							a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
					)
					.map((other) => `${name} / ${other.name}`),
			)
		})
		expect(overlaps).toEqual([])
	},
)

test('the list holds every dated event that the records do', async () => {
	const { page } = await visit('?view=list&comments=1')
	await page.locator('.list-event').first().waitFor()
	const index = await json<Index>('index.json')
	const shards = await Promise.all(index.shards.map(({ href }) => json<Shard>(href)))
	const dated = shards
		.flatMap(({ events }) => events)
		.filter(({ date }) => date.earliest !== null || date.latest !== null)
	expect(await page.locator('.list .list-event').count()).toBe(dated.length)
})

test('an address with an unknown event says so', async () => {
	const { page, complaints } = await visit('?event=nothing')
	expect(await page.locator('#event-heading').textContent()).toBe('No such event')
	expect(complaints).toEqual([])
})

test('a phone gets the list first, and events as a sheet that Escape closes', async () => {
	const { page } = await visit('', { viewport: { width: 390, height: 844 } })
	await page.locator('.list-event a').first().click()
	await page.getByRole('dialog').waitFor()
	await expect.poll(async () => (await focused(page)).id).toBe('event-heading')
	await expect.poll(() => query(page).get('event')).not.toBeNull()
	const event = query(page).get('event')
	await page.keyboard.press('Escape')
	await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
	await expect.poll(async () => (await focused(page)).event).toBe(event)
})

test.each(['?view=list', '?view=timeline', '?view=list&event=nothing'])(
	'no sideways scrolling at 320 px: %s',
	async (search) => {
		const { page } = await visit(search, { viewport: { width: 320, height: 640 } })
		await page.locator('[data-event]').first().waitFor({ state: 'attached' })
		await settled(page)
		const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
		expect(widths[0]).toBeLessThanOrEqual(widths[1]!)
	},
)

test('on paper: the list and the open event, no timeline', async () => {
	const { page } = await visit()
	await dots(page).first().click()
	await page.locator('#event-heading').waitFor()
	await page.emulateMedia({ media: 'print' })
	await page.locator('.list-event').first().waitFor()
	expect(await page.locator('.timeline-view').isVisible()).toBe(false)
	expect(await page.locator('#event-heading').isVisible()).toBe(true)
	expect((await page.pdf()).length).toBeGreaterThan(10_000)
})
