import { expect, test } from 'vitest'
import { type Known, type Ours, scoreDifferences } from './differences.ts'

const at = (start: number) => ({ file: 'a.txt', start, end: start + 5 })
const known = (...starts: number[]): Known => ({
	field: 'number',
	relation: 'contradicts',
	strength: 'strong',
	note: '',
	places: starts.map(at),
})
const ours = (...starts: number[]): Ours => ({ ...known(...starts), event: 'e', sources: 's', by: 'rule' })

test('both sides must be there, under the same field and relation', () => {
	expect(scoreDifferences([known(0, 10)], [ours(0, 10)], []).found).toEqual({ right: 1, of: 1 })
	expect(scoreDifferences([known(0, 10)], [ours(0, 20)], []).found.right).toBe(0)
	const other = scoreDifferences([known(0, 10)], [{ ...ours(0, 10), relation: 'updates' }], [])
	expect([other.found.right, other.otherwise]).toEqual([0, 1])
})

test('what the list does not know is wrong until somebody judged it', () => {
	const [mine, all] = [ours(30, 40), [known(0, 10)]]
	expect(scoreDifferences(all, [mine], []).precision).toEqual({ right: 0, of: 1 })
	const judged = [{ field: 'number', relation: 'contradicts', verdict: 'right' as const, places: mine.places }]
	expect(scoreDifferences(all, [mine], judged)).toMatchObject({
		precision: { right: 1, of: 1 },
		byList: { right: 0, of: 1 },
		unjudged: [],
	})
})
