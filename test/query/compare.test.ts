import { describe, expect, test } from 'vitest'
import { apart, asked, type Cell, type Field, grid, sourcesOf } from '../../src/query/compare.ts'
import { picked, repicked } from '../../src/query/picks.ts'
import { type Account, join, type Records } from '../../src/query/select.ts'
import type { Difference, WordUse } from '../../src/records/schema.ts'
import { FILES } from '../fixture/records.ts'
import { differ, killed, tell } from './tell.ts'

const index = JSON.parse(FILES.get('index.json')!)
const records = join(index, [JSON.parse(FILES.get(index.shards[0].href)!)])

const places: Records['places'] = new Map(
	[
		['mill', 'Old Mill'],
		['river', 'River Town'],
	].map(([id, name]) => [id!, { ...records.places.get('karim')!, id: id!, name: name!, aliases: [`${name} Ezz-or`] }]),
)

function row(field: Field, all: Account[], differences: Difference[] = [], uses: WordUse[] = []): Cell[] {
	const rows = grid({ ...records, places }, sourcesOf(all), differences, uses)
	return rows.find((one) => one.field === field)?.cells ?? []
}
const says = (cells: Cell[]) =>
	cells.map(({ sources, values }) => [sources.length, values.map(({ key }) => key).join(' + ')])

describe('what an address asks for', () => {
	test('an event stands for all its claims and their differences', () => {
		const { event, accounts, differences, unknown } = asked(records, ['e2'])
		expect([event?.id, accounts.map(({ claim }) => claim.id), differences.length, unknown]).toEqual([
			'e2',
			['c2', 'c3'],
			1,
			[],
		])
	})
	test('claims of several events are of no one event', () => {
		const { event, accounts } = asked(records, ['c1', 'c2'])
		expect([event, accounts.map(({ claim }) => claim.id)]).toEqual([null, ['c1', 'c2']])
	})
	test('a difference is named only where two of its claims are there', () => {
		expect(asked(records, ['c1', 'c2']).differences).toEqual([])
	})
	test('what is not there is given back', () => {
		expect(asked(records, ['e99', 'c2']).unknown).toEqual(['e99'])
	})
})

describe('picks in the address', () => {
	test('are gathered, at most four, and taken back', () => {
		let compare: string[] | null = null
		for (const id of ['b', 'a', 'c', 'd', 'e']) compare = repicked(compare, id)
		expect(picked(compare)).toEqual(['a', 'b', 'c', 'd'])
		expect(picked(repicked(compare, 'b'))).toEqual(['a', 'c', 'd'])
		expect(repicked(repicked(null, 'a'), 'a')).toBeNull()
	})
	test('are not a comparison yet, and a comparison is no picks', () => {
		expect(picked(['a', 'b'])).toBeNull()
		expect(picked(null)).toBeNull()
	})
})

describe('columns', () => {
	test('hold the accounts of one mouth together, outlet by outlet, readers last', () => {
		const all = [
			tell({ speaker: 'A' }),
			tell({ outlet: null, comment: true }),
			tell({ outlet: 'Echo' }),
			tell({}),
			tell({ speaker: 'A' }),
		]
		expect(sourcesOf(all).map(({ id, accounts }) => [id, accounts.length])).toEqual([
			['Morning Post:A', 2],
			['Morning Post:', 1],
			['Echo:', 1],
			['comment:', 1],
		])
	})
	test('of accounts set apart say which of them each is', () => {
		const all = [tell({ speaker: 'A' }), tell({ speaker: 'A' }), tell({ speaker: 'B' })]
		expect(apart(sourcesOf(all)).map(({ nth }) => nth)).toEqual(['1 of 2', '2 of 2', undefined])
	})
})

