import { describe, expect, test } from 'vitest'
import { visit } from './page.ts'
import { isOneFile } from './published.ts'

const onMap = async (query = '', width = 1280) => {
	const visited = await visit(`?view=map${query}`, { viewport: { width, height: 800 } })
	await visited.page.locator('.map-pin').first().waitFor()
	return visited
}

describe('the map', () => {
	test.skipIf(isOneFile())('is one of the views, and fetched when it is asked for', async () => {
		const asked: string[] = []
		const { page, foreign, complaints } = await visit('', {}, async (page) => {
			page.on('request', (request) => asked.push(request.url()))
		})
		await page.locator('.timeline .mark').first().waitFor()
		expect(asked.filter((url) => /\/Map-/.test(url))).toEqual([])
		await page.getByRole('radio', { name: 'Map' }).check()
		await page.locator('.map-pin').first().waitFor()
		expect(asked.some((url) => /\/Map-/.test(url))).toBe(true)
		expect(new URL(page.url()).searchParams.get('view')).toBe('map')
		expect(foreign).toEqual([])
		expect(complaints).toEqual([])
	})

	test('a pin chooses its places: address, heading, events; Back undoes it', async () => {
		const { page } = await onMap()
		const pin = page.locator('figure .map-pin').first()
		const name = (await pin.getAttribute('aria-label'))!
		await pin.click()
		const number = /(\d+) events?/.exec(name)![0]
		await expect.poll(() => page.locator('.map-here h4').textContent()).toContain(number)
		expect(await page.locator('.map-here .list-event').count()).toBe(Number.parseInt(number, 10))
		expect(new URL(page.url()).searchParams.get('place')).toBeTruthy()
		expect(await page.locator('.map-pin[aria-current]').count()).toBeGreaterThan(0)
		await page.goBack()
		await expect.poll(() => page.locator('.map-here').count()).toBe(0)
	})

	test('the list beside it says the same, and chooses the same', async () => {
		const { page } = await onMap()
		const link = page.getByRole('navigation', { name: 'Places' }).getByRole('link').first()
		const row = page.locator('.map-places li').first()
		const events = Number.parseInt((await row.locator('> span').textContent())!, 10)
		await link.focus()
		await page.keyboard.press('Enter')
		await expect.poll(() => page.locator('.map-here .list-event').count()).toBe(events)
		expect(await link.getAttribute('aria-current')).toBe('true')
		expect(await page.evaluate(() => document.activeElement?.closest('.map-places') !== null)).toBe(true)
	})

	test('leads from place to place: the others stay, quietly, and the next press takes one of them instead', async () => {
		const { page } = await onMap('&place=manbij')
		await page.locator('.map-here').waitFor()
		const { page: whole } = await onMap()
		const pins = (of: typeof page) =>
			of.locator('.map-pin').evaluateAll((all) => all.map((pin) => (pin as SVGAElement).dataset.pin))
		expect(await pins(page)).toEqual(await pins(whole))
		expect(await page.locator('.map-places li').count()).toBe(await whole.locator('.map-places li').count())
		expect(await page.locator('.map-pin-chosen').count()).toBe(1)
		await page.locator('figure .map-pin-quiet').first().click()
		await expect.poll(() => new URL(page.url()).searchParams.get('place')).not.toMatch(/manbij/)
		await expect.poll(() => page.locator('.map-here h3').textContent()).not.toBe('Manbij')
		await page.goBack()
		await expect.poll(() => page.locator('.map-here h3').textContent()).toBe('Manbij')
	})

	test('a governorate is chosen as a whole, and says how many are placed no nearer', async () => {
		const { page } = await onMap()
		const row = page.locator('.map-places li', { hasText: 'placed no nearer' }).first()
		const [own, all] = [await row.locator('small').textContent(), await row.locator('> span').textContent()]
		expect(Number.parseInt(own!, 10)).toBeLessThan(Number.parseInt(all!, 10))
		await row.getByRole('link', { name: /^Whole governorate of / }).click()
		const events = page.locator('.map-here .list-event')
		await expect.poll(() => events.count()).toBe(Number.parseInt(all!, 10))
		await expect.poll(() => page.locator('.map-pin-chosen').count()).toBeGreaterThan(0)
	})

	test('has one tab stop for its pins; arrows go on, Enter chooses', async () => {
		const { page } = await onMap()
		const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-pin'))
		await page.locator('.map-pin[tabindex="0"]').focus()
		const first = await focused()
		await page.keyboard.press('ArrowRight')
		const second = await focused()
		expect(second).toBeTruthy()
		expect(second).not.toBe(first)
		expect(await page.locator('.map-pin[tabindex="0"]').count()).toBe(1)
		await page.keyboard.press('End')
		await page.keyboard.press('Home')
		expect(await focused()).toBe(first)
		await page.keyboard.press('Tab')
		expect(await focused()).toBeNull()
		await page.keyboard.press('Shift+Tab')
		await page.keyboard.press('Enter')
		await page.locator('.map-here').waitFor()
	})

	test('rings the places of the open event', async () => {
		const { page } = await onMap('&place=aleppo-city')
		expect(await page.locator('.map-pin-ring').count()).toBe(0)
		await page.locator('.map-here [data-event]').first().click()
		await page.locator('#event-heading').waitFor()
		expect(await page.locator('.map-pin-ring').count()).toBeGreaterThan(0)
		expect(await page.locator('.map-pin-open').first().getAttribute('aria-label')).toContain('the open event')
	})

	test('points at nothing that is known by governorate only', async () => {
		const { page } = await onMap()
		const areas = await page
			.locator('.map-places li:has(small) a')
			.evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('place')))
		expect(areas.length).toBeGreaterThan(0)
		const pinned = await page
			.locator('.map-pin')
			.evaluateAll((pins) => pins.flatMap((pin) => (pin as SVGAElement).dataset.pin!.split(' ')))
		expect(pinned.filter((id) => areas.includes(id))).toEqual([])
		expect(await page.locator('.map-shade').count()).toBeGreaterThan(0)
	})

	test.each([320, 390, 800, 1440])('fits %s px, its pins a finger apart', async (width) => {
		const { page } = await onMap('', width)
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
		expect(over).toBeLessThanOrEqual(0)
		const closest = await page.locator('.map-drawings').evaluate((drawings) => {
			const boxes = [...drawings.querySelectorAll('.map-pin-hit')].map((hit) => hit.getBoundingClientRect())
			const middles = boxes.map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const)
			const distances = middles.flatMap(([x, y], at) => middles.slice(at + 1).map(([u, v]) => Math.hypot(x - u, y - v)))
			return { distance: Math.min(...distances), size: Math.min(...boxes.map((box) => box.width)) }
		})
		expect(closest.size).toBeGreaterThanOrEqual(23.9)
		expect(closest.distance).toBeGreaterThanOrEqual(23.9)
	})
})
