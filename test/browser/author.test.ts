import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { readCorpus } from '../../src/pipeline/disk.ts'
import { run } from '../../src/pipeline/pipeline.ts'
import { WalkthroughsFile } from '../../src/records/walkthrough.ts'
import { expectAccessible, visit, visitAt } from './page.ts'

/** As a keyboard does it: the focus, then Enter. */
async function press(page: Page, what: Locator) {
	await what.focus()
	await page.keyboard.press('Enter')
}

async function type(page: Page, label: string, words: string) {
	await page.getByLabel(label, { exact: true }).first().focus()
	await page.keyboard.type(words)
}

const seen = (what: Locator) => what.waitFor({ state: 'visible' })

/** The text of the file that a draft is saved as. */
async function saved(page: Page): Promise<{ name: string; text: string }> {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		press(page, page.getByRole('button', { name: 'Save as a file' })),
	])
	return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

/** A walkthrough of a link, presented: pupils get the whole link, and so does the speaker's window. Comes back to the step. */
async function expectPresented(page: Page) {
	const at = page.url()
	await page.goto(`${at}&present=1`)
	await page.getByRole('heading', { name: /The later one/ }).waitFor()
	await page.keyboard.press('q')
	await seen(page.getByRole('img', { name: /QR code/ }))
	await expectAccessible(page)
	await press(page, page.getByRole('button', { name: 'Copy the address' }))
	await seen(page.getByText('Address copied'))
	const address = await page.evaluate(() => navigator.clipboard.readText())
	await page.keyboard.press('Escape')
	const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
	await seen(speaker.getByText('Two reports of one night').first())
	await speaker.close()
	await page.goto(address)
	await page.getByRole('heading', { name: 'The later one' }).waitFor()
}

