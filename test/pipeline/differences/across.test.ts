import { describe, expect, test } from 'vitest'
import { across } from '../../../src/pipeline/differences/across.ts'
import { shareOf } from '../../../src/pipeline/tables/across.ts'
import { dated } from '../../../src/records/dated.ts'
import type { Claim, EventRecord } from '../../../src/records/schema.ts'
import { makeClaim, makeFigure, makeOutlet, makeStory } from '../make.ts'

const stories = new Map(
	[
		makeStory('t1', 'press', { published: dated('2016-08-06', 'text', []) }),
		makeStory('t2', 'wire', { published: dated('2016-08-09', 'text', []) }),
		makeStory('t3', 'live', { kind: 'live' }),
		makeStory('t4', 'live', { kind: 'update', clock: '18:00 GMT' }),
	].map((story) => [story.id, story]),
)
const outlets = new Map(['press', 'wire', 'live'].map(makeOutlet).map((outlet) => [outlet.id, outlet]))
type Rest = Partial<Omit<Claim, 'date'>> & { date?: string | null }
type Given = [words: string, rest?: Rest]

/** Each account an event of its own. */
function found(...given: Given[]): string[] {
	const claims = given.map(([words, rest], nth) => {
		const claim = makeClaim(`c${nth + 1}`, words, rest)
		return { ...claim, selector: { ...claim.selector, start: nth * 100, end: nth * 100 + words.length } }
	})
	const events = claims.map(
		(claim): EventRecord => ({
			id: `e-${claim.id}`,
			title: claim.summary,
			kind: claim.kind,
			date: claim.date,
			placeIds: claim.placeIds,
			claimIds: [claim.id],
			agreement: 'single-source',
			differences: [],
			links: [],
		}),
	)
	return across(events, claims, stories, outlets, new Map()).map(({ field, relation }) => `${field} ${relation}`)
}

const from = (name: string) => ({ attribution: [{ name, role: 'speaker' as const, verb: 'said' }] })
const wire = (rest: Rest = {}): Rest => ({ storyId: 't2', ...rest })
const toll = (words: string, number: number, rest: Rest = {}): Given => [
	words,
	{ kind: 'casualties', date: '2016-08-06', figures: [makeFigure(`${number}`, number, number)], ...rest },
]
const people = (measure: string, words: string, low: number | null, rest: Rest = {}): Given => [
	words,
	{
		kind: 'evacuation',
		figures: [makeFigure(words, low, low, { measure, ...(low === null && { comparator: 'vague' as const }) })],
		...rest,
	},
]
const talks = (words: string, rest: Rest): Given => [words, { kind: 'diplomacy', actors: ['the envoy'], ...rest }]

