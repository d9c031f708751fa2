import fc from 'fast-check'
import { expect, test } from 'vitest'
import { limits, shareAfter } from '../../../src/view/panel/width.ts'

const LIMITS = { least: 25, most: 60 }

test.each([
	['ArrowLeft', 40, false, 42],
	['ArrowRight', 40, false, 38],
	['ArrowLeft', 40, true, 38],
	['ArrowRight', 40, true, 42],
	['PageUp', 40, false, 50],
	['PageDown', 40, false, 30],
	['Home', 40, false, 25],
	['End', 40, false, 60],
	['ArrowLeft', 59, false, 60],
	['ArrowRight', 25, false, 25],
	['ArrowUp', 40, false, null],
	['x', 40, false, null],
])('%s at %i, right to left %s: %j', (key, share, rightToLeft, expected) =>
	expect(shareAfter(key, share, LIMITS, rightToLeft)).toBe(expected),
)

test('both sides stay readable, whatever the window', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1025, max: 8000 }), fc.constantFrom(16, 20), (window, rem) => {
			const { least, most } = limits(window, rem)
			expect((window * least) / 100).toBeGreaterThanOrEqual(20 * rem)
			expect(most).toBeGreaterThanOrEqual(least)
			if (most > least) expect((window * (100 - most)) / 100).toBeGreaterThanOrEqual(26 * rem)
		}),
	)
})
