// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import noHtml from '../../../src/view/timeline/noHtml.ts'

const shown = (text: string) => {
	const element = document.createElement('div')
	element.innerHTML = new noHtml.FilterXSS().process(text)
	return element
}

test('whatever vis writes as HTML shows as the text it is', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'b', '/', ' ', ';', 'l', 't', 'é') }),
			(text) => {
				const element = shown(text)
				expect(element.children).toHaveLength(0)
				expect(element.textContent).toBe(text)
			},
		),
	)
})

test('a script or a handler in a name is words', () => {
	expect(shown('<img src=x onerror=alert(1)>').querySelector('img')).toBeNull()
})
