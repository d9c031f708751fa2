import { describe, expect, inject, test } from 'vitest'
import { unreadable } from './backRow.ts'
import { expectAccessible, visit, visitAt } from './page.ts'
import { keyOf, PROJECTOR, present } from './present.ts'

describe('the speaker window', () => {
	async function withSpeaker(query = '?tour=one-strike-two-tolls&step=headline&present=1') {
		const { page, complaints } = await present(query)
		const opening = page.context().waitForEvent('page')
		await page.keyboard.press('s')
		const speaker = await opening
		speaker.on('pageerror', (error) => complaints.push(String(error)))
		await speaker.locator('.speaker').waitFor()
		return { page, speaker, complaints }
	}

	test('keeps in step both ways, with notes, answer, what is next, and the timer', async () => {
		const { page, speaker, complaints } = await withSpeaker()
		const now = speaker.locator('#speaker-now')
		expect(await now.innerText()).toContain('A headline before the story')
		expect(await speaker.locator('.speaker-notes').innerText()).toContain('The covered words are')
		await page.keyboard.press('End')
		await expect.poll(() => now.innerText()).toContain('Two fair sentences')
		await speaker.getByRole('button', { name: /Two numbers/ }).click()
		await expect.poll(() => keyOf(page)).toBe('numbers/')
		await speaker.keyboard.press('PageDown')
		await expect.poll(() => keyOf(page)).toBe('numbers/excerpts')
		await speaker.getByRole('button', { name: 'Blank' }).click()
		await page.locator('.present-blank').waitFor()
		await speaker.keyboard.press('Escape')
		await expect.poll(() => page.locator('.present-blank').count()).toBe(0)
		await speaker.getByRole('button', { name: 'Start the timer' }).click()
		await expect.poll(() => page.locator('.present-timer').count()).toBe(1)
		await page.keyboard.press('t')
		await speaker.getByRole('button', { name: 'Start the timer' }).waitFor()
		await expectAccessible(speaker)
		expect(complaints).toEqual([])
	})

	test('two presentations do not disturb one another', async () => {
		const { page, speaker } = await withSpeaker()
		const other = await page.context().newPage()
		await other.goto(`${inject('url')}?tour=one-strike-two-tolls&step=day&present=1`)
		await other.locator('#present-heading').waitFor()
		await other.keyboard.press('End')
		await expect.poll(() => keyOf(other)).toBe('write/goals')
		expect(await speaker.locator('#speaker-now').innerText()).toContain('A headline before the story')
		await speaker.getByRole('button', { name: 'Next', exact: true }).click()
		await expect.poll(() => keyOf(page)).toBe('headline/excerpts')
		expect(keyOf(other)).toBe('write/goals')
	})

	test('says when the presentation is closed', async () => {
		const { page, speaker } = await withSpeaker()
		await page.close()
		await speaker.getByText('The presentation was closed.').waitFor()
	})

	test.each([
		['pop-ups are blocked', () => Object.assign(window, { open: () => null }), 'blocked'],
		[
			'windows cannot hear each other',
			() => Object.assign(window, { BroadcastChannel: undefined }),
			'no second window can keep in step',
		],
	])('where %s the notes stand in the page, which says that the class sees them', async (_, stop, why) => {
		const { page } = await visit('?tour=one-strike-two-tolls&step=headline&present=1', PROJECTOR, (page) =>
			page.addInitScript(stop),
		)
		await page.locator('#present-heading').waitFor()
		await page.keyboard.press('s')
		const drawer = page.getByRole('complementary', { name: 'Speaker’s notes' })
		await drawer.waitFor()
		const text = await drawer.innerText()
		expect(text).toContain(why)
		expect(text).toContain('The class sees it too')
		expect(text).toContain('The covered words are')
		expect(await unreadable(page)).toEqual([])
		await expectAccessible(page)
		await drawer.getByRole('button', { name: /Who is speaking/ }).click()
		await expect.poll(() => keyOf(page)).toBe('voices/')
		await page.keyboard.press('Escape')
		await expect.poll(() => drawer.count()).toBe(0)
		expect(keyOf(page)).toBe('voices/')
	})

	test('in a frame the notes stand in the page', async () => {
		const framed = `<title>A host</title><iframe title="Datelines" width="1280" height="700" src="${inject('url')}?tour=one-strike-two-tolls&amp;step=headline&amp;present=1"></iframe>`
		const { page } = await visitAt(`${inject('url')}robots.txt`, PROJECTOR)
		await page.setContent(framed)
		const frame = page.frameLocator('iframe')
		await frame.locator('#present-heading').waitFor()
		await frame.getByRole('button', { name: 'Menu' }).click()
		await frame.getByRole('button', { name: /Speaker window/ }).click()
		await frame.getByRole('complementary', { name: 'Speaker’s notes' }).waitFor()
	})
})
