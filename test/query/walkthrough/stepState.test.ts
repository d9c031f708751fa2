import { expect, test } from 'vitest'
import { formatUrl, parseUrl } from '../../../src/query/url.ts'
import { hasWandered, saysNothing, shownBy, stepPatch, withinStep } from '../../../src/query/walkthrough/stepState.ts'
import { type Shown, stepAt } from '../../../src/records/walkthrough.ts'

const step = (show: Shown) => ({ id: 'who', show })
const tour = { id: 'a-bridge' }

test('a step is an address', () => {
	const patch = stepPatch(
		tour,
		step({
			view: 'timeline',
			span: '2016-12',
			eventId: 'e1',
			claimId: 'c1',
			filters: { outlet: ['post'] },
			comments: true,
		}),
	)
	expect(formatUrl(patch)).toBe(
		'?event=e1&claim=c1&view=timeline&t=2016-12&outlet=post&comments=1&tour=a-bridge&step=who',
	)
	const read = stepPatch(tour, step({ read: { documentId: 'd1', start: 3, end: 9 }, compare: ['c1', 'c2'] }))
	expect(formatUrl(read)).toBe('?compare=c1,c2&read=d1&at=3-9&tour=a-bridge&step=who')
})

test('where one thing fits the screen, an event or a document waits to be opened', () => {
	const show: Shown = { view: 'list', eventId: 'e1', read: { documentId: 'd1', start: 3, end: 9 } }
	expect(formatUrl(stepPatch(tour, step(show), { sheet: true }))).toBe('?view=list&tour=a-bridge&step=who')
})

test.each<[string, boolean]>([
	['?tour=a&step=2', true],
	['?tour=a&step=2&theme=dark&embed=1', true],
	['?tour=a&step=2&event=e1', false],
	['?tour=a&step=2&q=bread', false],
])('%s says nothing of what is shown: %s', (search, says) => expect(saysNothing(parseUrl(search))).toBe(says))

test.each<[string, boolean]>([
	['?event=e1&view=list', false],
	['?event=e1&view=list&theme=dark', false],
	['?event=e1&view=list&t=2016-12', false],
	['?event=e1&claim=c1&view=list', false],
	['?view=list', true],
	['?event=e2&view=list', true],
	['?event=e1&view=list&outlet=post', true],
])('from a step with an event in the list, %s is elsewhere: %s', (search, away) =>
	expect(hasWandered(parseUrl(search), shownBy(step({ view: 'list', eventId: 'e1' })))).toBe(away),
)

const steps = { steps: [{ id: 'one' }, { id: 'two' }] } as unknown as Parameters<typeof stepAt>[0]

test.each<[string, number | null]>([
	['one', 0],
	['two', 1],
	['1', 0],
	['2', 1],
	['3', null],
	['0', null],
	['three', null],
])('the step %s is number %s', (name, at) => expect(stepAt(steps, name)).toBe(at))

test('a link of a prompt stays within its step, and shows what it says and nothing else', () => {
	const state = parseUrl('?event=e1&view=list&tour=a-bridge&step=who&theme=dark')
	expect(withinStep('?view=map&place=karim', state)).toBe('?view=map&place=karim&tour=a-bridge&step=who&theme=dark')
	expect(withinStep('?tour=other&theme=light', state)).toBe('?tour=a-bridge&step=who&theme=dark')
})
