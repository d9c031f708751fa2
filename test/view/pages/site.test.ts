import { describe, expect, test } from 'vitest'
import { address, eventPath, siteOf, tourPath, up } from '../../../src/view/pages/site.ts'

describe('siteOf', () => {
	test.each([
		['https://your.host', 'https://your.host/'],
		[' https://your.host/a/b ', 'https://your.host/a/b/'],
		['http://127.0.0.1:8080/a/', 'http://127.0.0.1:8080/a/'],
		['https://EXAMPLE.org/ä', 'https://example.org/%C3%A4/'],
	])('%s is %s', (given, site) => expect(siteOf(given, 'X')).toBe(site))

	test.each([undefined, '', '  '])('%j is no address', (given) => expect(siteOf(given, 'X')).toBeNull())

	test.each([
		'your.host',
		'javascript:alert(1)',
		'/a/',
		'https://',
		'https://a/?q',
		'https://a/#x',
		'https://u:p@a/',
		'https://a/index.html',
	])('%s is refused with where it stands and what to write', (given) =>
		expect(() => siteOf(given, 'DATELINES_SITE')).toThrow(/^DATELINES_SITE: ".*; give the address of the folder/),
	)
})

test.each([
	['', './'],
	['all/', '../'],
	['e/x/', '../../'],
])('up from "%s" is %s', (path, way) => expect(up(path)).toBe(way))

test('an address is whole where the site is known, else the way there', () => {
	expect(address('https://a.org/b/', 'e/x/', 'e/x/card.png')).toBe('https://a.org/b/e/x/card.png')
	expect(address(null, 'e/x/', 'e/x/card.png')).toBe('../../e/x/card.png')
})

test('an id that would lead out of the folder names no page', () => {
	expect(eventPath('e1')).toBe('e/e1/')
	expect(tourPath('one-strike')).toBe('w/one-strike/')
	for (const id of ['../x', '..', 'a/b', 'a.b', '', ' ', '-a', 'a\\b', 'é', 'حلب'])
		expect(() => eventPath(id)).toThrow(/no page/)
})
