import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import type { DocumentFile, Index } from '../../src/records/schema.ts'
import { settled, visit } from './page.ts'
import { isOneFile, published } from './published.ts'
import { expectAccessibleInAll } from './schemes.ts'

const json = published
const index = () => json<Index>('index.json')
const file = async (wanted: (file: DocumentFile) => boolean = () => true): Promise<DocumentFile> => {
	const files = await Promise.all((await index()).documents.map(({ href }) => json<DocumentFile>(href)))
	return files.sort((a, b) => b.claims.length - a.claims.length).find(wanted)!
}
const query = (page: Page) => new URL(page.url()).searchParams
const top = (page: Page, selector: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((one) => one.getBoundingClientRect().top)
const inSight = async (page: Page, selector: string) => {
	const box = (await page.locator(selector).first().boundingBox())!
	return box.y >= 0 && box.y < page.viewportSize()!.height
}
const inStory = ({ segments }: DocumentFile, at: number) =>
	segments.some(({ kind, start, end }) => ['story', 'update'].includes(kind) && start <= at && at < end)

test('a deep link opens cold at its words, lit and in focus', async () => {
	const source = await file()
	const claim = source.claims.filter((one) => inStory(source, one.start)).at(-2)!
	const { page, complaints, foreign } = await visit(`?read=${source.id}&at=${claim.start}-${claim.end}`)
	await page.locator('[data-lit]').first().waitFor()
	await expect.poll(() => inSight(page, '[data-lit]')).toBe(true)
	const words = (await page.locator('[data-lit]').allTextContents()).join('')
	expect(source.text.slice(claim.start, claim.end).replace(/\s+/g, '')).toBe(words.replace(/\s+/g, ''))
	await expect.poll(() => page.evaluate(() => document.activeElement?.hasAttribute('data-lit'))).toBe(true)
	expect(complaints).toEqual([])
	expect(foreign).toEqual([])
})

test('every story’s text is there, character for character', async () => {
	for (const { id, href } of (await index()).documents) {
		const source = await json<DocumentFile>(href)
		const { page } = await visit(`?read=${id}`)
		await page.locator('.reader-paragraph').first().waitFor()
		const all = page.getByRole('button', { name: 'Show all such words on this visit' })
		if ((await all.count()) > 0) await all.first().click()
		const shown = await page
			.locator('.segment-story .reader-paragraph, .segment-update .reader-paragraph')
			.allTextContents()
		const wanted = source.segments
			.filter(({ kind }) => kind === 'story' || kind === 'update')
			.map(({ start, end }) => source.text.slice(start, end))
		expect(shown.join('').replace(/\s+/g, ' ').replaceAll(' ', '')).toBe(wanted.join('').replace(/\s+/g, ''))
	}
})

test('from a mark to its event, and Back to the place that was read', async () => {
	const source = await file()
	const { page } = await visit(`?read=${source.id}`)
	const mark = page.locator('.reader-event').nth(12)
	await mark.scrollIntoViewIfNeeded()
	const wanted = `.reader-event >> nth=12`
	const before = await top(page, wanted)
	await page.waitForTimeout(400)
	await mark.click()
	await page.locator('#event-heading').waitFor()
	expect(query(page).get('event')).toBe(await mark.getAttribute('data-event'))
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('event-heading')
	await expect.poll(() => inSight(page, wanted)).toBe(true)
	await page.goBack()
	await page.locator('.panel').waitFor({ state: 'detached' })
	await expect.poll(async () => Math.abs((await top(page, wanted)) - before)).toBeLessThan(60)
})

test('Back from another view returns to the place that was read', async () => {
	const source = await file()
	const { page } = await visit(`?read=${source.id}`)
	await page.locator('.reader-event').nth(15).scrollIntoViewIfNeeded()
	await page.waitForTimeout(500)
	const before = await page.evaluate(() => scrollY)
	await page.evaluate(() => (document.querySelector('.reader-header a') as HTMLElement).click())
	await page.locator('main [data-event]:not(.reader-event)').first().waitFor({ state: 'attached' })
	await page.goBack()
	await page.locator('.reader-event').first().waitFor()
	await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(80)
})

test('with the keyboard alone: along the claims, to an event, back, what was left out and why', async () => {
	const source = await file((one) => one.dropped.some(({ start }) => inStory(one, start)))
	const { page } = await visit(`?read=${source.id}`)
	await page.locator('.reader-paragraph').first().waitFor()
	const tabTo = async (selector: string) => {
		for (let tabs = 0; tabs < 60; tabs++) {
			await page.keyboard.press('Tab')
			if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return
		}
		throw new Error(`no way by Tab to ${selector}`)
	}
	await tabTo('.reader-controls button + button')
	await page.keyboard.press('Enter')
	await page.keyboard.press('Enter')
	await expect.poll(() => page.locator('.reader-current').textContent()).toMatch(/^2 of \d+: /)
	await expect.poll(() => inSight(page, '[data-lit]')).toBe(true)
	await tabTo('.reader-current a')
	await page.keyboard.press('Enter')
	await page.locator('#event-heading').waitFor()
	await page.keyboard.press('Escape')
	await expect
		.poll(() => page.evaluate(() => document.activeElement?.matches('.reader-current a, .reader-event')))
		.toBe(true)
	await tabTo('.reader-controls input')
	await page.keyboard.press('Space')
	await tabTo('.reader-why')
	await page.keyboard.press('Enter')
	await expect.poll(() => page.locator('.reader-note').textContent()).toMatch(/^Why is this not an event\?/)
	// What has the focus is not under the bar.
	const bar = (await page.locator('.reader-bar').boundingBox())!
	const focus = await page.evaluate(() => document.activeElement!.getBoundingClientRect().top)
	expect(focus).toBeGreaterThanOrEqual(bar.y + bar.height - 1)
	await page.keyboard.press('Escape')
	await expect.poll(() => page.locator('.reader-note').isVisible()).toBe(false)
})

test('a time expression explains itself to pointer and focus, and Escape sends the note away', async () => {
	const source = await file()
	const { page } = await visit(`?read=${source.id}`)
	const timex = page.locator('.reader-timex[role]').nth(2)
	await timex.scrollIntoViewIfNeeded()
	await timex.hover()
	await expect.poll(() => page.locator('.reader-note').textContent()).toContain('TIMEX3')
	await page.keyboard.press('Escape')
	await expect.poll(() => page.locator('.reader-note').isVisible()).toBe(false)
	await timex.focus()
	await page.keyboard.press('Enter')
	await expect.poll(() => page.locator('.reader-note').isVisible()).toBe(true)
})

test('what is copied is the document’s words and nothing of ours', async () => {
	const source = await file()
	const { page } = await visit(`?read=${source.id}`)
	await page.getByRole('checkbox').check()
	const [start, copied] = await page
		.locator('.segment-story .reader-paragraph:has(.reader-event):not(:has(.veil))')
		.first()
		.evaluate((one) => {
			getSelection()!.selectAllChildren(one)
			return [Number((one as HTMLElement).dataset.start), String(getSelection())] as const
		})
	expect(source.text.slice(start, start + copied.length)).toBe(copied)
	expect(copied.length).toBeGreaterThan(40)
})

test('a list of names and graphic words are named and explained first; the choice is kept for the visit', async () => {
	const source = await file((one) => (one.veils ?? []).some((veil) => veil.kind === 'names'))
	const veil = source.veils!.find(({ kind }) => kind === 'names')!
	const { page } = await visit(`?read=${source.id}&at=${veil.start}-${veil.end}`)
	const box = page.getByRole('group', { name: `Not shown: ${veil.what}` })
	await box.waitFor()
	await expect.poll(() => inSight(page, '[data-lit]')).toBe(true)
	const [name] = source.text.slice(veil.start, veil.end).split('\n')
	expect(await page.locator('body').textContent()).not.toContain(name)
	await box.getByRole('button', { name: 'Show it' }).click()
	expect(await page.locator('.reader-text').textContent()).toContain(source.text.slice(veil.start, veil.end))
	await page.reload()
	await page.locator('.veil-hide').first().waitFor()
	expect(await page.locator('.reader-text').textContent()).toContain(name)
})

// Its document is put in the place of one that is fetched.
describe.skipIf(isOneFile())('a very long document', () => {
	const PARAGRAPH = 'On Wednesday the army took the bridge, a spokesman said. Nobody saw the mill burn. '
		.repeat(4)
		.trim()
	const COUNT = 3000

	test('is quick, has a bounded page, and its last words can be found and pointed at', async () => {
		const { documents } = await index()
		const entry = documents[0]!
		const small = await json<DocumentFile>(entry.href)
		const text = Array.from({ length: COUNT }, (_, nth) => `${nth}. ${PARAGRAPH}`).join('\n\n')
		expect(text.length).toBeGreaterThan(1_000_000)
		const [claim] = small.claims
		const starts = Array.from({ length: COUNT }, () => 0)
		for (let nth = 1; nth < COUNT; nth++) starts[nth] = text.indexOf('\n\n', starts[nth - 1]) + 2
		const long: DocumentFile = {
			...small,
			text,
			segments: [{ ...small.segments.find(({ kind }) => kind === 'story')!, start: 0, end: text.length }],
			claims: starts.map((start) => ({ ...claim!, start: start + 6, end: start + 62 })),
			timexes: starts.map((start) => ({ ...small.timexes[0]!, id: `t${start}`, start: start + 6, end: start + 18 })),
			dropped: starts.map((start) => ({ start: start + 63, end: start + 88, reason: 'no occurrence' })),
			veils: [],
		}
		const { page, complaints } = await visit(`?read=${entry.id}`, {}, async (page) => {
			await page.route(/documents\//, (route) => route.fulfill({ json: long }))
			await page.route(/index\.json/, async (route) => {
				const body = await index()
				body.documents[0]!.length = text.length
				await route.fulfill({ json: body })
			})
		})
		await page.locator('.reader-event').first().waitFor()
		// A paragraph each, and the marks of those near by alone, wherever one is.
		const nodes = () => page.evaluate(() => document.querySelectorAll('*').length)
		expect(await nodes()).toBeLessThan(COUNT * 1.5)
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2))
		const drawnHere = () =>
			page.locator('.reader-event').evaluateAll((all) =>
				all.some((one) => {
					const { top } = one.getBoundingClientRect()
					return top >= 0 && top < innerHeight
				}),
			)
		await expect.poll(drawnHere).toBe(true)
		expect(await nodes()).toBeLessThan(COUNT * 1.5)
		// Every word is on the page, so that the browser's own search finds it.
		expect(
			await page.locator('.reader-text').evaluate((one, last) => one.textContent!.includes(last), `${COUNT - 1}. On`),
		).toBe(true)
		const target = starts[COUNT - 5]! + 6
		await page.goto(`${inject('url')}?read=${entry.id}&at=${target}-${target + 56}`)
		await page.locator('[data-lit]').first().waitFor()
		await expect.poll(() => inSight(page, '[data-lit]')).toBe(true)
		expect(complaints).toEqual([])
	}, 120_000)
})

