import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../../src/query/row.ts'
import { join } from '../../../src/query/select.ts'
import { parseUrl } from '../../../src/query/url.ts'
import { Index, Shard } from '../../../src/records/schema.ts'
import type { Walkthrough } from '../../../src/records/walkthrough.ts'
import { whats } from '../../../src/view/share/whats.ts'
import { FILES } from '../../fixture/records.ts'

const read = (path: string) => JSON.parse(FILES.get(path)!)
const index = Index.parse(read('index.json'))
const records = join(
	index,
	index.shards.map(({ href }) => Shard.parse(read(href))),
)
const tours = [
	{ id: 'tolls', title: 'Two tolls', steps: [{ id: 'first', heading: 'Who says so?' }] },
	{ id: 'words', title: 'Words', steps: [] },
] as unknown as Walkthrough[]

const ids = (query: string, some = tours) => whats(records, parseUrl(query), some).map(({ id }) => id)

describe('what can be shared', () => {
	test.each([
		['', ['whole', 'tour', 'tour']],
		['?q=bridge&view=list', ['whole', 'shown', 'tour', 'tour']],
		['?theme=dark&v=0123456789ab', ['whole', 'tour', 'tour']],
		['?event=e1', ['whole', 'event', 'tour', 'tour']],
		['?event=nothing', ['whole', 'tour', 'tour']],
		['?compare=e1', ['whole', 'compare', 'tour', 'tour']],
		['?tour=tolls', ['whole', 'tour']],
		['?tour=tolls&step=first', ['whole', 'tour', 'step']],
		['?tour=tolls&step=1', ['whole', 'tour', 'step']],
		['?tour=tolls&step=nothing', ['whole', 'tour']],
	])('at %s', (query, expected) => expect(ids(query)).toEqual(expected))

	test('before the reveal, nothing but the walkthrough and its step', () => {
		const hiding = { ...records, hides: true as const }
		const at = (query: string) => whats(hiding, parseUrl(query), tours).map(({ id }) => id)
		expect(at('?tour=tolls&step=first&outlet=post&event=e1')).toEqual(['tour', 'step'])
	})

	test('what is shown is what narrows it, and nothing that is open in it', () => {
		const [, shown] = whats(records, parseUrl('?q=bridge&outlet=post&event=e1&about=1&embed=1'), [])
		expect(shown).toMatchObject({ id: 'shown', asks: { q: 'bridge', outlet: ['post'] } })
		expect(Object.keys(shown!.asks).sort()).toEqual(['outlet', 'q'])
	})

	test('an event goes by its title and its own page, a step by its walkthrough and number', () => {
		const [, event] = whats(records, parseUrl('?event=e1'), [])
		expect(event).toMatchObject({ title: records.eventById.get('e1')!.title, path: 'e/e1/' })
		const step = whats(records, parseUrl('?tour=tolls&step=1'), tours).at(-1)
		expect(step).toMatchObject({ title: 'Two tolls, step 1', asks: { tour: 'tolls', step: 'first' } })
	})

	test('where there are too many events none has a page, in memory or as lines', () => {
		const [event] = records.events
		const many = Array.from({ length: 2001 }, () => event!)
		const of = (some: Partial<typeof records>) => whats({ ...records, ...some }, parseUrl('?event=e1'), [])[1]
		expect(of({ events: many.slice(1) })).toHaveProperty('path')
		expect(of({ events: many })).not.toHaveProperty('path')
		expect(of({ lines: rowsOf({ ...records, events: many }) })).not.toHaveProperty('path')
	})

	test('a walkthrough goes by its page, one that the address holds with what it holds', () => {
		const own = { ...tours[0]!, id: 'shared-1' }
		const at = (query: string) => whats(records, parseUrl(query), [...tours, own]).slice(1)
		expect(at('?tour=tolls&step=1')).toMatchObject([
			{ id: 'tour', asks: { tour: 'tolls' }, path: 'w/tolls/' },
			{ id: 'step', asks: { tour: 'tolls', step: 'first' } },
		])
		const [tour, step] = at('?tour=shared-1&step=1&draft=abc')
		expect([tour!.asks, step!.asks]).toEqual([
			{ tour: 'shared-1', draft: 'abc' },
			{ tour: 'shared-1', draft: 'abc', step: 'first' },
		])
		expect(tour).not.toHaveProperty('path')
	})

	test('answers that the address leaves out stay left out', () => {
		const all = whats(records, parseUrl('?tour=tolls&step=1&answers=0'), tours).slice(1)
		expect(all.map(({ asks, path }) => [asks.answers, path])).toEqual([
			['0', undefined],
			['0', undefined],
		])
	})
})
