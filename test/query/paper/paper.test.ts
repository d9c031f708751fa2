import { describe, expect, test } from 'vitest'
import { coveringOf } from '../../../src/query/paper/covering.ts'
import { evidenceRows } from '../../../src/query/paper/evidence.ts'
import { passages, passagesOf, shownAccounts } from '../../../src/query/paper/shown.ts'
import { records, TOUR } from './given.ts'

const all = records()
const cards = passages(all, TOUR)

describe('what the steps show', () => {
	test('is every account of an open event and every one that is quoted, each once, with its steps', () => {
		expect(shownAccounts(all, TOUR).map(({ account, steps }) => [account.claim.id, steps])).toEqual([
			['c1', [1]],
			['c3', [2]],
			['c2', [2]],
		])
	})

	test('is a card for each excerpt, in the words of the step, and for each account that no excerpt stands for', () => {
		expect(cards.map(({ number, exact, steps }) => [number, exact, steps])).toEqual([
			[1, 'The army took the bridge at Karim on Thursday, its spokesman said.', [1]],
			[2, 'Nobody was killed at Karim bridge on 8 December', [2]],
			[3, 'At least 20 soldiers were killed, he added.', [2]],
		])
		expect(cards[0]!.marks).toHaveLength(1)
		expect(passagesOf(all, TOUR.steps[1]!, cards).map(({ number }) => number)).toEqual([2, 3])
	})
})

describe('what is covered', () => {
	const covering = coveringOf(all, TOUR)

	test('are a step’s words in its passages, as long as they were', () => {
		expect(covering.text(cards[0]!)).toBe('The army ____ the bridge at Karim on Thursday, its spokesman said.')
	})

	test('is that passage wherever it stands, and no other', () => {
		const { start, end, documentId } = cards[0]!
		expect(covering.text({ documentId, start: start + 9, end: end + 9, exact: 'took the' })).toBe('____ the')
		expect(covering.text({ documentId, start: end, end: end + 8, exact: 'took the' })).toBe('took the')
		expect(covering.text({ documentId: 'evening', start, end, exact: 'took the' })).toBe('took the')
	})

	test('are outlet and day of its stories on the whole sheet, of others not', () => {
		expect([...covering.outlets]).toEqual(['s1'])
		expect([...covering.days]).toEqual(['s1'])
	})
})

describe('the evidence table', () => {
	const rows = evidenceRows(all, TOUR, null)

	test('has a row for each account', () => expect(rows.map(({ number }) => number)).toEqual([1, 2, 3]))

	test('says a difference once in full, and after that where', () => {
		const stands = rows.map((row) => row.stands.map(({ relation, rows, saidIn }) => [relation, rows, saidIn]))
		expect(stands).toEqual([[], [['contradicts', [3], null]], [['contradicts', [2], 2]]])
	})

	test('refers to a note only where it was told: a row has room for five', () => {
		const event = all.events.find(({ claimIds }) => claimIds.includes('c2'))!
		const [difference] = event.differences
		const differences = Array.from({ length: 7 }, (_, nth) => ({
			...{ ...difference!, note: `Note ${nth}.` },
			claimIds: ['c3', nth < 6 ? 'c1' : 'c2'],
		}))
		const events = all.events.map((one) => (one === event ? { ...one, differences } : one))
		const crowded = { ...all, events, eventById: new Map(events.map((one) => [one.id, one])) }
		const [, first, second] = evidenceRows(crowded, TOUR, null)
		expect(first!.stands.map(({ note }) => note)).toEqual(['Note 0.', 'Note 1.', 'Note 2.', 'Note 3.', 'Note 4.'])
		expect(first!.untold.map(({ note }) => note)).toEqual(['Note 5.', 'Note 6.'])
		expect(second!.stands.map(({ note, saidIn }) => [note, saidIn])).toEqual([['Note 6.', null]])
	})

	test('takes nobody who contradicts for one who agrees', () => {
		expect(rows.map(({ along }) => along)).toEqual([[], [], []])
	})
})
