// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { publish } from '../../../src/pipeline/publish.ts'
import { write } from '../../../src/pipeline/write.ts'
import type { SegmentKind } from '../../../src/records/schema.ts'
import { forgetVeils } from '../../../src/view/veil/veils.ts'
import { MORNING, RECORDS } from '../../fixture/records.ts'
import { show } from '../page.tsx'

const at = (words: string) => ({ start: MORNING.indexOf(words), end: MORNING.indexOf(words) + words.length })
const from = (first: string, last: string) => ({ start: at(first).start, end: at(last).end })
const segment = (id: string, kind: SegmentKind, storyId: string | null, span: { start: number; end: number }) => ({
	...{ id, kind, storyId, ...span },
	reason: `It is a ${kind}.`,
})

const MARKED = {
	...RECORDS,
	documents: RECORDS.documents.map((document) =>
		document.id === 'morning'
			? {
					...document,
					about: 'A morning page.',
					segments: [
						segment('g1', 'furniture', null, at('The Morning Post')),
						segment('g2', 'story', 's1', from('The army', 'over the mill.')),
						segment('g3', 'comment', 's3', from('COMMENTS', 'a day later.')),
					],
					timexes: [
						{
							...{ id: 'x1', segmentId: 'g2', ...at('on Thursday'), type: 'DATE' as const, value: '2016-12-08' },
							...{ edtf: '2016-12-08', rule: 'weekday', anchor: '2016-12-08' },
						},
					],
					dropped: [{ ...at('Aid has not reached'), reason: 'no place in scope' }],
					veils: [
						{
							...at('At least 20 soldiers were killed, he added.'),
							...{ kind: 'bodies' as const, what: 'a sentence of a test', why: 'It is only a test.' },
						},
					],
				}
			: document,
	),
}
const files = Object.fromEntries(write(MARKED))
const read = (query = '') => show(`?read=morning${query}`, { files })
const reader = () => screen.findByRole('heading', { level: 2, name: /Morning Post/ }, { timeout: 5000 })

beforeEach(() => {
	forgetVeils()
	vi.stubGlobal('scrollTo', () => {})
	vi.stubGlobal('scrollBy', () => {})
	Element.prototype.scrollIntoView = () => {}
})
afterEach(cleanup)

