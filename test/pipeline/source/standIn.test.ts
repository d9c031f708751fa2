import { describe, expect, test } from 'vitest'
import type { Constraint, Fact } from '../../../src/pipeline/source/facts.ts'
import { calendars, standIn } from '../../../src/pipeline/source/standIn.ts'
import { weekday } from '../../../src/records/day.ts'
import { makeStory } from '../make.ts'

const clue = (fact: Fact, firm = true): Constraint => ({ rule: 'r', says: 's', start: 0, end: 1, fact, firm })

describe('a day to stand in for one that is not known', () => {
	test('is the first that all firm clues allow', () => {
		const day = standIn(
			[
				clue({ kind: 'weekday', weekday: 4 }),
				clue({ kind: 'after', date: '11-26' }),
				clue({ kind: 'from', day: '2016-01-01', edtf: '2016' }),
			],
			[],
		)
		expect(day).toBe('2016-01-07')
	})
	test('heeds no clue that is a mere sign', () => {
		expect(standIn([clue({ kind: 'month', month: 7 }, false)], [])).toBe('2001-01-01')
	})
	test('is of the weekday told of last, where nothing else names one', () => {
		const told = (day: number) => ({ weekday: day, look: 'past', quoted: false, value: `XXXX-WXX-${day}` }) as never
		expect(weekday(standIn([], [told(3), told(4)])!)).toBe(4)
		expect(weekday(standIn([clue({ kind: 'weekday', weekday: 1 })], [told(4)])!)).toBe(1)
	})
	test('is none where the clues exclude each other', () => {
		expect(
			standIn(
				[clue({ kind: 'from', day: '2016-05-01', edtf: '2016-05' }), clue({ kind: 'until', day: '2016-04-01' })],
				[],
			),
		).toBeNull()
	})
})

describe('whose calendar a story counts by', () => {
	test('entries of a live page share one, and so do the comments below', () => {
		const page = [
			makeStory('t1', null, { kind: 'live' }),
			makeStory('t2', null, { kind: 'update' }),
			makeStory('t3', null, { kind: 'comment' }),
		]
		expect(new Set(calendars(page).values()).size).toBe(1)
	})
	test('articles that stand side by side do not', () => {
		const page = [makeStory('t1'), makeStory('t2'), makeStory('t3', null, { kind: 'comment' })]
		expect(new Set(calendars(page).values()).size).toBe(3)
	})
})
