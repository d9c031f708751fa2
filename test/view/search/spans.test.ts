import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedSpans } from '../../../src/view/search/spans.ts'

const marked = (text: string, ...filed: string[]) =>
	markedSpans(text, filed).map(({ start, end }) => text.slice(start, end))

test.each<[string, string[], string[]]>([
	['The bridge fell.', ['bridge'], ['bridge']],
	['The Bridge fell, the bridge!', ['bridge'], ['Bridge', 'bridge']],
	['Deir ez-Zor fell', ['~der', '~zor'], ['Deir ez-Zor']],
	['Deir Ezzor fell', ['~der', '~zor'], ['Deir Ezzor']],
	['they deir', ['~der'], []],
	['Ma’adi', ['maadi'], ['Ma’adi']],
	['no such', ['bridge'], []],
	['', ['bridge'], []],
	['bridge, mill', ['bridge', 'mill'], ['bridge', 'mill']],
])('in %j, words filed as %j are %j', (text, filed, expected) => {
	expect(marked(text, ...filed)).toEqual(expected)
})

test('spans are in order and part the text without loss', () => {
	const word = fc.constantFrom('bridge', 'mill', 'Zor', 'ez-', ' ', ', ', '’', 'Ω')
	fc.assert(
		fc.property(fc.array(word), (words) => {
			const text = words.join('')
			const spans = markedSpans(text, ['bridge', '~zor'])
			let before = 0
			for (const { start, end } of spans) {
				expect(start).toBeGreaterThanOrEqual(before)
				expect(end).toBeGreaterThan(start)
				before = end
			}
			expect(before).toBeLessThanOrEqual(text.length)
		}),
	)
})
