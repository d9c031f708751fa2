import { describe, expect, test } from 'vitest'
import { NO_FOCUS, placing } from '../../../src/pipeline/claims/scope.ts'

const alone = { speaker: null, follows: false, here: false, astray: false, home: null, essay: false, lead: false }
const placed = (sentence: string) => placing(sentence, '', NO_FOCUS, ['aleppo', 'deir-ez-zor'], alone).placeIds

describe('a place that only says when', () => {
	test('does not count beside the one told of', () =>
		expect(placed('The fall of Hanano came as planes bombed a village outside Manbij.')).toEqual(['manbij']))
	test('counts where there is no other', () =>
		expect(placed('The fall of Hanano came as planes bombed a village.')).toEqual(['hanano']))
	test('counts where it is told of itself', () =>
		expect(placed('The fall of Hanano was felt in Manbij.')).toEqual(expect.arrayContaining(['hanano', 'manbij'])))
})
