import fc from 'fast-check'
import { Window } from 'happy-dom'
import { describe, expect, test } from 'vitest'
import { KEYS as TAKEN } from '../../../src/embed/address.ts'
import { parseUrl } from '../../../src/query/url.ts'
import { escaped } from '../../../src/view/pages/markup.ts'
import {
	ATTRIBUTES,
	autoHeight,
	element,
	embedAddress,
	iframe,
	link,
	type Options,
} from '../../../src/view/share/snippets.ts'
import type { What } from '../../../src/view/share/whats.ts'

const site = 'https://your.host/datelines/'
const plain: Options = { view: null, theme: null, lang: null, controls: true, height: 640, v: null }
const whole: What = { id: 'whole', name: '', title: 'Title', asks: {}, hasViews: true }
const event: What = { id: 'event', name: '', title: 'Title', asks: { event: 'e1' }, path: 'e/e1/' }
const tour: What = { id: 'tour', name: '', title: 'Title', asks: { tour: 't1' }, path: 'w/t1/' }
const step: What = { id: 'step', name: '', title: 'Title', asks: { tour: 't1', step: 's2' } }
const compare: What = { id: 'compare', name: '', title: 'Title', asks: { compare: ['c1', 'c2'] } }
const V = '0123456789ab'

describe('addresses', () => {
	test.each<[string, What, Partial<Options>, string, string]>([
		['the timeline', whole, {}, '', '?embed=1'],
		['in a view', whole, { view: 'map', theme: 'dark' }, '?view=map&theme=dark', '?embed=1&view=map&theme=dark'],
		['an event, by its own page', event, {}, 'e/e1/', 'e/e1/?embed=1'],
		['without tools', event, { controls: false }, 'e/e1/', 'e/e1/?embed=1&controls=0'],
		['an event without a page', { ...event, path: undefined }, {}, '?event=e1', '?embed=1&event=e1'],
		['pinned: a page may go, a version stays', event, { v: V }, `?event=e1&v=${V}`, `?embed=1&event=e1&v=${V}`],
		['a walkthrough', tour, {}, 'w/t1/', '?embed=1&tour=t1'],
		['a step', step, { theme: 'light' }, '?tour=t1&step=s2&theme=light', '?embed=1&tour=t1&step=s2&theme=light'],
		['a comparison', compare, { view: 'map' }, '?compare=c1,c2', '?embed=1&compare=c1,c2'],
	])('%s', (_, what, some, full, framed) => {
		const shared = { site, what, options: { ...plain, ...some } }
		expect(link(shared)).toBe(site + full)
		expect(embedAddress(shared)).toBe(site + framed)
	})

	test('are read back as what was asked', () => {
		const options = { ...plain, theme: 'dark', controls: false, v: V } as const
		const { search } = new URL(embedAddress({ site, what: compare, options }))
		expect(parseUrl(search)).toMatchObject({ embed: true, compare: ['c1', 'c2'], theme: 'dark', controls: '0', v: V })
	})
})

describe('lines to paste', () => {
	test('a frame, as its conventions have it', () => {
		expect(iframe({ site, what: { ...event, title: 'A & B "said"' }, options: plain })).toBe(
			'<iframe src="https://your.host/datelines/e/e1/?embed=1" title="A &amp; B &quot;said&quot;" width="100%" height="640" loading="lazy" style="border:0" allow="fullscreen; clipboard-write"></iframe>',
		)
	})

	test('a link and a script', () => {
		expect(autoHeight({ site, what: step, options: { ...plain, height: 480 } })).toBe(
			'<div class="datelines-embed" data-src="https://your.host/datelines/?embed=1&amp;tour=t1&amp;step=s2" style="min-height:480px"><a href="https://your.host/datelines/?tour=t1&amp;step=s2">Title</a></div>\n<script async src="https://your.host/datelines/embed.js"></script>',
		)
	})

	test('an element', () => {
		expect(element({ site, what: step, options: plain })).toContain(
			'<datelines-timeline src="https://your.host/datelines/" tour="t1" step="s2"></datelines-timeline>',
		)
	})

	test('an element keeps all that narrows what is shown', () => {
		const asks = parseUrl(
			'?outlet=post&place=karim&kind=aid&agreement=contested&modality=denied&certainty=day&document=d&comments=1&q=mill&t=2016&lanes=kind&view=table&sort=kind&down=1',
		)
		const text = element({ site, what: { ...whole, asks }, options: plain })
		const [, attributes] = /<datelines-timeline src="[^"]*"([^>]*)>/.exec(text)!
		const query = [...attributes!.matchAll(/ (\w+)="([^"]*)"/g)].map(([, key, value]) => `${key}=${value}`).join('&')
		expect(parseUrl(query)).toEqual(asks)
	})

	test('an element is given what the script of hosts’ pages takes, and no more', () =>
		expect([...ATTRIBUTES].sort()).toEqual([...TAKEN].sort()))

	test('whatever a title holds, it stays a title: one element, its words unchanged', () => {
		const { document } = new Window()
		const nasty = fc.oneof(
			fc.string(),
			fc.constantFrom(
				'"><script>alert(1)</script>',
				"' onload='x",
				'</a></div><img src=x onerror=x>',
				'&quot;',
				'\u2028',
			),
		)
		fc.assert(
			fc.property(nasty, (title) => {
				document.body.innerHTML = iframe({ site, what: { ...event, title }, options: plain })
				expect(document.body.querySelectorAll('*')).toHaveLength(1)
				// Null characters do not survive HTML; new lines are one in it.
				const kept = title.replaceAll('\0', '').replaceAll(/\r\n?/g, '\n')
				expect(document.querySelector('iframe')!.title.replaceAll(/\r\n?/g, '\n')).toBe(kept)
				document.body.innerHTML = autoHeight({ site, what: { ...event, title }, options: plain }).split('\n<script')[0]!
				expect([...document.body.querySelectorAll('*')].map(({ tagName }) => tagName)).toEqual(['DIV', 'A'])
				expect(escaped(title)).not.toMatch(/[<>"]/)
			}),
		)
	})
})
