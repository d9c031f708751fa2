import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parse } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { FORMATS } from '../../src/query/export/formats.ts'
import type { ExportFile, Index, Shard } from '../../src/records/schema.ts'
import { visit } from './page.ts'
import { isOneFile, published } from './published.ts'
import { expectAccessibleInAll } from './schemes.ts'

const json = published

/** The event with most accounts. */
async function busiest() {
	const index = await json<Index>('index.json')
	const shards = await Promise.all(index.shards.map(({ href }) => json<Shard>(href)))
	return shards.flatMap((shard) => shard.events).toSorted((a, b) => b.claimIds.length - a.claimIds.length)[0]!
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Export' })

/** Chooses a format in the open dialog and reads the file it gives. */
async function download(page: Page, format: string): Promise<{ name: string; text: string }> {
	await dialog(page)
		.getByRole('radio', { name: new RegExp(`^${format} `) })
		.check()
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		dialog(page).getByRole('button', { name: 'Download' }).click(),
	])
	return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
}

describe('export', () => {
	test('of all that is shown, in every format, as many accounts as the records hold', async () => {
		const { page, complaints } = await visit('?view=list&comments=1')
		await page.locator('.filters').getByRole('button', { name: 'Export' }).click()
		const index = await json<Index>('index.json')
		const shards = await Promise.all(index.shards.map(({ href }) => json<Shard>(href)))
		const events = shards.flatMap((shard) => shard.events)
		const accounts = events.flatMap(({ claimIds }) => claimIds).length
		for (const { name, extension } of FORMATS) {
			const file = await download(page, name)
			expect(file.name).toBe(`datelines-${index.dataVersion}-${events.length}-events.${extension}`)
			if (extension === 'csv') {
				const rows = parse(file.text, { columns: true }) as Record<string, string>[]
				expect(rows.length).toBe(accounts)
				expect(rows.every(({ start_code_point }) => start_code_point !== '')).toBe(true)
			} else expect(() => JSON.parse(file.text)).not.toThrow()
		}
		await dialog(page)
			.getByText(/^Written to /)
			.waitFor()
		expect(complaints).toEqual([])
	})

	test('pressed twice writes one file', async () => {
		const { page } = await visit('?view=list')
		await page.locator('.filters').getByRole('button', { name: 'Export' }).click()
		let files = 0
		page.on('download', () => files++)
		await dialog(page).getByRole('button', { name: 'Download' }).dblclick()
		await dialog(page)
			.getByText(/^Written to /)
			.waitFor()
		await page.waitForTimeout(500)
		expect(files).toBe(1)
	})

	test('of the days in sight holds only what can lie within them', async () => {
		const { page } = await visit('?t=2016-12-07/2016-12-08')
		await page.locator('.filters').getByRole('button', { name: 'Export' }).click()
		await dialog(page)
			.getByRole('radio', { name: /days in sight: 7–8 December 2016/ })
			.check()
		const file = JSON.parse((await download(page, 'JSON')).text) as ExportFile
		expect(file.events.length).toBeGreaterThan(0)
		for (const { date } of file.events) {
			expect((date.earliest ?? '') <= '2016-12-08').toBe(true)
			expect((date.latest ?? '~') >= '2016-12-07').toBe(true)
		}
	})

	test('of the open event, by the keyboard alone; Escape closes the dialog alone and gives the focus back', async () => {
		const event = await busiest()
		const { page } = await visit(`?event=${event.id}`)
		const button = page.getByRole('button', { name: 'Export this event' })
		await button.focus()
		await page.keyboard.press('Enter')
		await dialog(page).waitFor()
		await expectAccessibleInAll(page)
		await page.keyboard.press('Tab')
		await page.keyboard.press('ArrowDown')
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			(async () => {
				const at = () => page.evaluate(() => document.activeElement?.textContent)
				for (let tabs = 0; tabs < 8 && (await at()) !== 'Download'; tabs++) await page.keyboard.press('Tab')
				await page.keyboard.press('Enter')
			})(),
		])
		expect(file.suggestedFilename()).toContain(event.id)
		await page.keyboard.press('Escape')
		await expect.poll(() => dialog(page).count()).toBe(0)
		expect(await page.locator('#event-heading').count()).toBe(1)
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Export this event')
	})

	test.each([
		['wide', {}],
		['narrow', { viewport: { width: 320, height: 640 } }],
	])('%s: axe finds nothing, nothing is cut off', async (_, options) => {
		const { page } = await visit(`?event=${(await busiest()).id}`, options)
		await page.getByRole('button', { name: 'Export this event' }).click()
		await dialog(page).waitFor()
		await expectAccessibleInAll(page)
		const widths = await dialog(page).evaluate((element) => [element.scrollWidth, element.clientWidth])
		expect(widths[0]).toBeLessThanOrEqual(widths[1]!)
	})

	test.skipIf(isOneFile())('a document that does not arrive is named as the reason; nothing is written', async () => {
		const { page } = await visit(`?event=${(await busiest()).id}`, {}, (page) =>
			page.route(/documents\//, (route) => route.abort()),
		)
		await page.getByRole('button', { name: 'Export this event' }).click()
		await dialog(page).getByRole('button', { name: 'Download' }).click()
		await dialog(page)
			.getByText(/Nothing was written: a document could not be read/)
			.waitFor()
	})
})

