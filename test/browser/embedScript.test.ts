/** The script of hosts' pages, on a page of another origin that forbids style attributes and scripts of its own. */
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { anEvent, frameOf, type Host, openHost } from './host.ts'
import { visitAt } from './page.ts'

let host: Host
let event: { id: string; title: string }
beforeAll(async () => {
	host = await openHost()
	event = await anEvent()
	host.file('/keep.js', 'text/javascript', KEEP)
})
afterAll(() => host.close())

/** Keeps what the host's page hears from its embeds. */
const KEEP = `window.heard = []
for (const type of ['ready', 'select', 'step'])
	addEventListener('datelines-' + type, ({ detail, target }) => heard.push({ type, detail, id: target.id }))`

/** A host that allows scripts and frames of the timeline only, and no styles but files. */
const strict = () => ({
	'Content-Security-Policy': `default-src 'none'; img-src data:; script-src 'self' ${inject('url')}; style-src 'self'; frame-src ${inject('url')}`,
})
const script = () => `<script src="/keep.js"></script><script async src="${inject('url')}embed.js"></script>`
const div = (query: string, more = '') =>
	`<div class="datelines-embed" data-src="${inject('url')}${query}" ${more}><a href="${inject('url')}${query}">The title of it</a></div>`

type Heard = { type: string; detail: Record<string, unknown>; id: string }
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: Heard[] }).heard)

async function expectAlive(page: Page, selector: string) {
	const frame = await frameOf(page, `${selector} iframe`)
	await frame.locator('.embed-attribution p').waitFor()
	await frame.locator('.skeleton-lane').first().waitFor({ state: 'detached' })
	await expect
		.poll(() => page.locator(`${selector} iframe`).evaluate((element) => element.getBoundingClientRect().height))
		.toBe(await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)))
	return frame
}

test('is small', async () => {
	const body = await (await fetch(`${inject('url')}embed.js`)).text()
	expect(gzipSync(body).length).toBeLessThanOrEqual(3 * 1024)
	expect(body).not.toMatch(/\b(?:import|export)\b/)
})

