// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { write } from '../../../src/pipeline/write.ts'
import type { Walkthrough } from '../../../src/records/walkthrough.ts'
import { RECORDS } from '../../fixture/records.ts'
import { FILES, TOUR } from '../../query/paper/given.ts'
import { show } from '../page.tsx'
import '../../../src/view/paper/PaperPage.tsx'

afterEach(() => {
	cleanup()
	vi.unstubAllGlobals()
})

const open = async (query: string, files = Object.fromEntries(FILES)) => {
	show(`?tour=a-bridge&${query}`, { files })
	return (await screen.findAllByRole('region', { name: /^Page 1 of/ }))[0]!
}

/** The same with a veil over the first words of the second step's excerpt. */
function veiled(): Record<string, string> {
	const steps = TOUR.steps.map((step) => ({
		...step,
		excerpts: step.excerpts.map((one) => {
			const { start } = one.selector
			const veil = {
				start,
				end: start + 'Nobody was killed'.length,
				kind: 'bodies' as const,
				what: 'a toll',
				why: 'Grim.',
			}
			return step.id === 'many' ? { ...one, veils: [veil] } : one
		}),
	}))
	return Object.fromEntries(write(RECORDS, [{ ...TOUR, steps } satisfies Walkthrough]))
}

describe('the pupil’s sheet', () => {
	test('has the tasks and the excerpts, room to write, and nothing of what is for the teacher', async () => {
		const sheet = await open('paper=pupil')
		expect(within(sheet).getByRole('heading', { name: 'A bridge' })).toBeTruthy()
		expect(within(sheet).getByRole('heading', { name: /Who says so/ })).toBeTruthy()
		expect(sheet.textContent).toContain('Name')
		expect(sheet.textContent).toContain('Soldiers are killed in it.')
		expect(within(sheet).getAllByRole('img', { name: 'Room to write: 2 lines' })).toHaveLength(2)
		expect(sheet.textContent).toContain('More to this step: source card 3.')
		for (const kept of ['Give them time', 'spokesman says so', 'built in 1950'])
			expect(sheet.textContent).not.toContain(kept)
	})

	test('keeps covered what a step hides', async () => {
		const sheet = await open('paper=pupil')
		const [first] = within(sheet).getAllByRole('figure')
		expect(first!.textContent).toMatch(/The army \(covered\) the bridge/)
		expect(first!.textContent).not.toMatch(/took|Morning Post|2016/)
		expect(within(sheet).getAllByRole('figure')[1]!.textContent).toContain('Evening Echo')
	})

	test('says on each page where it comes from, without the answers, and of which data it is', async () => {
		const sheet = await open('paper=pupil')
		const { dataVersion } = JSON.parse(FILES.get('index.json')!)
		const foot = within(sheet)
			.getByText(/data version/)
			.closest('footer')!
		expect(foot.textContent).toContain(dataVersion)
		expect(foot.textContent).toContain('?tour=a-bridge&answers=0')
		expect(foot.textContent).toMatch(/Page 1 of 1/)
		expect(within(foot).getByRole('img', { name: 'QR code of the address' })).toBeTruthy()
	})
})

test('the teacher’s sheet has notes, answers, what is covered, what is known from elsewhere, and the time', async () => {
	const sheet = await open('paper=teacher')
	for (const has of [
		'Give them time',
		'spokesman says so',
		'built in 1950',
		'A map on the wall',
		'Words: “took”',
		'Morning Post',
	])
		expect(sheet.textContent).toContain(has)
	expect(within(sheet).getByRole('row', { name: /5–12 2\. How many/ })).toBeTruthy()
	expect(within(sheet).queryByRole('img', { name: /Room to write/ })).toBeNull()
})

test('a card has the words in front, and whose they are behind', async () => {
	const front = await open('paper=cards')
	const [, back] = screen.getAllByRole('region', { name: /^Page/ })
	expect(within(front).getAllByRole('listitem')).toHaveLength(3)
	expect(front.textContent).toContain('At least 20 soldiers were killed, he added.')
	expect(front.textContent).not.toContain('Morning Post')
	expect(back!.textContent).toContain('Morning Post')
	expect(back!.textContent).toContain('the army’s spokesman (“said”) → Morning Post → The Reposter')
	expect(back!.textContent).toContain('8 December 2016 (an editor’s knowledge)')
	expect(back!.textContent).toContain('Covered“took”')
})

describe('the evidence table', () => {
	test('is empty but for the exact words, until it is asked for filled in', async () => {
		const sheet = await open('paper=evidence')
		expect(within(sheet).getAllByRole('row')).toHaveLength(1 + 3 + 2)
		expect(within(sheet).getByRole('cell', { name: /20 soldiers/ })).toBeTruthy()
		expect(sheet.textContent).not.toMatch(/Morning Post|took/)
		await userEvent.click(screen.getByRole('checkbox', { name: /Filled in/ }))
		await waitFor(() =>
			expect(screen.getAllByRole('region', { name: /^Page/ })[0]!.textContent).toContain('Morning Post'),
		)
		expect(location.search).toContain('filled=1')
		expect(screen.getAllByRole('region', { name: /^Page/ })[0]!.textContent).toContain('Contradicts no. 3 (number)')
	})
})

describe('without answers', () => {
	test('neither the teacher’s sheet nor the filled table is offered', async () => {
		const sheet = await open('paper=teacher&answers=0')
		expect(sheet.textContent).not.toContain('Give them time')
		const nav = screen.getByRole('navigation', { name: 'What to print' })
		expect(within(nav).queryByRole('link', { name: 'Teacher sheet' })).toBeNull()
		expect(
			within(nav)
				.getAllByRole('link')
				.map((link) => link.getAttribute('href')),
		).toEqual(['pupil', 'cards', 'evidence'].map((paper) => expect.stringMatching(`paper=${paper}`)))
		for (const link of within(nav).getAllByRole('link')) expect(link.getAttribute('href')).toContain('answers=0')
		cleanup()
		const table = await open('paper=evidence&filled=1&answers=0')
		expect(table.textContent).not.toContain('Morning Post')
		expect(screen.queryByRole('checkbox', { name: /Filled in/ })).toBeNull()
	})
})

test('what is veiled is named, and printed only when asked for', async () => {
	const sheet = await open('paper=pupil', veiled())
	expect(sheet.textContent).toContain('Not printed: a toll. Grim.')
	expect(sheet.textContent).not.toContain('Nobody was killed')
	await userEvent.click(screen.getByRole('checkbox', { name: /Print what is veiled/ }))
	await waitFor(() =>
		expect(screen.getAllByRole('region', { name: /^Page/ })[0]!.textContent).toContain('Nobody was killed'),
	)
})

test('the paper can be chosen, and stands in the address', async () => {
	await open('paper=pupil')
	await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Paper' }), 'Letter')
	await waitFor(() => expect(location.search).toContain('sheet=letter'))
	expect(document.querySelector('main style')!.textContent).toContain('size: 215.9mm 279.4mm')
})

test('the cover leads to all of them', async () => {
	show('?tour=a-bridge', { files: Object.fromEntries(FILES) })
	const nav = await screen.findByRole('navigation', { name: 'Print' })
	expect(
		within(nav)
			.getAllByRole('link')
			.map(({ textContent }) => textContent),
	).toEqual(['Pupil sheet', 'Teacher sheet', 'Source cards', 'Evidence table'])
})

test('a walkthrough that is not there is named', async () => {
	show('?tour=elsewhere&paper=pupil', { files: Object.fromEntries(FILES) })
	expect(await screen.findByRole('heading', { name: 'No such walkthrough' })).toBeTruthy()
})
