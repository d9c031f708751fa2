import { describe, expect, test } from 'vitest'
import { sourcesOf } from '../../../src/query/compare.ts'
import { say } from '../../../src/view/compare/say.ts'
import { differ, killed, type Tell, tell } from '../../query/tell.ts'

const [ARMY, OBSERVATORY] = ['Northern army', 'River Observatory']
const twelve: Tell = { speaker: ARMY, figures: [killed('Twelve soldiers', 12, 12)] }
const twenty: Tell = { speaker: OBSERVATORY, figures: [killed('at least 20 soldiers', 20, null)] }

describe('numbers', () => {
	const POST = 'Morning Post, from the Northern army,'
	const cases: [string, Tell[], Parameters<typeof differ>[0] | null, string][] = [
		[
			'that contradict',
			[twelve, twenty],
			'contradicts',
			`${POST} says 12 killed; from the River Observatory, at least 20; they differ.`,
		],
		[
			'of two outlets',
			[twelve, { ...twenty, outlet: 'Evening Echo' }],
			'contradicts',
			`${POST} says 12 killed; Evening Echo, from the River Observatory, at least 20; they differ.`,
		],
		[
			'of which one counts a part: in the words that say whom',
			[twelve, twenty],
			'differentScope',
			`${POST} says “Twelve soldiers” killed; from the River Observatory, “at least 20 soldiers”; one may be a part of another.`,
		],
		[
			'of a wider place',
			[twelve, twenty],
			'broader',
			`${POST} says “Twelve soldiers” killed; from the River Observatory, “at least 20 soldiers”; one counts a wider place.`,
		],
		[
			'that the record says nothing of: no more than whether they are the same',
			[twelve, twenty],
			null,
			`${POST} says “Twelve soldiers” killed; from the River Observatory, “at least 20 soldiers”; the numbers are not the same.`,
		],
		[
			'that are equal',
			[twelve, { ...twelve, speaker: OBSERVATORY }],
			null,
			'Morning Post, from the Northern army and from the River Observatory, says “Twelve soldiers” killed; the number is the same.',
		],
		[
			'that meet',
			[twelve, { ...twenty, figures: [killed('at least 10', 10, null)] }],
			null,
			`${POST} says “Twelve soldiers” killed; from the River Observatory, “at least 10”; these do not exclude each other.`,
		],
		[
			'more than which is not that many',
			[twelve, { ...twenty, figures: [killed('more than 12', 12, null, { comparator: 'more-than' })] }],
			null,
			`${POST} says “Twelve soldiers” killed; from the River Observatory, “more than 12”; the numbers are not the same.`,
		],
		[
			'that are only words',
			[twelve, { ...twenty, figures: [killed('dozens', null, null, { comparator: 'vague' })] }],
			null,
			`${POST} says “Twelve soldiers” killed; from the River Observatory, “dozens”; these do not exclude each other.`,
		],
	]
	test.each(cases)('%s', (_, tells, relation, sentence) => {
		const all = tells.map(tell)
		expect(say(sourcesOf(all), relation ? [differ(relation, all)] : [])[0]).toBe(sentence)
	})

	test('a source whose number is that of a contradicted one differs with it', () => {
		const all = [tell({ ...twelve, speaker: 'Northern ministry' }), tell(twelve), tell(twenty)]
		expect(say(sourcesOf(all), [differ('contradicts', all.slice(1))])[0]).toBe(
			'Morning Post, from the Northern ministry and from the Northern army, says 12 killed; from the River Observatory, at least 20; they differ.',
		)
	})

	test('only those of which the record says so differ', () => {
		const three = tell({ ...twelve, figures: [killed('three deaths', 3, 3), killed('two nurses', 2, 2)] })
		const four = tell({ ...twenty, figures: [killed('four staff', 4, 4)] })
		const two = tell({ outlet: 'Evening Echo', figures: [killed('two nurses', 2, 2)] })
		const differences = [
			differ('contradicts', [three, four], 'one says “three deaths”; the other says “four staff”'),
			differ('differentScope', [three, two], 'one says “three deaths”; the other says “two nurses”'),
		]
		expect(say(sourcesOf([three, four, two]), differences)[0]).toBe(
			'Morning Post, from the Northern army, says “three deaths” and “two nurses” killed; from the River Observatory, “four staff”; Evening Echo, “two nurses”; ' +
				'the numbers from the Northern army and from the River Observatory differ, and one may be a part of another.',
		)
	})

	test('who gives none is silent, which is no denial', () => {
		const all = [tell(twelve), tell(twenty), tell({ outlet: 'Evening Echo' })]
		expect(say(sourcesOf(all), [])[1]).toBe('Evening Echo gives no number of people killed. Silence is not denial.')
	})

	test('a number of casualties is no silence about the killed', () => {
		const toll = killed('tens of casualties', null, null, {
			measure: 'other',
			comparator: 'vague',
			victims: 'casualties',
		})
		const all = [tell(twelve), tell({ ...twenty, figures: [toll] })]
		expect(say(sourcesOf(all), [])[0]).toBe(
			'Morning Post, from the Northern army, says “Twelve soldiers” killed; Morning Post, from the River Observatory, says “tens of casualties”.',
		)
	})
})

describe('days', () => {
	const cases: [string, Tell[], boolean, string[]][] = [
		[
			'that exclude each other',
			[{ date: '2016-12-05' }, { outlet: 'Evening Echo', date: '2016-12-03/2016-12-04' }],
			true,
			['On the day they differ: Morning Post, 5 December 2016; Evening Echo, 3–4 December 2016.'],
		],
		[
			'of which one is wider',
			[{ date: '2016-12-05' }, { outlet: 'Evening Echo', date: '2016-12' }],
			false,
			['The day: Morning Post, 5 December 2016; Evening Echo, December 2016.'],
		],
		[
			'that are the same',
			[{ date: '2016-12-05' }, { outlet: 'Evening Echo', date: '2016-12-05' }],
			false,
			['Morning Post and Evening Echo date it to 5 December 2016.'],
		],
		[
			'that only one names: the day of a story is not named',
			[{ date: '2016-12-05' }, { outlet: 'Evening Echo', speaker: ARMY, date: '2016-12-08~', rests: 'story' }],
			false,
			['Morning Post dates it to 5 December 2016.', 'Evening Echo, from the Northern army, names no day.'],
		],
		[
			'that nobody names',
			[
				{ date: '2016-12-08~', rests: 'story' },
				{ outlet: 'Evening Echo', date: null },
			],
			false,
			['None of them names a day.'],
		],
	]
	test.each(cases)('%s', (_, tells, against, sentences) => {
		const all = tells.map(tell)
		expect(say(sourcesOf(all), against ? [differ('contradicts', all, '', 'date')] : [])).toEqual(sentences)
	})
})

test('other differences of the record are named by their field', () => {
	const all = [tell({ date: '2016' }), tell({ outlet: 'Evening Echo', date: '2016' })]
	const differences = [differ('contradicts', all, '', 'actor'), differ('broader', all, '', 'place')]
	expect(say(sourcesOf(all), differences).at(-1)).toBe('The record also notes differences of: actor, place.')
})

test('one source that tells all is not several', () => {
	const all = [tell(twelve), tell({ ...twelve, figures: [killed('30 in the province', 30, 30)] })]
	expect(say(sourcesOf(all), [differ('broader', all)])).toEqual([
		'Morning Post, from the Northern army: one source tells both accounts.',
		'Morning Post, from the Northern army, says “Twelve soldiers” and “30 in the province” killed; one counts a wider place.',
	])
})
