import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { parseUrl } from '../../src/query/url.ts'
import { dayNumber } from '../../src/records/day.ts'
import { expectAccessible, visit } from './page.ts'

const slider = (page: Page, name: string) => page.getByRole('slider', { name })
const value = async (page: Page, name: string) => Number(await slider(page, name).getAttribute('aria-valuenow'))
const days = async (page: Page) => ({
	first: await value(page, 'First day shown'),
	last: await value(page, 'Last day shown'),
})
const asked = (page: Page) => {
	const span = parseUrl(new URL(page.url()).search).t
	return span && { first: dayNumber(span.earliest), last: dayNumber(span.latest) }
}

async function drag(page: Page, from: { x: number; y: number }, by: number): Promise<void> {
	await page.mouse.move(from.x, from.y)
	await page.mouse.down()
	await page.mouse.move(from.x + by, from.y, { steps: 6 })
	await page.mouse.up()
}

async function middle(page: Page, name: string) {
	const box = (await slider(page, name).boundingBox())!
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

describe('by pointer', () => {
	test('its ends are dragged, and the address follows without new history', async () => {
		const { page, complaints } = await visit('?t=2016-06')
		await slider(page, 'First day shown').waitFor()
		const before = await days(page)
		const history = await page.evaluate(() => window.history.length)
		await drag(page, await middle(page, 'Last day shown'), 200)
		await expect.poll(async () => (await days(page)).last).toBeGreaterThan(before.last)
		await expect.poll(() => asked(page)?.last ?? 0).toBeGreaterThan(before.last)
		expect((await days(page)).first).toBe(before.first)
		expect(await page.evaluate(() => window.history.length)).toBe(history)
		await expect.poll(() => page.locator('.timeline-span').textContent()).not.toBe('June 2016')
		expect(complaints).toEqual([])
	})

	test('the window is moved as a whole', async () => {
		const { page } = await visit('?t=2016-12')
		await slider(page, 'Days shown').waitFor()
		const before = await days(page)
		await drag(page, await middle(page, 'Days shown'), -150)
		await expect.poll(async () => (await days(page)).first).toBeLessThan(before.first)
		const after = await days(page)
		expect(after.last - after.first).toBe(before.last - before.first)
	})

	test('a new one is drawn beside it; a press goes to a day', async () => {
		const { page } = await visit('?t=2016-12')
		const strip = (await page.locator('.overview').boundingBox())!
		await drag(page, { x: strip.x + 60, y: strip.y + 15 }, 60)
		await expect.poll(async () => (await days(page)).last).toBeLessThan(dayNumber('2016-12-01'))
		const drawn = await days(page)
		await page.mouse.click(strip.x + strip.width - 40, strip.y + 15)
		await expect.poll(async () => (await days(page)).first).toBeGreaterThan(drawn.last)
	})

	test('what is pressed is on the timeline', async () => {
		const { page } = await visit('?t=2016-12')
		const strip = (await page.locator('.overview').boundingBox())!
		await page.mouse.click(strip.x + 60, strip.y + 15)
		await expect.poll(() => asked(page)?.last ?? Number.POSITIVE_INFINITY).toBeLessThan(dayNumber('2016-12-01'))
		const year = await page.locator('.timeline .vis-top .vis-major:not(.vis-measure)').first().textContent()
		expect(year).toMatch(/201\d/)
	})
})

test('a finger draws sideways and scrolls up and down', async () => {
	const { page } = await visit('?view=timeline&t=2016-12', {
		hasTouch: true,
		isMobile: true,
		viewport: { width: 390, height: 700 },
	})
	await slider(page, 'Days shown').waitFor()
	await page.locator('.overview').evaluate((element) => element.scrollIntoView({ block: 'center' }))
	const strip = (await page.locator('.overview').boundingBox())!
	const session = await page.context().newCDPSession(page)
	const swipe = async (dx: number, dy: number) => {
		const at = (step: number) => [{ x: strip.x + 60 + (dx * step) / 10, y: strip.y + 20 + (dy * step) / 10 }]
		await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) })
		for (let step = 1; step <= 10; step++) {
			await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) })
			await page.waitForTimeout(16)
		}
		await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
	}
	const before = await days(page)
	const scrolled = await page.evaluate(() => scrollY)
	await swipe(0, -150)
	await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled)
	expect(await days(page)).toEqual(before)
	// A scroll that goes on by itself would take the next finger, too.
	await page.waitForTimeout(1200)
	await page.evaluate((y) => scrollTo(0, y), scrolled)
	await page.waitForTimeout(300)
	await swipe(80, 0)
	await expect.poll(async () => (await days(page)).last).toBeLessThan(before.first)
	expect(await page.evaluate(() => scrollY)).toBe(scrolled)
})

test('with the keyboard: ends by day, the whole along, to the first and the last day', async () => {
	const { page } = await visit('?t=2016-06')
	await slider(page, 'First day shown').focus()
	const before = await days(page)
	await page.keyboard.press('ArrowRight')
	expect(await days(page)).toEqual({ first: before.first + 1, last: before.last })
	expect(await slider(page, 'First day shown').getAttribute('aria-valuetext')).toBe('2 June 2016')
	await page.keyboard.press('Tab')
	await page.keyboard.press('ArrowLeft')
	const moved = await days(page)
	expect(moved.last - moved.first).toBe(before.last - before.first - 1)
	expect(moved.last).toBeLessThan(before.last)
	await page.keyboard.press('Tab')
	await page.keyboard.press('End')
	expect((await days(page)).last).toBe(Number(await slider(page, 'Last day shown').getAttribute('aria-valuemax')))
	expect(await slider(page, 'Last day shown').evaluate((at) => at === document.activeElement)).toBe(true)
})

test('handles can be hit: 24 px and not on each other, however short the window', async () => {
	const { page } = await visit('?t=2016-12-08/2016-12-09')
	await slider(page, 'Days shown').waitFor()
	const boxes = await Promise.all(
		['First day shown', 'Days shown', 'Last day shown'].map(async (name) => (await slider(page, name).boundingBox())!),
	)
	for (const [at, box] of boxes.entries()) {
		expect(box.width).toBeGreaterThanOrEqual(24)
		expect(box.height).toBeGreaterThanOrEqual(24)
		if (boxes[at + 1]) expect(box.x + box.width).toBeLessThanOrEqual(boxes[at + 1]!.x + 0.5)
	}
})

test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
	const { page } = await visit('', { colorScheme })
	await page.locator('.timeline .mark').first().waitFor()
	await expectAccessible(page)
})
