// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { FILES } from '../fixture/records.ts'
import { show } from './page.tsx'

afterEach(() => {
	cleanup()
	vi.unstubAllGlobals()
})

const panel = () => screen.findByRole('complementary', { name: 'Event' })

describe('the page', () => {
	test('says what it is, in a sentence, and of how much', async () => {
		show('?view=list')
		expect(await screen.findByRole('heading', { level: 1, name: 'Karim bridge' })).toBeDefined()
		expect(screen.getByText(/5 events as told by 2 outlets in 2 documents/)).toBeDefined()
		expect(screen.getByText(/These texts tell of a bridge/)).toBeDefined()
	})

	test('names its window after the open event', async () => {
		show('?view=list&event=e2')
		await panel()
		await waitFor(() => expect(document.title).toBe('Soldiers killed at Karim bridge – Karim bridge – Datelines'))
	})

	test('goes to the list first on a small screen', async () => {
		show('', { matching: ['(max-width: 44rem)'] })
		expect(await screen.findByRole('heading', { name: 'List of events by day' })).toBeDefined()
		expect(screen.getByRole<HTMLInputElement>('radio', { name: 'List' }).checked).toBe(true)
	})

	test('takes its colours from the address', async () => {
		show('?view=list&theme=dark')
		await waitFor(() => expect(document.documentElement.dataset.theme).toBe('dark'))
	})
})

describe('the list', () => {
	test('has a heading for each date, with no more precision than it has', async () => {
		show('?view=list')
		await screen.findByRole('heading', { level: 3, name: /^December 2016 \d+ events$/ })
		const list = within(screen.getByRole('region', { name: 'List of events by day' }))
		const dates = list.getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent)
		expect(dates).toEqual(['8 December 2016Thursday', 'on or after 9 December 2016one end open', '2016within a year'])
	})

	test('shows the exact words, who tells it and how surely', async () => {
		show('?view=list')
		const title = await screen.findByRole('link', { name: 'Talks on a truce' })
		const article = within(title.closest('article')!)
		expect(article.getByText('Talks on a truce will begin after 9 December.')).toBeDefined()
		expect(article.getByText('Planned or called for')).toBeDefined()
		expect(article.getByText('Morning Post')).toBeDefined()
	})

	test('keeps what has no date in the tray, with what is known', async () => {
		show('?view=list')
		expect(await screen.findByRole('heading', { name: '1 event without a date' })).toBeDefined()
		expect(screen.getByText('Known: a morning')).toBeDefined()
		expect(screen.queryByRole('heading', { level: 4, name: /morning/ })).toBeNull()
	})

	test('holds readers’ comments back until they are asked for', async () => {
		show('?view=list')
		const box = await screen.findByRole('checkbox', { name: 'Readers’ comments (1 account)' })
		expect(screen.queryByRole('link', { name: 'The bridge falls, a reader writes' })).toBeNull()
		await userEvent.click(box)
		expect(await screen.findByRole('link', { name: 'The bridge falls, a reader writes' })).toBeDefined()
		await waitFor(() => expect(location.search).toContain('comments=1'))
	})
})

