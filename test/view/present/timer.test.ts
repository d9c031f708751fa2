import { expect, test } from 'vitest'
import { at, clock, NEW_TIMER, passed, paused, reset, started, timeWords } from '../../../src/view/present/timer.ts'

test('it counts up while it runs, and stands still while it is paused', () => {
	const running = started(at(NEW_TIMER, 'one', 0), 1000)
	expect(passed(running, 4000)).toEqual({ total: 3000, step: 3000 })
	const still = paused(running, 5000)
	expect(passed(still, 99_000)).toEqual({ total: 4000, step: 4000 })
	expect(passed(started(still, 100_000), 101_000)).toEqual({ total: 5000, step: 5000 })
	// Begun twice, it runs once.
	expect(started(running, 2000)).toBe(running)
})

test('each step has its own time, and finds it again', () => {
	const one = started(at(NEW_TIMER, 'one', 0), 0)
	const two = at(one, 'two', 60_000)
	expect(passed(two, 90_000)).toEqual({ total: 90_000, step: 30_000 })
	const back = at(two, 'one', 90_000)
	expect(passed(back, 91_000)).toEqual({ total: 91_000, step: 61_000 })
	expect(passed(at(paused(back, 91_000), 'two', 99_000), 99_000)).toEqual({ total: 91_000, step: 30_000 })
})

test('from nought again, it goes on running if it ran', () => {
	const running = started(at(NEW_TIMER, 'one', 0), 0)
	expect(passed(reset(running, 5000), 6000)).toEqual({ total: 1000, step: 1000 })
	expect(passed(reset(paused(running, 5000), 5000), 6000)).toEqual({ total: 0, step: 0 })
})

test('a clock that is set back never shows less than nought', () => {
	expect(passed(started(NEW_TIMER, 5000), 1000).total).toBe(0)
})

test.each([
	[0, '0:00'],
	[65_400, '1:05'],
	[3_723_000, '1:02:03'],
])('%d ms are %s', (ms, words) => expect(clock(ms)).toBe(words))

test('the time in words, where there is a step and where there is none', () => {
	const time = { total: 12.9 * 60_000, step: 4 * 60_000 }
	expect(timeWords(time, { tour: 42, step: 7 })).toBe('Step: 4 of 7 minutes. Walkthrough: 12 of 42 minutes.')
	expect(timeWords(time, { tour: 42, step: null })).toBe('Walkthrough: 12 of 42 minutes.')
})
