/** Walkthroughs as a class meets them: by keyboard alone, by a cold link, by ear, without a network, in a frame. */
import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Walkthrough } from '../../src/records/walkthrough.ts'
import { frameOf, type Host, iframe, openHost } from './host.ts'
import { expectAccessible, visit, visitAt } from './page.ts'

let tours: Walkthrough[]
let outlets: string[]
beforeAll(async () => {
	const read = async (path: string) => (await fetch(`${inject('url')}data/${path}`)).json()
	const index = await read('index.json')
	outlets = index.outlets.map(({ name }: { name: string }) => name)
	tours = (await read(index.walkthroughs.href)).walkthroughs
})

const named = (page: Page | Frame) =>
	page.evaluate(() => {
		const { activeElement: at } = document
		const label = at instanceof HTMLTextAreaElement ? at.labels[0]?.textContent : at?.getAttribute('aria-label')
		return (label ?? at?.textContent ?? '').trim()
	})

/** Presses Tab until the focus is on what matches; never the mouse. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
	for (let presses = 0; presses < 60; presses++) {
		if (wanted.test(await named(page))) return
		await page.keyboard.press('Tab')
	}
	expect(await named(page), page.url()).toMatch(wanted)
}

const heading = (page: Page, text: string) =>
	expect
		.poll(() => page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.textContent]))
		.toEqual(['H2', text])

/** What the step shows has arrived beside it. */
async function showsIt(page: Page, { show }: Walkthrough['steps'][number]): Promise<void> {
	if (show.read) await page.locator('.tour-shown .reader').waitFor()
	else if (show.compare) await page.locator('#compare-heading').waitFor()
	else if (show.eventId) await page.locator('#event-heading').waitFor()
	else if (show.view === 'words') await page.locator('.tour-shown .lens').waitFor()
	else await page.locator('main [data-event]').first().waitFor({ state: 'attached' })
}

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

	test.each([0, 1, 2, 3, 4])('walkthrough %i is gone through from its cover to its end', async (nth) => {
		const tour = tours[nth]!
		const { page, complaints, foreign } = await visit(`?tour=${tour.id}`)
		await heading(page, 'Before you begin')
		await tabTo(page, /^Begin with step 1$/)
		await page.keyboard.press('Enter')
		for (const [at, step] of tour.steps.entries()) {
			await heading(page, step.heading)
			await showsIt(page, step)
			if (step.hide) {
				await tabTo(page, /^Reveal$/)
				await page.keyboard.press('Enter')
				await tabTo(page, /^Hide again$/)
			}
			await tabTo(page, /^My (prediction|answer)/)
			await page.keyboard.type(`Note ${at + 1}.`)
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
	})
})

