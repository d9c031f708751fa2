/** A page of the built app in a real Chromium, and what it asked for and complained about. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setTimeout as delay } from 'node:timers/promises'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { launch } from './chromium.ts'

let browser: Browser
const open: Page[] = []

beforeAll(async () => {
	browser = await launch(inject('chromium'))
})
afterEach(async () => {
	for (const page of open.splice(0)) await page.context().close()
})
afterAll(() => browser?.close())

export type Visit = {
	page: Page
	/** Console errors and uncaught exceptions. */
	complaints: string[]
	/** Requests to anywhere but the page's own origin. */
	foreign: string[]
}

/** Opens the page at a query, `?view=list`; `prepare` runs before it loads. */
export function visit(
	query = '',
	options: BrowserContextOptions = {},
	prepare?: (page: Page) => Promise<unknown>,
): Promise<Visit> {
	return visitAt(inject('url') + query, options, prepare)
}

/** Opens any address: a host's page with ours in a frame. */
export async function visitAt(
	url: string,
	options: BrowserContextOptions = {},
	prepare?: (page: Page) => Promise<unknown>,
): Promise<Visit> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
	const page = await context.newPage()
	open.push(page)
	const complaints: string[] = []
	const foreign: string[] = []
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
	page.on('pageerror', (error) => complaints.push(String(error)))
	page.on('request', (request) => {
		if (!isOwn(request.url())) foreign.push(request.url())
	})
	await prepare?.(page)
	await page.goto(url)
	if (options.javaScriptEnabled !== false) await settled(page)
	return { page, complaints, foreign }
}

/** Loads our page anew at a query, and waits until it stands still. */
export async function goTo(page: Page, query: string): Promise<void> {
	await page.goto(inject('url') + query)
	await settled(page)
}

/**
 * Waits until the page is there and stands still for some frames, a second at most. It spares time: what a test waits for
 * is then there at its first look, of which Playwright's later ones are half a second apart.
 */
export async function settled(page: Page): Promise<void> {
	const still = page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				let frames = 0
				const observer = new MutationObserver(() => {
					frames = 0
				})
				observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
				const look = () => {
					const isComing = document.querySelector('.loading') || document.fonts.status === 'loading'
					frames = isComing ? 0 : frames + 1
					if (frames < 5) return requestAnimationFrame(look)
					observer.disconnect()
					resolve()
				}
				look()
			}),
	)
	await Promise.race([still.catch(() => {}), delay(1000)])
}

/** Of the page's own origin, or made by it; where it is one file, nothing but that file. */
function isOwn(asked: string): boolean {
	const { origin, protocol, pathname } = new URL(asked)
	const own = new URL(inject('url'))
	if (protocol === 'data:' || protocol === 'blob:') return true
	return own.protocol === 'file:' ? protocol === 'file:' && pathname === own.pathname : origin === own.origin
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on the page as it is: rule and elements. */
export async function violations(page: Page): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
	return page.evaluate(async () => {
		const { violations } = await (window as unknown as Axe).axe.run({ resultTypes: ['violations'] })
		return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
	})
}

/** Fails where axe finds a violation, naming rule and elements. */
export async function expectAccessible(page: Page): Promise<void> {
	expect(await violations(page)).toEqual([])
}

type Axe = { axe: { run: (options: { resultTypes: string[] }) => Promise<AxeResults> } }

type AxeResults = { violations: { id: string; nodes: { target: string[] }[] }[] }
