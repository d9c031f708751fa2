import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import { toCsv } from '../../../src/query/csv.ts'
import { hasNotes, type Notes, noteColumns, noteRows, notesMarkdown } from '../../../src/query/walkthrough/answers.ts'
import type { Walkthrough } from '../../../src/records/walkthrough.ts'

const tour = {
	id: 'a-bridge',
	title: 'A bridge',
	steps: [
		{ id: 'who', heading: 'Who says so?' },
		{ id: 'when', heading: 'When?' },
	],
} as Walkthrough
const link = (step: string) => `https://example.org/?step=${step}`

test('Markdown holds what was written, step by step, and only that', () => {
	const notes: Notes = { who: { prediction: 'An army', answer: 'Its spokesman.\n\n# Not a heading' } }
	const text = notesMarkdown(tour, notes, link)
	expect(text).toBe(
		'# A bridge: my notes\n\n## 1. Who says so?\n\n<https://example.org/?step=who>\n\nMy prediction:\n\n> An army\n\nMy answer:\n\n> Its spokesman.\n>\n> # Not a heading\n',
	)
	const headings = fromMarkdown(text).children.filter(({ type }) => type === 'heading')
	expect(headings.length).toBe(2)
})

test('a step that no address leads to has none in either', () => {
	const notes: Notes = { when: { prediction: '', answer: 'At night' } }
	expect(notesMarkdown(tour, notes, () => null)).toBe(
		'# A bridge: my notes\n\n## 2. When?\n\nMy answer:\n\n> At night\n',
	)
	expect(
		toCsv(
			noteColumns(() => null),
			noteRows(tour, notes),
		),
	).toContain('2,When?,,At night,\r\n')
})

test('CSV has a line for each step, and a formula in it is text', () => {
	const notes: Notes = { when: { prediction: '', answer: '=1+1' } }
	expect(toCsv(noteColumns(link), noteRows(tour, notes)).split('\r\n')).toEqual([
		'step,heading,prediction,answer,link',
		'1,Who says so?,,,https://example.org/?step=who',
		'2,When?,,"\'=1+1",https://example.org/?step=when',
		'',
	])
})

test('blanks are nothing written', () => {
	expect(hasNotes({})).toBe(false)
	expect(hasNotes({ who: { prediction: ' ', answer: '\n' } })).toBe(false)
	expect(hasNotes({ who: { prediction: '', answer: 'x' } })).toBe(true)
})