describe('cells', () => {
	test('of neighbours that say the same are one; of others, the later names the first', () => {
		const day = { date: '2016-12-05' }
		const all = [
			tell({ ...day, speaker: 'A' }),
			tell({ ...day, speaker: 'B' }),
			tell({ date: '2016-12-06', speaker: 'C' }),
			tell({ ...day, outlet: 'Echo' }),
		]
		const cells = row('date', all)
		expect(says(cells)).toEqual([
			[2, '2016-12-05'],
			[1, '2016-12-06'],
			[1, '2016-12-05'],
		])
		expect(cells.map(({ sameAs }) => sameAs?.id ?? null)).toEqual([null, null, 'Morning Post:A'])
	})

	test('that are silent stay empty, and are never made one', () => {
		const all = [
			tell({ speaker: 'A', figures: [killed('12', 12, 12)] }),
			tell({ speaker: 'B' }),
			tell({ speaker: 'C' }),
		]
		expect(says(row('number', all))).toEqual([
			[1, 'killed 12 12 exact'],
			[1, ''],
			[1, ''],
		])
	})

	test('are not made one by what only their stories date', () => {
		const all = ['A', 'B'].map((speaker) => tell({ speaker, date: '2016-12-08~', rests: 'story' }))
		expect(says(row('date', all)).length).toBe(2)
	})

	test('give the day a source names, not also that its other sentences name none', () => {
		const all = [tell({ date: '2016-12-08~', rests: 'story' }), tell({ date: '2016-12-05' })]
		expect(says(row('date', all))).toEqual([[1, '2016-12-05']])
	})

	test('say whether a place is named in the words themselves, however it is spelt', () => {
		const at = (words: string, speaker: string) => tell({ words, speaker, more: { placeIds: ['river'] } })
		const cells = row('place', [at('Fire in #RiverTownEzzor', 'A'), at('Fire in the town', 'B')])
		expect(cells.map(({ values }) => values.map(({ rests }) => rests))).toEqual([['excerpt'], ['around']])
	})

	test('keep two figures of one measure apart, and those of no measure by their words', () => {
		const other = { measure: 'other' }
		const all = [
			tell({
				figures: [
					killed('12', 12, 12),
					killed('2', 2, 2),
					killed('two jets', 2, 2, other),
					killed('two vans', 2, 2, other),
				],
			}),
		]
		expect(row('number', all)[0]!.values.length).toBe(4)
	})

	test('name the differences of the record and with whom; a merged cell has only what all in it have', () => {
		const all = ['A', 'B', 'C'].map((speaker) => tell({ speaker, figures: [killed('12', 12, 12)] }))
		const cells = row('number', all, [differ('contradicts', [all[0]!, all[2]!])])
		expect(
			cells.map(({ differences }) =>
				differences.map(({ relation, others }) => [relation, others.map(({ speaker }) => speaker!.name)]),
			),
		).toEqual([[['contradicts', ['C']]], [], [['contradicts', ['A']]]])
	})

	test('do not set against each other, of many that a difference names, those that say the same', () => {
		const told = (speaker: string, modality: 'asserted' | 'denied') => tell({ speaker, more: { modality } })
		const all = [told('A', 'asserted'), told('B', 'asserted'), told('C', 'denied')]
		const cells = row('told', all, [differ('contradicts', all, '', 'occurrence')])
		expect(
			cells.map(({ sources, differences }) => [
				sources.length,
				differences[0]!.others.map(({ speaker }) => speaker!.name),
			]),
		).toEqual([
			[2, ['C']],
			[1, ['A', 'B']],
		])
	})

	test('name a source of another event that a difference names, and no silence: that shows in the silent cell', () => {
		const [here, there] = [
			tell({ figures: [killed('12', 12, 12)] }),
			tell({ speaker: 'B', figures: [killed('9', 9, 9)] }),
		]
		const differences = [differ('contradicts', [here, there]), differ('silent', [here, there])]
		const rows = grid({ ...records, places }, sourcesOf([here]), differences, [], sourcesOf([there]))
		const [cell] = rows.find(({ field }) => field === 'number')!.cells
		expect(cell!.differences.map(({ relation, others }) => [relation, others.map(({ id }) => id)])).toEqual([
			['contradicts', ['Morning Post:B']],
		])
	})

	test('hold the words that could be chosen otherwise, where they stand inside the excerpt', () => {
		const use = (start: number, words: string): WordUse => ({
			...{
				meaning: 'm',
				term: words,
				words,
				documentId: 'd1',
				storyId: 't1',
				outletId: null,
				start,
				end: start + words.length,
			},
			...{ quoted: false, speaker: null, comment: false },
		})
		const all = [tell({ words: 'the town was freed' })]
		expect(says(row('wording', all, [], [use(13, 'freed'), use(400, 'taken')]))).toEqual([[1, 'm freed']])
		expect(row('wording', all)).toEqual([])
	})
})
