/** Sheets of a walkthrough that does not ship: where they lead, or why they lead nowhere. */
import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { encode } from 'uqr'
import { expect, inject, test } from 'vitest'
import type { Draft } from '../../src/query/author/draft.ts'
import { pack } from '../../src/query/author/link.ts'
import { fileOf } from '../../src/query/author/whole.ts'
import { expectAccessible, visit } from './page.ts'

const draft = (prompt: string): Draft => ({
	front: { id: 'my-own', title: 'My own', minutes: 5, level: '14', goals: ['To look.'], skills: [], about: 'Look.' },
	steps: [
		{
			...{ id: 'one', heading: 'Look at the map', prompt, notes: 'Only for me.', answer: null },
			block: { minutes: 5, skill: 'close-reading', view: 'map' },
		},
	],
})
const SHORT = 'Where is it?'
/** Nothing makes it shorter. */
const LONG = randomBytes(1200).toString('hex')

const KINDS = ['pupil', 'evidence'] as const

async function sheets(query: string, prepare?: (page: Page) => Promise<unknown>) {
	const { page, complaints } = await visit(query, {}, prepare)
	await page.locator('.paper-sheet').first().waitFor()
	await page.evaluate(() => document.fonts.ready)
	await page.waitForTimeout(200)
	const clipped = await page
		.locator('.paper-sheet-foot')
		.evaluateAll(
			(all) =>
				all.filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1).length,
		)
	expect([clipped, complaints]).toEqual([0, []])
	return { page, feet: await page.locator('.paper-sheet-foot').allInnerTexts() }
}

test.each(KINDS)('the %s sheets of one on this device have no code, and say why', async (paper) => {
	const stored = JSON.stringify(draft(SHORT))
	const { page, feet } = await sheets(`?tour=mine-abc&paper=${paper}`, (page) =>
		page.addInitScript((text) => localStorage.setItem('datelines:draft:abc', text), stored),
	)
	expect(feet.length).toBeGreaterThan(0)
	for (const foot of feet) expect(foot).toContain('No address: this walkthrough is only on the device')
	expect(await page.locator('.paper-sheet svg[aria-label^="QR"]').count()).toBe(0)
	expect(await page.locator('.paper-sheets').innerText()).not.toContain('mine-abc')
	await expectAccessible(page)
})

test('one that a link holds has its code large on the first sheet, and it leads there', async () => {
	const packed = await pack(fileOf(draft(SHORT)))
	const { page, feet } = await sheets(`?tour=shared-1&draft=${packed}&paper=pupil`)
	for (const foot of feet) expect(foot).toContain('too long to be printed')
	const address = `${inject('url')}?tour=shared-1&answers=0&draft=${packed}`
	const { side, path, width } = await page.locator('.paper-sheet .paper-lead-code').evaluate((code) => ({
		side: Number(code.getAttribute('viewBox')!.split(' ')[2]),
		path: code.querySelector('path')!.getAttribute('d')!,
		width: (code.getBoundingClientRect().width / 96) * 25.4,
	}))
	const { data } = encode(address, { ecc: 'M', border: 4 })
	expect(side).toBe(data.length)
	expect(path.match(/h(\d+)v1/g)!.reduce((sum, run) => sum + Number(/\d+/.exec(run)![0]), 0)).toBe(
		data.flat().filter(Boolean).length,
	)
	// Millimetres a module: what a telephone's camera still tells apart on paper.
	expect(width / side).toBeGreaterThan(0.33)
	await page.goto(address)
	await page.getByRole('heading', { name: 'My own' }).waitFor()
})

test('one that is too long for a code says so, and the ways back keep it', async () => {
	const packed = await pack(fileOf(draft(LONG)))
	const { page, feet } = await sheets(`?tour=shared-1&draft=${packed}&paper=pupil`)
	for (const foot of feet) expect(foot).toContain('too long to be printed')
	expect(await page.locator('.paper-sheet svg[aria-label^="QR"]').count()).toBe(0)
	expect(await page.locator('.paper-sheets').innerText()).toContain('This step looks at the page itself.')
	await page.getByRole('link', { name: 'Source cards' }).click()
	await page.getByText('there are no cards').waitFor()
	await page.getByRole('link', { name: /Back to the walkthrough/ }).click()
	await page.getByRole('heading', { name: 'Before you begin' }).waitFor()
})
