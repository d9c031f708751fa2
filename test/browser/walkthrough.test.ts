/** Walkthroughs as a class meets them: by keyboard alone, by a cold link, by ear, without a network. */
import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Walkthrough } from '../../src/records/walkthrough.ts'
import { expectAccessible, goTo, settled, visit } from './page.ts'
import { asWord, heading, showsIt, tabTo, theTours } from './tour.ts'

let tours: Walkthrough[]
let outlets: string[]
let outletIds: string[]
beforeAll(async () => {
	;({ tours, outlets, outletIds } = await theTours())
})

describe('by keyboard alone', () => {
	test('the list leads to each walkthrough', async () => {
		const { page, complaints } = await visit('?view=list')
		await page.locator('.list-event').first().waitFor()
		await tabTo(page, /^Walkthroughs$/)
		await page.keyboard.press('Enter')
		await heading(page, 'Walkthroughs')
		for (const { title } of tours) await tabTo(page, new RegExp(`^${title.replace(/[?]/g, '\\?')}$`))
		await page.keyboard.press('Enter')
		await heading(page, 'Before you begin')
		expect(complaints).toEqual([])
	})

	test.each([0, 1, 2, 3, 4])(
		'walkthrough %i, loaded whole, goes from its cover to its end with the network cut',
		async (nth) => {
			const tour = tours[nth]!
			const { page, complaints, foreign } = await visit(`?tour=${tour.id}`)
			await heading(page, 'Before you begin')
			await page.getByText('it works without a network now').waitFor({ timeout: 20_000 })
			await page.context().setOffline(true)
			await tabTo(page, /^Begin with step 1$/)
			await page.keyboard.press('Enter')
			for (const [at, step] of tour.steps.entries()) {
				await heading(page, step.heading)
				await showsIt(page, step)
				if (step.hide) {
					await tabTo(page, /^Reveal$/)
					await page.keyboard.press('Enter')
					await tabTo(page, /^Hide again$/)
					await showsIt(page, step)
				}
				await tabTo(page, /^My (prediction|answer)/)
				await page.keyboard.insertText(`Note ${at + 1}.`)
				await tabTo(page, /^A possible answer$/)
				await page.keyboard.press('Enter')
				expect(await page.locator('.tour-answers details').first().getAttribute('open')).not.toBe(null)
				const next = tour.steps[at + 1]
				if (!next) break
				await tabTo(page, /^Next: /)
				await page.keyboard.press('Enter')
			}
			await page.getByText('This was the last step.').waitFor()
			expect([complaints, foreign]).toEqual([[], []])
		},
	)
})

test('what is opened beside a walkthrough that is loaded whole is there without a network too', async () => {
	const { page, complaints } = await visit(`?tour=${tours[0]!.id}`)
	await page.getByText('it works without a network now').waitFor({ timeout: 20_000 })
	await page.context().setOffline(true)
	const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click()
	for (const [name, open] of [
		['Keys', () => page.keyboard.press('Shift+?')],
		['Share', () => press('Share')],
		['Export', () => press('Export')],
	] as const) {
		await open()
		await page.getByRole('dialog', { name }).waitFor()
		await page.keyboard.press('Escape')
		await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
	}
	await page.locator('.filters .menu', { hasText: 'Kind' }).click()
	await page.getByRole('group', { name: /^Kind/ }).locator('.value').first().waitFor()
	await page.keyboard.press('Escape')
	const all = await page.locator('.filters-count').textContent()
	await page
		.getByRole('searchbox')
		.or(page.getByRole('combobox', { name: 'Search' }))
		.fill('hospital')
	await expect.poll(() => page.locator('.filters-count').textContent()).not.toBe(all)
	await page.getByRole('link', { name: 'All walkthroughs' }).click()
	await heading(page, 'Walkthroughs')
	expect(await page.getByText('could not be fetched').count()).toBe(0)
	expect(complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED/.test(text))).toEqual([])
})

