// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { change, emptyDraft } from '../../../src/query/author/draft.ts'
import { pack } from '../../../src/query/author/link.ts'
import { shared } from '../../../src/query/author/open.ts'
import { deleteDraft, keepDraft, MINE } from '../../../src/query/author/store.ts'
import { fileOf } from '../../../src/query/author/whole.ts'
// Fetched when they are needed: here at hand, so that no test waits for their translation.
import '../../../src/view/author/Editor.tsx'
import '../../../src/view/author/MyDrafts.tsx'
import { show } from '../page.tsx'

const keys: string[] = []
afterEach(() => {
	cleanup()
	vi.unstubAllGlobals()
	for (const key of keys.splice(0)) deleteDraft(key)
	localStorage.clear()
	shared.isOpen = null
})

async function write() {
	const key = keepDraft()
	keys.push(key)
	show(`?walkthroughs=1&author=${key}`)
	await screen.findByRole('heading', { name: 'Make your own walkthrough' })
	return key
}

test('what is missing is said, and no longer once it is written', async () => {
	await write()
	expect(await screen.findByText('Step 1 has no prompt.')).toBeTruthy()
	fireEvent.change(screen.getByLabelText('Prompt: what pupils are to do'), { target: { value: 'Who says so?' } })
	await waitFor(() => expect(screen.queryByText('Step 1 has no prompt.')).toBeNull())
	fireEvent.change(screen.getByLabelText('Prompt: what pupils are to do'), { target: { value: 'Who?\n\n<b>now</b>' } })
	expect(await screen.findByText(/^Step 1, prompt, line 3: HTML is not possible/)).toBeTruthy()
	expect(screen.getByLabelText<HTMLTextAreaElement>('Prompt: what pupils are to do').value).toBe('Who?\n\n<b>now</b>')
})

test('a step is added, moved and told of, taken out and brought back', async () => {
	await write()
	fireEvent.click(screen.getByRole('button', { name: 'Add a step' }))
	expect(document.activeElement?.id).toBe('step-2-heading')
	fireEvent.change(document.activeElement!, { target: { value: 'The second' } })
	fireEvent.click(screen.getByRole('button', { name: 'Move step 2 up' }))
	expect(screen.getByText('Step 2 moved up, now 1 of 2.')).toBeTruthy()
	expect(document.activeElement?.id).toBe('step-2-down')
	fireEvent.click(screen.getByRole('button', { name: 'Take out step 1' }))
	expect(screen.queryByRole('button', { name: /The second/ })).toBeNull()
	expect(document.activeElement?.textContent).toBe('Undo')
	fireEvent.click(document.activeElement!)
	expect(screen.getByRole('button', { name: 'Step 1: The second' })).toBeTruthy()
})

test('minutes that are no number are said, and the last that were are kept', async () => {
	await write()
	const minutes = screen.getByLabelText<HTMLInputElement>('Minutes')
	fireEvent.change(minutes, { target: { value: '1x' } })
	expect(minutes.value).toBe('1x')
	expect(screen.getByText('A number from 1 to 600; 5 is kept.')).toBeTruthy()
	fireEvent.change(minutes, { target: { value: '12' } })
	expect(screen.getByText('It takes 12 minutes: the sum of its steps.')).toBeTruthy()
})

test('words that are in no document are refused, and those of one become an excerpt', async () => {
	await write()
	const field = screen.getByLabelText('Add words of a document')
	const add = (words: string) => {
		fireEvent.change(field, { target: { value: words } })
		fireEvent.keyDown(field, { key: 'Enter' })
	}
	await waitFor(() => {
		add('Nobody wrote this.')
		expect(screen.getByText(/“?"?Nobody wrote this\."? is in no document/)).toBeTruthy()
	})
	add('took the bridge at Karim')
	expect(await screen.findByRole('figure', { name: 'Excerpt 1' })).toBeTruthy()
	const mark = screen.getByLabelText('Words to mark in excerpt 1')
	fireEvent.change(mark, { target: { value: 'the river' } })
	fireEvent.keyDown(mark, { key: 'Enter' })
	expect(screen.getByText('“the river” is not in the excerpt.')).toBeTruthy()
	fireEvent.change(mark, { target: { value: 'bridge' } })
	fireEvent.keyDown(mark, { key: 'Enter' })
	expect(screen.getByText('bridge', { selector: 'blockquote mark' })).toBeTruthy()
})

test('a draft that this device does not hold is said to be missing', async () => {
	show('?walkthroughs=1&author=elsewhere')
	expect(await screen.findByRole('heading', { name: 'No such draft' })).toBeTruthy()
})

const DRAFT = change(change(emptyDraft(), { do: 'front', to: { title: 'My own' } }), {
	do: 'block',
	id: 'step-1',
	to: { event: 'took the bridge at Karim', account: 'Nobody wrote this.' },
})

test('a draft is shown as pupils see it, and says what of it was not found', async () => {
	const key = keepDraft(DRAFT)
	keys.push(key)
	show(`?tour=${MINE}${key}`)
	expect(await screen.findByRole('heading', { name: 'My own' })).toBeTruthy()
	expect(screen.getByText(/^Your own walkthrough, as pupils see it\./)).toBeTruthy()
	expect(screen.getByText('Parts of it were not found in these records')).toBeTruthy()
	expect(screen.getByRole('link', { name: 'Back to writing' })).toBeTruthy()
})

test('one that a link holds is shown at once, and is another’s until it is made one’s own', async () => {
	show(`?tour=shared-1&draft=${await pack(fileOf(DRAFT))}`)
	expect(await screen.findByRole('heading', { name: 'My own' })).toBeTruthy()
	expect(screen.getByText(/^This walkthrough came with the link\./)).toBeTruthy()
	fireEvent.click(screen.getByRole('button', { name: 'Make it my own' }))
	expect((await screen.findByLabelText<HTMLInputElement>('Title')).value).toBe('My own')
	keys.push(new URLSearchParams(location.search).get('author')!)
	expect(location.search).not.toContain('draft=')
})

test.each([
	['?tour=shared-1&draft=%25', 'it holds characters that no such link has'],
	['?tour=shared-1', 'it holds nothing: it was cut off, or copied in part'],
	['?tour=mine-elsewhere', 'it is kept on the device on which it was written, and is not on this one'],
])('%s says why it cannot be shown', async (query, says) => {
	show(query)
	expect(await screen.findByText(new RegExp(says))).toBeTruthy()
	expect(screen.getByRole('link', { name: 'All walkthroughs' })).toBeTruthy()
})
