import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { visit } from './page.ts'
import { isOneFile } from './published.ts'
import { expectAccessibleInAll } from './schemes.ts'

const query = (page: Page) => new URL(page.url()).searchParams
const counted = (page: Page) => page.locator('.filters-count').textContent()
const field = (page: Page) => page.locator('#search')
const marked = (page: Page) => page.locator('main mark').allTextContents()
const options = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option')

describe('search', () => {
	test('narrows what is shown, marks the words, and stands in the address', async () => {
		const { page, complaints, foreign } = await visit('?view=list')
		await page.locator('.list-event').first().waitFor()
		await field(page).fill('hospital')
		await expect.poll(() => counted(page)).toMatch(/^\d+ of \d+ events$/)
		await expect.poll(() => query(page).get('q')).toBe('hospital')
		const words = await marked(page)
		expect(words.length).toBeGreaterThan(0)
		for (const word of words) expect(word.toLowerCase()).toMatch(/^hospital/)
		expect(complaints).toEqual([])
		expect(foreign).toEqual([])
	})

	test('a copied address shows the same; Back ends the search as a whole, Forward brings it again', async () => {
		const { page } = await visit('?view=list')
		const all = await counted(page)
		await field(page).click()
		await page.keyboard.type('truce', { delay: 90 })
		await expect.poll(() => query(page).get('q')).toBe('truce')
		await expect.poll(() => counted(page)).not.toBe(all)
		const left = await counted(page)
		const { page: copy } = await visit(new URL(page.url()).search)
		await expect.poll(() => counted(copy)).toBe(left)
		expect(await field(copy).inputValue()).toBe('truce')
		expect(await marked(copy)).toEqual(await marked(page))
		await page.goBack()
		await expect.poll(() => counted(page)).toBe(all)
		expect(await field(page).inputValue()).toBe('')
		await page.goForward()
		await expect.poll(() => counted(page)).toBe(left)
		expect(await field(page).inputValue()).toBe('truce')
	})

	test.each(['Deir Ezzor', 'Deir ez-Zor', 'Dayr al-Zawr'])(
		'%s finds the same events, and marks other spellings',
		async (q) => {
			const { page } = await visit(`?view=table&q=${encodeURIComponent(q)}`)
			await page.locator('.table-view tbody tr').first().waitFor()
			const { page: other } = await visit('?view=table&q=deir%20al-zour')
			await other.locator('.table-view tbody tr').first().waitFor()
			expect(await page.locator('.table-view tbody th').allTextContents()).toEqual(
				await other.locator('.table-view tbody th').allTextContents(),
			)
			expect((await marked(page)).some((words) => /^Deir ez-Zor/.test(words))).toBe(true)
		},
	)

	test('a word spelt wrong finds what is nearly so, and says it', async () => {
		const { page } = await visit('?view=list')
		await page.locator('.list-event').first().waitFor()
		await field(page).fill('hosptal')
		await expect
			.poll(() => page.locator('.filters [role="status"]').textContent(), { timeout: 10_000 })
			.toMatch(/spelt nearly so/)
		expect((await marked(page)).some((word) => /hospital/i.test(word))).toBe(true)
	})

	test('what nothing has is said, and the words can be taken away', async () => {
		const { page } = await visit('?view=list&q=zzzzqqqq')
		const nothing = page.getByRole('region', { name: 'No event is left' })
		await nothing.getByRole('button', { name: /^Remove the words/ }).click()
		await nothing.waitFor({ state: 'detached' })
		expect(await field(page).inputValue()).toBe('')
		expect(query(page).get('q')).toBeNull()
	})

	test('suggests by keyboard: a place becomes a filter', async () => {
		const { page } = await visit('?view=list')
		await page.locator('.list-event').first().waitFor()
		await field(page).focus()
		await page.getByRole('combobox', { name: 'Search' }).waitFor()
		await page.keyboard.type('dayr az-z', { delay: 40 })
		await options(page).first().waitFor()
		expect(await options(page).first().textContent()).toMatch(/Deir ez-Zor/)
		expect(await field(page).getAttribute('aria-expanded')).toBe('true')
		await expectAccessibleInAll(page)
		await page.keyboard.press('ArrowDown')
		expect(await options(page).first().getAttribute('aria-selected')).toBe('true')
		await page.keyboard.press('Enter')
		await expect.poll(() => query(page).get('place')).toMatch(/^deir-ez-zor/)
		await expect.poll(() => query(page).get('q')).toBeNull()
		expect(await field(page).inputValue()).toBe('')
		expect(await page.getByRole('list', { name: 'Chosen filters' }).textContent()).toContain('Deir ez-Zor')
	})

	test('Escape closes the suggestions and keeps what is typed; the event beside stays open', async () => {
		const { page } = await visit('?view=list')
		await page.locator('.list-event a').first().click()
		await page.locator('#event-heading').waitFor()
		await field(page).click()
		await page.getByRole('combobox', { name: 'Search' }).waitFor()
		await page.keyboard.type('alep', { delay: 40 })
		await options(page).first().waitFor()
		await page.keyboard.press('Escape')
		await expect.poll(() => options(page).count()).toBe(0)
		expect(await field(page).inputValue()).toBe('alep')
		expect(await page.locator('#event-heading').count()).toBe(1)
	})

	test.skipIf(isOneFile()).each(['the suggestions', 'the records'])(
		'/ goes to the field, and what is typed at once stays, before %s are there',
		async (late) => {
			let letThrough = () => {}
			const held = new Promise<void>((resolve) => {
				letThrough = resolve
			})
			const { page, complaints } = await visit('?view=list', {}, (page) =>
				page.route(late === 'the records' ? /\/data\/events\// : /\/Suggesting-.*\.js/, async (route) => {
					await held
					await route.continue()
				}),
			)
			await page
				.locator(late === 'the records' ? '#search' : '.list-event')
				.first()
				.waitFor()
			await page.keyboard.press('/')
			await page.keyboard.type('hosp')
			expect(await field(page).inputValue()).toBe('hosp')
			expect(await page.getByRole('combobox', { name: 'Search' }).count()).toBe(0)
			letThrough()
			await page.getByRole('combobox', { name: 'Search' }).waitFor()
			await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search')
			await page.keyboard.type('ital')
			expect(await field(page).inputValue()).toBe('hospital')
			await expect.poll(() => counted(page)).toMatch(/^\d+ of \d+ events$/)
			expect(complaints).toEqual([])
		},
	)

	test('/ goes to the field that suggests, and what is typed at once is suggested for', async () => {
		const { page } = await visit('?view=list')
		await page.locator('.list-event').first().waitFor()
		await field(page).focus()
		await page.getByRole('combobox', { name: 'Search' }).waitFor()
		await page.keyboard.press('Tab')
		await page.locator('.list-event a').first().focus()
		await page.keyboard.press('/')
		await page.keyboard.type('alep')
		expect(await field(page).inputValue()).toBe('alep')
		await options(page).first().waitFor()
	})

	test('an event opens from the suggestions', async () => {
		const { page } = await visit('?view=list')
		const title = (await page.locator('.list-event a').first().textContent())!
		await field(page).click()
		await page.getByRole('combobox', { name: 'Search' }).waitFor()
		await field(page).fill(title)
		await options(page).filter({ hasText: 'Event' }).first().click()
		await page.locator('#event-heading').waitFor()
	})

	test('works where no worker can be made', async () => {
		const { page, complaints } = await visit('?view=list&q=hospital', {}, (page) =>
			page.addInitScript(() => {
				Object.assign(window, {
					Worker: class {
						constructor() {
							throw new DOMException('not here', 'SecurityError')
						}
					},
				})
			}),
		)
		await expect.poll(() => counted(page)).toMatch(/^\d+ of \d+ events$/)
		expect((await marked(page)).length).toBeGreaterThan(0)
		expect(complaints).toEqual([])
	})

	test.skipIf(isOneFile())('fetches its libraries only when asked for', async () => {
		const fetched: string[] = []
		const { page } = await visit('', {}, async (page) => {
			page.on('request', (request) => fetched.push(request.url()))
		})
		await page.locator('.timeline .mark').first().waitFor()
		await page.waitForLoadState('networkidle')
		const before = fetched.length
		await field(page).focus()
		await page.getByRole('combobox', { name: 'Search' }).waitFor()
		expect(fetched.length).toBeGreaterThan(before)
		expect(fetched.slice(0, before).filter((url) => /Suggesting|searchIndex|worker|Values|Table/.test(url))).toEqual([])
	})

	test.each([
		['wide', {}],
		['phone', { viewport: { width: 320, height: 640 } }],
	] as const)('axe finds nothing in marks and suggestions: %s', async (_, options_) => {
		const { page } = await visit('?view=list&q=aleppo', options_)
		await page.locator('main mark').first().waitFor()
		await field(page).click()
		await page.getByRole('combobox', { name: 'Search' }).waitFor()
		await field(page).fill('alep')
		await options(page).first().waitFor()
		await expectAccessibleInAll(page)
		const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
		expect(widths[0]).toBeLessThanOrEqual(widths[1]!)
	})
})
