import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { serveFolder } from '../bench/serveFolder.ts'
import { expectAccessible, visit } from './page.ts'

type Told = { id: string; title: string; claimIds: string[]; differences: { relation: string }[] }
type Claim = { id: string; comment?: boolean; veils?: unknown[]; selector: { exact: string } }

let events: Told[]
let claims: Map<string, Claim>
let tour: { id: string; title: string; steps: unknown[] }
beforeAll(async () => {
	const shard = await (await fetch(`${inject('url')}data/events/all.json`)).json()
	events = shard.events
	tour = (await (await fetch(`${inject('url')}data/walkthroughs.json`)).json()).walkthroughs[0]
	claims = new Map(shard.claims.map((claim: Claim) => [claim.id, claim]))
})
const own = (event: Told) => event.claimIds.map((id) => claims.get(id)!).filter(({ comment }) => !comment)
/** Its accounts contradict each other, and nothing of them is under a veil. */
const contested = () =>
	events.find(
		(event) =>
			event.differences.some(({ relation }) => relation === 'contradicts') &&
			own(event).length > 1 &&
			own(event).every(({ veils }) => !veils),
	)!
const veiled = () => events.find((event) => own(event).some(({ veils }) => veils))!

const NO_SCRIPT: BrowserContextOptions = { javaScriptEnabled: false }
const SMALL = { viewport: { width: 320, height: 700 } }
/** The app's code never comes. */
const broken = (page: Parameters<NonNullable<Parameters<typeof visit>[2]>>[0]) =>
	page.route(/assets\/.*\.js$/, (route) => route.abort())

describe('without a script', () => {
	test('the timeline’s page lists every event by day, and each leads to its own', async () => {
		const { page, complaints } = await visit('', NO_SCRIPT)
		expect(await page.locator('h1').isVisible()).toBe(true)
		const links = page.locator('.still-month a')
		expect(await links.count()).toBeGreaterThan(events.length / 2)
		const title = await links.first().textContent()
		await links.first().click()
		expect(await page.locator('h1').textContent()).toBe(title)
		expect(page.url()).toMatch(/\/e\/\w+\/$/)
		await page.locator('.still-head a').click()
		expect(page.url()).toBe(inject('url'))
		expect(complaints).toEqual([])
	})

	test('an event’s page shows each excerpt verbatim, with outlet, day and who said it', async () => {
		const event = contested()
		const { page, foreign } = await visit(`e/${event.id}/`, NO_SCRIPT)
		expect(await page.locator('h1').textContent()).toBe(event.title)
		const quotes = page.locator('.still-story blockquote:visible')
		expect((await quotes.allTextContents()).sort()).toEqual(
			own(event)
				.map(({ selector }) => selector.exact)
				.sort(),
		)
		expect(await page.locator('.still-why').isVisible()).toBe(true)
		for (const story of await page.locator('.still-story:visible').all()) {
			expect(await story.locator('h3').textContent()).toMatch(/\S/)
			expect(await story.locator('.note').textContent()).toMatch(/Published: .+\. /)
			expect(await story.locator('figcaption').first().textContent()).toMatch(/(From|In its own words).*Happened: /)
		}
		expect(foreign).toEqual([])
	})

	test('veiled words are named and explained, and open on demand', async () => {
		const event = veiled()
		const { page } = await visit(`e/${event.id}/`, NO_SCRIPT)
		const veil = page.locator('.still-veil').first()
		expect(await veil.evaluate((element) => (element as HTMLDetailsElement).open)).toBe(false)
		expect(await veil.locator('summary').textContent()).toMatch(/^Not shown: .+/)
		await veil.locator('summary').click()
		expect(await veil.evaluate((element) => (element as HTMLDetailsElement).open)).toBe(true)
	})

	test.each(['', 'event'])('320 px are wide enough: %s', async (which) => {
		const { page } = await visit(which && `e/${contested().id}/`, { ...NO_SCRIPT, ...SMALL })
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
	})

	test('a strict policy forbids nothing of it, and no style or script stands in the page', async () => {
		const path = `e/${contested().id}/`
		const { page, complaints } = await visit(path, NO_SCRIPT, (page) =>
			page.route(/\/e\/\w+\/$/, async (route) => {
				const response = await route.fetch()
				await route.fulfill({
					response,
					headers: { ...response.headers(), 'content-security-policy': "default-src 'self'" },
				})
			}),
		)
		expect(complaints).toEqual([])
		const ink = await page.locator('.still-kind').evaluate((element) => getComputedStyle(element).fontWeight)
		expect(ink).toBe('600')
		const html = await (await fetch(inject('url') + path)).text()
		expect(html).not.toMatch(/\sstyle=|<style|\son\w+=/)
	})
})

