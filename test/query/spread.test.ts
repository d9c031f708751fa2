import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spreadOf } from '../../src/query/spread.ts'
import { addDays } from '../../src/records/day.ts'
import { type Tell, tell } from './tell.ts'

const picture = (...tells: Tell[]) => spreadOf(tells.map(tell))

describe('accounts on an axis', () => {
	const day = fc.integer({ min: -40_000, max: 40_000 }).map((days) => addDays('2016-12-08', days))
	const one = fc.record({ date: day, length: fc.nat(500), published: day }).map(({ date, length, published }) => ({
		...{ date: length === 0 ? date : `${date}/${addDays(date, length)}`, published },
	}))

	test('lie within it, in the order of their days, each day wide enough to be a day', () => {
		fc.assert(
			fc.property(fc.array(one, { minLength: 1, maxLength: 6 }), (tells) => {
				const { lines, axis, whole } = picture(...tells)
				const marks = lines.map(({ mark, date }) => ({ ...mark!, first: date.earliest! }))
				for (const { from, to } of [...marks, whole!]) expect(from > 0 && from < to && to < 1).toBe(true)
				const byDay = [...marks].sort((a, b) => (a.first < b.first ? -1 : 1))
				for (const [at, { from }] of byDay.entries()) expect(from).toBeGreaterThanOrEqual(byDay[at - 1]?.from ?? 0)
				expect(whole!.from).toBeCloseTo(Math.min(...marks.map(({ from }) => from)))
				expect(whole!.to).toBeCloseTo(Math.max(...marks.map(({ to }) => to)))
				for (const { at } of axis!.ticks) expect(at >= 0 && at < 1).toBe(true)
				expect(axis!.ticks.length).toBeLessThanOrEqual(6)
			}),
		)
	})

	test('a day of publication near by is on it; one far off does not stretch it', () => {
		const near = picture({ date: '2016-12-05', published: '2016-12-10' }).lines[0]!
		expect(near.published).toMatchObject({ outside: null })
		expect(near.published!.from).toBeGreaterThan(near.mark!.to)
		const far = picture({ date: '2016-12-05', published: '2020-07-02' })
		expect(far.lines[0]!.published!.outside).toBe('after')
		expect(far.axis!.latest < '2017').toBe(true)
	})

	test('the spread is that of the days that are named, not of those of stories', () => {
		const { whole } = picture({ date: '2016-12-05' }, { outlet: 'Echo', date: '2016-12-08~', rests: 'story' })
		expect([whole!.earliest, whole!.latest]).toEqual(['2016-12-05', '2016-12-05'])
	})

	test('marks say how well a date is known', () => {
		const { lines } = picture(
			{ date: '2016-12-05' },
			{ date: '2016-12-05~' },
			{ date: '2016-12-03/2016-12-04' },
			{ date: '2016-12-05/..' },
			{ date: null },
		)
		expect(lines.map(({ mark }) => mark && [mark.isDay, mark.soft, mark.openEnd])).toEqual([
			[true, false, false],
			[true, true, false],
			[false, false, false],
			[false, false, true],
			null,
		])
	})

	test('none dated, no axis', () => expect(picture({ date: null }).axis).toBeNull())
})
