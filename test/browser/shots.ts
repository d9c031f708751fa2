/** Takes pictures of the page's states into test/browser/output: `npx tsx test/browser/shots.ts [URL] [NAME…]`. */
import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { preview } from 'vite'
import { findChromium, launch } from './chromium.ts'

type Shot = {
	width: number
	height: number
	query?: string
	dark?: boolean
	forced?: boolean
	print?: boolean
	full?: boolean
	open?: boolean
	/** Opens the source of the open event's first account. */
	source?: boolean
	/** Opens the export dialog. */
	export?: boolean
	/** Opens the values of this facet. */
	facet?: string
	/** No record is given out. */
	fail?: boolean
	/** What says that the page stands. */
	waits?: string
}

/** A choice that leaves some events. */
const CHOSEN = 'kind=air-strike,casualties&place=aleppo-city&q=hospital'

const SHOTS: Record<string, Shot> = {
	wide: { width: 1440, height: 900 },
	'wide-full': { width: 1440, height: 900, full: true },
	'wide-open': { width: 1440, height: 900, open: true },
	'wide-all': { width: 1440, height: 900, query: '?t=2016' },
	close: { width: 1440, height: 900, query: '?t=2016-12-06/2016-12-09' },
	'lanes-place': { width: 1440, height: 1000, query: '?lanes=place' },
	'lanes-kind': { width: 1440, height: 1000, query: '?lanes=kind&t=2016-12' },
	laptop: { width: 1280, height: 800 },
	'laptop-open': { width: 1280, height: 800, open: true },
	panel: { width: 1440, height: 2600, open: true, source: true },
	'panel-phone': { width: 390, height: 2600, open: true, source: true },
	'panel-narrow': { width: 320, height: 2600, open: true, source: true },
	'panel-dark': { width: 1440, height: 2600, open: true, source: true, dark: true },
	export: { width: 1280, height: 800, export: true },
	'export-narrow': { width: 320, height: 640, export: true },
	list: { width: 1280, height: 800, query: '?view=list' },
	'list-narrow': { width: 320, height: 640, query: '?view=list' },
	table: { width: 1280, height: 800, query: '?view=table' },
	'table-phone': { width: 390, height: 844, query: '?view=table' },
	words: { width: 1280, height: 900, query: '?view=words', waits: '.lens-blocks' },
	filters: { width: 1280, height: 800, query: `?view=list&${CHOSEN}`, facet: 'Place' },
	'filters-phone': { width: 390, height: 844, query: `?view=list&${CHOSEN}`, facet: 'Filters' },
	empty: { width: 1280, height: 800, query: '?kind=truce&q=hospital', waits: '.nothing-left' },
	'empty-phone': { width: 390, height: 844, query: '?kind=truce&q=hospital', waits: '.nothing-left' },
	failed: { width: 1280, height: 800, fail: true, waits: '.failure, [role="alert"]' },
	'failed-phone': { width: 390, height: 844, fail: true, waits: '.failure, [role="alert"]' },
	map: { width: 1440, height: 900, query: '?view=map', full: true },
	'map-place': { width: 1280, height: 800, query: '?view=map&place=manbij', full: true },
	'map-place-phone': { width: 390, height: 844, query: '?view=map&place=manbij', full: true },
	'map-governorate': { width: 1280, height: 800, query: '?view=map&place=aleppo', full: true },
	'map-phone': { width: 390, height: 844, query: '?view=map', full: true },
	'map-dark': { width: 1440, height: 900, query: '?view=map', dark: true },
	about: { width: 1280, height: 800, query: '?about=1', full: true },
	'about-phone': { width: 390, height: 844, query: '?about=1' },
	dark: { width: 1440, height: 900, dark: true },
	'dark-open': { width: 1440, height: 900, dark: true, open: true },
	forced: { width: 1440, height: 900, forced: true },
	phone: { width: 390, height: 844 },
	'phone-open': { width: 390, height: 844, open: true },
	'phone-timeline': { width: 390, height: 844, query: '?view=timeline' },
	narrow: { width: 320, height: 640 },
	'narrow-open': { width: 320, height: 640, open: true },
	unknown: { width: 1280, height: 800, query: '?event=nothing' },
	reader: { width: 1280, height: 900, query: '?read=d3f05e88af8' },
	'reader-veil': { width: 1280, height: 900, query: '?read=d2dfd729fe1&at=14600-14640' },
	'reader-phone': { width: 390, height: 844, query: '?read=d3f05e88af8' },
	'reader-print': { width: 800, height: 1100, query: '?read=d3f05e88af8', print: true, full: true },
	'print-list': { width: 680, height: 960, query: `?view=list&${CHOSEN}`, print: true },
	'print-map': { width: 680, height: 960, query: '?view=map&place=manbij', print: true, full: true },
	'print-table': { width: 680, height: 960, query: '?view=table', print: true },
	print: { width: 800, height: 1100, print: true, full: true, open: true },
}

const [given, ...names] = process.argv.slice(2)
const server = given?.startsWith('http') ? null : await preview({ preview: { port: 0, host: '127.0.0.1' } })
const url = server ? server.resolvedUrls!.local[0]! : given!
const wanted = server && given ? [given, ...names] : names
const { executablePath, says } = await findChromium()
console.log(`Chromium: ${says}`)
const browser = await launch(executablePath)
mkdirSync('test/browser/output', { recursive: true })
for (const [name, shot] of Object.entries(SHOTS)) {
	if (wanted.length > 0 && !wanted.includes(name)) continue
	const page = await browser.newPage({
		viewport: { width: shot.width, height: shot.height },
		colorScheme: shot.dark ? 'dark' : 'light',
		forcedColors: shot.forced ? 'active' : 'none',
	})
	page.on('console', (message) => message.type() === 'error' && console.log(name, message.text()))
	page.on('pageerror', (error) => console.log(name, error.stack))
	if (shot.fail) await page.route(/\/data\/events\//, (route) => route.fulfill({ status: 503, body: '' }))
	await page.goto(url + (shot.query ?? ''))
	await page
		.locator(shot.waits ?? '[data-event]:visible, [data-pin], .about')
		.first()
		.waitFor()
	if (shot.open) await openOne(page)
	if (shot.source) await page.locator('.account-link').first().click()
	if (shot.export) await page.locator('.filters .export-button').click()
	if (shot.facet) await page.locator('.filters-row .menu', { hasText: shot.facet }).click()
	if (shot.print) await page.emulateMedia({ media: 'print' })
	await page.waitForTimeout(700)
	await page.screenshot({ path: `test/browser/output/${name}.png`, fullPage: shot.full ?? false })
	console.log(name)
	await page.close()
}
await browser.close()
await server?.close()

/** Opens an event that several outlets tell of, or whose accounts differ, where there is one in sight. */
async function openOne(page: Page): Promise<void> {
	const several = page.locator(
		'.mark-contested[data-event], .mark[data-event][aria-label*="reported by"], .list-event:has(.tag-contested) [data-event]',
	)
	const any = page.locator('.mark-dot[data-event]:visible, .list-event [data-event]:visible')
	await ((await several.count()) > 0 ? several : any).first().click()
	await page.locator('#event-heading').waitFor()
}
