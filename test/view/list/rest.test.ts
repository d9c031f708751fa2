import { expect, test } from 'vitest'
import { restOf } from '../../../src/view/list/rest.ts'

test.each([
	['in the tool’s words', 'Forces took the bridge', 'Forces took the bridge.', 'Forces took the bridge.'],
	[
		'quoting the beginning',
		'“News of an offensive has however…”',
		'News of an offensive has however worn them.',
		'… worn them.',
	],
	[
		'quoting with a name before',
		'Aleppo: “‘Most of them’ were slain in fighting…”',
		'“Most of them” were slain in fighting, he said.',
		'… he said.',
	],
	['quoting all', '“The nurses ran to the basement”', '“The nurses ran to the basement.”', null],
	[
		'quoting the middle',
		'Toner denounced “the latest strikes near hospitals”',
		'Toner denounced the latest strikes near hospitals.',
		'Toner denounced the latest strikes near hospitals.',
	],
	['quoting a word or two', 'He calls it “a success”', 'A success, he said.', 'A success, he said.'],
])('below a title %s', (_, title, exact, rest) => {
	expect(restOf(exact, title)).toBe(rest)
})