describe('a cold link', () => {
	test('opens every step of every walkthrough: its heading has the focus, what it shows is there', async () => {
		const { page, complaints } = await visit('')
		for (const tour of tours)
			for (const step of tour.steps) {
				await goTo(page, `?tour=${tour.id}&step=${step.id}`)
				await showsIt(page, step)
				await heading(page, step.heading)
			}
		expect(complaints).toEqual([])
	})

	test('takes a number for a step’s name, and begins where there is no such step', async () => {
		const tour = tours[0]!
		const { page } = await visit(`?tour=${tour.id}&step=2`)
		await heading(page, tour.steps[1]!.heading)
		await expect.poll(() => new URL(page.url()).searchParams.get('step')).toBe(tour.steps[1]!.id)
		await goTo(page, `?tour=${tour.id}&step=99`)
		await page.getByText('There is no step “99”').waitFor()
		await goTo(page, `?tour=nothing`)
		await page.getByRole('heading', { name: 'No such walkthrough' }).waitFor()
	})

	test('keeps what the reader went on to, and leads back to the step', async () => {
		const tour = tours.find(({ id }) => id === 'one-strike-two-tolls')!
		const { page } = await visit(`?tour=${tour.id}&step=voices`)
		await page.locator('#event-heading').waitFor()
		const title = await page.locator('#event-heading').textContent()
		expect(await page.getByRole('button', { name: 'Back to what the step shows' }).count()).toBe(0)
		await page.getByRole('button', { name: 'Close' }).click()
		await page.locator('.list-event').first().waitFor()
		const away = page.url()
		await page.reload()
		await page.getByRole('button', { name: 'Back to what the step shows' }).waitFor()
		expect(page.url()).toBe(away)
		await page.getByRole('button', { name: 'Back to what the step shows' }).click()
		await expect.poll(() => page.locator('#event-heading').textContent()).toBe(title)
		await page.goBack()
		await page.locator('#event-heading').waitFor({ state: 'detached' })
	})

	test('with answers=0 holds neither answers nor the teacher’s notes', async () => {
		const { page } = await visit(`?tour=${tours[0]!.id}&step=1&answers=0`)
		await page.locator('.tour-notes').waitFor()
		expect(await page.getByText('A possible answer').count()).toBe(0)
		expect(await page.getByText('For the teacher').count()).toBe(0)
		await page.getByRole('link', { name: /^Next/ }).click()
		await page.getByText('Step 2 of').first().waitFor()
		expect(await page.getByText('A possible answer').count()).toBe(0)
	})
})

/** Everything that the accessibility tree says, ignored nodes too. */
async function spoken(page: Page): Promise<string> {
	const session = await page.context().newCDPSession(page)
	const { nodes } = await session.send('Accessibility.getFullAXTree')
	await session.detach()
	const said = nodes.flatMap(({ name, value, description }) => [name?.value, value?.value, description?.value])
	return said.filter((one) => typeof one === 'string').join('\n')
}

