import { expect, test } from 'vitest'
import { expectAccessible, visit } from './page.ts'

test('lanes stand for outlets, places, kinds or nothing; the address keeps the choice', async () => {
	const { page, complaints } = await visit('?t=2016')
	await page.locator('.timeline .mark').first().waitFor()
	const choice = page.getByLabel('Lanes by')
	expect(await choice.inputValue()).toBe('outlet')
	for (const [by, name] of [
		['place', 'Events by place'],
		['kind', 'Events by kind'],
		['none', 'Events'],
	] as const) {
		await choice.selectOption(by)
		await page.getByRole('group', { name, exact: true }).waitFor()
		await expect.poll(() => new URL(page.url()).searchParams.get('lanes')).toBe(by)
		const labels = await page.locator('.lane-label').allTextContents()
		expect(new Set(labels).size).toBe(labels.length)
		expect(by === 'none' ? labels.length === 1 : labels.length > 1).toBe(true)
		await page.locator('.timeline .mark').first().waitFor()
	}
	await page.goBack()
	await expect.poll(() => choice.inputValue()).toBe('kind')
	expect(complaints).toEqual([])
})

test.each([
	['', 1280],
	['?t=2016', 1280],
	['?t=2016-12-06/2016-12-09', 1280],
	['?lanes=place', 1280],
	['?lanes=kind&t=2016-12', 1280],
	['?lanes=none&t=2016-11/2016-12', 1280],
	['?view=timeline', 390],
	['?view=timeline&lanes=kind&t=2016-12-10/2016-12-14', 390],
	['?view=timeline&lanes=place&t=2016', 320],
])('no words of the timeline overlap others: %s at %i px', async (search, width) => {
	const { page } = await visit(search, { viewport: { width, height: 800 } })
	await page.locator('.timeline .mark').first().waitFor()
	await page.waitForTimeout(400)
	const overlaps = await page.evaluate(() => {
		const texts = '.timeline .mark-label, .timeline .mark-count .mark-glyph, .timeline .vis-top .vis-text, .lane-label'
		// What is outside the part it stands in is cut off, and overlaps nothing.
		const seen = (one: Element) => {
			const own = one.getBoundingClientRect()
			const part = one.closest('.vis-panel')!.getBoundingClientRect()
			const [left, right] = [Math.max(own.left, part.left), Math.min(own.right, part.right)]
			return { left, right, top: own.top, bottom: own.bottom }
		}
		const boxes = [...document.querySelectorAll(texts)]
			.filter((one) => one.textContent && getComputedStyle(one).visibility !== 'hidden')
			.map((one) => ({ box: seen(one), text: one.textContent }))
			.filter(({ box }) => box.right > box.left && box.bottom > box.top)
		return boxes.flatMap(({ box: a, text }, at) =>
			boxes
				.slice(at + 1)
				.filter(
					({ box: b }) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
				)
				.map((other) => `${text} / ${other.text}`),
		)
	})
	expect(overlaps).toEqual([])
	const beyond = await page.locator('.timeline .mark:not(.mark-bar) .mark-label').evaluateAll((labels) =>
		labels
			.filter((label) => {
				const { left, right } = label.getBoundingClientRect()
				const part = label.closest('.vis-panel')!.getBoundingClientRect()
				return left < part.right - 24 && right > part.right + 1
			})
			.map((label) => label.textContent),
	)
	expect(beyond, 'words that the window cuts off').toEqual([])
})

test.each(['?lanes=place', '?lanes=kind'])('axe finds nothing in %s', async (search) => {
	const { page } = await visit(search)
	await page.locator('.timeline .mark').first().waitFor()
	await expectAccessible(page)
})
