import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cut, type Marked, paragraphAround } from '../../../src/view/panel/excerpt.ts'

const TEXT = 'One.\nStill one.\n\n\n\nTwo here.\n \nThree.'

describe('the paragraph around', () => {
	test.each([
		['One', 'One.\nStill one.'],
		['Still', 'One.\nStill one.'],
		['here', 'Two here.'],
		['Three.', 'Three.'],
		['here.\n \nThree', 'Two here.\n \nThree.'],
	])('%j', (words, paragraph) => {
		const start = TEXT.indexOf(words)
		const { start: from, end } = paragraphAround(TEXT, { start, end: start + words.length })
		expect(TEXT.slice(from, end)).toBe(paragraph)
	})
})

test('pieces carry the layers that cover them', () => {
	const pieces = cut('abcdef', { start: 0, end: 6 }, [
		{ start: 1, end: 5, layer: 'excerpt' },
		{ start: 2, end: 3, layer: 'figure' },
	])
	expect(pieces.map(({ text, layers }) => [text, layers])).toEqual([
		['a', []],
		['b', ['excerpt']],
		['c', ['excerpt', 'figure']],
		['de', ['excerpt']],
		['f', []],
	])
})

test('pieces put together are the text, whatever is marked', () => {
	const span = (length: number) =>
		fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
	const marks = (length: number) =>
		fc.array(fc.record({ span: span(length), layer: fc.constantFrom('excerpt', 'figure', 'lit') }))
	const cases = fc
		.string({ unit: 'binary', maxLength: 60 })
		.chain((text) => fc.tuple(fc.constant(text), span(text.length), marks(text.length)))
	fc.assert(
		fc.property(cases, ([text, within, all]) => {
			const marked = all.map(({ span, layer }) => ({ ...span, layer }) as Marked)
			const pieces = cut(text, within, marked)
			expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(within.start, within.end))
			for (const piece of pieces) expect(text.startsWith(piece.text, piece.start)).toBe(true)
		}),
	)
})