describe('where the script fails to come', () => {
	test.each(['timeline', 'event', 'walkthrough'])(
		'the %s’s page waits for it, then shows itself, and axe finds nothing',
		async (which) => {
			const path = { timeline: '', event: `e/${contested().id}/`, walkthrough: `w/${tour.id}/` }[which]!
			const { page } = await visit(path, {}, broken)
			expect(await page.locator('h1').isVisible()).toBe(false)
			await page.locator('h1').waitFor({ timeout: 15_000 })
			await expectAccessible(page)
			await page.emulateMedia({ colorScheme: 'dark' })
			await expectAccessible(page)
			await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
			await page.setViewportSize(SMALL.viewport)
			await expectAccessible(page)
		},
	)
})

describe('with scripts', () => {
	test('an event’s page opens the app there, and nothing of the plain page is seen before or after', async () => {
		const { id, title } = contested()
		const { page, complaints } = await visit(`e/${id}/`, {}, (page) =>
			page.addInitScript(() => {
				const seen: boolean[] = []
				Object.assign(window, { seen })
				const look = () => {
					const still = document.querySelector('.still h1')
					if (still) seen.push(still.checkVisibility({ visibilityProperty: true }))
					if (seen.length < 500) requestAnimationFrame(look)
				}
				requestAnimationFrame(look)
			}),
		)
		await page.locator('#event-heading').waitFor()
		expect(await page.locator('#event-heading').textContent()).toBe(title)
		expect(new URL(page.url()).search).toContain(`event=${id}`)
		expect(await page.locator('.still').count()).toBe(0)
		expect(await page.evaluate(() => (window as unknown as { seen: boolean[] }).seen)).not.toContain(true)
		expect(complaints).toEqual([])
	})
})

test('a walkthrough’s page reads without a script, and with one opens the walkthrough', async () => {
	const plain = await visit(`w/${tour.id}/`, { ...NO_SCRIPT, ...SMALL })
	expect(await plain.page.locator('h1').textContent()).toBe(tour.title)
	expect(await plain.page.locator('.still-step:visible').count()).toBe(tour.steps.length)
	expect(await plain.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
	const { page, complaints } = await visit(`w/${tour.id}/`)
	await page.getByText(tour.title).first().waitFor()
	expect(new URL(page.url()).search).toContain(`tour=${tour.id}`)
	expect(await page.locator('.still').count()).toBe(0)
	expect(complaints).toEqual([])
})

describe('in a folder of somebody’s site', () => {
	const root = mkdtempSync(join(tmpdir(), 'datelines-'))
	let site: Awaited<ReturnType<typeof serveFolder>>
	beforeAll(async () => {
		mkdirSync(join(root, 'some'))
		symlinkSync(join(process.cwd(), 'dist'), join(root, 'some', 'where'))
		site = await serveFolder(root)
	})
	afterAll(() => {
		site.close()
		rmSync(root, { recursive: true })
	})

	test.each([NO_SCRIPT, {}])('pages, styles and records are found (%o)', async (options) => {
		const { id, title } = contested()
		const { page } = await visit('', { ...options })
		const missing: string[] = []
		page.on('response', (response) => response.status() >= 400 && missing.push(response.url()))
		await page.goto(`${site.url}some/where/e/${id}/`)
		const heading = page.locator(options === NO_SCRIPT ? 'h1' : '#event-heading')
		await heading.waitFor()
		expect(await heading.textContent()).toBe(title)
		expect(missing).toEqual([])
	})
})

describe('built twice', () => {
	test('for a site, the bytes are the same; each page has its card', { timeout: 240_000 }, () => {
		const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'datelines-')))
		for (const folder of folders)
			execFileSync(
				process.execPath,
				['node_modules/vite/bin/vite.js', 'build', '--outDir', folder, '--logLevel', 'warn'],
				{
					env: { ...process.env, DATELINES_SITE: 'https://example.org/some/where/' },
				},
			)
		const files = (folder: string) =>
			readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
				.filter((file) => !file.startsWith('data/'))
				.sort()
		const [one, two] = folders as [string, string]
		expect(files(one)).toEqual(files(two))
		expect(files(one).filter((file) => !readFileSync(join(one, file)).equals(readFileSync(join(two, file))))).toEqual(
			[],
		)
		for (const { id } of events)
			expect(files(one)).toEqual(expect.arrayContaining([`e/${id}/card.png`, `oembed/${id}.json`]))
		for (const folder of folders) rmSync(folder, { recursive: true })
	})
})
