// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { oembedOf, oembedPath } from '../../../src/view/pages/oembed.ts'
import { HOSTILE, SITE } from './given.ts'
import { isOEmbed } from './oembedSchema.ts'

const card = { href: `${SITE}e/e1/card.png`, width: 1200, height: 630 }

test.each([
	['with a card', card, 'A title'],
	['without', null, 'A title'],
	['of a hostile title', card, HOSTILE],
])('an answer %s is oEmbed 1.0, its markup one bare frame', (_, card, title) => {
	const answer = oembedOf({ site: SITE, path: 'e/e1/', title, card })
	expect(isOEmbed(JSON.parse(JSON.stringify(answer))), JSON.stringify(isOEmbed.errors)).toBe(true)
	// Under another name, so that the test's DOM does not go and fetch it.
	const { body } = new DOMParser().parseFromString(
		`<!doctype html><body>${answer.html.replaceAll('iframe', 'i-frame')}`,
		'text/html',
	)
	expect(body.childNodes).toHaveLength(1)
	const frame = body.querySelector('i-frame')!
	expect(frame.getAttribute('src')).toBe('https://example.org/some/where/e/e1/?embed=1')
	expect(frame.getAttribute('title')).toBe(title)
	expect(frame.getAttribute('height')).toBe(String(answer.height))
})

test('the schema can say no', () =>
	expect(isOEmbed({ type: 'rich', version: '1.0', html: '', width: '1' })).toBe(false))

test.each([
	['', 'oembed/timeline.json'],
	['e/e1/', 'oembed/e1.json'],
	['w/a-walk/', 'oembed/a-walk.json'],
])('the answer of "%s" is %s', (path, file) => expect(oembedPath(path)).toBe(file))
