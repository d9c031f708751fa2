/** A whole lesson as a screen reader has it: each step beside the page, each screen at the projector. */
import { expect, test } from 'vitest'
import { visit } from './page.ts'
import { present, through } from './present.ts'
import { theTours } from './tour.ts'

const TOUR = 'one-strike-two-tolls'

/** What is heard: where links lead is not, and holds ids that change with the records. */
const told = (heard: string[]) => `${heard.join('\n').replace(/\n *- \/url: .*/g, '')}\n`

test('every step of a walkthrough', async () => {
	const { tours } = await theTours()
	const { steps } = tours.find(({ id }) => id === TOUR)!
	const heard: string[] = []
	const { page } = await visit(`?tour=${TOUR}`)
	await page.getByText('it works without a network now').waitFor({ timeout: 20_000 })
	for (const { id, heading } of steps) {
		await page
			.getByRole('link', { name: /^(Next:|Begin with step 1)/ })
			.first()
			.click()
		const step = page.getByRole('article', { name: heading })
		await step.waitFor()
		heard.push(`# ${id}`, await step.ariaSnapshot())
	}
	await expect(told(heard)).toMatchFileSnapshot('golden/walkthrough-steps.aria.yml')
})

test('every screen of its presentation', async () => {
	const { page } = await present(`?tour=${TOUR}&present=1`)
	const heard: string[] = []
	await through(page, 'PageDown', async (here) => {
		heard.push(`# ${here.trim()}`, await page.locator('main').ariaSnapshot())
	})
	// Where it is served changes from run to run.
	const text = told(heard).replace(/http:\/\/[^/\s]+\//g, 'https://example.org/')
	await expect(text).toMatchFileSnapshot('golden/present-screens.aria.yml')
})
