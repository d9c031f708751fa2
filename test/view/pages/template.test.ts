import { describe, expect, test } from 'vitest'
import { html } from '../../../src/view/pages/markup.ts'
import { fill } from '../../../src/view/pages/template.ts'
import { TEMPLATE } from './given.ts'

const filling = {
	path: 'e/x/',
	title: 'T',
	description: 'D',
	head: html`\t\t<meta name="own" />\n`,
	still: html`<p>still</p>`,
}

describe('fill', () => {
	const page = fill(TEMPLATE, filling)

	test('puts head and text where they belong, and leaves the app', () => {
		expect(page).toContain('<base href="../../" />')
		expect(page).toContain('<title>T</title>')
		expect(page).toMatch(/<meta name="own" \/>\s*<\/head>/)
		expect(page).toContain('<div id="root"><div class="still-waits"><p>still</p></div></div>')
		expect(page).not.toContain('<noscript>')
		expect(page).toContain('src="./assets/index-1.js"')
	})

	test('a page without the app has neither its script nor its wait', () => {
		const plain = fill(TEMPLATE, { ...filling, app: false })
		expect(plain).not.toMatch(/<script|modulepreload|still-waits/)
		expect(plain).toContain('<div id="root"><p>still</p></div>')
	})

	test.each([
		['title', '<title>Datelines</title>', ''],
		['root', '<div id="root"></div>', '<div id="app"></div>'],
		['charset', '<meta charset="utf-8" />', '<meta charset="utf-8" /><meta charset="utf-8" />'],
	])('a page of another shape is refused: %s', (name, from, to) =>
		expect(() => fill(TEMPLATE.replace(from, to), filling)).toThrow(
			new RegExp(`index.html: [02] places for the ${name}`),
		),
	)

	test('signs that mean something to a replacement mean nothing', () =>
		expect(fill(TEMPLATE, { ...filling, title: "$& $1 $'" })).toContain('<title>$&amp; $1 $&#39;</title>'))
})