describe('in a narrow window', () => {
	test.each([
		[320, 640],
		[390, 844],
	])('%i by %i nothing runs out of sight sideways', async (width, height) => {
		const source = await file()
		const { page } = await visit(`?read=${source.id}`, { viewport: { width, height } })
		await page.locator('.reader-paragraph').first().waitFor()
		await page.locator('.reader details > summary').evaluateAll((all) => {
			for (const one of all) (one as HTMLElement).click()
		})
		await settled(page)
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
		await page.locator('.reader-event').first().click()
		await page.locator('dialog #event-heading').waitFor()
	})
})

test('on paper every paragraph has its line, and no button is left', async () => {
	const source = await file()
	const { page } = await visit(`?read=${source.id}`)
	await page.locator('.reader-paragraph').first().waitFor()
	await page.emulateMedia({ media: 'print' })
	const first = page.locator('.segment-story .reader-paragraph').first()
	const line = await first.getAttribute('data-position')
	const start = Number(await first.getAttribute('data-start'))
	expect(line).toBe(`l. ${source.text.slice(0, start).split('\n').length}`)
	expect(await first.evaluate((one) => getComputedStyle(one, '::before').content)).toContain(line)
	expect(await page.locator('.reader button:visible').count()).toBe(0)
	expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
})

