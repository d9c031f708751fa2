// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { write } from '../../../src/pipeline/write.ts'
import { RECORDS } from '../../fixture/records.ts'
import { show } from '../page.tsx'

afterEach(() => {
	cleanup()
	vi.unstubAllGlobals()
})

const table = () => screen.findByRole('table', { name: 'What each source says, field by field' })

describe('a comparison', () => {
	test('has a column for each source below its outlet, and a row for each field', async () => {
		show('?view=list&compare=e2')
		const grid = within(await table())
		const names = (role: 'columnheader' | 'rowheader') => grid.getAllByRole(role).map((one) => one.textContent)
		expect(names('columnheader')).toEqual([' Morning Post', ' Evening Echo', 'in its own words', 'in its own words'])
		expect(names('rowheader').map((name) => name!.replace(/ ?(and how|groups|words that).*/, ''))).toEqual([
			...['Date', 'Place', 'Figures', 'What is told', 'Who told whom', 'Published', 'Exact words'],
		])
	})

	test('says in a cell what is not said, and against whom a difference stands', async () => {
		show('?view=list&compare=e2')
		const figures = within(await table()).getByRole('row', { name: /^Figures/ })
		const [post, echo] = within(figures).getAllByRole('cell')
		expect(post!.textContent).toContain('at least 20 killed')
		expect(within(post!).getByText('Contradicts Evening Echo')).toBeDefined()
		expect(within(echo!).getByText('does not say')).toBeDefined()
	})

	test('begins with its sentences', async () => {
		show('?view=list&compare=e2')
		expect(
			await screen.findByText(/Only Morning Post gives a number of people killed: “At least 20 soldiers”/),
		).toBeDefined()
	})

	test('leads back to the page', async () => {
		show('?view=list&compare=e2')
		await userEvent.click(await screen.findByRole('button', { name: 'Back' }))
		expect(await screen.findByRole('heading', { name: 'List of events by day' })).toBeDefined()
		await waitFor(() => expect(location.search).not.toContain('compare'))
	})

	test('of what the records lack says so', async () => {
		show('?view=list&compare=e99')
		expect(await screen.findByText(/do not hold “e99”/)).toBeDefined()
	})

	test('names no veiled words in its links either', async () => {
		const veil = { start: 0, end: 1, kind: 'bodies' as const, what: 'a sentence of a test', why: 'It is only a test.' }
		const claims = RECORDS.claims.map((claim) => ({ ...claim, veils: [{ ...veil, ...position(claim.selector) }] }))
		show('?view=list&compare=e2', { files: Object.fromEntries(write({ ...RECORDS, claims })) })
		const links = within(await table()).getAllByRole('link', { name: /^(Account|In its document): / })
		expect(links.length).toBeGreaterThan(1)
		for (const link of links) expect(link.getAttribute('aria-label')).toMatch(/: a sentence of a test$/)
	})
})

const position = ({ start, end }: { start: number; end: number }) => ({ start, end })