describe('accounts of two events bear on each other', () => {
	test.each<[string, string[], Given[]]>([
		[
			'evacuation refused, and under way',
			['occurrence contradicts'],
			[
				['They are ignoring calls for evacuation.', { kind: 'evacuation' }],
				['The evacuation of civilians is under way.', wire({ kind: 'evacuation' })],
			],
		],
		[
			'evacuation refused, and under way weeks later',
			[],
			[
				['They are ignoring calls for evacuation.', { kind: 'evacuation', date: '2016-08-01' }],
				['The evacuation of civilians is under way.', wire({ kind: 'evacuation', date: '2016-09-01' })],
			],
		],
		[
			'evacuation refused, aid under way',
			[],
			[
				['They are ignoring calls for evacuation.', { kind: 'evacuation' }],
				['Aid is being delivered.', wire({ kind: 'aid' })],
			],
		],
		[
			'a convoy turned back, and convoys getting through',
			['occurrence contradicts'],
			[
				['An aid convoy was turned back.', { kind: 'aid' }],
				['Aid convoys are reaching the town.', wire({ kind: 'aid' })],
			],
		],
		[
			'shelling told, and denied two days later',
			['occurrence contradicts'],
			[
				['Shelling hit a bakery.', { kind: 'shelling', placeIds: ['anjara'], date: '2016-08-06' }],
				[
					'It denied shelling a bakery.',
					wire({ kind: 'shelling', modality: 'denied', placeIds: ['anjara'], date: '2016-08-08' }),
				],
			],
		],
		[
			'shelling told, and denied of something else, elsewhere, or by what was meant',
			[],
			[
				['Shelling hit a bakery.', { kind: 'shelling', placeIds: ['anjara'] }],
				['It denied shelling a school.', wire({ kind: 'shelling', modality: 'denied', placeIds: ['anjara'] })],
				['It denied shelling a bakery.', wire({ kind: 'shelling', modality: 'denied', placeIds: ['atarib'] })],
				['It would never shell a bakery.', wire({ kind: 'shelling', modality: 'denied', placeIds: ['anjara'] })],
			],
		],
		[
			'an air raid told, and said to have been something else',
			['occurrence contradicts'],
			[
				['Planes bombed it.', { kind: 'air-strike', placeIds: ['anjara'] }],
				['The blast was caused by a leak and not by an air raid.', wire({ kind: 'casualties', placeIds: ['anjara'] })],
			],
		],
		[
			'shelling told, and another blast said to have been no air raid',
			[],
			[
				['Shells hit it.', { kind: 'shelling', placeIds: ['anjara'] }],
				['The blast was caused by a leak and not by an air raid.', wire({ kind: 'casualties', placeIds: ['anjara'] })],
			],
		],
		[
			'a town entered, and not entered by the same',
			['occurrence contradicts'],
			[
				['Troops entered it.', { placeIds: ['anjara'], actors: ['Syrian army'] }],
				['Troops have not entered it.', wire({ modality: 'denied', placeIds: ['anjara'], actors: ['Syrian army'] })],
			],
		],
		[
			'a town entered, and not entered by others',
			[],
			[
				['Troops entered it.', { placeIds: ['anjara'], actors: ['Syrian army'] }],
				['Guards have not entered it.', wire({ modality: 'denied', placeIds: ['anjara'], actors: ['Russia'] })],
			],
		],
		[
			'a meeting expected, and held in a later entry',
			['occurrence updates'],
			[
				talks('The envoy will meet them.', { modality: 'planned', storyId: 't3' }),
				talks('The envoy spoke after a long meeting.', { storyId: 't4' }),
			],
		],
		[
			'a meeting expected after one that was held',
			[],
			[
				talks('The envoy will meet them.', { modality: 'planned', storyId: 't4' }),
				talks('The envoy spoke after a long meeting.', { storyId: 't3' }),
			],
		],
		[
			'a meeting of two expected, and held as another page tells days later',
			['occurrence updates'],
			[
				talks('They will meet.', { modality: 'planned', date: '2016-08-08', actors: ['Russia', 'Turkey'] }),
				talks('They met in town.', {
					storyId: 't2',
					documentId: 'd2',
					date: '2016-08-08',
					actors: ['Russia', 'Turkey'],
				}),
			],
		],
		[
			'a meeting of two expected, and one of them met by another page',
			[],
			[
				talks('They will meet.', { modality: 'planned', date: '2016-08-08', actors: ['Russia', 'Turkey'] }),
				talks('They met in town.', { storyId: 't2', documentId: 'd2', date: '2016-08-08', actors: ['Russia', 'Iran'] }),
			],
		],
		[
			'a meeting of others',
			[],
			[
				talks('The envoy will meet them.', { modality: 'planned', storyId: 't3' }),
				talks('The mayor spoke after a long meeting.', { storyId: 't4', actors: ['the mayor'] }),
			],
		],
		[
			'two shares of one city, no days known',
			['number updates'],
			[['Troops cleared almost half of eastern Aleppo.'], ['They were pushed back into 25% of the territory.', wire()]],
		],
		[
			'two shares of one city, of one day',
			['number contradicts'],
			[
				['Troops hold two thirds of Aleppo city.', { date: '2016-08-06' }],
				['Troops hold half of Aleppo city.', wire({ date: '2016-08-06' })],
			],
		],
		[
			'shares of two cities',
			[],
			[
				['Troops hold two thirds of Aleppo city.'],
				['Troops hold half of the city.', wire({ placeIds: ['deir-ez-zor-city'] })],
			],
		],
		[
			'the besieged at two times',
			['number updates'],
			[
				people('besieged', '250,000 are besieged', 250_000),
				people('besieged', '200,000 are besieged', 200_000, wire()),
			],
		],
		[
			'the besieged and a share of the city, both at two times',
			['number updates', 'number updates'],
			[
				people('besieged', 'Troops hold two thirds of Aleppo city, where 250,000 are besieged', 250_000),
				people('besieged', 'Troops hold half of Aleppo city, where 200,000 are besieged', 200_000, wire()),
			],
		],
		[
			'the besieged, years apart',
			[],
			[
				people('besieged', '250,000 are besieged', 250_000, { date: '2013-08-06' }),
				people('besieged', '200,000 are besieged', 200_000, wire({ date: '2016-08-06' })),
			],
		],
		[
			'like numbers of unlike people',
			['number differentScope'],
			[people('displaced', '50,000 fled', 50_000), people('evacuated', '90,000 were evacuated', 90_000, wire())],
		],
		[
			'numbers of another order, or of a convoy',
			[],
			[
				people('displaced', '50,000 fled', 50_000),
				people('evacuated', '8,000 were evacuated', 8000, wire()),
				people('evacuated', '9,000 were evacuated', 9000, { storyId: 't3' }),
			],
		],
		[
			'a vague number of the same outlet',
			['number broader'],
			[people('population', 'tens of thousands of residents', null), people('population', '90,000 residents', 90_000)],
		],
		[
			'more places named than counted',
			['number contradicts'],
			[
				[
					'They took two villages.',
					{ figures: [makeFigure('two villages', 2, 2, { measure: 'other', victims: 'villages' })] },
				],
				['They took Khalasa and Zaytan,', { placeIds: ['khalasa', 'zaytan'] }],
				['a day after Humayra.', { placeIds: ['humayra'] }],
			],
		],
		[
			'as many named as counted, and one by another source',
			[],
			[
				[
					'They took two villages.',
					{ figures: [makeFigure('two villages', 2, 2, { measure: 'other', victims: 'villages' })] },
				],
				['They took Khalasa and Zaytan.', { placeIds: ['khalasa', 'zaytan'] }],
				['They took Humayra, he said.', { placeIds: ['humayra'], ...from('a man') }],
			],
		],
		[
			'the toll of a day, and of an attack in it',
			['number broader'],
			[toll('So far 90 killed today.', 90), toll('30 died.', 30, wire({ placeIds: ['humayra'] }))],
		],
		[
			'two tolls of a day, of other victims',
			['number differentScope'],
			[
				toll('So far 90 killed today.', 90),
				toll('11 killed today.', 11, wire({ figures: [makeFigure('11', 11, 11, { victims: 'officers' })] })),
			],
		],
		[
			'the toll of a day, and of a larger attack, or of the next day',
			[],
			[
				toll('So far 90 killed today.', 90),
				toll('95 died.', 95, wire({ placeIds: ['humayra'] })),
				toll('30 died.', 30, wire({ placeIds: ['humayra'], date: '2016-08-08' })),
			],
		],
		[
			'all of a city, and a part still held',
			['occurrence contradicts'],
			[
				['The army fully liberated Aleppo.', { date: '2016-08-06' }],
				['The last groups in a tiny part of it go on.', wire({ kind: 'other', date: '2016-08-10' })],
			],
		],
		[
			'all of a city, and a part held long before',
			[],
			[
				['The army fully liberated Aleppo.', { date: '2016-08-06' }],
				['The last groups in a tiny part of it go on.', wire({ kind: 'other', date: '2016-06-10' })],
			],
		],
	])('%s', (_, expected, given) => expect(found(...given)).toEqual(expected))
})

describe('a share of land', () => {
	test.each<[string, [number | null, number | null] | null]>([
		['Troops hold two thirds of Aleppo city', [67, 67]],
		['Troops hold no more than half of the city', [null, 50]],
		['They were pushed back into about 25% of the territory', [25, 25]],
		['They retook more than 60 per cent of the eastern districts', [60, null]],
		['They lost half of their men', null],
		['Half of the city was without water', null],
	])('%s', (words, bounds) => {
		const share = shareOf(words)
		expect(share && [share.low, share.high]).toEqual(bounds)
	})
})