test('a walkthrough is made by keyboard, previewed, saved, opened elsewhere, sent as a link, and builds', async () => {
	const { page, complaints, foreign } = await visit('?walkthroughs=1')
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
	await press(page, page.getByRole('button', { name: 'Make your own' }))
	await page.getByRole('heading', { name: 'Make your own walkthrough' }).waitFor()
	await type(page, 'Title', 'Two reports of one night')
	await type(page, 'For whom', '14 to 18 years')
	await type(page, 'Goals, one in each line', 'You can tell who says what.')
	await type(page, 'About', 'Two events, read slowly.')
	await press(page, page.getByRole('link', { name: 'Go to the page' }).first())
	await page.getByRole('region', { name: 'My walkthrough' }).waitFor()

	// Two events and an excerpt.
	await page.goto(`${inject('url')}?view=list`)
	await page.locator('main [data-event]').first().waitFor()
	const ids = await page
		.locator('main [data-event]')
		.evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLElement).dataset.event!))].slice(0, 2))
	const add = page.locator('.event-actions').getByRole('button', { name: /^Add to my walkthrough/ })
	await page.goto(`${inject('url')}?view=list&event=${ids[0]}`)
	await add.waitFor()
	await page.waitForLoadState('networkidle')
	await press(page, add)
	await seen(page.getByText('Added: step 1 shows this event.'))
	await page.goto(`${inject('url')}?view=list&event=${ids[1]}`)
	await add.waitFor()
	await page.waitForLoadState('networkidle')
	await press(page, add)
	await seen(page.getByText('Added as a new step: step 2 shows this event.'))
	await press(
		page,
		page
			.locator('.account')
			.getByRole('button', { name: /^Add to my walkthrough/ })
			.first(),
	)
	await seen(page.getByText('Added: the excerpt is in step 2.'))
	await expectAccessible(page)

	// Written, and put into another order.
	await press(page, page.getByRole('link', { name: 'Back to writing' }))
	await page.getByRole('button', { name: 'Step 2: no heading yet' }).waitFor()
	await press(page, page.getByRole('button', { name: 'Move step 2 up' }))
	await seen(page.getByText('Step 2 moved up, now 1 of 2.'))
	expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Move step 1 down')
	for (const [at, heading, prompt] of [
		[1, 'The later one', 'Who says so? Copy the words.'],
		[2, 'The earlier one', 'Which words tell you **when**?'],
	] as const) {
		const toggle = page.getByRole('button', { name: `Step ${at}: no heading yet` })
		if ((await toggle.getAttribute('aria-expanded')) !== 'true') await press(page, toggle)
		const step = page.locator('.author-steps > li').nth(at - 1)
		await step.getByLabel('Heading', { exact: true }).focus()
		await page.keyboard.type(heading)
		await step.getByLabel('Prompt: what pupils are to do').focus()
		await page.keyboard.type(prompt)
	}
	await seen(page.getByText('Nothing that could be found.'))
	const first = page.locator('.author-steps > li').first()
	const quote = await first.locator('blockquote').innerText()
	const word = quote.split(/\s+/).find((one) => /^\w{4,}$/.test(one))!
	await first.getByLabel('Words to mark in excerpt 1').focus()
	await page.keyboard.type(word)
	await page.keyboard.press('Enter')
	await seen(first.getByText(`Marked: “${word}”.`))
	await expectAccessible(page)

	// Taken out, and back.
	await press(page, page.getByRole('button', { name: 'Take out step 2' }))
	expect(await page.locator('.author-steps > li').count()).toBe(1)
	await page.keyboard.press('Enter')
	await seen(page.getByText('Step 2 is back.'))

	// It is on the device.
	await page.reload()
	await seen(page.getByRole('button', { name: 'Step 1: The later one' }))
	const file = await saved(page)
	expect(file.name).toBe('two-reports-of-one-night.md')
	expect(file.text).toContain(word)
	await press(page, page.getByRole('button', { name: 'Copy a link' }))
	await seen(page.getByText('Link copied'))
	const link = await page.evaluate(() => navigator.clipboard.readText())
	expect(link.length).toBeLessThan(6_300)

	// As pupils see it.
	await press(page, page.getByRole('link', { name: 'Preview' }))
	await page.getByRole('heading', { name: 'Two reports of one night' }).waitFor()
	await press(page, page.getByRole('link', { name: 'Begin with step 1' }))
	await page.getByRole('heading', { name: 'The later one' }).waitFor()
	await seen(page.getByText('Who says so? Copy the words.'))
	await seen(page.locator('.tour-excerpts mark').first())
	await seen(page.locator('.panel'))
	await expectAccessible(page)

	// No code leads from another device to what is on this one.
	await page.goto(`${page.url()}&present=1`)
	await page.getByRole('heading', { name: /The later one/ }).waitFor()
	await page.keyboard.press('q')
	await seen(page.getByText('This walkthrough is on this device only'))
	expect(await page.getByRole('img', { name: /QR code/ }).count()).toBe(0)

	// Elsewhere, from the file: it is the same.
	const other = (await visit('?walkthroughs=1')).page
	await other.getByLabel('Open a file').setInputFiles({
		name: file.name,
		mimeType: 'text/markdown',
		buffer: Buffer.from(file.text),
	})
	await seen(other.getByRole('button', { name: 'Step 2: The earlier one' }))
	expect(await saved(other)).toEqual(file)

	// Elsewhere, from the link: shown at once, and one's own when asked for.
	const third = await visitAt(link)
	await third.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
	await third.page.getByRole('heading', { name: 'Two reports of one night' }).waitFor()
	await press(third.page, third.page.getByRole('link', { name: 'Begin with step 1' }))
	await seen(third.page.getByText('Who says so? Copy the words.'))
	await expectPresented(third.page)
	await press(third.page, third.page.getByRole('button', { name: 'Make it my own' }))
	await seen(third.page.getByRole('button', { name: 'Step 2: The earlier one' }))
	expect(await saved(third.page)).toEqual(file)
	expect([...complaints, ...foreign, ...third.complaints, ...third.foreign]).toEqual([])

	// Among the walkthroughs that ship, it builds.
	const folder = await mkdtemp(join(tmpdir(), 'datelines-author-'))
	try {
		await cp('seeds', folder, { recursive: true })
		await writeFile(join(folder, 'walkthroughs', file.name), file.text)
		const { files } = run(await readCorpus(folder))
		const { walkthroughs } = WalkthroughsFile.parse(JSON.parse(files.get('walkthroughs.json')!))
		const built = walkthroughs.find(({ id }) => id === 'two-reports-of-one-night')!
		expect(built.steps.map(({ show }) => show.eventId)).toEqual([ids[1], ids[0]])
		expect(built.steps[0]!.excerpts[0]!.marks.length).toBeGreaterThan(0)
	} finally {
		await rm(folder, { recursive: true })
	}
}, 180_000)

