import { describe, expect, test } from 'vitest'
import { editClaims } from '../../../src/pipeline/edit/claims.ts'
import type { ClaimEdit } from '../../../src/pipeline/edit/editorial.ts'
import { read } from '../../../src/pipeline/read.ts'
import { describe as select } from '../../../src/records/selector.ts'
import { makeClaim } from '../make.ts'

const TEXT = 'They took the town. They took the town again. Nobody was hurt.'
const document = read('a.txt', new TextEncoder().encode(TEXT))
const at = (quote: string) => {
	const start = TEXT.indexOf(quote)
	return select(TEXT, { start, end: start + quote.length })
}
const claims = [
	makeClaim('c1', 'x', { selector: at('They took the town.') }),
	makeClaim('c2', 'x', { selector: at('They took the town again.') }),
]
const edited = (row: Omit<ClaimEdit, 'why'>) =>
	editClaims(
		document,
		claims,
		{ file: 'a.txt', claims: [{ ...row, why: 'because.' }] },
		new Set(['aleppo-city', 'manbij']),
		(index) => `row ${index}`,
	)

describe('a correction', () => {
	test('changes its field and says so beside the record', () => {
		const {
			claims: [, second],
			uses,
		} = edited({ quote: 'town again', kind: 'clash', date: '2016-08' })
		expect(second).toMatchObject({ kind: 'clash', date: { edtf: '2016-08', basis: 'editor' } })
		expect(second?.edits?.map(({ field }) => field)).toEqual(['kind', 'date'])
		expect(uses).toHaveLength(1)
	})
	test('can say who says it and give its figures', () => {
		const attribution = [{ name: 'a resident', role: 'anonymous' as const, verb: 'said' }]
		const figures = [
			{ measure: 'killed', victims: 'people', low: 2, high: 2, comparator: 'exact' as const, words: 'two' },
		]
		const {
			claims: [, second],
		} = edited({ quote: 'town again', attribution, figures })
		expect(second).toMatchObject({ attribution, figures })
		expect(second?.edits?.map(({ field }) => field)).toEqual(['attribution', 'figures'])
	})
	test('can withhold a claim, which is then dropped with the reason', () => {
		const { claims: left, withheld } = edited({ quote: 'town again', withhold: true })
		expect(left.map(({ id }) => id)).toEqual(['c1'])
		expect(withheld[0]?.reason).toBe('withheld by an editor: because.')
	})
})

test('a decision about the event is passed on to linking', () => {
	expect(edited({ quote: 'town again', event: 'the town' }).events).toEqual([
		{ claimId: 'c2', event: 'the town', why: 'because.' },
	])
	expect(edited({ quote: 'town again', event: 'the town', eventKind: 'clash' }).events).toEqual([
		{ claimId: 'c2', event: 'the town', why: 'because.', kind: 'clash' },
	])
	expect(edited({ quote: 'town again', eventKind: 'clash' }).problems).toEqual([
		'row 0: a.txt: an event’s kind belongs to an event: name the event too',
	])
	expect(edited({ quote: 'town again', apart: true }).events).toEqual([{ claimId: 'c2', event: null, why: 'because.' }])
})

test.each([
	[{ quote: 'They lost', kind: 'clash' as const }, 'stale edit: "They lost" is not in the document'],
	[{ quote: 'They took', kind: 'clash' as const }, '"They took" stands in the document more than once'],
	[{ quote: 'Nobody was hurt', kind: 'clash' as const }, 'no claim stands at "Nobody was hurt"'],
	[{ quote: 'town again', summary: 'The regime took it' }, '"regime" takes a side'],
	[{ quote: 'town again', title: 'The taking of the town' }, 'a title belongs to an event'],
	[{ quote: 'town again', places: ['atlantis'] }, 'no place "atlantis" in the gazetteer'],
	[{ quote: 'town again' }, 'the row changes nothing: add one of'],
	[{ quote: 'town again', kind: 'advance' as const }, 'the row changes nothing: the pipeline now says the same'],
])('%o is a problem', (row, says) => {
	const { problems, claims: left } = edited(row)
	expect(problems).toHaveLength(1)
	expect(problems[0]).toContain(says)
	expect(left).toEqual(claims)
})