describe('predict first', () => {
	test.each(['timeline', 'list', 'table', 'map', 'words'])(
		'no outlet is named on the screen or to a screen reader: %s',
		async (view) => {
			const tour = tours.find(({ id }) => id === 'last-weeks-of-eastern-aleppo')!
			const { page } = await visit(`?tour=${tour.id}&step=weeks&view=${view}&t=2016-11-25/2016-12-22`)
			await page.getByRole('button', { name: 'Reveal' }).waitFor()
			if (view === 'words') await page.locator('.lens').waitFor()
			else await page.locator('main [data-event]').first().waitFor({ state: 'attached' })
			await settled(page)
			const hidden = await spoken(page)
			expect(hidden).toMatch(/Predict first/)
			const drawn = await page.evaluate(() => document.body.outerHTML.replace(/(?:href|src)="[^"]*"/g, ''))
			for (const name of outlets) {
				expect(hidden, name).not.toMatch(asWord(name))
				expect(drawn, name).not.toMatch(asWord(name))
			}
		},
	)

	test('nor by its id, where the address chooses it, in dialogs neither', async () => {
		const { page } = await visit('?tour=last-weeks-of-eastern-aleppo&step=weeks&outlet=ea-worldview,press-tv')
		await page.locator('main [data-event]').first().waitFor({ state: 'attached' })
		const none = async (where: string) => {
			const told = `${await spoken(page)}\n${await page.evaluate(() => document.body.innerText)}`
			for (const id of outletIds.filter((id) => id.includes('-'))) expect(told, where).not.toContain(id)
			for (const name of outlets) expect(told, where).not.toMatch(asWord(name))
		}
		await page
			.getByText(/^Outlet [A-Z]$/)
			.first()
			.waitFor()
		await none('the page')
		for (const dialog of ['Export', 'Share']) {
			await page.getByRole('button', { name: dialog, exact: true }).click()
			await page.locator('dialog[open]').getByRole('heading').first().waitFor()
			await settled(page)
			await none(dialog)
			await page.keyboard.press('Escape')
			await page.locator('dialog[open]').waitFor({ state: 'detached' })
		}
	})

	test('the reveal shows the names, says so politely, and can be taken back', async () => {
		const { page } = await visit('?tour=last-weeks-of-eastern-aleppo&step=weeks')
		await page.locator('main [data-event]').first().waitFor({ state: 'attached' })
		await page.getByRole('button', { name: 'Reveal' }).click()
		const status = page.locator('.tour-predict [role=status]')
		expect(await status.textContent()).toBe('Revealed: the outlets’ names are shown.')
		await expect.poll(() => spoken(page)).toMatch(/EA WorldView/)
		await expect
			.poll(() => page.locator('.lane-label').allTextContents())
			.toContainEqual(expect.stringContaining('EA WorldView'))
		await page.getByRole('button', { name: 'Hide again' }).click()
		expect(await status.textContent()).toBe('Hidden again: the outlets’ names.')
		await expect.poll(() => spoken(page)).not.toMatch(/EA WorldView/)
	})

	test('in the panel, its source, a comparison and the reader too', async () => {
		const { page } = await visit('?tour=one-strike-two-tolls&step=voices')
		await page.locator('#event-heading').waitFor()
		for (const source of (await page.locator('.account .source summary').all()).slice(0, 2)) await source.click()
		expect(await spoken(page)).not.toMatch(/Press TV|Hands Off Syria/)
		await page.getByRole('link', { name: 'This document' }).first().click()
		await page.locator('.reader').waitFor()
		await settled(page)
		expect(await spoken(page)).not.toMatch(/Press TV|Hands Off Syria/)
		await goTo(page, `?tour=who-told-the-outlet&step=twice`)
		await page.locator('#compare-heading').waitFor()
		expect(await spoken(page)).not.toMatch(/Sputnik/)
	})

	test('words: covered in the excerpt, “hidden” to a voice, told when revealed', async () => {
		const { page } = await visit('?tour=one-strike-two-tolls&step=headline')
		await page.locator('.covered').first().waitFor()
		expect(await spoken(page)).not.toMatch(/War Crime/)
		expect(await page.locator('.tour-excerpts blockquote').first().textContent()).toContain('(hidden)')
		await page.getByRole('button', { name: 'Reveal' }).click()
		expect(await page.locator('.tour-predict [role=status]').textContent()).toBe(
			'Revealed: the words were: “War Crime”.',
		)
		expect(await page.locator('.tour-excerpts blockquote').first().textContent()).toMatch(/^War Crime: 62/)
	})

	test('days: the event has none until they are revealed', async () => {
		const { page } = await visit('?tour=one-strike-two-tolls&step=day')
		await page.locator('#event-heading').waitFor()
		expect(await page.locator('.event-date').textContent()).toContain('hidden until you reveal it')
		expect(await spoken(page)).not.toMatch(/17 September/)
		await page.getByRole('button', { name: 'Reveal' }).click()
		await expect.poll(() => page.locator('.event-date').textContent()).toContain('17 September 2016')
	})
})

describe('what a pupil writes', () => {
	const write = async (page: Page) => {
		await page.getByLabel('My prediction').fill('A state’s channel')
		await page.getByLabel('My answer').fill('Russia speaks most often.')
	}

	test('is there after a reload, is saved as Markdown and CSV, and can be deleted', async () => {
		const { page, foreign } = await visit('?tour=one-strike-two-tolls&step=voices')
		await page.getByLabel('My answer').waitFor()
		await write(page)
		await page.reload()
		await expect.poll(() => page.getByLabel('My answer').inputValue()).toBe('Russia speaks most often.')
		await page.locator('.tour-take summary').click()
		const save = async (name: string) => {
			const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
			const stream = await download.createReadStream()
			const parts: Buffer[] = []
			for await (const part of stream) parts.push(part as Buffer)
			return { name: download.suggestedFilename(), text: Buffer.concat(parts).toString('utf8') }
		}
		const markdown = await save('Save as Markdown')
		expect(markdown.name).toBe('one-strike-two-tolls-notes.md')
		expect(markdown.text).toContain('> Russia speaks most often.')
		const csv = await save('Save as CSV')
		expect(csv.text).toContain('1,Who is speaking?,A state’s channel,Russia speaks most often.')
		await page.getByRole('button', { name: 'Delete' }).click()
		await page.getByRole('button', { name: /^Yes, delete/ }).click()
		expect(await page.getByLabel('My answer').inputValue()).toBe('')
		await page.reload()
		await page.getByLabel('My answer').waitFor()
		expect(await page.getByLabel('My answer').inputValue()).toBe('')
		expect(foreign).toEqual([])
	})

	test('lasts for the visit where nothing may be stored', async () => {
		const { page, complaints } = await visit('?tour=one-strike-two-tolls&step=voices', {}, (page) =>
			page.addInitScript(() => {
				Object.defineProperty(window, 'localStorage', {
					get() {
						throw new DOMException('no', 'SecurityError')
					},
				})
			}),
		)
		await page.getByLabel('My answer').waitFor()
		await write(page)
		await page.getByText('lasts as long as this page is open').waitFor()
		await page.getByRole('link', { name: /^Next/ }).click()
		await page.getByRole('link', { name: /Previous/ }).click()
		await expect.poll(() => page.getByLabel('My answer').inputValue()).toBe('Russia speaks most often.')
		expect(complaints).toEqual([])
	})
})

describe('on a phone', () => {
	test('nothing is wider than 320 px, and an event waits to be opened', async () => {
		const { page } = await visit('?tour=one-strike-two-tolls&step=voices', { viewport: { width: 320, height: 640 } })
		await page.getByRole('link', { name: 'Open the event' }).waitFor()
		expect(await page.locator('dialog[open]').count()).toBe(0)
		for (const { id } of tours[0]!.steps) {
			await goTo(page, `?tour=${tours[0]!.id}&step=${id}`)
			await page.locator('.tour-notes').waitFor()
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
		}
	})

	test('the event opens as a sheet and closes back to the step', async () => {
		const { page } = await visit('?tour=one-strike-two-tolls&step=voices', { viewport: { width: 390, height: 844 } })
		await page.getByRole('link', { name: 'Open the event' }).click()
		await page.locator('dialog[open] #event-heading').waitFor()
		await page.keyboard.press('Escape')
		await page.locator('dialog[open]').waitFor({ state: 'detached' })
		await page.getByRole('link', { name: 'Open the event' }).waitFor()
	})
})

const EVERY = [
	'?walkthroughs=1',
	'?tour=one-strike-two-tolls',
	'?tour=one-strike-two-tolls&step=headline',
	'?tour=one-strike-two-tolls&step=voices',
	'?tour=when-did-it-happen&step=top',
	'?tour=who-told-the-outlet&step=twice',
	'?tour=nothing',
]
/** What colours alone can spoil: covered words, marked ones, letters in place of outlets. */
const COLOURED = EVERY.slice(2, 4)
const SCHEMES: [string, BrowserContextOptions, string[]][] = [
	['light', {}, EVERY],
	['dark', { colorScheme: 'dark' }, COLOURED],
	['forced colours', { forcedColors: 'active' }, COLOURED],
	['light at 320 px', { viewport: { width: 320, height: 640 } }, ['?tour=the-words-of-a-war&step=verb']],
]

test.each(SCHEMES)('axe finds nothing in %s', async (_, options, queries) => {
	const { page } = await visit('', options)
	for (const query of queries) {
		await goTo(page, query)
		await page.locator('.tour, .tours').first().waitFor()
		for (const summary of await page.locator('.tour summary').all()) await summary.click()
		await expectAccessible(page)
	}
})

test('a step as a screen reader has it', async () => {
	const { page } = await visit('?tour=one-strike-two-tolls&step=headline')
	await page.locator('.tour-notes').waitFor()
	await page.getByText('it works without a network now').waitFor({ timeout: 20_000 })
	const snapshot = await page.locator('.tour').ariaSnapshot()
	await expect(`${snapshot}\n`).toMatchFileSnapshot('golden/walkthrough-step.aria.yml')
})