describe('a cold link', () => {
	test('opens every step of every walkthrough: its heading has the focus, what it shows is there', async () => {
		const { page, complaints } = await visit('')
		for (const tour of tours)
			for (const step of tour.steps) {
				await page.goto(`${inject('url')}?tour=${tour.id}&step=${step.id}`)
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
		await page.goto(`${inject('url')}?tour=${tour.id}&step=99`)
		await page.getByText('There is no step “99”').waitFor()
		await page.goto(`${inject('url')}?tour=nothing`)
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

const asWord = (name: string) =>
	new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u')

describe('predict first', () => {
	test.each(['timeline', 'list', 'table', 'map', 'words'])(
		'no outlet is named on the screen or to a screen reader: %s',
		async (view) => {
			const tour = tours.find(({ id }) => id === 'last-weeks-of-eastern-aleppo')!
			const { page } = await visit(`?tour=${tour.id}&step=weeks&view=${view}&t=2016-11-25/2016-12-22`)
			await page.getByRole('button', { name: 'Reveal' }).waitFor()
			if (view === 'words') await page.locator('.lens').waitFor()
			else await page.locator('main [data-event]').first().waitFor({ state: 'attached' })
			await page.waitForTimeout(400)
			const hidden = await spoken(page)
			expect(hidden).toMatch(/Predict first/)
			const drawn = await page.evaluate(() => document.body.outerHTML.replace(/(?:href|src)="[^"]*"/g, ''))
			for (const name of outlets) {
				expect(hidden, name).not.toMatch(asWord(name))
				expect(drawn, name).not.toMatch(asWord(name))
			}
		},
	)

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
		await page.waitForTimeout(400)
		expect(await spoken(page)).not.toMatch(/Press TV|Hands Off Syria/)
		await page.goto(`${inject('url')}?tour=who-told-the-outlet&step=twice`)
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
	const write = async (page: Page | Frame) => {
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
		expect(csv.text).toContain('2,Who is speaking?,A state’s channel,Russia speaks most often.')
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

test('once loaded whole, every step works with the network cut', async () => {
	for (const tour of tours.slice(0, 2)) {
		const { page, complaints } = await visit(`?tour=${tour.id}`)
		await page.getByText('it works without a network now').waitFor({ timeout: 20_000 })
		await page.context().setOffline(true)
		await page.getByRole('link', { name: 'Begin with step 1' }).click()
		for (const [at, step] of tour.steps.entries()) {
			await showsIt(page, step)
			if (step.hide) await page.getByRole('button', { name: 'Reveal' }).click()
			await showsIt(page, step)
			if (at + 1 < tour.steps.length) await page.getByRole('link', { name: /^Next/ }).click()
		}
		expect(complaints).toEqual([])
	}
})

describe('in a frame', () => {
	let host: Host
	beforeAll(async () => {
		host = await openHost()
	})
	afterAll(() => host.close())

	test('a step opens, goes on and stays in the frame', async () => {
		const { page, complaints } = await visitAt(
			host.page(iframe('?embed=1&tour=one-strike-two-tolls&step=voices', 'width="320" height="640"')),
		)
		const frame = await frameOf(page)
		await frame.getByRole('heading', { name: 'Who is speaking?' }).waitFor()
		// The host's focus is not taken by a frame that has only just loaded.
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
		const entries = await page.evaluate(() => history.length)
		await frame.getByLabel('My answer').fill('Kept for the visit.')
		await frame.getByText('lasts as long as this page is open').waitFor()
		await frame.getByRole('link', { name: /^Next/ }).click()
		await frame.getByRole('heading', { name: 'Two numbers' }).waitFor()
		await frame.getByRole('link', { name: /Previous/ }).click()
		await expect.poll(() => frame.getByLabel('My answer').inputValue()).toBe('Kept for the visit.')
		expect(await page.evaluate(() => history.length)).toBe(entries)
		const wide = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)
		expect(wide).toBeLessThanOrEqual(0)
		expect(complaints).toEqual([])
	})
})

describe('on a phone', () => {
	test('nothing is wider than 320 px, and an event waits to be opened', async () => {
		const { page } = await visit('?tour=one-strike-two-tolls&step=voices', { viewport: { width: 320, height: 640 } })
		await page.getByRole('link', { name: 'Open the event' }).waitFor()
		expect(await page.locator('dialog[open]').count()).toBe(0)
		for (const { id } of tours[0]!.steps) {
			await page.goto(`${inject('url')}?tour=${tours[0]!.id}&step=${id}`)
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

const SCHEMES = { light: {}, dark: { colorScheme: 'dark' }, 'forced colours': { forcedColors: 'active' } } as const

describe.each(Object.entries(SCHEMES))('axe finds nothing in %s', (_, scheme) => {
	test.each([
		'?walkthroughs=1',
		'?tour=one-strike-two-tolls',
		'?tour=one-strike-two-tolls&step=headline',
		'?tour=one-strike-two-tolls&step=voices',
		'?tour=when-did-it-happen&step=top',
		'?tour=who-told-the-outlet&step=twice',
		'?tour=nothing',
	])('%s', async (query) => {
		const { page } = await visit(query, scheme)
		await page.locator('.tour, .tours').first().waitFor()
		await page.waitForTimeout(900)
		for (const summary of await page.locator('.tour summary').all()) await summary.click()
		await expectAccessible(page)
	})

	test('at 320 px', async () => {
		const { page } = await visit('?tour=the-words-of-a-war&step=verb', {
			...scheme,
			viewport: { width: 320, height: 640 },
		})
		await page.locator('.tour-notes').waitFor()
		await page.waitForTimeout(600)
		await expectAccessible(page)
	})
})

test('a step as a screen reader has it', async () => {
	const { page } = await visit('?tour=one-strike-two-tolls&step=headline')
	await page.locator('.tour-notes').waitFor()
	await page.getByText('it works without a network now').waitFor({ timeout: 20_000 })
	const snapshot = await page.locator('.tour').ariaSnapshot()
	await expect(`${snapshot}\n`).toMatchFileSnapshot('golden/walkthrough-step.aria.yml')
})
