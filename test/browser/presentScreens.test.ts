/** Every screen of every walkthrough: reached by a clicker alone, read from the back row, and without an obstacle. */
import { describe, expect, test } from 'vitest'
import { cut, tooSmall, unreadable } from './backRow.ts'
import { present, through } from './present.ts'
import { expectAccessibleInAll, inSchemes } from './schemes.ts'
import { theTours } from './tour.ts'

const { tours } = await theTours()

test.each(tours.map((tour) => [tour.title, tour] as const))(
	'%s: PageDown goes through every step to the end, PageUp back; on each screen text is 24 px or more at 7:1 or more, nothing is cut, targets are 44 px',
	async (_, tour) => {
		const { page, complaints, foreign } = await present(`?tour=${tour.id}&present=1`)
		const found: string[] = []
		const look = (here: string) =>
			inSchemes(
				page,
				async (scheme) => {
					for (const one of [...(await unreadable(page)), ...(await tooSmall(page)), ...(await cut(page))])
						found.push(`${here}, ${scheme}: ${one}`)
				},
				['light', 'dark'],
			)
		const screens = await through(page, 'PageDown', look)
		expect(found).toEqual([])
		expect([...new Set(screens.map((one) => one.split('/')[0]))]).toEqual(['-', ...tour.steps.map(({ id }) => id)])
		// An answer waits to be asked for.
		expect(screens.filter((one) => one.includes('/answer'))).toEqual([])
		// Back, what is revealed stays so, and may take other room: the screens are the same, not their parts.
		expect((await through(page, 'PageUp')).reverse()).toEqual(screens)
		expect(complaints).toEqual([])
		expect(foreign).toEqual([])
	},
	240_000,
)

test('the menu and the dialogs can be read from the back row too', async () => {
	const { page } = await present('?tour=one-strike-two-tolls&step=voices&present=1')
	for (const key of ['?', 'q']) {
		await page.keyboard.press(key)
		await page.getByRole('dialog').waitFor()
		await inSchemes(
			page,
			async (scheme) => expect([...(await unreadable(page)), ...(await tooSmall(page))], scheme).toEqual([]),
			['light', 'dark'],
		)
		await page.keyboard.press('Escape')
		await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
	}
})

describe('axe finds nothing in light, dark and forced colours', () => {
	test.each<[string, string, { key: string; opens: string }?]>([
		['the cover', ''],
		['the code', '&screen=link'],
		['a prompt', '&step=voices'],
		['excerpts', '&step=headline&screen=excerpts'],
		['accounts', '&step=voices&screen=accounts'],
		['the event', '&step=day&screen=event'],
		['the comparison', '&step=numbers&screen=compared'],
		['figures', '&step=numbers&screen=figures'],
		['the days in sight', '&step=day&screen=window'],
		['the events in sight', '&step=silence&screen=list'],
		['the reveal', '&step=voices&screen=reveal'],
		['an answer', '&step=numbers&screen=answer'],
		['the menu', '&step=voices', { key: '?', opens: 'dialog[open]' }],
		['the code, asked for', '&step=voices', { key: 'q', opens: 'dialog[open]' }],
		['blank', '&step=voices', { key: 'b', opens: '.present-blank' }],
		['the timer', '&step=voices', { key: 't', opens: '.present-timer' }],
	])('%s', async (_, query, asked) => {
		const { page } = await present(`?tour=one-strike-two-tolls&present=1${query}`)
		if (asked) {
			await page.keyboard.press(asked.key)
			await page.locator(asked.opens).waitFor()
		}
		await expectAccessibleInAll(page)
	})
})