describe('an event', () => {
	test('opens from the list, takes the focus, stands in the address; Escape gives all back', async () => {
		show('?view=list')
		const link = await screen.findByRole('link', { name: 'The army takes Karim bridge' })
		await userEvent.click(link)
		const heading = await screen.findByRole('heading', { level: 2, name: 'The army takes Karim bridge' })
		expect(document.activeElement).toBe(heading)
		await waitFor(() => expect(location.search).toContain('event=e1'))
		await userEvent.keyboard('{Escape}')
		await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull())
		await waitFor(() => expect(document.activeElement).toBe(link))
	})

	test('gives its date in words, and tells the text’s proof from an editor’s knowledge', async () => {
		show('?view=list&event=e1')
		const event = within(await panel())
		expect(event.getByText('Thursday, 8 December 2016', { selector: 'time' })).toBeDefined()
		const steps = within(event.getByRole('region', { name: 'Why this date' })).getAllByRole('listitem')
		expect(steps.map((step) => step.className)).toEqual(['step step-text', 'step step-editor'])
		expect(steps[1]!.textContent).toContain('an editor’s knowledge')
	})

	test('lights the words a reason rests on when the reason has the focus', async () => {
		const { container } = show('?view=list&event=e1')
		const event = within(await panel())
		const [reason] = await event.findAllByRole('button', { name: /on Thursday/ })
		expect(container.querySelector('.excerpt-lit')).toBeNull()
		reason!.focus()
		await waitFor(() => expect(container.querySelector('.excerpt .excerpt-lit')?.textContent).toBe('on Thursday'))
	})

	test('shows each account in its paragraph with whose it is, the chain and three clocks', async () => {
		const { container } = show('?view=list&event=e2')
		const event = within(await panel())
		await waitFor(() => expect(container.querySelectorAll('.excerpt-exact').length).toBeGreaterThan(1))
		const echo = within(event.getByRole('article', { name: 'Account: Evening Echo' }))
		await waitFor(() => expect(echo.getByText(/“A quiet day”, a resident said/)).toBeDefined())
		expect(echo.getByText('Denied')).toBeDefined()
		expect(echo.getByText('16:00 GMT')).toBeDefined()
		expect(echo.getByText(/The document does not name it: an editor knows it/)).toBeDefined()
		const post = within(event.getByRole('article', { name: 'Account: Morning Post' }))
		const chain = within(post.getByRole('list', { name: 'Who told whom' })).getAllByRole('listitem')
		expect(chain.map((link) => link.textContent)).toEqual([
			'Morning Postin its own words',
			'The Reposterpassed it on',
			'This documentas received',
		])
		expect(post.getByText('no clock label')).toBeDefined()
		expect(post.getByText('At least 20 soldiers', { selector: 'q' })).toBeDefined()
	})

	test('says how far the accounts agree, and that this is not truth', async () => {
		show('?view=list&event=e2')
		const event = within(await panel())
		expect(event.getByRole('heading', { name: 'Agreement: Contested' })).toBeDefined()
		expect(event.getByText(/Agreement among these documents, not truth/)).toBeDefined()
		expect(event.getByText('At least 20, per one; nobody, per the other.')).toBeDefined()
	})

	test('that is unknown is answered plainly', async () => {
		show('?view=list&event=e99')
		expect(await screen.findByRole('heading', { name: 'No such event' })).toBeDefined()
		expect(screen.getByText('e99')).toBeDefined()
	})

	test('is a dialog where there is no room beside the page', async () => {
		show('?view=list&event=e1', { matching: ['(max-width: 64rem)'] })
		expect(await screen.findByRole('dialog', { name: 'Event' })).toBeDefined()
	})
})

describe('when records fail', () => {
	test('the page says what to do, and trying again helps', async () => {
		const files = { 'index.json': FILES.get('index.json')!.slice(0, 300) }
		show('?view=list', { files })
		const alert = within(await screen.findByRole('alert'))
		expect(alert.getByRole('heading', { name: 'The records arrived incomplete' })).toBeDefined()
		Object.assign(files, { 'index.json': FILES.get('index.json') })
		await userEvent.click(alert.getByRole('button', { name: 'Try again' }))
		expect(await screen.findByRole('heading', { level: 1, name: 'Karim bridge' })).toBeDefined()
	})

	test('a document that is missing leaves the exact words', async () => {
		show('?view=list&event=e1', { files: { 'documents/morning.json': new Response('', { status: 404 }) } })
		const event = within(await panel())
		const account = within(await event.findByRole('article', { name: 'Account: Morning Post' }))
		expect(await account.findByRole('alert')).toBeDefined()
		expect(account.getByText('The army took the bridge at Karim on Thursday, its spokesman said.')).toBeDefined()
	})
})
