import { describe, expect, test } from 'vitest'
import { bear, type Decided } from '../../../src/pipeline/link/bearing.ts'
import { link } from '../../../src/pipeline/link.ts'
import { makeClaim, makeOutlet, makeStory } from '../make.ts'

const stories = [makeStory('t1', 'press'), makeStory('t2', 'wire')]
const outlets = ['press', 'wire'].map(makeOutlet)
const speaker = (name: string) => ({ attribution: [{ name, role: 'speaker' as const, verb: 'said' }] })
const truce = { kind: 'truce' as const, date: '2016-08-06' }
const claims = [
	makeClaim('c1', 'A truce holds, the envoy said.', { ...truce, ...speaker('the envoy') }),
	makeClaim('c2', 'The general rejects any truce.', {
		...truce,
		...speaker('the general'),
		storyId: 't2',
		modality: 'denied',
	}),
	makeClaim('c3', 'A tower was painted.', { kind: 'other' }),
]
const decision = (rest: Partial<Decided>): Decided => ({
	field: 'occurrence',
	relation: 'contradicts',
	claimIds: ['c1', 'c3'],
	note: 'They differ.',
	why: 'because.',
	by: 'editor',
	withhold: false,
	...rest,
})
const borne = (...decided: Decided[]) => bear(link(claims, stories, outlets), claims, stories, outlets, decided)
const of = (events: ReturnType<typeof borne>['events'], claimId: string) =>
	events.find(({ claimIds }) => claimIds.includes(claimId))!

describe('a difference that reaches beyond one event', () => {
	test('a truce that one tells of and another rejects stands in both', () => {
		const { events } = borne()
		expect(of(events, 'c1').differences).toMatchObject([
			{ field: 'occurrence', relation: 'contradicts', claimIds: ['c1', 'c2'], otherEventIds: [of(events, 'c2').id] },
		])
		expect(of(events, 'c2').differences).toMatchObject([{ otherEventIds: [of(events, 'c1').id] }])
	})
	test('an editor’s stands in every event it names, with its reason', () => {
		const { events } = borne(decision({}))
		expect(of(events, 'c3').differences).toMatchObject([
			{ by: 'editor', why: 'because.', otherEventIds: [of(events, 'c1').id] },
		])
	})
})

test('an editor withholds what a rule sees; what takes nothing away is given back', () => {
	const row = decision({ claimIds: ['c1', 'c2'], withhold: true })
	const inOne = link(
		claims,
		stories,
		outlets,
		['c1', 'c2'].map((claimId) => ({ claimId, event: 'x', why: '.' })),
	)
	expect(of(inOne, 'c1').differences.map(({ field }) => field)).toContain('occurrence')
	const { events, idle } = bear(inOne, claims, stories, outlets, [row])
	expect(of(events, 'c1').differences.map(({ field }) => field)).not.toContain('occurrence')
	expect(idle).toEqual([])
	expect(borne(decision({ withhold: true })).idle).toHaveLength(1)
})
