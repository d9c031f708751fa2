/** Predict first: what a step hides comes neither beside its prompt, nor in a file, before it is revealed. */
import { expect, test } from 'vitest'
import type { Step } from '../../src/records/walkthrough.ts'
import { expectAccessible, visit } from './page.ts'
import { goOn, keyOf, present } from './present.ts'
import { theTours } from './tour.ts'

/** A step that hides days, with something known from outside; and where it is. */
async function withOutside(): Promise<{ tour: string; step: Step }> {
	const { tours } = await theTours()
	const has = ({ hide, outside }: Step) => hide !== null && outside.length > 0
	const tour = tours.find(({ steps }) => steps.some(has))!
	return { tour: tour.id, step: tour.steps.find(has)! }
}

test('what no document says comes with the reveal, beside the page and at the projector', async () => {
	const { tour, step } = await withOutside()
	const { says } = step.outside[0]!
	const { page } = await visit(`?tour=${tour}&step=${step.id}`)
	await page.locator('.tour-predict').waitFor()
	const text = () => page.locator('body').innerText()
	expect(await text()).not.toContain(says)
	await page.getByRole('button', { name: 'Reveal' }).click()
	await expect.poll(text).toContain(says)
	await page.getByRole('button', { name: 'Hide again' }).click()
	await expect.poll(text).not.toContain(says)

	const stage = await present(`?tour=${tour}&step=${step.id}&present=1&screen=outside`)
	const main = stage.page.locator('main')
	expect(await main.innerText()).not.toContain(says)
	await goOn(stage.page, 'PageUp')
	expect(keyOf(stage.page)).toBe(`${step.id}/reveal`)
	while (keyOf(stage.page) !== `${step.id}/outside`) expect(await goOn(stage.page, 'PageDown')).toBe(true)
	await expect.poll(() => main.innerText()).toContain(says)
})

test('no file and no citation of what is hidden, until it is revealed', async () => {
	const { page } = await visit('?tour=when-did-it-happen&step=thursday')
	await page.locator('#event-heading').waitFor()
	await page.locator('.source summary').first().click()
	await page.getByText('It can be cited once the step has revealed what it hides.').first().waitFor()
	const open = async () => {
		await page.getByRole('button', { name: 'Export', exact: true }).first().click()
		await page.locator('dialog.export[open]').waitFor()
	}
	await open()
	const buttons = page.locator('dialog.export').getByRole('button', { name: /^(Download|Copy)$/ })
	expect(await buttons.evaluateAll((all) => all.map((one) => (one as HTMLButtonElement).disabled))).toEqual([
		true,
		true,
	])
	await expectAccessible(page)
	await page.keyboard.press('Escape')
	await page.getByRole('button', { name: 'Reveal' }).click()
	await page.locator('#event-heading').waitFor()
	await open()
	expect(await buttons.evaluateAll((all) => all.map((one) => (one as HTMLButtonElement).disabled))).toEqual([
		false,
		false,
	])
})
