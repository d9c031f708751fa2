import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseUrl } from '../../../src/query/url.ts'
import { heard, ready, selected, stepped } from '../../../src/view/embed/messages.ts'

const to = { target: 'datelines-embed', v: 1 }
/** What could lie over the events. */
const CLOSED = {
	...{ event: null, claim: null, compare: null, read: null, at: null, about: null, walkthroughs: null, author: null },
}
/** All that could lie over what is asked for. */
const OPEN = {
	...CLOSED,
	...{ tour: null, step: null, draft: null, present: null, screen: null, paper: null },
}
/** What a step shows besides. */
const NARROWED = {
	...{ view: null, lanes: null, sort: null, down: null, t: null, q: null, outlet: null, place: null, kind: null },
	...{ agreement: null, modality: null, certainty: null, document: null, comments: null },
}
/** Of a step's own walkthrough, nothing but its screen and what it shows changes. */
const STAYS = ['tour', 'draft', 'present', 'paper', 'author']
const within = (patch: object) => Object.fromEntries(Object.entries(patch).filter(([key]) => !STAYS.includes(key)))

describe('a host asks', () => {
	test.each<[object, object | null]>([
		[
			{ ...to, type: 'goto', event: 'e1' },
			{ ...OPEN, event: 'e1' },
		],
		[
			{ ...to, type: 'goto', event: 'e1', claim: 'c1' },
			{ ...OPEN, event: 'e1', claim: 'c1' },
		],
		[{ ...to, type: 'goto', event: null }, OPEN],
		[
			{ ...to, type: 'goto', compare: 'c2,c1' },
			{ ...OPEN, compare: ['c1', 'c2'] },
		],
		[{ ...to, type: 'goto', tour: null }, OPEN],
		[
			{ ...to, type: 'goto', tour: 't1', step: '2' },
			{ ...OPEN, ...NARROWED, tour: 't1', step: '2' },
		],
		[
			{ ...to, type: 'goto', tour: 't1' },
			{ ...OPEN, ...NARROWED, tour: 't1' },
		],
		[{ ...to, type: 'goto', step: '3' }, within({ ...OPEN, ...NARROWED, step: '3' })],
		[
			{ ...to, type: 'goto', view: 'map', t: '2016-12' },
			{ ...CLOSED, view: 'map', t: { earliest: '2016-12-01', latest: '2016-12-31' } },
		],
		[
			{ ...to, type: 'filter', outlet: 'b,a', q: null },
			{ outlet: ['a', 'b'], q: null },
		],
		[{ ...to, type: 'theme', theme: 'dark' }, { theme: 'dark' }],
		[{ ...to, type: 'theme', theme: null }, { theme: null }],
		// What it may not change, it does not.
		[{ ...to, type: 'theme', theme: 'dark', embed: null, read: 'd1', lang: 'xx' }, { theme: 'dark' }],
		[{ ...to, type: 'theme', theme: 'sepia' }, null],
		[{ ...to, type: 'goto', view: 'globe' }, null],
		[{ ...to, type: 'goto', event: 'two words' }, null],
		[{ ...to, type: 'goto', event: 1 }, null],
		[{ ...to, type: 'goto', event: ['e1'] }, null],
		[{ ...to, v: 2, type: 'goto', event: 'e1' }, null],
		[{ ...to, v: '1', type: 'goto', event: 'e1' }, null],
		[{ ...to, target: 'another', type: 'goto', event: 'e1' }, null],
		[{ ...to, type: 'constructor' }, null],
		[{ ...to, type: '__proto__' }, null],
		[{ v: 1, type: 'goto', event: 'e1' }, null],
	])('%j', (message, patch) => expect(heard(message)).toEqual(patch))

	test('whatever else comes is ignored, and nothing is thrown', () => {
		fc.assert(
			fc.property(fc.anything(), (message) => {
				expect(heard(message)).toBeNull()
			}),
		)
		const odd = fc.record({ target: fc.constant('datelines-embed'), v: fc.anything(), type: fc.string() })
		fc.assert(
			fc.property(odd, (message) => {
				expect(() => heard(message)).not.toThrow()
			}),
		)
	})

	test('text of any kind changes nothing but what the address could hold', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (event) => {
				const patch = heard({ ...to, type: 'goto', event })
				if (patch) expect(parseUrl(`?event=${encodeURIComponent(event)}`).event).toBe(patch.event)
			}),
		)
	})
})

test('the page tells ids and nothing else', () => {
	const state = parseUrl('?event=e1&claim=c1&compare=c1,c2&tour=t1&step=s1&q=words')
	expect([ready('0123456789ab'), selected(state), stepped(state)]).toEqual([
		{ source: 'datelines-embed', v: 1, type: 'ready', dataVersion: '0123456789ab' },
		{ source: 'datelines-embed', v: 1, type: 'select', event: 'e1', claim: 'c1', compare: ['c1', 'c2'] },
		{ source: 'datelines-embed', v: 1, type: 'step', tour: 't1', step: 's1' },
	])
})
