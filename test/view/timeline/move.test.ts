import { describe, expect, test } from 'vitest'
import { type Move, moveFrom } from '../../../src/view/timeline/move.ts'
import type { Mark } from '../../../src/view/timeline/place.ts'

const mark = (id: string, laneId: string, x: number, row = 0): Mark => ({
	id,
	laneId,
	row,
	look: 'dot',
	x,
	width: 24,
	glyph: 24,
	label: 'none',
	tellings: [],
	count: 1,
	contested: 0,
	from: 0,
	to: 0,
})

/**
 * a:  a1   a2
 *          a3
 * b:  (nothing)
 * c:     c1       c2
 */
const MARKS = [
	mark('a1', 'a', 0),
	mark('a2', 'a', 100),
	mark('a3', 'a', 100, 1),
	mark('c1', 'c', 60),
	mark('c2', 'c', 300),
]

describe('a key leads', () => {
	test.each<[string, Move, string | null]>([
		['a1', 'next', 'a2'],
		['a2', 'next', 'a3'],
		['a3', 'next', null],
		['a3', 'previous', 'a2'],
		['a1', 'previous', null],
		['a1', 'last', 'a3'],
		['a3', 'first', 'a1'],
		['a1', 'down', 'c1'],
		['a2', 'down', 'c1'],
		['c2', 'up', 'a2'],
		['c1', 'down', null],
		['a1', 'up', null],
	])('from %s, %s, to %s', (from, move, to) => {
		const start = MARKS.find(({ id }) => id === from)!
		expect(moveFrom(start, move, MARKS, ['a', 'b', 'c'])?.id ?? null).toBe(to)
	})
})
