/** A walkthrough at the projector: what a screen is and does. Its keys, its speaker window and its look have files of their own. */
import { describe, expect, inject, test } from 'vitest'
import { goOn, keyOf, present } from './present.ts'

describe('a screen', () => {
	test('its heading has the focus, and names its region', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&present=1')
		for (let nth = 0; nth < 8; nth++) {
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('present-heading')
			expect(await page.getByRole('region', { name: await page.locator('#present-heading').innerText() }).count()).toBe(
				1,
			)
			expect(await goOn(page, 'PageDown')).toBe(true)
		}
	})

	test('it opens cold by its address, and Esc goes to that step on the page with the focus on its heading', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=numbers&present=1&screen=figures')
		await page.locator('.present .scale').waitFor()
		await page.keyboard.press('Escape')
		const heading = page.locator('.tour-step h2')
		await heading.waitFor()
		expect(await heading.innerText()).toBe('Two numbers')
		await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Two numbers')
		const query = new URL(page.url()).searchParams
		expect([query.get('present'), query.get('screen'), query.get('step')]).toEqual([null, null, 'numbers'])
		await page.getByRole('link', { name: 'Present', exact: true }).click()
		await page.locator('#present-heading').waitFor()
		expect(await page.locator('#present-heading').innerText()).toBe('Two numbers')
	})
})

describe('predict first', () => {
	test('what is hidden is nowhere on the screen; r reveals and hides it, politely told', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=headline&present=1&screen=excerpts')
		const main = page.locator('main')
		expect(await main.innerText()).not.toContain('War Crime')
		await page.keyboard.press('r')
		await expect.poll(() => main.innerText()).toContain('War Crime')
		expect(await page.getByRole('status').last().textContent()).toContain('War Crime')
		await page.keyboard.press('r')
		await expect.poll(() => main.innerText()).not.toContain('War Crime')
		await page.keyboard.press('PageDown')
		await expect.poll(() => keyOf(page)).toBe('headline/reveal')
		await expect.poll(() => main.innerText()).toContain('War Crime')
		expect(await page.getByRole('status').last().textContent()).toContain('War Crime')
	})

	test('an answer comes when asked for, and going on leaves it', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=headline&present=1')
		await page.keyboard.press('a')
		await expect.poll(() => keyOf(page)).toBe('headline/answer')
		await page.keyboard.press('a')
		await expect.poll(() => keyOf(page)).toBe('headline/reveal')
		await page.keyboard.press('a')
		await page.keyboard.press('PageDown')
		await expect.poll(() => keyOf(page)).toBe('numbers/')
		const without = await present('?tour=one-strike-two-tolls&step=headline&present=1&answers=0')
		expect(await without.page.getByRole('button', { name: 'answer' }).count()).toBe(0)
	})
})

describe('the menu', () => {
	test('does all that keys do, and gives the focus back to the screen', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=headline&present=1')
		const menu = async (name: RegExp) => {
			await page.getByRole('button', { name: 'Menu' }).click()
			await page.getByRole('dialog').getByRole('button', { name }).click()
		}
		await menu(/^Timer: start/)
		await page.locator('.present-timer').waitFor()
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('present-heading')
		await menu(/^Last screen/)
		await expect.poll(() => keyOf(page)).toBe('write/goals')
		await menu(/^Full screen/)
		await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true)
		await menu(/^Leave/)
		await page.locator('.tour-step').waitFor()
		await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull()
	})

	test('the time is said when asked for, and only then', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=headline&present=1')
		await page.keyboard.press('t')
		await expect.poll(() => page.getByRole('timer').textContent(), { timeout: 5000 }).toMatch(/^0:0[1-9]$/)
		const said = () => page.getByRole('status').allTextContents()
		expect((await said()).join('')).not.toContain('minutes')
		await page.keyboard.press('?')
		await page.getByRole('button', { name: 'Say the time' }).click()
		await expect
			.poll(async () => (await said()).join(''))
			.toContain('Step: 0 of 5 minutes. Walkthrough: 0 of 42 minutes.')
	})
})

describe('for pupils’ own screens', () => {
	test('the code and the address lead to the step, not to the projector', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=numbers&present=1&theme=dark')
		await page.keyboard.press('q')
		const address = (await page.locator('.present-address').innerText()).trim()
		expect(address).toBe(`${inject('url')}?tour=one-strike-two-tolls&step=numbers`)
		const code = (await page.getByRole('img', { name: /QR code/ }).boundingBox())!
		expect(code.height).toBeGreaterThan(380)
		await page.goto(address)
		await page.locator('.tour-step h2').waitFor()
		expect(await page.locator('.tour-step h2').innerText()).toBe('Two numbers')
	})
})

test('a small or zoomed window is read by scrolling, without anything beside the page', async () => {
	for (const viewport of [
		{ width: 320, height: 640 },
		{ width: 640, height: 360 },
	]) {
		const { page } = await present('?tour=one-strike-two-tolls&step=voices&present=1', { viewport })
		for (let nth = 0; nth < 3; nth++) {
			const { wide, high } = await page.evaluate(() => ({
				wide: document.documentElement.scrollWidth - innerWidth,
				high: getComputedStyle(document.querySelector('.present-box')!).overflowY,
			}))
			expect([wide, high]).toEqual([0, 'visible'])
			await goOn(page, 'PageDown')
		}
	}
})
