import { expect, test } from 'vitest'
import { visit } from './page.ts'

test.each([320, 360, 390, 430])(
	'at %i px the views fill a line, and the search and the colours share the next',
	async (width) => {
		const { page } = await visit('?view=list', { viewport: { width, height: 700 } })
		await page.locator('.list-event').first().waitFor()
		const box = async (part: string) =>
			(await page.locator(part === '' ? '.toolbar' : `.toolbar ${part}`).boundingBox())!
		const [bar, views, search, colours] = [
			await box(''),
			await box('.switch'),
			await box('#search'),
			await box('select'),
		]
		const middle = ({ y, height }: { y: number; height: number }) => y + height / 2
		expect(Math.abs(middle(search) - middle(colours))).toBeLessThan(2)
		expect(views.y + views.height).toBeLessThanOrEqual(search.y)
		expect(views.width).toBeCloseTo(bar.width, 0)
		expect(search.width).toBeGreaterThan(110)
		expect(colours.x + colours.width).toBeCloseTo(bar.x + bar.width, 0)
		// As the eye goes, so does the Tab key.
		await page.locator('.toolbar .switch input:checked').focus()
		await page.keyboard.press('Tab')
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('search')
		await page.keyboard.press('Tab')
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT')
	},
)
