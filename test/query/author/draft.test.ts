import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Change, change, type Draft, emptyDraft } from '../../../src/query/author/draft.ts'
import { parseDraft } from '../../../src/query/author/store.ts'
import { shownNow } from '../../../src/query/author/takeOver.ts'
import { parseUrl } from '../../../src/query/url.ts'
import { shownBy } from '../../../src/query/walkthrough/stepState.ts'

const made = (...changes: Change[]): Draft => changes.reduce(change, emptyDraft())
const ids = ({ steps }: Draft) => steps.map(({ id }) => id)
const THREE: Change[] = [{ do: 'add' }, { do: 'add' }]

describe('steps', () => {
	test('are added at the end, or after another, each with an id of its own', () => {
		expect(ids(made(...THREE))).toEqual(['step-1', 'step-2', 'step-3'])
		expect(ids(made(...THREE, { do: 'add', after: 'step-1' }))).toEqual(['step-1', 'step-4', 'step-2', 'step-3'])
		expect(ids(made(...THREE, { do: 'remove', id: 'step-1' }, { do: 'add' }))).toEqual(['step-2', 'step-3', 'step-4'])
	})

	test('move one place, and not beyond the ends', () => {
		expect(ids(made(...THREE, { do: 'move', id: 'step-3', by: -1 }))).toEqual(['step-1', 'step-3', 'step-2'])
		expect(ids(made(...THREE, { do: 'move', id: 'step-1', by: 1 }))).toEqual(['step-2', 'step-1', 'step-3'])
		expect(ids(made(...THREE, { do: 'move', id: 'step-1', by: -1 }))).toEqual(['step-1', 'step-2', 'step-3'])
		expect(ids(made(...THREE, { do: 'move', id: 'step-3', by: 1 }))).toEqual(['step-1', 'step-2', 'step-3'])
	})

	test('taken out and brought back are as they were', () => {
		const before = made(...THREE, { do: 'step', id: 'step-2', to: { heading: 'Who?' } })
		const step = before.steps[1]!
		const without = change(before, { do: 'remove', id: 'step-2' })
		expect(ids(without)).toEqual(['step-1', 'step-3'])
		expect(change(without, { do: 'restore', step, at: 1 })).toEqual(before)
		expect(change(before, { do: 'restore', step, at: 1 })).toBe(before)
	})

	test('have excerpts and marks; the last one taken out leaves no empty list', () => {
		const excerpt = { document: 'a.txt', quote: 'They took the bridge.' }
		const one = made({ do: 'excerpt', id: 'step-1', excerpt }, { do: 'mark', id: 'step-1', at: 0, words: ['bridge'] })
		expect(one.steps[0]!.block.excerpts).toEqual([{ ...excerpt, mark: ['bridge'] }])
		expect(change(one, { do: 'mark', id: 'step-1', at: 0, words: [] }).steps[0]!.block.excerpts).toEqual([excerpt])
		expect(change(one, { do: 'unexcerpt', id: 'step-1', at: 0 })).toEqual(emptyDraft())
	})

	test('that are not there change nothing', () => {
		const draft = emptyDraft()
		expect(change(draft, { do: 'remove', id: 'x' })).toBe(draft)
		expect(change(draft, { do: 'move', id: 'x', by: 1 })).toBe(draft)
		expect(change(draft, { do: 'block', id: 'x', to: { minutes: 9 } })).toBe(draft)
	})
})

describe('what the device kept', () => {
	test('is read as it was', () => {
		const draft = made(...THREE, { do: 'front', to: { title: ' Two  ', goals: ['a', ''] } })
		expect(parseDraft(JSON.stringify(draft))).toEqual({ ...draft, front: { ...draft.front, minutes: 0 } })
	})

	test('is never anything but a draft, whatever stands there', () => {
		expect(parseDraft('{')).toBeNull()
		expect(parseDraft('null')).toBeNull()
		const odd = {
			front: { title: 7, goals: 'x', outside: [null] },
			steps: [null, { id: '"><b>' }, { id: 'a', block: 3 }],
		}
		expect(parseDraft(JSON.stringify({ ...odd, steps: odd.steps.slice(1) }))).toEqual({
			front: { id: '', title: '', level: '', about: '', minutes: 0, skills: [], goals: [] },
			steps: [
				{
					...{ id: 'a', heading: '', prompt: '', notes: null, answer: null },
					block: { minutes: 5, skill: 'close-reading' },
				},
			],
		})
		fc.assert(
			fc.property(fc.json(), (json) => {
				const draft = parseDraft(json)
				if (draft !== null) expect(Array.isArray(draft.steps)).toBe(true)
			}),
		)
	})
})

describe('the present view', () => {
	test.each([
		'?view=list&t=2016-12-01/2016-12-10',
		'?event=e1&claim=c1',
		'?compare=c1,c2',
		'?read=d1&at=3-9',
		'?view=table&q=two+words&outlet=a,b&kind=truce&comments=1&lanes=place',
	])('%s is what a step shows that took it over', (query) => {
		const state = parseUrl(query)
		const patch = shownBy({ show: shownNow(state) })
		expect({ ...state, ...patch }).toEqual(state)
	})

	test('leaves out picks that are still gathered, and whose walkthrough is open', () => {
		expect(shownNow(parseUrl('?compare=c1,picking&tour=a&step=b&theme=dark'))).toEqual({})
	})
})
