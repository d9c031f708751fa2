import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sourcesOf } from '../../src/query/compare.ts'
import { measures, placed, scaleFor } from '../../src/query/figures.ts'
import { killed, tell } from './tell.ts'

const count = fc.integer({ min: 0, max: 2_000_000_000 })

describe('a scale', () => {
	test('begins at nought, ascends in equal whole steps, and covers every number with room to spare', () => {
		fc.assert(
			fc.property(fc.array(count), (numbers) => {
				const { ticks, top } = scaleFor(numbers)
				const step = ticks[1]!
				expect(ticks[0]).toBe(0)
				expect(Number.isInteger(step) && step > 0).toBe(true)
				expect(ticks.every((tick, at) => tick === at * step)).toBe(true)
				expect(ticks.length).toBeLessThanOrEqual(6)
				expect(ticks.at(-1)).toBe(top)
				expect(top).toBeGreaterThan(Math.max(0, ...numbers))
			}),
		)
	})

	test('keeps the order of numbers, within its length', () => {
		fc.assert(
			fc.property(count, count, (a, b) => {
				const scale = scaleFor([a, b])
				const [x, y] = [placed(killed('', a, a), scale)!, placed(killed('', b, b), scale)!]
				expect(Math.sign(x.from - y.from)).toBe(Math.sign(a - b))
				for (const { from, to } of [x, y]) expect(from >= 0 && from <= to && to <= 1).toBe(true)
			}),
		)
	})
})

describe('on a scale', () => {
	const scale = { top: 100, ticks: [0, 50, 100] }
	test.each([
		['a number is a point', killed('', 20, 20), { from: 0.2, to: 0.2, openStart: false, openEnd: false, soft: false }],
		['a range is a range', killed('', 20, 35), { from: 0.2, to: 0.35, openStart: false, openEnd: false, soft: false }],
		[
			'at least is open upwards',
			killed('', 80, null),
			{ from: 0.8, to: 1, openStart: false, openEnd: true, soft: false },
		],
		[
			'up to is open downwards',
			killed('', null, 30, { comparator: 'up-to' }),
			{ from: 0, to: 0.3, openStart: true, openEnd: false, soft: false },
		],
		[
			'about is soft',
			killed('', 30, 30, { comparator: 'about' }),
			{ from: 0.3, to: 0.3, openStart: false, openEnd: false, soft: true },
		],
		['words have no place', killed('dozens', null, null, { comparator: 'vague' }), null],
	])('%s', (_, figure, place) => expect(placed(figure, scale)).toEqual(place))
})

test('lines are kept apart by source, and one source’s equal figures are one line with all its words', () => {
	const all = [
		tell({ figures: [killed('12 men', 12, 12), killed('Twelve', 12, 12), killed('dozens', null, null)] }),
		tell({ outlet: 'Echo', figures: [killed('12', 12, 12)] }),
		tell({ outlet: 'Other' }),
	]
	const [one] = measures(sourcesOf(all))
	expect(one!.lines.map(({ source, words }) => [source.outlet!.name, words])).toEqual([
		['Morning Post', ['12 men', 'Twelve']],
		['Morning Post', ['dozens']],
		['Echo', ['12']],
	])
	expect(one!.silent.map(({ outlet }) => outlet!.name)).toEqual(['Other'])
})
