import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collect, countIn, extent, intervals, nextStart, startsIn } from '../../../src/query/catalogue/intervals.ts'

type Span = [from: number, length: number]

const anySpans = fc.array(
	fc.tuple(fc.integer({ min: -50, max: 200 }), fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 120 }))),
	{ maxLength: 80 },
)
const anyWindow = fc
	.tuple(fc.integer({ min: -80, max: 260 }), fc.integer({ min: 1, max: 150 }))
	.map(([from, length]) => ({ from, to: from + length }))

const build = (spans: Span[]) =>
	intervals(
		Int32Array.from(spans, (_, at) => at),
		Int32Array.from(spans, ([from]) => from),
		Int32Array.from(spans, ([from, length]) => from + length),
		Uint8Array.from(spans, ([, length]) => (length === 1 ? 1 : 0)),
	)

/** What touches a window, by looking at each. */
const touching = (spans: Span[], window: { from: number; to: number }) =>
	[...spans.keys()].filter((at) => spans[at]![0] < window.to && spans[at]![0] + spans[at]![1] > window.from)

test('collects and counts what a look at each would find', () => {
	fc.assert(
		fc.property(anySpans, anyWindow, (spans, window) => {
			const all = build(spans)
			const { days, spans: longer } = collect(all, window.from, window.to)
			const expected = touching(spans, window)
			expect([...days, ...longer].sort((a, b) => a - b)).toEqual(expected)
			expect(countIn(all, window.from, window.to)).toBe(expected.length)
		}),
	)
})

test('gives days and spans in order of time', () => {
	fc.assert(
		fc.property(anySpans, anyWindow, (spans, window) => {
			const { days, spans: longer } = collect(build(spans), window.from, window.to)
			for (const refs of [[...days], longer]) {
				const starts = refs.map((ref) => spans[ref]![0])
				expect(starts).toEqual(starts.toSorted((a, b) => a - b))
			}
		}),
	)
})

test('stretches side by side count everything once', () => {
	fc.assert(
		fc.property(anySpans, fc.integer({ min: 1, max: 40 }), (spans, step) => {
			let sum = 0
			for (let day = -60; day < 260; day += step) sum += startsIn(build(spans), day, day + step)
			expect(sum).toBe(spans.length)
		}),
	)
})

test('finds the next and the last beginning, and the ends', () => {
	fc.assert(
		fc.property(anySpans, fc.integer({ min: -60, max: 260 }), (spans, day) => {
			const all = build(spans)
			const starts = spans.map(([from]) => from)
			const after = starts.filter((from) => from > day)
			const before = starts.filter((from) => from < day)
			expect(nextStart(all, day, 1)).toBe(after.length ? Math.min(...after) : null)
			expect(nextStart(all, day, -1)).toBe(before.length ? Math.max(...before) : null)
			const ends = spans.map(([from, length]) => from + length)
			expect(extent(all)).toEqual(spans.length ? { from: Math.min(...starts), to: Math.max(...ends) } : null)
		}),
	)
})
