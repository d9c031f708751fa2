/** What readers have set for themselves: less motion, larger text, a keyboard. */
import type { ElementHandle, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visit } from './page.ts'

/** How often the axis stood elsewhere, frame by frame, from a press on “closer” until it had stood still for long. */
async function moves(page: Page): Promise<number> {
	await page.locator('.timeline .mark').first().waitFor()
	const closer = await page.getByRole('button', { name: 'Closer', exact: true }).elementHandle()
	return page.evaluate(
		(closer) =>
			new Promise<number>((resolve) => {
				const place = () =>
					[...document.querySelectorAll('.timeline .mark-dot[data-event]')]
						.map((mark) => Math.round(mark.getBoundingClientRect().left))
						.join(' ')
				let [last, moved, still] = [place(), 0, 0]
				const look = () => {
					const now = place()
					if (now === last) still++
					else [moved, still] = [moved + 1, 0]
					last = now
					// Longer than any movement of the page takes.
					if (moved > 0 && still > 30) resolve(moved)
					else requestAnimationFrame(look)
				}
				closer.click()
				requestAnimationFrame(look)
			}),
		closer as ElementHandle<HTMLElement>,
	)
}

describe('motion', () => {
	test('a timeline that comes closer glides', async () => {
		const { page } = await visit('?t=2016-11/2016-12')
		expect(await moves(page)).toBeGreaterThan(2)
	})

	test('and is there at once where less motion is asked for', async () => {
		const { page } = await visit('?t=2016-11/2016-12', { reducedMotion: 'reduce' })
		// Placed at once, and once more when the marks of the new window are there.
		expect(await moves(page)).toBeLessThan(3)
		expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
	})
})

test('a keyboard gets past the timeline in one step', async () => {
	const { page } = await visit()
	await page.locator('.timeline .mark').first().waitFor()
	const skip = page.getByRole('link', { name: 'Skip past the timeline' })
	await skip.focus()
	expect((await skip.boundingBox())!.y).toBeGreaterThanOrEqual(0)
	await page.keyboard.press('Enter')
	await page.keyboard.press('Tab')
	const beyond = await page.evaluate(
		() =>
			document.querySelector('.timeline')!.compareDocumentPosition(document.activeElement!) &
			Node.DOCUMENT_POSITION_FOLLOWING,
	)
	expect(beyond).not.toBe(0)
})

describe('text of twice the size', () => {
	/** As the browser's own settings have it, which media queries know of too. */
	const large = async (page: Page) => {
		const session = await page.context().newCDPSession(page)
		await session.send('Page.enable')
		await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
	}

	test.each([
		['?view=timeline', '.timeline .mark', 1280],
		['', '.timeline .mark', 1920],
		['?view=list', '.list-event', 1280],
		['?view=list', '.list-event', 390],
		['?view=table', 'tbody tr', 1280],
		['?view=map', '[data-pin]', 1280],
		['?view=words', '.lens-blocks', 1280],
		['?about=1', '.about', 1280],
	])('nothing sticks out or is cut off: %s, %s, %i px', async (search, waits, width) => {
		const { page } = await visit(search, { viewport: { width, height: 900 } }, large)
		await page.locator(waits).first().waitFor()
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
		const { wide, cut } = await page.evaluate(() => {
			// What is shortened with an ellipsis is so on purpose.
			const isCut = (one: Element) =>
				one.scrollHeight > one.clientHeight + 1 ||
				(getComputedStyle(one).textOverflow !== 'ellipsis' && one.scrollWidth > one.clientWidth + 1)
			return {
				wide: document.documentElement.scrollWidth - innerWidth,
				cut: [
					...document.querySelectorAll(
						'.mark-label, .vis-text, .lane-label, button, h1, h2, h3, label, .switch span, .standfirst, .content-note',
					),
				]
					.filter(
						(one) =>
							getComputedStyle(one).overflow === 'hidden' &&
							!one.closest('.visually-hidden') &&
							!one.classList.contains('visually-hidden') &&
							isCut(one),
					)
					.map((one) => one.outerHTML.slice(0, 120)),
			}
		})
		expect(wide).toBeLessThanOrEqual(0)
		expect(cut).toEqual([])
	})
})
