import { describe, expect, test } from 'vitest'
import { marksOf, struck, struckAlike, tellsToll } from '../../../src/pipeline/link/marks.ts'
import type { Claim } from '../../../src/records/schema.ts'
import { makeClaim, makeFigure } from '../make.ts'

type Rest = Partial<Omit<Claim, 'date'>>
const marks = (words: string, rest: Rest = {}) => marksOf(makeClaim('c1', words, rest)).map(({ name }) => name)

describe('what few occurrences have', () => {
	test.each<[string, string, Rest, string[]]>([
		['a target that was hit', 'Jets bombed a clinic.', { kind: 'air-strike' }, ['hit a hospital']],
		['no target where nothing was hit', 'A clinic opened.', { kind: 'aid' }, []],
		['a city that was taken', 'The army retook Manbij.', {}, ['taken manbij']],
		[
			'the half of a city counts for the city',
			'Troops took back the eastern part of the city of Aleppo.',
			{},
			['taken aleppo-city'],
		],
		['not where part of it was taken', 'The army captured two districts of Aleppo.', {}, []],
		['not where it is planned', 'The army will have captured Manbij.', { modality: 'planned' }, []],
		[
			'who spoke where abroad',
			'He spoke at Geneva.',
			{ kind: 'diplomacy', saidAt: ['hamburg'], attribution: [{ name: 'the envoy', role: 'speaker', verb: 'said' }] },
			['said the envoy hamburg'],
		],
	])('%s', (_, words, rest, expected) => expect(marks(words, rest)).toEqual(expected))
})

test('a way of attack is that of the kind or of the words', () => {
	const names = (words: string, rest: Rest) => struck(makeClaim('c1', words, rest)).map(({ name }) => name)
	expect(names('Ten died in the shelling.', { kind: 'casualties' })).toEqual(['struck shelling'])
	expect(names('Ten died in a fire.', { kind: 'casualties' })).toEqual([])
	const [a, b] = [
		makeClaim('c1', 'Jets came.', { kind: 'air-strike' }),
		makeClaim('c2', 'They fell in an air raid.', { kind: 'casualties' }),
	]
	expect(struckAlike(a, b)).toBe(true)
	expect(struckAlike(a, makeClaim('c3', 'They fell in a fire.', { kind: 'casualties' }))).toBe(false)
})

test('a statement tells the occurrence where it names the attack and the toll', () => {
	const figures = [makeFigure('two dead', 2, 2)]
	const said = (words: string, rest: Rest) => tellsToll(makeClaim('c1', words, { kind: 'statement', ...rest }))
	expect(said('On the shelling that killed two, he was silent.', { figures })).toBe(true)
	expect(said('On the shelling he was silent.', {})).toBe(false)
	expect(said('Two dead, he said.', { figures })).toBe(false)
})