describe('a document', () => {
	test('is shown whole, in its exact characters, with whose story it is', async () => {
		const { container } = read()
		await reader()
		expect(screen.getByRole('heading', { level: 1, name: 'A morning page' })).toBeDefined()
		await userEvent.click(screen.getByRole('button', { name: 'Show it' }))
		const words = [...container.querySelectorAll('.segment-story .reader-paragraph')].map((one) => one.textContent)
		expect(words.join('\n\n')).toBe(MORNING.slice(at('The army').start, at('over the mill.').end))
		expect(screen.getByText('A. Writer')).toBeDefined()
		expect(screen.getAllByText('(an editor’s knowledge)').length).toBeGreaterThan(0)
		expect(document.title).toContain('A morning page')
	})

	test('holds comments and furniture back, and says how much', async () => {
		const { container } = read()
		await reader()
		expect(container.textContent).not.toContain('My cousin')
		const fold = screen.getByText(/^Show the comments: 1 comment, \d+ characters$/)
		await userEvent.click(fold)
		await waitFor(() => expect(container.textContent).toContain('My cousin says'))
		expect(screen.getByText('Page furniture: 1 piece, 16 characters')).toBeDefined()
	})

	test('leads from a claim to its event, and the panel names the claim', async () => {
		read()
		await reader()
		const [link] = screen.getAllByRole('link', { name: 'Event: The army takes Karim bridge' })
		expect(link!.getAttribute('href')).toContain('event=e1')
		await userEvent.click(link!)
		expect(await screen.findByRole('heading', { level: 2, name: 'The army takes Karim bridge' })).toBeDefined()
		await waitFor(() => expect(location.search).toContain('claim=c1'))
		expect(location.search).toContain('read=morning')
		await userEvent.keyboard('{Escape}')
		await waitFor(() => expect(document.activeElement).toBe(link))
	})

	test('explains a time expression', async () => {
		read()
		await reader()
		await userEvent.click(screen.getByRole('button', { name: 'on Thursday' }))
		const note = within(await screen.findByText('8 December 2016', { selector: '.reader-note strong' }))
		expect(note).toBeDefined()
		expect(screen.getByText(/by the rule “weekday”/)).toBeDefined()
		await userEvent.keyboard('{Escape}')
		expect(screen.queryByText(/by the rule “weekday”/)).toBeNull()
	})

	test('says why a sentence is no event, asked by pointer or keyboard', async () => {
		read()
		await reader()
		expect(screen.queryByRole('button', { name: 'Why is this not an event?' })).toBeNull()
		await userEvent.click(screen.getByRole('checkbox', { name: /Left out/ }))
		screen.getByRole('button', { name: 'Why is this not an event?' }).focus()
		await userEvent.keyboard('{Enter}')
		expect(await screen.findByText(/No place in scope\./)).toBeDefined()
	})

	test('lights what the address points at, and opens what hides it', async () => {
		const words = at('the bridge fell')
		const { container } = read(`&at=${words.start}-${words.end}`)
		await reader()
		await waitFor(() => expect(container.querySelector('[data-lit]')?.textContent).toBe('the bridge fell'))
		await waitFor(() => expect(document.activeElement).toBe(container.querySelector('[data-lit]')))
	})

	test('goes on to the next claim without taking the focus', async () => {
		read()
		await reader()
		const next = screen.getByRole('button', { name: /Next/ })
		await userEvent.click(next)
		await waitFor(() => expect(location.search).toMatch(/at=\d+-\d+/))
		expect(await screen.findByText(/1 of 5:/)).toBeDefined()
		expect(document.activeElement).toBe(next)
	})

	test('lists where claims stand and which documents there are', async () => {
		const { container } = read()
		await reader()
		await userEvent.click(screen.getByText('Where claims stand (5)'))
		await waitFor(() => expect(container.querySelectorAll('.reader-claims li')).toHaveLength(5))
		expect(container.querySelectorAll('.ruler-claim')).toHaveLength(5)
		expect([...container.querySelectorAll('[data-document]')].map((one) => one.getAttribute('href'))).toEqual([
			'?read=morning',
			'?read=evening',
		])
	})

	test('that is unknown is answered with those there are', async () => {
		show('?read=nothing', { files })
		expect(await screen.findByRole('heading', { level: 1, name: 'No such document' })).toBeDefined()
		expect(within(screen.getByRole('main')).getByRole('link', { name: 'A morning page.' })).toBeDefined()
	})

	test('closes to where the address was', async () => {
		read('&view=list')
		await reader()
		await userEvent.click(screen.getByRole('link', { name: 'Close the document' }))
		expect(await screen.findByRole('link', { name: 'The army takes Karim bridge' })).toBeDefined()
		expect(location.search).toBe('?view=list')
	})
})

test('a document restricted to its excerpts shows them, and how much is not published', async () => {
	const restricted = publish({
		...MARKED,
		documents: MARKED.documents.map((one) => ({ ...one, publish: 'excerpts' as const })),
	})
	const { container } = show('?read=morning', { files: Object.fromEntries(write(restricted)) })
	await reader()
	expect(screen.getByText(/Only the excerpts that claims rest on/)).toBeDefined()
	expect(container.textContent).toContain('The army took the bridge at Karim on Thursday')
	await userEvent.click(screen.getByText('Page furniture: 1 piece, 16 characters'))
	expect(await screen.findByText('… not published: 16 characters …')).toBeDefined()
	expect(container.textContent).not.toContain('The Morning Post')
})

describe('what is veiled', () => {
	test('is named and explained, opens, and stays open for the visit', async () => {
		const { container } = read()
		await reader()
		expect(screen.getByText('Not shown: a sentence of a test.')).toBeDefined()
		expect(container.textContent).not.toContain('At least 20')
		await userEvent.click(screen.getByRole('button', { name: 'Show it' }))
		expect(container.textContent).toContain('At least 20 soldiers were killed')
		cleanup()
		const again = read()
		await reader()
		expect(again.container.textContent).toContain('At least 20')
		await userEvent.click(screen.getByRole('button', { name: 'Hide again: a sentence of a test' }))
		expect(again.container.textContent).not.toContain('At least 20')
	})
})
