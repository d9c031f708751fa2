import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { anEvent, frameOf, type Host, iframe, openHost } from './host.ts'
import { visit, visitAt } from './page.ts'

let host: Host
beforeAll(async () => {
	host = await openHost()
})
afterAll(() => host.close())

/** As prerendered pages are: two folders down, with a base and what it stands for. */
async function ownPage(named: string) {
	const html = await (await fetch(inject('url'))).text()
	return html.replace('<head>', `<head><base href="../../"><meta name="datelines-start" content="${named}">`)
}

describe('in a frame', () => {
	test.each(['', '?embed=1'])('%s: twenty choices leave the history of the host as it was', async (query) => {
		const { page, complaints } = await visitAt(host.page(iframe(`${query}${query ? '&' : '?'}view=list`)))
		const frame = await frameOf(page)
		await frame.locator('[data-event]').first().waitFor()
		const [address, entries] = [frame.url(), await page.evaluate(() => history.length)]
		for (let at = 0; at < 10; at++) {
			await frame.locator('[data-event]').nth(at).click()
			await frame.locator('#event-heading').waitFor()
			await frame
				.getByRole('button', { name: /^(Close|Back)/ })
				.first()
				.click()
			await frame.locator('#event-heading').waitFor({ state: 'detached' })
		}
		await frame.locator('.list-months a').last().click()
		expect(await page.evaluate(() => history.length)).toBe(entries)
		expect(await frame.evaluate(() => history.length)).toBe(entries)
		expect(frame.url()).toBe(address)
		expect(complaints).toEqual([])
	})

	test('links to another state change it in memory; a hash of the host does no harm', async () => {
		const { id, title } = await anEvent()
		const { page } = await visitAt(host.page(iframe(`?event=${id}&view=list#?secret=abc123`)))
		const frame = await frameOf(page)
		await frame.locator('#event-heading').waitFor()
		expect(await frame.locator('#event-heading').textContent()).toBe(title)
		const before = frame.url()
		await frame.getByRole('button', { name: 'Close' }).click()
		await frame.getByRole('link', { name: 'What is this?' }).click()
		await frame.locator('.about').waitFor()
		expect(frame.url()).toBe(before)
	})

	test('a dialog stands where it was opened, however tall the frame is', async () => {
		const { page } = await visitAt(host.page(iframe('?view=list', 'width="390" height="6000"')))
		const frame = await frameOf(page)
		const far = frame.locator('.list-event [data-event]').nth(20)
		await far.waitFor()
		const top = (one: typeof far) => one.evaluate((element) => element.getBoundingClientRect().top)
		const pressed = await top(far)
		await far.click()
		const sheet = frame.locator('dialog.sheet')
		await sheet.waitFor()
		expect(pressed).toBeGreaterThan(1000)
		expect(Math.abs((await top(sheet)) - pressed)).toBeLessThan(100)
		expect((await sheet.boundingBox())!.height).toBeLessThanOrEqual(36 * 16)
	})

	test('a page of its own begins with what it names, and works from where it lies', async () => {
		const { id, title } = await anEvent()
		const html = await ownPage(`event=${id}`)
		const { page, complaints } = await visitAt(host.page(iframe(`e/${id}/?view=list`)), {}, (page) =>
			page.route('**/e/*/**', (route) => route.fulfill({ contentType: 'text/html', body: html })),
		)
		const frame = await frameOf(page)
		await frame.locator('#event-heading').waitFor()
		expect(await frame.locator('#event-heading').textContent()).toBe(title)
		await frame.getByRole('button', { name: 'Close' }).click()
		await frame.locator('.list-months a').last().click()
		await frame.getByRole('link', { name: 'What is this?' }).click()
		await frame.locator('.about').waitFor()
		expect(frame.url()).toBe(`${inject('url')}e/${id}/?view=list`)
		expect(complaints).toEqual([])
	})
})

describe('standing alone', () => {
	test('a page of its own takes the timeline’s address, and goes on as ever', async () => {
		const { id, title } = await anEvent()
		const html = await ownPage(`event=${id}`)
		const { page, complaints } = await visit(`e/${id}/?view=list`, {}, (page) =>
			page.route('**/e/*/**', (route) => route.fulfill({ contentType: 'text/html', body: html })),
		)
		await page.locator('#event-heading').waitFor()
		expect(await page.locator('#event-heading').textContent()).toBe(title)
		expect(page.url()).toBe(`${inject('url')}?event=${id}&view=list`)
		await page.getByRole('button', { name: 'Close' }).click()
		await page.locator('#event-heading').waitFor({ state: 'detached' })
		expect(page.url()).toBe(`${inject('url')}?view=list`)
		await page.goBack()
		await page.locator('#event-heading').waitFor()
		expect(complaints).toEqual([])
	})

	test('embed=1 keeps its state in memory there too', async () => {
		const { page } = await visit('?embed=1&view=list')
		const entries = await page.evaluate(() => history.length)
		await page.locator('[data-event]').first().click()
		await page.locator('#event-heading').waitFor()
		expect(await page.evaluate(() => history.length)).toBe(entries)
		expect(page.url()).toBe(`${inject('url')}?embed=1&view=list`)
	})
})
