// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { html, scriptJson } from '../../../src/view/pages/markup.ts'

const parse = (text: string) => new DOMParser().parseFromString(`<!doctype html><body>${text}`, 'text/html').body
/** What a parser of HTML itself changes: line ends, and the character that may not stand in it. */
const words = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\0]/.test(text))

describe('html', () => {
	test('whatever is put in comes out as text', () => {
		fc.assert(
			fc.property(words, (text) => {
				const body = parse(html`<p title="${text}">${text}</p>`.text)
				expect(body.children).toHaveLength(1)
				expect(body.firstElementChild!.textContent).toBe(text)
				expect(body.firstElementChild!.getAttribute('title')).toBe(text)
			}),
		)
	})

	test('markup within markup stays, lists follow each other, what is missing is left out', () => {
		const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`)
		expect(html`<ul>${items}${null}${undefined}${false}</ul>${7}`.text).toBe('<ul><li>a</li><li>&lt;b&gt;</li></ul>7')
	})

	test('an object that looks like markup is none', () => {
		const forged = JSON.parse('{"text":"<b>"}')
		expect(() => html`${forged}`.text).toThrow()
	})
})

describe('scriptJson', () => {
	test.each(['</script>', '<!--<script>', ']]>', '\u2028\u2029', '&lt;'])('%j cannot end its script', (text) => {
		const written = scriptJson({ text }).text
		expect(written).not.toMatch(/[<>&\u2028\u2029]/)
		expect(JSON.parse(written)).toEqual({ text })
	})
})