describe('a host’s page', () => {
	test('a marked place becomes a frame: sandboxed, lazy, named, as tall as what it shows; its link steps back', async () => {
		const { page, complaints } = await visitAt(host.page(div(`?event=${event.id}`, 'id="one"') + script(), strict()))
		const frame = await expectAlive(page, '#one')
		const attributes = await page.locator('#one iframe').evaluate((element) => ({
			sandbox: element.getAttribute('sandbox'),
			loading: element.getAttribute('loading'),
			title: element.getAttribute('title'),
		}))
		expect(attributes).toEqual({
			sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
			loading: 'lazy',
			title: 'The title of it',
		})
		expect(await page.getByRole('link').count()).toBe(0)
		expect(await frame.evaluate(() => window.origin)).toBe('null')
		await expect.poll(async () => (await heard(page))[0]?.type).toBe('ready')
		expect(complaints).toEqual([])
	})

	test('what is chosen within is told, by ids alone; the full page opens in a window like any other', async () => {
		const { page } = await visitAt(host.page(div('?view=list', 'id="one" data-height="300"') + script(), strict()))
		const frame = await frameOf(page, '#one iframe')
		await frame.locator('[data-event]').first().click()
		await expect.poll(async () => (await heard(page)).at(-1)?.type).toBe('select')
		const { detail, id } = (await heard(page)).at(-1)!
		expect([id, Object.keys(detail).sort()]).toEqual(['one', ['claim', 'compare', 'event']])
		const [opened] = await Promise.all([
			page.context().waitForEvent('page'),
			frame.getByRole('link', { name: 'Open full timeline' }).click(),
		])
		await opened.locator('#event-heading').waitFor()
		expect(opened.url()).toBe(`${inject('url')}?event=${detail.event}&view=list`)
		expect(await opened.evaluate(() => [window.origin === location.origin, window.opener])).toEqual([true, null])
	})

	test('the element takes attributes, and changes without loading anew', async () => {
		const { page, complaints } = await visitAt(
			host.page(
				`<datelines-timeline id="one" event="${event.id}" theme="light" controls="0" title="An event"></datelines-timeline>${script()}`,
				strict(),
			),
		)
		const frame = await expectAlive(page, '#one')
		expect(await frame.locator('#event-heading').textContent()).toBe(event.title)
		expect(await frame.locator('html').getAttribute('data-theme')).toBe('light')
		expect(await page.locator('#one iframe').getAttribute('title')).toBe('An event')
		await frame.evaluate(() => Object.assign(window, { same: true }))
		await page.locator('#one').evaluate((element) => {
			element.setAttribute('theme', 'dark')
			element.removeAttribute('event')
		})
		await frame.locator('.filters').waitFor({ state: 'attached' })
		expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark')
		expect(await frame.evaluate(() => (window as unknown as { same?: boolean }).same)).toBe(true)
		expect(complaints).toEqual([])
	})

	test('late ones get their frames, removed ones are forgotten, moved ones live on', async () => {
		const { page, complaints } = await visitAt(host.page(`<main></main><aside></aside>${script()}`, strict()))
		await page.waitForFunction(() => customElements.get('datelines-timeline'))
		await page.locator('main').evaluate(
			(main, html) => {
				main.innerHTML = html
			},
			`${div(`?event=${event.id}`, 'id="late"')}<datelines-timeline id="too" event="${event.id}"></datelines-timeline>`,
		)
		await expectAlive(page, '#late')
		await expectAlive(page, '#too')
		await page.evaluate(() => document.querySelector('aside')!.append(document.getElementById('late')!))
		await expectAlive(page, '#late')
		expect(await page.locator('iframe').count()).toBe(2)
		await page.evaluate(() => {
			document.getElementById('too')!.remove()
			document.getElementById('late')!.classList.remove('datelines-embed')
		})
		await expect.poll(() => page.locator('iframe').count()).toBe(0)
		expect(await page.getByRole('link', { name: 'The title of it' }).isVisible()).toBe(true)
		expect(complaints).toEqual([])
	})

	test('the link stays: without the script, with an address that is none, with a page that is not there', async () => {
		const { page } = await visitAt(host.page(div('?view=list')))
		expect(await page.getByRole('link', { name: 'The title of it' }).isVisible()).toBe(true)
		const bad = ['javascript:alert(1)', 'data:text/html,x', 'http://'].map(
			(src) => `<div class="datelines-embed" data-src="${src}"><a href="/">The title of it</a></div>`,
		)
		const { page: other } = await visitAt(
			host.page(`${bad.join('')}${div('nothing-here/')}${script()}<script src="${inject('url')}embed.js"></script>`),
		)
		await other.waitForSelector('iframe', { state: 'attached' })
		await other.waitForTimeout(500)
		expect(await other.locator('iframe').count()).toBe(1)
		expect(await other.getByRole('link', { name: 'The title of it' }).count()).toBe(4)
	})

	test('messages of other windows, and of other shapes, do nothing', async () => {
		const { page, complaints } = await visitAt(
			host.page(
				`${div(`?event=${event.id}`, 'id="one"')}<iframe id="other" title="Another" srcdoc="<p>Another</p>"></iframe>${script()}`,
			),
		)
		const frame = await expectAlive(page, '#one')
		const before = await page.locator('#one iframe').getAttribute('style')
		const told = (await heard(page)).length
		await page.evaluate(() => {
			const [amp, own] = [
				{ sentinel: 'amp', type: 'embed-size', height: 77 },
				{ source: 'datelines-embed', v: 1, type: 'select', event: 'e-false' },
			]
			for (const message of [amp, own, null, 'text', 7, { sentinel: 'amp', type: 'embed-size', height: 'tall' }])
				postMessage(message, '*')
			const other = document.querySelector<HTMLIFrameElement>('#other')!.contentWindow!
			for (const message of [amp, own])
				(other as unknown as { eval: (code: string) => void }).eval(
					`parent.postMessage(${JSON.stringify(message)}, '*')`,
				)
			const embed = document.querySelector<HTMLIFrameElement>('#one iframe')!.contentWindow!
			for (const message of [
				null,
				'pymxPYMxaxPYMxwidthxPYMx3',
				{ target: 'datelines-embed', v: 1, type: 'goto', event: 'two words' },
				{ target: 'datelines-embed', v: 2, type: 'goto', event: null },
				{ type: 'goto', event: null },
			])
				embed.postMessage(message, '*')
				// From a window that is not the frame's parent.
			;(other as unknown as { eval: (code: string) => void }).eval(
				`parent.frames[0].postMessage({ target: 'datelines-embed', v: 1, type: 'goto', event: null }, '*')`,
			)
		})
		await page.waitForTimeout(400)
		expect(await page.locator('#one iframe').getAttribute('style')).toBe(before)
		expect((await heard(page)).length).toBe(told)
		expect(await frame.locator('#event-heading').textContent()).toBe(event.title)
		expect(complaints).toEqual([])
	})
})
