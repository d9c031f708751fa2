import { expect, test } from 'vitest'
import { elementAddress, embedAddress, KEYS } from '../../src/embed/address.ts'
import { KEYS as PAGE_KEYS } from '../../src/query/url.ts'

const HOST = 'https://host.example/news/story.html'

test.each<[string, string | null]>([
	['https://timeline.example/?event=e1', 'https://timeline.example/?event=e1&embed=1'],
	['https://timeline.example/e/e1/', 'https://timeline.example/e/e1/?embed=1'],
	['https://timeline.example/?embed=0#part', 'https://timeline.example/?embed=1#part'],
	['../timeline/', 'https://host.example/timeline/?embed=1'],
	['//timeline.example/', 'https://timeline.example/?embed=1'],
	['', `${HOST}?embed=1`],
	['javascript:alert(1)', null],
	['data:text/html,hello', null],
	['blob:https://host.example/1', null],
	['http://', null],
])('%s', (src, address) => expect(embedAddress(src, HOST)).toBe(address))

test('an element’s attributes become keys, safely', () =>
	expect(
		elementAddress('https://timeline.example/', HOST, [
			['event', 'e&embed=0'],
			['theme', 'dark'],
		]),
	).toBe('https://timeline.example/?embed=1&event=e%26embed%3D0&theme=dark'))

test('every attribute is a key that the page reads', () =>
	expect(Object.keys(PAGE_KEYS)).toEqual(expect.arrayContaining([...KEYS])))
