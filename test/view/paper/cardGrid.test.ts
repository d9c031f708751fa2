import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { behind, type Placed, placeCards, ROWS } from '../../../src/view/paper/cardGrid.ts'

const ROW = 10
const cells = ({ page, column, columns, row, rows }: Placed) =>
	Array.from(
		{ length: columns * rows },
		(_, at) => `${page} ${column + (at % columns)} ${row + Math.floor(at / columns)}`,
	)

describe('cards', () => {
	test('lie two to a row', () => {
		const placed = placeCards(
			[1, 1, 1].map((half) => ({ half, full: half })),
			ROW,
		)
		expect(placed.map(({ column, row }) => [column, row])).toEqual([
			[1, 1],
			[2, 1],
			[1, 2],
		])
	})

	test('a long one takes the width of the sheet, and the next short one the half that is free', () => {
		const placed = placeCards(
			[
				{ half: 1, full: 1 },
				{ half: 25, full: 12 },
				{ half: 1, full: 1 },
			],
			ROW,
		)
		expect(placed.map(({ column, columns, row, rows }) => [column, columns, row, rows])).toEqual([
			[1, 1, 1, 1],
			[1, 2, 2, 2],
			[2, 1, 1, 1],
		])
	})
})

const needs = fc.array(
	fc.tuple(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 60 })).map(([half, full]) => ({
		half: Math.max(half, full),
		full,
	})),
)

test('no two cards share a place, each is as high as it needs, and each back is behind its front', () => {
	fc.assert(
		fc.property(needs, (all) => {
			const placed = placeCards(all, ROW)
			const taken = placed.flatMap(cells)
			expect(new Set(taken).size).toBe(taken.length)
			expect(placed.map(({ card }) => card)).toEqual(all.map((_, at) => at))
			for (const one of placed) {
				expect(one.row + one.rows).toBeLessThanOrEqual(ROWS + 1)
				const { half, full } = all[one.card]!
				const need = one.columns === 1 ? half : full
				if (one.rows < ROWS) expect(one.rows * ROW).toBeGreaterThanOrEqual(need)
				// The left edge of a back is as far from the left as its front's right edge is from the right.
				expect(behind(one).column - 1).toBe(2 - (one.column + one.columns - 1))
			}
		}),
	)
})
