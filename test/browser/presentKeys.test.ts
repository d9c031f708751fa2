import { describe, expect, test } from 'vitest'
/** A presentation's keys. */
import { goOn, keyOf, present } from './present.ts'

describe('keys', () => {
	test('the full stop blanks the screen; then nothing but resuming does anything', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=headline&present=1')
		const blank = page.locator('.present-blank')
		for (const [on, off] of [
			['.', '.'],
			['b', 'b'],
			['b', 'Escape'],
		] as const) {
			await page.keyboard.press(on)
			await blank.waitFor()
			for (const key of ['PageDown', 'ArrowRight', 'n', 's', 'q', '?', 'Home']) await page.keyboard.press(key)
			expect(keyOf(page)).toBe('headline/')
			expect(await page.getByRole('dialog').count()).toBe(0)
			const box = await blank.boundingBox()
			expect(box).toEqual({ x: 0, y: 0, width: 1280, height: 720 })
			await page.keyboard.press(off)
			await expect.poll(() => blank.count()).toBe(0)
			await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('present-heading')
		}
		await page.keyboard.press('b')
		await blank.click()
		await expect.poll(() => blank.count()).toBe(0)
		await page.keyboard.press('PageDown')
		await expect.poll(() => keyOf(page)).toBe('headline/excerpts')
	})

	test('Esc closes a dialog first, then leaves', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=headline&present=1')
		for (const key of ['?', 'q']) {
			await page.keyboard.press(key)
			await page.getByRole('dialog').waitFor()
			await page.keyboard.press('PageDown')
			await page.keyboard.press('Escape')
			await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
			expect(keyOf(page)).toBe('headline/')
		}
		await page.keyboard.press('Escape')
		await page.locator('.tour-step').waitFor()
	})

	test('from right to left the left arrow goes on; the clicker’s keys stay', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=headline&present=1')
		await page.evaluate(() => {
			document.documentElement.dir = 'rtl'
		})
		await page.keyboard.press('ArrowLeft')
		await expect.poll(() => keyOf(page)).toBe('headline/excerpts')
		await page.keyboard.press('ArrowRight')
		await expect.poll(() => keyOf(page)).toBe('headline/')
		await page.keyboard.press('PageDown')
		await expect.poll(() => keyOf(page)).toBe('headline/excerpts')
	})

	test('going back to a tall screen comes to its last part', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=voices&present=1', {
			viewport: { width: 900, height: 500 },
		})
		const parts = page.locator('.present-part')
		await parts.waitFor()
		const ahead: string[] = []
		while (keyOf(page) === 'voices/') {
			ahead.push(await parts.innerText())
			await goOn(page, 'PageDown')
		}
		expect(ahead.length).toBeGreaterThan(1)
		const back: string[] = []
		for (const _ of ahead) {
			await goOn(page, 'PageUp')
			back.push(await parts.innerText())
		}
		expect(back.reverse()).toEqual(ahead)
		expect(keyOf(page)).toBe('voices/')
	})

	test('a tall screen goes on from right to left as well', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=voices&present=1', {
			viewport: { width: 900, height: 500 },
		})
		await page.evaluate(() => {
			document.documentElement.dir = 'rtl'
		})
		await page.locator('.present-part').waitFor()
		const inSight = () =>
			page.locator('.present-box').evaluate((box) => {
				const { left, right } = box.getBoundingClientRect()
				return [...box.querySelectorAll('h2, p, li')]
					.filter((one) => [...one.getClientRects()].some((rect) => rect.left >= left - 2 && rect.right <= right + 2))
					.map(({ textContent }) => textContent!.trim())
			})
		const first = await inSight()
		await goOn(page, 'PageDown')
		const second = await inSight()
		expect(keyOf(page)).toBe('voices/')
		expect(first).toContain('Who is speaking?')
		expect(second).not.toContain('Who is speaking?')
		expect(second.length).toBeGreaterThan(0)
	})

	test('characters can be switched off, and typing never navigates', async () => {
		const { page } = await present('?tour=one-strike-two-tolls&step=headline&present=1')
		await page.evaluate(() => {
			const field = document.createElement('textarea')
			field.id = 'typed'
			document.querySelector('main')!.append(field)
			field.focus()
		})
		await page.keyboard.type('n b.s? qfr p')
		for (const key of ['PageDown', 'Home', 'End', 'ArrowRight', 'Escape']) await page.keyboard.press(key)
		expect(keyOf(page)).toBe('headline/')
		expect(await page.locator('#typed').inputValue()).toBe('n b.s? qfr p')
		await page.evaluate(() => document.getElementById('typed')!.remove())
		await page.getByRole('button', { name: 'Menu' }).click()
		await page.getByLabel('Keys that type a character are on').uncheck()
		await page.keyboard.press('Escape')
		for (const key of ['n', '.', 'b', 'q', 's']) await page.keyboard.press(key)
		expect(keyOf(page)).toBe('headline/')
		await expect.poll(() => page.locator('.present-blank, dialog').count()).toBe(0)
		await page.keyboard.press('ArrowRight')
		await expect.poll(() => keyOf(page)).toBe('headline/excerpts')
	})
})
