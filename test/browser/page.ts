/** A page of the built app in a real Chromium, and what it asked for and complained about. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
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
	return { page, complaints, foreign }
}

/** Of the page's own origin, or made by it; where it is one file, nothing but that file. */
function isOwn(asked: string): boolean {
	const { origin, protocol, pathname } = new URL(asked)
	const own = new URL(inject('url'))
	if (protocol === 'data:' || protocol === 'blob:') return true
	return own.protocol === 'file:' ? protocol === 'file:' && pathname === own.pathname : origin === own.origin
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Fails where axe finds a violation, naming rule and elements. */
export async function expectAccessible(page: Page): Promise<void> {
	await page.evaluate(AXE)
	const found = await page.evaluate(async () => {
		const { violations } = await (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run()
		return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
	})
	expect(found).toEqual([])
}

type AxeResults = { violations: { id: string; nodes: { target: string[] }[] }[] }
