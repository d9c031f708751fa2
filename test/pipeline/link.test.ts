import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { link } from '../../src/pipeline/link.ts'
import { dated } from '../../src/records/dated.ts'
import { makeClaim, makeFigure, makeOutlet, makeStory } from './make.ts'

const stories = [makeStory('t1', 'one'), makeStory('t2', 'two'), makeStory('t3', 'three')]
const outlets = ['one', 'two', 'three'].map(makeOutlet)
const grouped = (claims: Parameters<typeof link>[0]) =>
	link(claims, stories, outlets)
		.map(({ claimIds }) => claimIds.join('+'))
		.sort()

const base = { date: '2016-08-06', placeIds: ['ramouseh-artillery-base'], actors: ['Jaish al-Fatah'] }

describe('claims of two outlets become one event', () => {
	test('with the same day, the same small place and telling words', () => {
		const [a, b] = [
			makeClaim('c1', 'Jaish al-Fatah fighters stormed the Artillery Base.', base),
			makeClaim('c2', 'The Artillery Base was stormed by Jaish al-Fatah.', { ...base, storyId: 't2' }),
		]
		const [event] = link([a, b], stories, outlets)
		expect(event?.claimIds).toEqual(['c1', 'c2'])
		expect(event?.links[0]?.why).toMatch(/the same day; both at .*Artillery Base/)
	})
	test('not on another day of the same month', () => {
		const a = makeClaim('c1', 'Fighters stormed the Artillery Base.', base)
		const b = makeClaim('c2', 'Fighters stormed the Artillery Base.', { ...base, storyId: 't2', date: '2016-08-16' })
		expect(grouped([a, b])).toEqual(['c1', 'c2'])
	})
	test('not at another place', () => {
		const a = makeClaim('c1', 'Fighters stormed the base.', base)
		const b = makeClaim('c2', 'Fighters stormed the base.', { ...base, storyId: 't2', placeIds: ['manbij'] })
		expect(grouped([a, b])).toEqual(['c1', 'c2'])
	})
	test('never by a number alone', () => {
		const figures = [makeFigure('15 killed', 15, 15)]
		const a = makeClaim('c1', 'There 15 were killed.', { kind: 'casualties', figures, date: '2016-12-07' })
		const b = makeClaim('c2', 'It left 15 dead.', { kind: 'siege', figures, date: '2016-12-07', storyId: 't2' })
		expect(grouped([a, b])).toEqual(['c1', 'c2'])
	})
	test('also a reader’s comment with an outlet’s words, marked as what it is', () => {
		const a = makeClaim('c1', 'Fighters stormed the Artillery Base.', base)
		const b = makeClaim('c2', 'Fighters stormed the Artillery Base.', { ...base, comment: true, storyId: 't2' })
		const [event] = link([a, b], stories, outlets)
		expect(event?.claimIds).toEqual(['c1', 'c2'])
		expect(event?.agreement).toBe('single-source')
	})
	test('that copy each other word for word, whatever else they lack', () => {
		const a = makeClaim('c1', 'They met on the bridge.', { kind: 'statement' })
		const b = makeClaim('c2', 'They met on the bridge.', { kind: 'statement', storyId: 't2' })
		expect(link([a, b], stories, outlets)[0]?.links[0]?.why).toBe('the same words')
	})
	test('not two small places of one wide place', () => {
		const a = makeClaim('c1', 'Fighters stormed the village at dawn.', {
			...base,
			placeIds: ['khalasa', 'southern-aleppo'],
		})
		const b = makeClaim('c2', 'Fighters stormed the village at dawn.', {
			...base,
			storyId: 't2',
			placeIds: ['zaytan', 'southern-aleppo'],
		})
		expect(grouped([a, b])).toEqual(['c1', 'c2'])
	})
})

test('accounts a day apart are one event whose date spans both, and the difference is said', () => {
	const a = makeClaim('c1', 'Fighters stormed the ruined Artillery Base at dawn.', base)
	const b = makeClaim('c2', 'At dawn fighters stormed the ruined Artillery Base.', {
		...base,
		storyId: 't2',
		date: '2016-08-07',
	})
	const [event] = link([a, b], stories, outlets)
	expect(event?.date.edtf).toBe('2016-08-06/2016-08-07')
	expect(event?.differences).toEqual([
		{
			field: 'date',
			relation: 'contradicts',
			claimIds: ['c1', 'c2'],
			note: 'ONE: Saturday 6 August 2016; TWO: Sunday 7 August 2016',
		},
	])
	expect(event?.agreement).toBe('contested')
})

test('accounts that are only about a day, and readers’ comments, do not widen the date', () => {
	const a = makeClaim('c1', 'Fighters stormed the ruined Artillery Base at dawn.', base)
	const b = makeClaim('c2', 'At dawn fighters stormed the ruined Artillery Base.', {
		...base,
		storyId: 't2',
		date: '2016-08-08~',
	})
	const c = makeClaim('c3', 'Fighters at dawn stormed the ruined Artillery Base!', {
		...base,
		storyId: 't3',
		date: '2016-08-05',
		comment: true,
	})
	const decisions = ['c1', 'c2', 'c3'].map((claimId) => ({ claimId, event: 'the storming', why: 'because.' }))
	const [event] = link([a, b, c], stories, outlets, decisions)
	expect(event?.claimIds).toHaveLength(3)
	expect(event?.date.edtf).toBe('2016-08-06')
})

