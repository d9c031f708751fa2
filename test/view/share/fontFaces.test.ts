import { expect, test } from 'vitest'
import { onlyUsed } from '../../../src/view/share/fontFaces.ts'

const face = (name: string, ranges: string) => `@font-face{font-family:${name};unicode-range:${ranges}}`
const SHEET = [
	'.before{color:red}',
	face('latin', 'U+??,U+131,U+2000-206F'),
	face('extended', 'U+0100-02BA'),
	face('cyrillic', 'U+0301,U+0400-045F'),
	'@font-face{font-family:whole}',
	'.after{color:red}',
].join('')

test.each([
	['plain', ['latin', 'whole']],
	['Erdoğan', ['latin', 'extended', 'whole']],
	['Алеппо', ['latin', 'cyrillic', 'whole']],
	['حلب', ['latin', 'whole']],
])('a page of the text “%s” keeps %j', (text, kept) => {
	const sheet = onlyUsed(SHEET, text)
	expect([...sheet.matchAll(/font-family:(\w+)/g)].map(([, name]) => name)).toEqual(kept)
	expect(sheet.startsWith('.before{color:red}') && sheet.endsWith('.after{color:red}')).toBe(true)
})

test('of italics only the part with the plain letters is kept', () => {
	const slanted = (name: string, ranges: string) =>
		`@font-face{font-family:${name};font-style:italic;unicode-range:${ranges}}`
	const sheet = onlyUsed(slanted('latin', 'U+??') + slanted('extended', 'U+0100-02BA'), 'Erdoğan')
	expect([...sheet.matchAll(/font-family:(\w+)/g)].map(([, name]) => name)).toEqual(['latin'])
})