test('TimelineJS opens our file: a slide for each dated event, words as words', async () => {
	const { page } = await visit('?view=list')
	await page.locator('.filters').getByRole('button', { name: 'Export' }).click()
	const file = JSON.parse((await download(page, 'TimelineJS')).text)
	file.events[0].text.headline = `&lt;img src=x onerror="alert(1)"&gt; ${file.events[0].text.headline}`
	const script = readFileSync(
		createRequire(import.meta.url).resolve('@knight-lab/timelinejs/dist/js/timeline.js'),
		'utf8',
	)
	const host = await page.context().newPage()
	const errors: string[] = []
	host.on('pageerror', (error) => errors.push(String(error)))
	await host.setContent('<div id="timeline" style="height: 600px"></div>')
	await host.addScriptTag({ content: script })
	const slides = await host.evaluate(async (data) => {
		const { TL } = window as unknown as {
			TL: { Timeline: new (id: string, data: unknown, options: unknown) => Loaded }
		}
		type Loaded = { on(name: string, then: () => void): void; config: { events: { text: { headline: string } }[] } }
		const timeline = new TL.Timeline('timeline', data, { script_path: '', soundcite: false, font: null })
		await new Promise<void>((resolve) => timeline.on('loaded', resolve))
		return timeline.config.events.map(({ text }) => text.headline)
	}, file)
	expect(slides.length).toBe(file.events.length)
	expect(await host.locator('.tl-message-content').allTextContents()).toEqual([])
	expect(await host.locator('.tl-slide blockquote').count()).toBeGreaterThan(0)
	expect(await host.locator('.tl-slide img[src="x"]').count()).toBe(0)
	expect(errors).toEqual([])
})

test('a source gives its citation in four forms and its annotation, and says what was copied', async () => {
	const event = await busiest()
	const { page } = await visit(`?event=${event.id}&claim=${event.claimIds[0]}`, {
		permissions: ['clipboard-read', 'clipboard-write'],
	})
	const source = page.locator('.account-current .source')
	const text = source.getByRole('textbox', { name: /^Citation as/ })
	for (const [name, beginning] of [
		['BibTeX', '@misc{'],
		['RIS', 'TY  - ELEC'],
		['CSL-JSON', '['],
	] as const) {
		await source.getByRole('radio', { name }).check()
		await expect.poll(() => text.inputValue()).toContain(beginning)
	}
	await source.getByRole('radio', { name: 'Text' }).check()
	await source.getByRole('button', { name: 'Copy citation' }).click()
	await source.getByText('Citation copied').waitFor()
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('data version')
	await source.getByRole('button', { name: 'Copy as Web Annotation' }).click()
	await source.getByText('Web Annotation copied').waitFor()
	const annotation = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))
	expect(annotation.type).toBe('Annotation')
	expect(annotation.target.selector.map(({ type }: { type: string }) => type)).toEqual([
		'TextQuoteSelector',
		'TextPositionSelector',
	])
})

test('where copying is refused, the text stands there for copying by hand', async () => {
	const event = await busiest()
	const { page } = await visit(`?event=${event.id}`, {}, (page) =>
		page.addInitScript(() => {
			Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })
		}),
	)
	await page.locator('.event-actions').getByRole('button', { name: 'Copy link' }).click()
	const byHand = page.getByRole('textbox', { name: /Copy link: text to copy by hand/ })
	await expect.poll(() => byHand.inputValue()).toContain(`?event=${event.id}`)
})
