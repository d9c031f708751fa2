import { describe, expect, test } from 'vitest'
import { agreementOf, originals } from '../../src/pipeline/agreement.ts'
import { differences, gravestFirst } from '../../src/pipeline/differences.ts'
import type { Claim, Difference, Figure } from '../../src/records/schema.ts'
import { makeClaim, makeFigure, makeOutlet, makeStory } from './make.ts'

const stories = new Map([makeStory('t1', 'press'), makeStory('t2', 'wire')].map((story) => [story.id, story]))
const outlets = new Map([makeOutlet('press'), makeOutlet('wire')].map((outlet) => [outlet.id, outlet]))
const found = (...claims: Claim[]) => differences(claims, stories, outlets)
const with_ = (id: string, figure: Figure, rest: Partial<Claim> = {}) =>
	makeClaim(id, `${id} ${figure.words}`, { figures: [figure], ...rest } as never)

describe('numbers', () => {
	test.each([
		// left, right, relation (null where they agree)
		[makeFigure('62 soldiers', 62, 62), makeFigure('at least 80 soldiers', 80, null), 'contradicts'],
		[makeFigure('62 soldiers', 62, 62), makeFigure('at least 60 soldiers', 60, null), null],
		[makeFigure('62 soldiers', 62, 62), makeFigure('dozens of soldiers', null, null, { comparator: 'vague' }), null],
		[makeFigure('62 soldiers', 62, 62), makeFigure('100 soldiers', 100, 100, { measure: 'injured' }), null],
		[makeFigure('62 soldiers', 62, 62), makeFigure('70 civilians', 70, 70, { victims: 'civilians' }), 'differentScope'],
		[makeFigure('62 soldiers', 62, 62), makeFigure('a soldier', 1, 1), 'differentScope'],
		[
			makeFigure('90 soldiers', 90, 90),
			makeFigure('over 90 soldiers', 90, null, { comparator: 'more-than' }),
			'broader',
		],
		[makeFigure('62 soldiers', 62, 62), makeFigure('80 people', 80, 80, { victims: 'people' }), 'differentScope'],
		[makeFigure('90 soldiers', 90, 90), makeFigure('80 people', 80, 80, { victims: 'people' }), 'contradicts'],
		[
			makeFigure('three deaths', 3, 3, { victims: null }),
			makeFigure('four personnel', 4, 4, { victims: 'personnel' }),
			'contradicts',
		],
		[makeFigure('20 to 35', 20, 35), makeFigure('30 to 40', 30, 40), null],
	])('%o against %o', (x, y, relation) => {
		const said = found(with_('c1', x), with_('c2', y, { storyId: 't2' })).filter(
			({ field, relation }) => field === 'number' && relation !== 'silent',
		)
		expect(said.map((difference) => difference.relation)).toEqual(relation ? [relation] : [])
	})

	test('61 in the city within 97 in the governorate is broader, not a contradiction', () => {
		const [difference] = found(
			with_('c1', makeFigure('61 people', 61, 61, { victims: 'people' }), { placeIds: ['aleppo-city'] }),
			with_('c2', makeFigure('97 people', 97, 97, { victims: 'people' }), { placeIds: ['aleppo'] }),
		)
		expect(difference).toMatchObject({ field: 'number', relation: 'broader' })
	})

	test('the note says whose words they are', () => {
		const speaker = (name: string) => [{ name, role: 'speaker' as const, verb: 'says' }]
		const [difference] = found(
			with_('c1', makeFigure('62 soldiers', 62, 62), { attribution: speaker('the army') }),
			with_('c2', makeFigure('at least 80 soldiers', 80, null), {
				attribution: speaker('the observatory'),
				storyId: 't2',
			}),
		)
		expect(difference?.note).toBe(
			'PRESS, from the army, says “62 soldiers”; WIRE, from the observatory, says “at least 80 soldiers”: they differ',
		)
	})
})

test('a denial against an assertion is a difference of occurrence', () => {
	const [difference] = found(
		makeClaim('c1', 'They did.'),
		makeClaim('c2', 'They did not.', { modality: 'denied', storyId: 't2' }),
	)
	expect(difference).toMatchObject({ field: 'occurrence', relation: 'contradicts', claimIds: ['c1', 'c2'] })
})

