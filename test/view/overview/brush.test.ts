import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { between, centred, type Days, keyStep, moved, type Part } from '../../../src/view/overview/brush.ts'

const LIMITS = { first: 0, last: 400 }
const NOW = { first: 100, last: 129 }

describe('a window', () => {
	test.each<[Part, number, Days]>([
		['first', -10, { first: 90, last: 129 }],
		['first', 500, { first: 128, last: 129 }],
		['first', Number.NEGATIVE_INFINITY, { first: 0, last: 129 }],
		['last', 10, { first: 100, last: 139 }],
		['last', -500, { first: 100, last: 101 }],
		['last', Number.POSITIVE_INFINITY, { first: 100, last: 400 }],
		['whole', 7, { first: 107, last: 136 }],
		['whole', Number.NEGATIVE_INFINITY, { first: 0, last: 29 }],
		['whole', 1000, { first: 371, last: 400 }],
	])('moved: %s by %i', (part, by, expected) => expect(moved(NOW, part, by, LIMITS)).toEqual(expected))

	test('drawn from either side is the same, and never shorter than two days', () => {
		expect(between(50, 60, LIMITS)).toEqual(between(60, 50, LIMITS))
		expect(between(50, 50, LIMITS)).toEqual({ first: 50, last: 51 })
		expect(between(900, 950, LIMITS)).toEqual({ first: 399, last: 400 })
	})
	test('pressed for a day stands around it, and is never long', () => {
		expect(centred(NOW, 200, LIMITS)).toEqual({ first: 185, last: 214 })
		expect(centred(LIMITS, 200, LIMITS)).toEqual({ first: 185, last: 214 })
		expect(centred({ first: 3, last: 5 }, 0, LIMITS)).toEqual({ first: 0, last: 2 })
	})
	test('stays within its limits, whatever the hand does', () => {
		const part = fc.constantFrom<Part>('first', 'last', 'whole')
		fc.assert(
			fc.property(part, fc.integer({ min: -900, max: 900 }), (one, by) => {
				const { first, last } = moved(NOW, one, by, LIMITS)
				expect(first).toBeGreaterThanOrEqual(0)
				expect(last).toBeLessThanOrEqual(400)
				expect(last - first).toBeGreaterThanOrEqual(1)
			}),
		)
	})
})

test.each<[string, Part, number | null]>([
	['ArrowLeft', 'first', -1],
	['ArrowRight', 'last', 1],
	['ArrowRight', 'whole', 3],
	['PageUp', 'first', 15],
	['PageDown', 'whole', -15],
	['Home', 'whole', Number.NEGATIVE_INFINITY],
	['x', 'whole', null],
])('the key %s on %s', (key, part, step) => expect(keyStep(key, part, NOW)).toBe(step))
