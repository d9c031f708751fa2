/** Frames that may do next to nothing, of every size, and what must be seen in them all the same. */
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { anEvent, frameOf, type Host, iframe, openHost } from './host.ts'
import { visit, visitAt } from './page.ts'
import { expectAccessibleInAll } from './schemes.ts'

let host: Host
let event: Awaited<ReturnType<typeof anEvent>>
beforeAll(async () => {
	host = await openHost()
	event = await anEvent()
})
afterAll(() => host.close())

/** Our own pages and files under a policy without exceptions. */
const underPolicy = (page: Page) =>
	page.route(`${inject('url')}**`, async (route) => {
		const response = await route.fetch()
		await route.fulfill({
			response,
			headers: { ...response.headers(), 'content-security-policy': "default-src 'self'" },
		})
	})

/** What shows that a view is there. */
const VIEWS: [string, string][] = [
	['timeline', '.timeline .mark[data-event]'],
	['list', '.list-event [data-event]'],
	['table', 'table tbody tr'],
	['map', 'svg path'],
	['words', 'main h2'],
]

async function useAll(frame: Frame) {
	for (const [view, shows] of VIEWS) {
		await frame.locator(`.switch input[value="${view}"]`).check()
		await frame.locator(shows).first().waitFor()
	}
	await frame.locator('.switch input[value="list"]').check()
	await frame.locator('.list-event [data-event]').first().click()
	await frame.locator('.embed-card .embed-quote').first().waitFor()
	await frame.getByRole('button', { name: /^Back/ }).click()
	await frame.locator('.switch').waitFor()
	await frame
		.getByRole('combobox', { name: /search/i })
		.or(frame.getByRole('searchbox'))
		.first()
		.click()
	await frame.getByRole('combobox').first().fill('Aleppo')
	await expect.poll(() => frame.locator('.filters-count').textContent()).toMatch(/ of /)
}

describe('every view works, without a complaint, under', () => {
	test.each(['sandbox="allow-scripts"', 'sandbox="allow-scripts" security="restricted"', ''])(
		'%s',
		async (attributes) => {
			const asked: string[] = []
			const { page, complaints } = await visitAt(
				host.page(iframe('?embed=1', `width="900" height="700" ${attributes}`)),
				{},
				async (page) => page.on('request', (request) => asked.push(new URL(request.url()).origin)),
			)
			await useAll(await frameOf(page))
			expect(complaints).toEqual([])
			expect([...new Set(asked)].filter((origin) => origin !== 'null').sort()).toEqual(
				[new URL(page.url()).origin, new URL(inject('url')).origin].sort(),
			)
			expect(await page.context().cookies()).toEqual([])
		},
	)

	test.each(['', 'sandbox="allow-scripts"'])('a policy of its own, default-src self; %s', async (attributes) => {
		const { page, complaints } = await visitAt(
			host.page(iframe('?embed=1', `width="900" height="700" ${attributes}`)),
			{},
			underPolicy,
		)
		await useAll(await frameOf(page))
		expect(complaints).toEqual([])
	})
})

test('the page that stands alone works under such a policy too', async () => {
	const { page, complaints } = await visit('', {}, underPolicy)
	await page.locator('.timeline .mark[data-event]').first().click()
	await page.locator('.account .excerpt-exact').first().waitFor()
	for (const [view, shows] of VIEWS) {
		await page.locator(`.switch input[value="${view}"]`).check()
		await page.locator(shows).first().waitFor()
	}
	expect(complaints).toEqual([])
})

const SHOWN = (id: string): [string, string][] => [
	['everything', '?embed=1'],
	['everything, no tools', '?embed=1&controls=0'],
	['an event', `?embed=1&event=${id}`],
	['an event, no tools', `?embed=1&event=${id}&controls=0`],
	['a comparison', `?embed=1&compare=${id}&controls=0`],
	['a map', '?embed=1&view=map'],
]

describe('whose words they are, and the way to the whole, are always in sight', () => {
	test.each([
		[320, 200],
		[320, 400],
		[700, 200],
		[700, 1000],
	])('%i × %i', async (width, height) => {
		for (const [says, query] of SHOWN(event.id)) {
			const { page } = await visitAt(
				host.page(iframe(query, `width="${width}" height="${height}" sandbox="allow-scripts" frameborder="0"`)),
			)
			const frame = await frameOf(page)
			await frame.locator('.embed-attribution p').waitFor()
			for (const at of [0, 250, 100_000]) {
				await frame.evaluate((at) => scrollTo(0, at), at)
				const box = await frame
					.locator('.embed-attribution')
					.last()
					.evaluate((element) => {
						const { top, bottom, height } = element.getBoundingClientRect()
						return { isIn: top >= 0 && bottom <= innerHeight + 1, share: height / innerHeight }
					})
				expect(box.isIn, `${says}, at ${at}`).toBe(true)
				expect(box.share, says).toBeLessThan(0.5)
			}
			expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth), says).toBe(true)
			const link = frame.getByRole('link', { name: 'Open full timeline' })
			expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual(['_blank', 'noopener'])
			expect(await link.getAttribute('href')).toBe(
				inject('url') + query.replace('?embed=1', '?').replace('&controls=0', '').replace('?&', '?').replace(/\?$/, ''),
			)
			await page.context().close()
		}
	})

	test('every account of an event says who reported it, when it was published, and its exact words', async () => {
		const { page } = await visitAt(host.page(iframe(`?embed=1&event=${event.id}&controls=0`)))
		const frame = await frameOf(page)
		await frame.locator('.embed-card').waitFor()
		const told = await frame.locator('.account').evaluateAll((all) => all.map((one) => (one as HTMLElement).innerText))
		expect(told.length).toBe(event.claimIds.length)
		for (const text of told) expect(text).toMatch(/(Reported by|Written in)[\s\S]*Published/)
		expect(await frame.locator('.embed-attribution p').last().textContent()).toMatch(/^Reported by .+ · .+/)
	})
})

test('accessible, in all colours', async () => {
	for (const [, query] of SHOWN(event.id)) {
		const { page } = await visit(query, { viewport: { width: 500, height: 600 } })
		await page.locator('.embed-attribution p').waitFor()
		await page.locator('.skeleton-lane').first().waitFor({ state: 'detached' })
		await expectAccessibleInAll(page)
		await page.context().close()
	}
})

test('what the host asks is done: another event, a filter, colours', async () => {
	const { page } = await visitAt(
		host.page(iframe('?embed=1&view=list', 'width="700" height="600" sandbox="allow-scripts"')),
	)
	const frame = await frameOf(page)
	await frame.locator('.list-event').first().waitFor()
	const ask = (message: object) =>
		page.evaluate(
			(message) =>
				document
					.querySelector('iframe')!
					.contentWindow!.postMessage({ target: 'datelines-embed', v: 1, ...message }, '*'),
			message,
		)
	await ask({ type: 'theme', theme: 'dark' })
	await expect.poll(() => frame.locator('html').getAttribute('data-theme')).toBe('dark')
	await ask({ type: 'filter', kind: 'truce' })
	await expect.poll(() => frame.locator('.filters-count').textContent()).toMatch(/^\d+ of \d+/)
	await ask({ type: 'goto', event: event.id })
	await expect.poll(() => frame.locator('#event-heading').textContent()).toBe(event.title)
	await ask({ type: 'goto', event: null, view: 'table' })
	await frame.locator('table').waitFor()
})
