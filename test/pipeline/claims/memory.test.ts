import { expect, test } from 'vitest'
import { Memory } from '../../../src/pipeline/claims/memory.ts'
import type { Resolved } from '../../../src/pipeline/date.ts'
import { dated } from '../../../src/records/dated.ts'

const day = (edtf: string) => dated(edtf, 'text', [])
const ago = { type: 'DATE', words: 'two months ago', edtf: '2022-07', steps: [] } as unknown as Resolved

test.each([
	'Then, the only road in was the coastal one.',
	'Back then the harbour was shut.',
	'At that time, its streets were mined.',
	'Then, the northern quarters were held by the militia.',
])('a state of the time looked back to: %s', (text) => {
	const memory = new Memory()
	expect(memory.recall(text)).toBeNull()
	memory.passes([ago])
	expect(memory.recall(text)).toMatchObject({ edtf: '2022-07', steps: [{ rule: 'looks-back' }] })
})

test.each(['Then the army crosses the river.', 'The mayor was then in Kyiv.', 'The harbour was shut.'])(
	'not of that time: %s',
	(text) => {
		const memory = new Memory()
		memory.passes([ago])
		expect(memory.recall(text)).toBeNull()
	},
)

test('a time looked back to is forgotten after a few sentences', () => {
	const memory = new Memory()
	memory.passes([ago])
	for (let nth = 0; nth < 6; nth++) memory.passes([])
	expect(memory.recall('Then, the harbour was shut.')).toBeNull()
})

test.each([
	'It turned out that the warplanes bombed the crowded market by mistake.',
	'It later emerged that jets bombed the crowded market twice.',
	'Investigators found that the bombs that hit the crowded market were dropped by warplanes bombing the docks.',
])('what is found out is of the day of the occurrence: %s', (text) => {
	const memory = new Memory()
	memory.keep('On 3 May shells fell on the station.', day('2022-05-03'))
	memory.keep('On 5 May warplanes bombed a crowded market.', day('2022-05-05'))
	memory.keep('Protesters marched.', day('2022-05-08'))
	expect(memory.recall(text)).toMatchObject({ edtf: '2022-05-05', steps: [{ rule: 'found-out' }] })
})

test('nothing is found out about what was not told, or told of no certain day', () => {
	const memory = new Memory()
	memory.keep('Warplanes bombed a crowded market.', day('2022-05-05~'))
	expect(memory.recall('It turned out that warplanes bombed the crowded market.')).toBeNull()
	expect(memory.recall('It turned out that the bridge was mined.')).toBeNull()
})
