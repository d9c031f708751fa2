import { expect, test } from 'vitest'
import { compare, type Item } from './records.ts'

const item = (start: number, end: number, rest: Partial<Item> = {}): Item => ({
	file: 'a.txt',
	start,
	end,
	exact: '',
	core: true,
	kind: 'advance',
	modality: 'asserted',
	edtf: '2016-12-08',
	governorate: 'Aleppo',
	speaker: null,
	figures: [],
	event: null,
	...rest,
})

test('claims match one to one, the longest overlap first', () => {
	const { core, precision, pairs } = compare([item(0, 10), item(12, 20)], [item(8, 20), item(30, 40)])
	expect(pairs.map(({ gold }) => gold.start)).toEqual([12])
	expect([core, precision]).toEqual([
		{ right: 1, of: 2 },
		{ right: 1, of: 2 },
	])
})

test('claims of other files never match', () =>
	expect(compare([item(0, 10)], [item(0, 10, { file: 'b.txt' })]).pairs).toEqual([]))

test.each<[string, Partial<Item>, Partial<Item>, string, number]>([
	['about a day is that day', { edtf: '2016-12-08' }, { edtf: '2016-12-08~' }, 'day', 1],
	['another day is wrong', { edtf: '2016-12-08' }, { edtf: '2016-12-07' }, 'day', 0],
	['no day where there is one is wrong', { edtf: '2016-12-08' }, { edtf: null }, 'day', 0],
	['a day where there is none is invented', { edtf: null }, { edtf: '2016-12-08' }, 'day, not invented', 0],
	['a name and its longer form are one speaker', { speaker: 'Lavrov' }, { speaker: 'Sergey Lavrov' }, 'speaker', 1],
	['nobody is not somebody', { speaker: null }, { speaker: 'Sergey Lavrov' }, 'speaker', 0],
])('%s', (_name, gold, ours, field, right) =>
	expect(compare([item(0, 10, gold)], [item(0, 10, ours)]).fields[field]).toEqual({ right, of: 1 }),
)

test('joins are counted in pairs, both ways', () => {
	const gold = [item(0, 5, { event: 'x' }), item(6, 9, { event: 'x' }), item(10, 15)]
	const ours = [item(0, 5, { event: 'e1' }), item(6, 9, { event: 'e2' }), item(10, 15, { event: 'e2' })]
	expect(compare(gold, ours).joined).toEqual({ precision: { right: 0, of: 1 }, recall: { right: 0, of: 1 } })
	expect(compare(gold, gold).joined).toEqual({ precision: { right: 1, of: 1 }, recall: { right: 1, of: 1 } })
})
