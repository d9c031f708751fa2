/** Walkthroughs in somebody else's page: under a sandbox, by keyboard alone, leaving no entries and giving nothing away. */
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Walkthrough } from '../../src/records/walkthrough.ts'
import { frameOf, type Host, iframe, openHost } from './host.ts'
import { expectAccessible, settled, visitAt } from './page.ts'
import { asWord, heading, showsIt, tabTo, theTours } from './tour.ts'

let host: Host
let tours: Walkthrough[]
let outlets: string[]
let outletIds: string[]
beforeAll(async () => {
	host = await openHost()
	;({ tours, outlets, outletIds } = await theTours())
})
afterAll(() => host.close())

const SANDBOX = 'sandbox="allow-scripts"'

/** Keeps what the frame says to its host of steps and choices. */
const listen = (page: Page) =>
	page.addInitScript(() => {
		const said: unknown[] = []
		Object.assign(window, { said })
		addEventListener('message', ({ data }) => {
			if (data?.source === 'datelines-embed' && data.type !== 'ready') said.push(data)
		})
	})

type Said = { type: string; tour?: string; step?: string }
const said = (page: Page) => page.evaluate(() => (window as unknown as { said: Said[] }).said)

/** What the frame holds for the eye, for a voice or for a search, addresses aside. */
const held = (frame: Frame) =>
	frame.evaluate(() => `${document.title}\n${document.body.outerHTML.replace(/(?:href|src)="[^"]*"/g, '')}`)

async function expectNoOutlet(frame: Frame, where: string): Promise<void> {
	const text = await held(frame)
	for (const name of outlets) expect(text, `${where}: ${name}`).not.toMatch(asWord(name))
	const read = await frame.evaluate(() => document.body.innerText)
	for (const id of outletIds.filter((id) => id.includes('-'))) expect(read, `${where}: ${id}`).not.toContain(id)
}

/** What the step shows, where it waits for room: opened by keyboard. */
async function openIt(frame: Frame, { show }: Walkthrough['steps'][number]): Promise<void> {
	if (show.eventId || show.read) {
		await tabTo(frame, /^Open the (event|document)$/)
		await frame.page().keyboard.press('Enter')
	}
	await showsIt(frame, { show })
}

