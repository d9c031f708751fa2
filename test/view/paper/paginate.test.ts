import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Measured, paginate } from '../../../src/view/paper/paginate.ts'

const pages = (room: number, ...pieces: (number | [number, 'leads' | 'first'])[]) =>
	paginate(
		pieces.map((one): Measured => (typeof one === 'number' ? { height: one } : { height: one[0], [one[1]]: true })),
		room,
	)

describe('pieces on pages', () => {
	test('as many as fit', () => expect(pages(10, 4, 4, 4)).toEqual([[0, 1], [2]]))
	test('a page is filled to its edge', () => expect(pages(10, 5, 5)).toEqual([[0, 1]]))
	test('a heading goes with what it heads', () => expect(pages(10, 6, [2, 'leads'], 4)).toEqual([[0], [1, 2]]))
	test('so do two in a row', () => expect(pages(10, 5, [1, 'leads'], [1, 'leads'], 4)).toEqual([[0], [1, 2, 3]]))
	test('one that begins a page begins one', () => expect(pages(10, 1, [1, 'first'])).toEqual([[0], [1]]))
	test('one higher than a page has its own', () => expect(pages(10, 1, 30, 1)).toEqual([[0], [1], [2]]))
	test('what belongs together and is higher than a page is parted, not cut', () =>
		expect(pages(10, [6, 'leads'], [6, 'leads'], 6)).toEqual([[0], [1], [2]]))
	test('nothing is no page', () => expect(pages(10)).toEqual([]))
})

const measured = fc.array(fc.record({ height: fc.nat(30), leads: fc.boolean(), first: fc.boolean() }), {
	maxLength: 40,
})

test('every piece is on one page, in order, and only a piece alone is higher than its page', () => {
	fc.assert(
		fc.property(measured, fc.integer({ min: 1, max: 40 }), (pieces, room) => {
			const found = paginate(pieces, room)
			expect(found.flat()).toEqual(pieces.map((_, at) => at))
			for (const page of found) {
				const height = page.reduce((sum, at) => sum + pieces[at]!.height, 0)
				const filled = page.filter((at) => pieces[at]!.height > 0).length
				if (filled > 1) expect(height).toBeLessThanOrEqual(room)
			}
		}),
	)
})