describe('axe finds nothing in', () => {
	const PHONE = { width: 390, height: 844 }
	test.each<[string, BrowserContextOptions]>([
		['wide', {}],
		['a phone', { viewport: PHONE }],
	])('the reader: %s', async (_, options) => {
		const source = await file((one) => (one.veils ?? []).length > 1)
		const { page } = await visit(`?read=${source.id}`, options)
		await page.locator('.reader-paragraph').first().waitFor()
		await page.locator('.reader details > summary').evaluateAll((all) => {
			for (const one of all) (one as HTMLElement).click()
		})
		await page.getByRole('checkbox').check()
		await page.locator('.reader-why').first().click()
		await page.getByRole('button', { name: 'Show it' }).first().click()
		await settled(page)
		await expectAccessibleInAll(page)
	})

	test('the reader with an event beside it', async () => {
		const source = await file()
		const { page } = await visit(`?read=${source.id}`)
		await page.locator('.reader-event').nth(3).click()
		await page.locator('#event-heading').waitFor()
		await settled(page)
		await expectAccessibleInAll(page)
	})

	test('an unknown document', async () => {
		const { page } = await visit('?read=nothing')
		await page.getByRole('heading', { level: 1, name: 'No such document' }).waitFor()
		await expectAccessibleInAll(page)
	})
})