test('the order of claims changes nothing', () => {
	const claims = [
		makeClaim('c1', 'Fighters stormed the Artillery Base.', base),
		makeClaim('c2', 'The Artillery Base was stormed by fighters.', { ...base, storyId: 't2' }),
		makeClaim('c3', 'Planes bombed the town of Manbij.', {
			kind: 'air-strike',
			date: '2016-07-19',
			placeIds: ['manbij'],
		}),
		makeClaim('c4', 'A truce was announced.', { kind: 'truce' }),
	]
	const expected = link(claims, stories, outlets)
	fc.assert(
		fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
			const byId = (events: typeof expected) => [...events].sort((a, b) => (a.id < b.id ? -1 : 1))
			expect(byId(link(shuffled, stories, outlets))).toEqual(byId(expected))
		}),
	)
})

test('every claim is in exactly one event', () => {
	const ids = grouped(['a', 'b', 'c'].map((id) => makeClaim(id, `Something about ${id} happened.`, base))).join('+')
	expect(ids.split('+').sort()).toEqual(['a', 'b', 'c'])
})

describe('an editor’s decision stands before the rules', () => {
	const a = makeClaim('c1', 'Fighters stormed the Artillery Base.', base)
	const b = makeClaim('c2', 'The Artillery Base was stormed by fighters.', { ...base, storyId: 't2' })
	const c = makeClaim('c3', 'Planes bombed the town of Manbij.', {
		kind: 'air-strike',
		date: '2016-07-19',
		placeIds: ['manbij'],
	})
	const decided = (...rows: [string, string | null][]) =>
		rows.map(([claimId, event]) => ({ claimId, event, why: 'because.' }))
	const ids = (decisions: ReturnType<typeof decided>) =>
		link([a, b, c], stories, outlets, decisions)
			.map(({ claimIds }) => [...claimIds].sort().join('+'))
			.sort()

	test('to join', () => {
		const [event] = link([a, c], stories, outlets, decided(['c1', 'x'], ['c3', 'x']))
		expect(event?.links).toEqual([{ claimIds: ['c1', 'c3'], why: 'because.', by: 'editor' }])
	})
	test('to give a title, which is marked as given', () => {
		const decisions = [{ claimId: 'c3', event: 'x', why: 'because.', title: 'Air strikes on Manbij' }]
		const event = link([a, c], stories, outlets, decisions).find(({ claimIds }) => claimIds.includes('c3'))
		expect(event).toMatchObject({ title: 'Air strikes on Manbij', edits: [{ field: 'title', why: 'because.' }] })
	})
	test('to say what kind of thing it is, which is marked too', () => {
		const decisions = [{ claimId: 'c1', event: 'x', why: 'because.', kind: 'clash' as const }]
		const event = link([a, b], stories, outlets, decisions).find(({ claimIds }) => claimIds.includes('c1'))
		expect(event).toMatchObject({ kind: 'clash', edits: [{ field: 'kind', why: 'because.' }] })
	})
	test('to keep apart', () => {
		expect(ids([])).toEqual(['c1+c2', 'c3'])
		expect(ids(decided(['c1', null]))).toEqual(['c1', 'c2', 'c3'])
		expect(ids(decided(['c1', 'x'], ['c2', 'y']))).toEqual(['c1', 'c2', 'c3'])
	})
})

test('what the accounts say of a day that none can place is the event’s', () => {
	const told = (id: string, known?: string, storyId = 't1') => {
		const claim = makeClaim(id, 'The kerosene depot beside the Artillery Base exploded at supper.', {
			...base,
			storyId,
		})
		return { ...claim, date: { ...makeClaim(id, 'x').date, ...(known && { known }) } }
	}
	const dateOf = (...claims: ReturnType<typeof told>[]) => link(claims, stories, outlets)[0]?.date.known
	expect(dateOf(told('c1', 'a Monday'), told('c2', '5 December, year not known', 't2'))).toBe(
		'5 December, year not known',
	)
	expect(dateOf(told('c1'), told('c2', 'a Monday', 't2'))).toBe('a Monday')
	expect(dateOf(told('c1'), told('c2', undefined, 't2'))).toBeUndefined()
})

test('an event keeps its name when a later account joins it', () => {
	const dayOf = (id: string, day: string) => makeStory(id, id, { published: dated(day, 'text', []) })
	const told = [dayOf('t1', '2016-08-07'), dayOf('t2', '2016-08-09')]
	const a = makeClaim('c9', 'Fighters stormed the Artillery Base.', base)
	const b = makeClaim('c1', 'The Artillery Base was stormed by fighters.', { ...base, storyId: 't2' })
	const [alone] = link([a], told, outlets)
	const [joined] = link([a, b], told, outlets)
	expect(joined?.claimIds).toHaveLength(2)
	expect(joined?.id).toBe(alone?.id)
})

test('accounts of two stories without a day need more telling words', () => {
	const bare = { ...base, date: null }
	const a = makeClaim('c1', 'The kerosene depot beside the Artillery Base exploded at supper.', bare)
	const near = makeClaim('c2', 'At supper a kerosene depot exploded.', { ...bare, storyId: 't2' })
	const far = makeClaim('c3', 'A depot was guarded.', { ...bare, storyId: 't3' })
	expect(grouped([a, near, far])).toEqual(['c1+c2', 'c3'])
})
