// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { VIEW_KEYS } from '../../../src/view/keys/table.ts'
import { VIEW_PARTS } from '../../../src/view/views.ts'
import { show } from '../page.tsx'

beforeEach(() => localStorage.clear())
afterEach(() => {
	cleanup()
	vi.unstubAllGlobals()
})

const shown = async () => {
	show('?view=list')
	await screen.findByRole('heading', { level: 1, name: 'Karim bridge' })
	return document.body
}
const view = () => new URLSearchParams(location.search).get('view')

describe('a single key', () => {
	test.each(VIEW_PARTS.filter((part) => part.view !== 'timeline').map((part) => [VIEW_KEYS[part.view], part.view]))(
		'%s goes to the %s',
		async (key, to) => {
			const body = await shown()
			fireEvent.keyDown(body, { key: to === 'list' ? 'm' : 'l' })
			fireEvent.keyDown(body, { key })
			await waitFor(() => expect(view()).toBe(to))
		},
	)

	test.each(['ctrlKey', 'metaKey', 'altKey'])('does nothing with %s', async (modifier) => {
		const body = await shown()
		fireEvent.keyDown(body, { key: 'm', [modifier]: true })
		await new Promise((done) => setTimeout(done, 80))
		expect(view()).toBe('list')
	})

	test.each([
		['input', {}],
		['textarea', {}],
		['select', {}],
		['div', { contenteditable: 'true' }],
	])('does nothing in %s', async (tag, attributes) => {
		await shown()
		const element = document.createElement(tag)
		for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value as string)
		document.body.append(element)
		fireEvent.keyDown(element, { key: 'm' })
		await new Promise((done) => setTimeout(done, 80))
		element.remove()
		expect(view()).toBe('list')
	})

	test('does nothing once switched off on this device', async () => {
		localStorage.setItem('datelines:single-keys', 'off')
		const body = await shown()
		fireEvent.keyDown(body, { key: 'm' })
		await new Promise((done) => setTimeout(done, 80))
		expect(view()).toBe('list')
	})

	test('works where nothing may be stored', async () => {
		vi.stubGlobal('localStorage', {
			getItem: () => {
				throw new DOMException('denied', 'SecurityError')
			},
		})
		const body = await shown()
		fireEvent.keyDown(body, { key: 'm' })
		await waitFor(() => expect(view()).toBe('map'))
	})
})

test('each view has a letter of its own', () => {
	expect(new Set(Object.values(VIEW_KEYS)).size).toBe(Object.keys(VIEW_KEYS).length)
})
