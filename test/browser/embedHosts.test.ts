/** Heights told to the hosts' own libraries, and to hosts written by hand after WordPress's and Flourish's manner. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { anEvent, frameOf, type Host, iframe, openHost } from './host.ts'
import { visitAt } from './page.ts'

let host: Host
let event: string
const library = (path: string) => readFileSync(`node_modules/${path}`, 'utf8')

beforeAll(async () => {
	host = await openHost()
	event = (await anEvent()).id
	host.file('/resizer.js', 'text/javascript', library('@open-iframe-resizer/core/dist/index.umd.cjs'))
	host.file('/pym.js', 'text/javascript', library('pym.js/dist/pym.v1.min.js'))
	host.file('/frames.js', 'text/javascript', library('@newswire/frames/dist/frames.umd.js'))
})
afterAll(() => host.close())

/** The frame is as tall as what is in it, and stays so. */
async function expectFitting(page: Page, selector = 'iframe') {
	const frame = await frameOf(page, selector)
	await frame.locator('.embed-attribution').waitFor()
	await frame.locator('.embed-card').waitFor()
	const inner = () => frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))
	const outer = () => page.locator(selector).evaluate((element) => element.clientHeight)
	await expect.poll(async () => Math.abs((await inner()) - (await outer()))).toBeLessThanOrEqual(1)
	expect(await outer()).toBeGreaterThan(300)
	expect(await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight + 1)).toBe(true)
	return frame
}

describe('the frame fits what it shows, with', () => {
	test('@newswire/frames, in the form of AMP', async () => {
		const { page, complaints } = await visitAt(
			host.page(`<div id="holder"></div><script src="/frames.js"></script><script>
				new newswireFrames.Framer(document.getElementById('holder'), { src: '${inject('url')}?embed=1&event=${event}',
					attributes: { title: 'Datelines', sandbox: 'allow-scripts' } })</script>`),
		)
		await expectFitting(page)
		expect(complaints).toEqual([])
	})

	test('pym.js', async () => {
		const { page, complaints } = await visitAt(
			host.page(`<div id="holder"></div><script src="/pym.js"></script><script>
				new pym.Parent('holder', '${inject('url')}?embed=1&event=${event}', { title: 'Datelines' })</script>`),
		)
		const frame = await expectFitting(page)
		expect(frame.url()).toContain('childId=holder')
		expect(complaints).toEqual([])
	})

	test('open-iframe-resizer', async () => {
		const { page, complaints } = await visitAt(
			host.page(`${iframe(`?embed=1&event=${event}`, 'width="600" height="150" id="one" sandbox="allow-scripts"')}
				<script src="/resizer.js"></script><script>iframeResizer.initialize({ checkOrigin: false }, '#one')</script>`),
		)
		await expectFitting(page)
		expect(complaints).toEqual([])
	})

	test('WordPress’s manner: a secret in the hash, a height between 200 and 1000', async () => {
		const { page, complaints } = await visitAt(
			host.page(`${iframe(`?embed=1&event=${event}#?secret=k3Y9`, 'width="600" height="200" security="restricted" sandbox="allow-scripts"')}
				<script>addEventListener('message', ({ source, data }) => {
					const frame = document.querySelector('iframe')
					if (source !== frame.contentWindow || !data || data.secret !== 'k3Y9' || /[^a-zA-Z0-9]/.test(data.secret)) return
					if (data.message === 'height') { window.told = data.value; frame.height = Math.min(Math.max(parseInt(data.value, 10), 200), 1000) }
				})</script>`),
		)
		const frame = await frameOf(page)
		await frame.locator('.embed-card').waitFor()
		const inner = await frame.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height))
		await expect.poll(() => page.evaluate(() => (window as unknown as { told: number }).told)).toBe(inner)
		expect(await page.locator('iframe').getAttribute('height')).toBe(String(Math.min(inner, 1000)))
		expect(complaints).toEqual([])
	})

	test('Flourish’s manner: a text that holds JSON', async () => {
		const { page, complaints } = await visitAt(
			host.page(`${iframe(`?embed=1&event=${event}&resize=flourish`, 'width="600" height="150" sandbox="allow-scripts"')}
				<script>addEventListener('message', ({ source, data }) => {
					const frame = document.querySelector('iframe')
					if (source !== frame.contentWindow || typeof data !== 'string') return
					const told = JSON.parse(data)
					if (told.sender === 'Flourish' && told.context === 'iframe.resize' && told.method === 'resize' && told.src === frame.src)
						frame.style.height = told.height + 'px'
				})</script>`),
		)
		await expectFitting(page)
		expect(complaints).toEqual([])
	})
})

/** Sets the frame to each height it is told, and keeps what was told. */
const LISTENING = `<script>window.told = []; addEventListener('message', ({ source, data }) => {
	for (const frame of document.querySelectorAll('iframe'))
		if (source === frame.contentWindow && data.sentinel === 'amp') { told.push(data.height); frame.height = data.height }
})</script>`

test('no storm, no loop: told once it stands, silent until something changes, whatever height the host gives', async () => {
	const { page } = await visitAt(
		host.page(LISTENING + iframe(`?embed=1&event=${event}`, 'width="600" height="150" sandbox="allow-scripts"')),
	)
	await expectFitting(page)
	const told = () => page.evaluate(() => (window as unknown as { told: number[] }).told)
	await page.waitForTimeout(500)
	const before = await told()
	expect(before.length).toBeLessThan(8)
	for (const height of ['200', '400', '1000', '3000']) {
		await page.locator('iframe').evaluate((frame, height) => frame.setAttribute('height', height), height)
		await page.waitForTimeout(250)
	}
	expect(await told()).toEqual(before)
	await page.locator('iframe').evaluate((frame) => frame.setAttribute('width', '320'))
	await expect.poll(async () => (await told()).length).toBeGreaterThan(before.length)
	await expectFitting(page)
})

test('a frame in a closed tab has no height; once it is shown it has the right one', async () => {
	const { page } = await visitAt(
		host.page(
			`${LISTENING}<div hidden>${iframe(`?embed=1&event=${event}`, 'width="600" height="150" sandbox="allow-scripts"')}</div>`,
		),
	)
	const frame = await frameOf(page)
	await frame.locator('.embed-card').waitFor({ state: 'attached' })
	await page.waitForTimeout(300)
	expect(await page.evaluate(() => (window as unknown as { told: number[] }).told)).toEqual([])
	await page.locator('div').evaluate((tab) => tab.removeAttribute('hidden'))
	await expectFitting(page)
})

test('ten on one page, each of its own height', async () => {
	const index = await (await fetch(`${inject('url')}data/index.json`)).json()
	const shard = await (await fetch(new URL(index.shards[0].href, `${inject('url')}data/`))).json()
	const ids = (shard.events as { id: string }[]).slice(0, 10).map(({ id }) => id)
	const { page, complaints } = await visitAt(
		host.page(
			LISTENING +
				ids
					.map((id) => iframe(`?embed=1&event=${id}`, `id="f-${id}" width="500" height="150" sandbox="allow-scripts"`))
					.join(''),
		),
	)
	for (const id of ids) await expectFitting(page, `#f-${id}`)
	expect(complaints).toEqual([])
})
