import { describe, expect, test } from 'vitest'
import { visit } from './page.ts'

describe('keys', () => {
	test('? lists them in a dialog that Escape closes, and the focus goes back', async () => {
		const { page } = await visit('?view=list')
		await page.locator('.list-event').first().waitFor()
		await page.getByRole('link', { name: 'What is this?' }).focus()
		await page.keyboard.press('Shift+?')
		const dialog = page.getByRole('dialog', { name: 'Keys' })
		await dialog.waitFor()
		expect(await dialog.locator('kbd').count()).toBeGreaterThan(8)
		// A letter means nothing while the dialog is open.
		await page.keyboard.press('m')
		expect(new URL(page.url()).searchParams.get('view')).toBe('list')
		await page.keyboard.press('Escape')
		await expect.poll(() => dialog.count()).toBe(0)
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('What is this?')
	})

	test('letters change the view, and go in and out of history', async () => {
		const { page } = await visit('?view=list')
		await page.locator('.list-event').first().waitFor()
		await page.keyboard.press('m')
		await page.locator('.map-pin').first().waitFor()
		await page.goBack()
		await page.locator('.list-event').first().waitFor()
	})

	test('switched off they stay off on this device, and the dialog still opens by its button', async () => {
		const { page } = await visit('?view=list')
		await page.getByRole('button', { name: 'Keys' }).click()
		await page.getByLabel('Single keys are on').uncheck()
		await page.keyboard.press('Escape')
		await page.keyboard.press('m')
		await page.reload()
		await page.locator('.list-event').first().waitFor()
		await page.keyboard.press('m')
		await page.keyboard.press('Shift+?')
		await page.waitForTimeout(200)
		expect(new URL(page.url()).searchParams.get('view')).toBe('list')
		expect(await page.getByRole('dialog').count()).toBe(0)
		await page.getByRole('button', { name: 'Keys' }).click()
		await page.getByLabel('Single keys are on').check()
		await page.keyboard.press('Escape')
		await page.keyboard.press('m')
		await page.locator('.map-pin').first().waitFor()
	})
})