test('a speaker does not contradict himself, nor an outlet its own story', () => {
	const attribution = [{ name: 'the army', role: 'speaker' as const, verb: 'said' }]
	const denial = makeClaim('c2', 'They did not.', { modality: 'denied', attribution, storyId: 't2' })
	expect(found(makeClaim('c1', 'They did.', { attribution }), denial)).toEqual([])
	expect(found(makeClaim('c1', 'They did.'), makeClaim('c2', 'They did not.', { modality: 'denied' }))).toEqual([])
})

test('a denial of intent denies no occurrence', () => {
	const denial = makeClaim('c2', 'We would never intentionally do it.', { modality: 'denied', storyId: 't2' })
	expect(found(makeClaim('c1', 'They did.'), denial)).toEqual([])
})

describe('days', () => {
	const day = (id: string, date: string, storyId: string) => makeClaim(id, id, { date, storyId })
	test('that exclude each other differ', () =>
		expect(found(day('c1', '2016-12-05', 't1'), day('c2', '2016-12-03/2016-12-04', 't2'))).toMatchObject([
			{
				field: 'date',
				relation: 'contradicts',
				note: 'PRESS: Monday 5 December 2016; WIRE: between Saturday 3 December 2016 and Sunday 4 December 2016',
			},
		]))
	test('that are only about a day do not', () =>
		expect(found(day('c1', '2016-12-05', 't1'), day('c2', '2016-12-08~', 't2'))).toEqual([]))
	test('of one story do not', () =>
		expect(found(day('c1', '2016-12-05', 't1'), day('c2', '2016-12-06', 't1'))).toEqual([]))
})

describe('agreement', () => {
	test('an outlet’s own words beside those of the speaker it quotes are no second source', () =>
		expect(
			agreement(
				makeClaim('c1', 'They met in the town.'),
				makeClaim('c2', 'A meeting was held, it said.', { attribution: speaker }),
			),
		).toBe('single-source'))
	test('a reader’s comment is no source beside an outlet', () =>
		expect(
			agreement(
				makeClaim('c1', 'They met in the town.'),
				makeClaim('c2', 'A meeting!', { comment: true, storyId: 't2' }),
			),
		).toBe('single-source'))
	const agreement = (...claims: Claim[]) => agreementOf(claims, stories, found(...claims))
	const speaker = [{ name: 'the ministry', role: 'speaker' as const, verb: 'said' }]
	test('two outlets in their own voice are two sources', () =>
		expect(
			agreement(makeClaim('c1', 'They met in the town.'), makeClaim('c2', 'A meeting was held.', { storyId: 't2' })),
		).toBe('multi-source'))
	test('two outlets with one speaker are one', () =>
		expect(
			agreement(
				makeClaim('c1', 'They met, it said.', { attribution: speaker }),
				makeClaim('c2', 'A meeting was held, it said.', { storyId: 't2', attribution: speaker }),
			),
		).toBe('single-source'))
	test('a copied sentence is one', () => {
		const words = 'The two of them met in the old town on Sunday morning.'
		expect(originals([makeClaim('c1', words), makeClaim('c2', words, { storyId: 't2' })], stories).size).toBe(1)
	})
	test('a contradiction is contested', () =>
		expect(
			agreement(makeClaim('c1', 'They did.'), makeClaim('c2', 'They did not.', { modality: 'denied', storyId: 't2' })),
		).toBe('contested'))
	test('only denials are denied', () =>
		expect(agreement(makeClaim('c2', 'They did not.', { modality: 'denied' }))).toBe('denied'))
})

test('a number at odds comes before what one only leaves out, and another event’s matter after this one’s', () => {
	const one = { claimIds: ['a', 'b'], note: '' }
	const silent = { ...one, field: 'number', relation: 'silent' } as const
	const wording = { ...one, field: 'wording', relation: 'differentScope' } as const
	const elsewhere = { ...one, field: 'number', relation: 'contradicts', otherEventIds: ['e'] } as const
	const sure = { ...one, field: 'modality', relation: 'contradicts' } as const
	const number = { ...one, field: 'number', relation: 'contradicts' } as const
	const all = [silent, wording, elsewhere, sure, number].map((difference) => structuredClone(difference) as Difference)
	expect(gravestFirst(all)).toEqual([number, sure, elsewhere, wording, silent])
})
