import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
	contextAround,
	cut,
	isInside,
	type Marked,
	paragraphAround,
	scriptOf,
} from '../../../src/view/panel/excerpt.ts'

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

describe('the context around an excerpt', () => {
	const long = Array.from({ length: 400 }, (_, at) => `word${at}`).join(' ')
	const text = `First.\n\nSecond.\n\n${long}\n\nThird.\n\nFourth.`
	const start = text.indexOf('word200')
	const span = { start, end: start + 'word200 word201'.length }
	const shown = (level: number) => {
		const { start, end } = contextAround(text, span, level)
		return text.slice(start, end)
	}

	test('of a long paragraph is clipped between words', () => {
		const words = shown(0).split(' ')
		expect(words).toContain('word200')
		expect(words.length).toBeLessThan(130)
		expect(words.every((word) => /^word\d+$/.test(word) && long.split(' ').includes(word))).toBe(true)
	})
	test('is the whole paragraph next, then those beside it, and ends with the document', () => {
		expect(shown(1)).toBe(long)
		expect(shown(2)).toBe(text)
		expect(shown(3)).toBe(text)
	})
	test('only grows, and always holds the excerpt', () => {
		const pieces = fc.constantFrom('a', 'bc', ' ', '\n', '\n\n', '\n \n', '😀', 'é', 'word '.repeat(90))
		const cases = fc
			.array(pieces, { minLength: 1, maxLength: 40 })
			.map((all) => all.join(''))
			.chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.integer({ min: 1, max: 9 })))
		fc.assert(
			fc.property(cases, ([text, from, length]) => {
				const span = { start: from, end: Math.min(text.length, from + length) }
				const levels = [0, 1, 2, 3].map((level) => contextAround(text, span, level))
				for (const [at, level] of levels.entries()) {
					expect(isInside(span, level)).toBe(true)
					if (at > 0) expect(isInside(levels[at - 1]!, level)).toBe(true)
				}
			}),
		)
	})
})

test.each([
	['The mill burned.', undefined],
	['', undefined],
	['احترقت الطاحونة', 'und-Arab'],
	['He said “احترقت” and left the town.', undefined],
	['Мельница сгорела', 'und-Cyrl'],
])('%j is marked as %s: a script, never a guessed language', (text, lang) => expect(scriptOf(text)).toBe(lang))
