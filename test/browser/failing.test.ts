import { describe, expect, inject, test } from 'vitest'
import { visit } from './page.ts'

const index = async () => (await fetch(`${inject('url')}data/index.json`)).json()

/** Breaks a file of the data in one way. */
type Break = { of: RegExp; body: (text: string) => string; status?: number }

const BREAKS: [string, Break, RegExp][] = [
	['missing', { of: /index\.json$/, body: () => 'nothing here', status: 404 }, /There are no records here/],
	[
		'the page itself instead',
		{ of: /index\.json$/, body: () => '<!doctype html><p>Hello' },
		/There are no records here/,
	],
	['cut short', { of: /index\.json$/, body: (text) => text.slice(0, text.length / 2) }, /arrived incomplete/],
	[
		'of a newer schema',
		{ of: /index\.json$/, body: (text) => text.replace(/"schemaVersion":\s*1/, '"schemaVersion": 2') },
		/newer than this page/,
	],
	[
		'another shard',
		{ of: /events\//, body: (text) => text.replace(/"key":\s*"[^"]*"/, '"key": "another"') },
		/do not belong together/,
	],
	['a shard cut short', { of: /events\//, body: (text) => text.slice(0, -20) }, /arrived incomplete/],
]

describe('records that are', () => {
	test.each(BREAKS)('%s: says so, and trying again helps', async (_, { of, body, status }, message) => {
		const { page, complaints } = await visit('', {}, async (page) => {
			await page.route(of, async (route) => {
				const response = await route.fetch()
				await route.fulfill({ status: status ?? 200, body: body(await response.text()) })
			})
		})
		const alert = page.getByRole('alert')
		await alert.waitFor()
		expect(await alert.textContent()).toMatch(message)
		await page.unroute(of)
		await page.getByRole('button', { name: 'Try again' }).click()
		await page.locator('.timeline .mark').first().waitFor()
		expect(await alert.count()).toBe(0)
		expect(complaints.filter((text) => !/Failed to load resource/.test(text))).toEqual([])
	})
})

test('no network: tried again by itself, then by hand', async () => {
	const { page } = await visit('', {}, (page) => page.route(/index\.json$/, (route) => route.abort()))
	await page.getByRole('alert').waitFor()
	expect(await page.getByRole('alert').textContent()).toMatch(/could not be reached/)
	await page.unroute(/index\.json$/)
	await page.getByRole('button', { name: 'Try again' }).click()
	await page.locator('.timeline .mark').first().waitFor()
})

test('a document that does not come: its words are still there, and trying again brings the paragraph', async () => {
	const { page } = await visit('', {}, (page) => page.route(/documents\//, (route) => route.fulfill({ status: 404 })))
	await page.locator('.timeline .mark-dot[data-event]').first().click()
	const account = page.locator('.account').first()
	await account.getByRole('alert').waitFor()
	expect((await account.locator('.excerpt-exact').textContent())!.length).toBeGreaterThan(10)
	await page.unroute(/documents\//)
	await account.getByRole('button', { name: 'Try again' }).click()
	await expect.poll(() => account.getByRole('alert').count()).toBe(0)
})

test('records without events say so', async () => {
	const bare = { ...(await index()), shards: [] }
	const { page } = await visit('', {}, (page) =>
		page.route(/index\.json$/, (route) => route.fulfill({ body: JSON.stringify(bare) })),
	)
	expect(await page.locator('.failure h2').textContent()).toBe('No events')
})

test('a part of the page that cannot be fetched: said in its place, and the page stays', async () => {
	const { page, complaints } = await visit('', {}, (page) =>
		page.route(/ShareDialog-.*\.js$/, (route) => route.abort()),
	)
	await page.locator('.timeline .mark').first().waitFor()
	await page.getByRole('button', { name: 'Share' }).click()
	const alert = page.getByRole('alert')
	await alert.waitFor()
	expect(await alert.textContent()).toMatch(/could not be fetched/)
	expect(await page.locator('.timeline .mark').count()).toBeGreaterThan(0)
	expect(complaints.filter((text) => !/Failed to load resource/.test(text))).toEqual([])
})
