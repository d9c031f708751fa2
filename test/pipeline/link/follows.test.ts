import { describe, expect, test } from 'vitest'
import { followings } from '../../../src/pipeline/link/follows.ts'
import type { Claim } from '../../../src/records/schema.ts'
import { makeClaim, makeFigure } from '../make.ts'

const says = (name: string) => [{ name, role: 'speaker' as const, verb: 'said' }]
type Given = [words: string, rest?: Partial<Omit<Claim, 'date'>> & { date?: string }]

/** Sentences of one story, one after the other in a paragraph each. */
function story(...given: Given[]): Claim[] {
	let at = 0
	return given.map(([words, rest], nth) => {
		const claim = makeClaim(`c${nth + 1}`, words, { placeIds: ['manbij'], date: '2016-08-06', ...rest } as never)
		claim.selector = { ...claim.selector, prefix: nth === 0 ? '' : '\n\n', start: at, end: at + words.length }
		at += words.length + 2
		return claim
	})
}

const follows = (...given: Given[]) => {
	const found = followings([story(...given)])
	return Object.fromEntries([...found].map(([id, { claim }]) => [id, claim.id]))
}

const STRIKE: Given = ['Jets bombed the mill.', { kind: 'air-strike' }]
const statement = (words: string, speaker: string): Given => [words, { kind: 'statement', attribution: says(speaker) }]

describe('a sentence goes on about one before it', () => {
	test.each<[string, Given[], Record<string, string>]>([
		['“the raid” points back', [STRIKE, ['Nobody saw the raid.', { kind: 'statement' }]], { c2: 'c1' }],
		[
			'over a sentence between',
			[STRIKE, ['A bridge was taken.', { kind: 'advance' }], ['These strikes failed.', { kind: 'statement' }]],
			{ c3: 'c1' },
		],
		['not where it only dates', [STRIKE, ['After the raid a truce began.', { kind: 'truce' }]], {}],
		['not to another kind of thing', [['The mill was taken.'], ['The raid failed.', { kind: 'air-strike' }]], {}],
		['“they”', [['The army took the mill.'], ['They held it all day.']], { c2: 'c1' }],
		['not “they” of another kind', [STRIKE, ['They met in town.', { kind: 'diplomacy' }]], {}],
		[
			'a bare quotation of the same speaker',
			[statement('The mayor said it was over.', 'the mayor'), statement('“We are tired.”', 'the mayor')],
			{ c2: 'c1' },
		],
		[
			'what the same speaker added',
			[
				statement('It was over, the mayor said.', 'the mayor'),
				statement('The mayor added that all was lost.', 'the mayor'),
			],
			{ c2: 'c1' },
		],
		[
			'not what another speaker says',
			[
				['It was over, the mayor said.', { attribution: says('the mayor') }],
				statement('The priest added a prayer.', 'a priest'),
			],
			{},
		],
		[
			'an answer',
			[statement('It was over, the mayor said.', 'the mayor'), statement('The priest responded at once.', 'a priest')],
			{ c2: 'c1' },
		],
		[
			'not words about it from a statement that tells the occurrence and its toll',
			[
				[
					'The mayor spoke of the shelling that killed two.',
					{ kind: 'statement', attribution: says('the mayor'), figures: [makeFigure('two', 2, 2)] },
				],
				statement('“Nobody cares.”', 'the mayor'),
			],
			{},
		],
		[
			'another number set against it',
			[
				[
					'The mayor counted 3 dead.',
					{ kind: 'casualties', attribution: says('the mayor'), figures: [makeFigure('3', 3, 3)] },
				],
				[
					'However, the priest counted 4.',
					{ kind: 'casualties', attribution: says('the priest'), figures: [makeFigure('4', 4, 4)] },
				],
			],
			{ c2: 'c1' },
		],
		[
			'not a number of something else',
			[
				[
					'The mayor counted 3 dead.',
					{ kind: 'casualties', attribution: says('the mayor'), figures: [makeFigure('3', 3, 3)] },
				],
				[
					'However, the priest counted 4 houses.',
					{
						kind: 'casualties',
						attribution: says('the priest'),
						figures: [makeFigure('4', 4, 4, { measure: 'other' })],
					},
				],
			],
			{},
		],
		[
			'where it was said',
			[
				['The mayor announced a truce.', { kind: 'truce', actors: ['the mayor'] }],
				['The mayor was speaking in town.', { kind: 'diplomacy', actors: ['the mayor'] }],
			],
			{ c2: 'c1' },
		],
		['not a day that excludes it', [STRIKE, ['The raid was over.', { kind: 'statement', date: '2016-08-09' }]], {}],
		[
			'not an earlier time',
			[statement('It was over, he said.', 'him'), statement('“The previous talks failed.”', 'him')],
			{},
		],
	])('%s', (_name, given, expected) => expect(follows(...given)).toEqual(expected))
})

describe('calls', () => {
	const call = (words: string, speaker: string): Given => [
		words,
		{ kind: 'diplomacy', modality: 'planned', attribution: says(speaker), actors: ['United Nations'] },
	]
	test('of one state go on', () =>
		expect(follows(call('Russia demands a meeting.', 'Russia'), call('It urged all to come.', 'Russia'))).toEqual({
			c2: 'c1',
		}))
	test('of two states are two acts', () =>
		expect(follows(call('Russia demands a meeting.', 'Russia'), call('Turkey demands an answer.', 'Turkey'))).toEqual(
			{},
		))
})