test('the present view is taken over by a step', async () => {
	const { page } = await visit('?walkthroughs=1')
	await press(page, page.getByRole('button', { name: 'Make your own' }))
	await page.getByRole('heading', { name: 'Make your own walkthrough' }).waitFor()
	await page.goto(`${inject('url')}?view=list&t=2016-12-01/2016-12-10`)
	await page.waitForLoadState('networkidle')
	await press(page, page.getByRole('button', { name: 'Take over the present view' }))
	await seen(page.getByText(/^Step 1 now shows: the list; .*2016\.$/))
	await press(page, page.getByRole('link', { name: 'Back to writing' }))
	const { text } = await saved(page)
	expect(text).toContain('view: list')
	expect(text).toContain('span: 2016-12-01/2016-12-10')
})

test('what cannot be opened says why, and harms nothing', async () => {
	const broken = await visit('?tour=shared-1&draft=no%20such')
	await seen(broken.page.getByRole('heading', { name: 'This link cannot be opened' }))
	await seen(broken.page.getByText('it holds characters that no such link has'))
	await expectAccessible(broken.page)
	const { page, complaints } = await visit('?walkthroughs=1')
	const open = (text: string) =>
		page
			.getByLabel('Open a file')
			.setInputFiles({ name: 'odd.md', mimeType: 'text/markdown', buffer: Buffer.from(text) })
	await open('<script>document.title = "taken"</script>')
	await seen(page.getByText(/^odd\.md:1: no front matter/))
	await open('---\nid: a\ntitle: [\n---\n')
	await seen(page.getByText(/^odd\.md:\d+: not valid YAML/))
	expect(await page.title()).not.toBe('taken')
	await expectAccessible(page)
	expect(complaints).toEqual([])
})

test('a walkthrough that ships is copied and written on; it is long, and says that no link holds it', async () => {
	const { page } = await visit('?walkthroughs=1')
	const from = page.getByLabel('Begin with a copy of')
	await from.selectOption({ label: 'One strike, two tolls' })
	await press(page, page.getByRole('button', { name: 'Copy it' }))
	await seen(page.getByText('Nothing that could be found.'))
	await seen(page.getByText(/^It is too long for a link: /))
	expect(await page.getByRole('button', { name: 'Copy a link' }).count()).toBe(0)
	const { name, text } = await saved(page)
	expect(name).toBe('one-strike-two-tolls-copy.md')
	expect(text).toContain('title: One strike, two tolls (copy)')

	await press(page, page.getByRole('link', { name: '← All walkthroughs' }))
	await press(page, page.getByRole('button', { name: /^Delete ?: One strike/ }))
	await press(page, page.getByRole('button', { name: 'Yes, delete it for good' }))
	await seen(page.getByText('“One strike, two tolls (copy)” is deleted.'))
	await page.reload()
	await from.waitFor()
	expect(await page.getByRole('link', { name: /^Go on writing/ }).count()).toBe(0)
})

test.each([
	['320 pixels', { viewport: { width: 320, height: 640 } }],
	['dark', { colorScheme: 'dark' as const }],
	['forced colours', { forcedColors: 'active' as const }],
])('the page for writing holds at %s', async (_name, options) => {
	const { page } = await visit('?walkthroughs=1', options)
	await page.getByLabel('Begin with a copy of').selectOption({ label: 'One strike, two tolls' })
	await expectAccessible(page)
	await press(page, page.getByRole('button', { name: 'Copy it' }))
	await seen(page.getByText('Nothing that could be found.'))
	await expectAccessible(page)
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})
