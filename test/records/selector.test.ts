import fc from 'fast-check'
import { expect, describe as group, test } from 'vitest'
import { anchor, describe } from '../../src/records/selector.ts'

const TEXT = 'Rebels took the base. The army denies it. Rebels took the base. 🙂 So they say.'

test('a described span is found where it was', () => {
	const second = TEXT.lastIndexOf('Rebels')
	const selector = describe(TEXT, { start: second, end: second + 21 })
	expect(selector.exact).toBe('Rebels took the base.')
	expect(anchor(TEXT, selector)).toEqual({ start: second, end: second + 21 })
})

test('the quote wins over the position, and the context chooses among repeats', () => {
	const second = TEXT.lastIndexOf('Rebels')
	const selector = describe(TEXT, { start: second, end: second + 21 })
	const longer = `A new first line.\n${TEXT}`
	expect(anchor(longer, selector)?.start).toBe(longer.lastIndexOf('Rebels'))
})

test('a quote that is gone is not found', () => {
	const selector = describe(TEXT, { start: 0, end: 21 })
	expect(anchor(TEXT.replaceAll('base', 'town'), selector)).toBeNull()
})

test('context never cuts a character in two', () => {
	const smiles = '🙂'.repeat(40)
	const { prefix, suffix } = describe(`${smiles}xx${smiles}`, { start: 80, end: 81 })
	expect(prefix.isWellFormed()).toBe(true)
	expect(suffix.isWellFormed()).toBe(true)
})

test.each([
	[-1, 3],
	[3, 3],
	[0, TEXT.length + 1],
])('refuses the span %i-%i', (start, end) => expect(() => describe(TEXT, { start, end })).toThrow(RangeError))

group('properties', () => {
	const span = fc.tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), fc.nat(), fc.nat())
	test('anchor is the inverse of describe, and the slice is the quote', () => {
		fc.assert(
			fc.property(span, ([text, a, b]) => {
				const start = a % text.length
				const end = start + 1 + (b % (text.length - start))
				const selector = describe(text, { start, end })
				expect(text.slice(selector.start, selector.end)).toBe(selector.exact)
				expect(anchor(text, selector)).toEqual({ start, end })
			}),
		)
	})
})