describe('a walkthrough in a frame', () => {
	test.each(['one-strike-two-tolls', 'last-weeks-of-eastern-aleppo'])(
		'%s is gone through by keyboard alone, told to the host, without an entry',
		async (id) => {
			const tour = tours.find((one) => one.id === id)!
			const { page, complaints } = await visitAt(
				host.page(iframe(`?embed=1&tour=${id}`, `width="700" height="640" ${SANDBOX}`)),
				{},
				listen,
			)
			const frame = await frameOf(page)
			await frame.getByRole('heading', { name: 'Before you begin' }).waitFor()
			const entries = await page.evaluate(() => history.length)
			await page.keyboard.press('Tab')
			await tabTo(frame, /^Begin with step 1$/)
			await page.keyboard.press('Enter')
			for (const [at, step] of tour.steps.entries()) {
				await heading(frame, step.heading)
				await openIt(frame, step)
				if (step.hide?.outlets) await expectNoOutlet(frame, step.id)
				if (step.hide) {
					await tabTo(frame, /^Reveal$/)
					await page.keyboard.press('Enter')
					await tabTo(frame, /^Hide again$/)
					await showsIt(frame, step)
				}
				await tabTo(frame, /^My (prediction|answer)/)
				await page.keyboard.insertText(`Note ${at + 1}.`)
				if (at + 1 === tour.steps.length) break
				await tabTo(frame, /^Next: /)
				await page.keyboard.press('Enter')
			}
			await frame.getByText('This was the last step.').waitFor()
			const steps = (await said(page)).filter(({ type }) => type === 'step')
			expect(steps.map(({ tour, step }) => `${tour}/${step}`)).toEqual(tour.steps.map((step) => `${id}/${step.id}`))
			expect(await page.evaluate(() => history.length)).toBe(entries)
			expect(complaints).toEqual([])
		},
	)

	test('keeps its height from step to step: the host’s page does not jump', async () => {
		const { page } = await visitAt(host.page(''))
		await page.addScriptTag({ url: `${inject('url')}embed.js` })
		await page.evaluate(
			(src) => {
				const frame = document.createElement('div')
				frame.className = 'datelines-embed'
				frame.dataset.src = src
				document.body.append(frame)
			},
			`${inject('url')}?embed=1&tour=one-strike-two-tolls&step=voices`,
		)
		const frame = await frameOf(page)
		const tall = () => page.locator('iframe').evaluate((one) => one.getBoundingClientRect().height)
		for (const name of ['Who is speaking?', 'A headline before the story', 'Two numbers']) {
			await frame.getByRole('heading', { level: 2, name }).waitFor()
			await showsIt(
				frame,
				tours.find(({ id }) => id === 'one-strike-two-tolls')!.steps.find((one) => one.heading === name)!,
			)
			await expect.poll(tall).toBe(1000)
			await frame.getByRole('link', { name: /^Next:/ }).click()
		}
	})

	test('the line at the end names no outlet before the reveal, and names it after', async () => {
		const { page } = await visitAt(
			host.page(
				iframe('?embed=1&tour=one-strike-two-tolls&step=voices&outlet=press-tv', `width="700" height="640" ${SANDBOX}`),
			),
		)
		const frame = await frameOf(page)
		const line = frame.locator('.embed-attribution p')
		await frame.getByText('Predict first').first().waitFor()
		await expect.poll(() => line.textContent()).toMatch(/Reported by Outlet [A-Z]/)
		await expectNoOutlet(frame, 'voices')
		await frame.getByRole('button', { name: 'Reveal' }).click()
		await expect.poll(() => line.textContent()).toMatch(/Reported by Press TV/)
	})

	test('the prerendered page of a walkthrough goes on within its frame', async () => {
		const tour = tours[0]!
		const { page, complaints } = await visitAt(
			host.page(iframe(`w/${tour.id}/?embed=1`, `width="700" height="640" ${SANDBOX}`)),
			{},
			listen,
		)
		const frame = await frameOf(page)
		await frame.getByRole('link', { name: 'Begin with step 1' }).waitFor()
		const entries = await page.evaluate(() => history.length)
		await frame.getByRole('link', { name: 'Begin with step 1' }).click()
		await heading(frame, tour.steps[0]!.heading)
		await frame.getByRole('link', { name: /^Next/ }).click()
		await heading(frame, tour.steps[1]!.heading)
		expect((await said(page)).filter(({ type }) => type === 'step').map(({ step }) => step)).toEqual(
			tour.steps.slice(0, 2).map(({ id }) => id),
		)
		expect(await page.evaluate(() => history.length)).toBe(entries)
		expect(complaints).toEqual([])
	})

	test('a step at 320 px: the host’s focus is left alone, notes last for the visit, nothing is wider', async () => {
		const { page, complaints } = await visitAt(
			host.page(iframe('?embed=1&tour=one-strike-two-tolls&step=voices', `width="320" height="480" ${SANDBOX}`)),
		)
		const frame = await frameOf(page)
		await frame.getByRole('heading', { name: 'Who is speaking?' }).waitFor()
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
		await frame.getByLabel('My answer').fill('Kept for the visit.')
		await frame.getByText('lasts as long as this page is open').waitFor()
		await frame.locator('.tour-take summary').click()
		await frame.getByRole('button', { name: 'Copy my notes' }).waitFor()
		expect(await frame.getByRole('button', { name: /^Save/ }).count()).toBe(0)
		await frame.getByRole('link', { name: /^Next/ }).click()
		await frame.getByRole('heading', { name: 'A headline before the story' }).waitFor()
		expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
		await frame.getByRole('link', { name: /Previous/ }).click()
		await expect.poll(() => frame.getByLabel('My answer').inputValue()).toBe('Kept for the visit.')
		await frame.getByRole('link', { name: 'Open the event' }).click()
		await frame.locator('#event-heading').waitFor()
		expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
		expect(complaints).toEqual([])
	})

	test('a step that the host goes to is shown, over what is open, and anew when it is asked for again', async () => {
		const tour = tours.find(({ id }) => id === 'one-strike-two-tolls')!
		const { page, complaints } = await visitAt(
			host.page(iframe('?embed=1&view=list&outlet=press-tv', `width="1100" height="640" ${SANDBOX}`)),
		)
		const frame = await frameOf(page)
		const goTo = (asked: object) =>
			page.evaluate(
				(message) => (document.querySelector('iframe') as HTMLIFrameElement).contentWindow!.postMessage(message, '*'),
				{ target: 'datelines-embed', v: 1, type: 'goto', ...asked },
			)
		await frame.locator('.list-event [data-event], [data-event]').first().click()
		await frame.locator('#event-heading').waitFor()
		for (const [at, step] of tour.steps.entries()) {
			await goTo(at === 0 ? { tour: tour.id, step: step.id } : { step: step.id })
			await frame.getByRole('heading', { name: step.heading }).waitFor()
			await showsIt(frame, { show: step.show })
		}
		const { show, id } = tour.steps.find(({ show }) => show.eventId)!
		await goTo({ step: id })
		await showsIt(frame, { show })
		await frame
			.getByRole('button', { name: /^(Close|Back)/ })
			.first()
			.click()
		await frame.locator('#event-heading').waitFor({ state: 'detached' })
		await goTo({ step: id })
		await showsIt(frame, { show })
		await goTo({ event: show.eventId })
		await frame.getByRole('link', { name: /^Next/ }).waitFor({ state: 'detached' })
		await frame.locator('#event-heading').waitFor()
		expect(complaints).toEqual([])
	})

	test('without controls it is a step and what it shows, and axe finds nothing', async () => {
		const { page } = await visitAt(`${inject('url')}?embed=1&controls=0&tour=last-weeks-of-eastern-aleppo&step=weeks`, {
			viewport: { width: 700, height: 640 },
		})
		await page.locator('main [data-event]').first().waitFor({ state: 'attached' })
		expect(await page.locator('.toolbar').isVisible()).toBe(false)
		await page.getByRole('button', { name: 'Reveal' }).waitFor()
		await settled(page)
		await expectAccessible(page)
	})
})
