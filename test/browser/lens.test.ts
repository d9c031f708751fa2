import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { DocumentFile, Index, WordsFile } from '../../src/records/schema.ts'
import { visit } from './page.ts'
import { published } from './published.ts'
import { expectAccessibleInAll } from './schemes.ts'

const json = published
const words = async () => json<WordsFile>((await json<Index>('index.json')).words!.href)
const ready = (page: Page) => page.locator('.lens-block').first().waitFor()
const counts = (page: Page) =>
	page
		.locator('.lens-count')
		.evaluateAll((all) => all.reduce((sum, one) => sum + Number.parseInt(one.textContent ?? '', 10), 0))

test('every use is counted once: readers’ only where they are asked for', async () => {
	const { uses } = await words()
	const { page, complaints, foreign } = await visit('?view=words')
	await ready(page)
	expect(await counts(page)).toBe(uses.filter(({ comment }) => !comment).length)
	await page.getByRole('checkbox', { name: /Readers’ comments/ }).check()
	await expect.poll(() => counts(page)).toBe(uses.length)
	expect([complaints, foreign]).toEqual([[], []])
})

test('with the keyboard a count opens its uses: each word marked in its sentence, with the way to its place', async () => {
	const { page } = await visit('?view=words')
	await ready(page)
	const term = page.locator('.lens-term').first()
	await term.locator('summary').focus()
	await page.keyboard.press('Enter')
	const count = Number.parseInt((await term.locator('.lens-count').textContent())!, 10)
	await expect.poll(() => term.locator('.lens-uses > li').count()).toBe(count)
	await expect
		.poll(() =>
			term
				.locator('blockquote')
				.first()
				.textContent()
				.then((text) => text!.length),
		)
		.toBeGreaterThan(20)
	const marked = await term.locator('mark').allTextContents()
	const links = await term
		.getByRole('link', { name: 'In its document' })
		.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).search))
	for (const [at, link] of links.entries()) {
		const query = new URLSearchParams(link)
		const { documents } = await json<Index>('index.json')
		const { text } = await json<DocumentFile>(documents.find(({ id }) => id === query.get('read'))!.href)
		const [start, end] = query.get('at')!.split('-').map(Number)
		expect(text.slice(start, end)).toBe(marked[at])
	}
	await page.keyboard.press('Enter')
	expect(await term.locator('.lens-uses').count()).toBe(0)
})

test('only the outlets that are asked for', async () => {
	const { uses } = await words()
	const { outletId } = uses.find((use) => use.outletId !== null)!
	const { page } = await visit(`?view=words&outlet=${outletId}`)
	await ready(page)
	expect(await counts(page)).toBe(uses.filter((use) => use.outletId === outletId && !use.comment).length)
})

test.each([320, 390, 800])('nothing is wider than a page of %i px', async (width) => {
	const { page } = await visit('?view=words', { viewport: { width, height: 800 } })
	await ready(page)
	await page.locator('.lens-term summary').first().click()
	await page.locator('.lens-uses blockquote').first().waitFor()
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
})

const LOOKS: [string, BrowserContextOptions][] = [
	['wide', {}],
	['a phone', { viewport: { width: 390, height: 844 } }],
]
describe('axe finds nothing in the words', () => {
	test.each(LOOKS)('%s', async (_, options) => {
		const { page } = await visit('?view=words', options)
		await ready(page)
		for (const at of [0, 3]) await page.locator('.lens-term summary').nth(at).click()
		await page.locator('.lens-uses blockquote').nth(1).waitFor()
		await expectAccessibleInAll(page)
	})
})
