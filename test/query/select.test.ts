import { describe, expect, test } from 'vitest'
import {
	accounts,
	byDate,
	byKnown,
	COMMENT_LANE,
	clusters,
	densest,
	isUndated,
	join,
	lanes,
	shownEvents,
	wholeSpan,
} from '../../src/query/select.ts'
import { dated } from '../../src/records/dated.ts'
import type { EventRecord, Index, Shard } from '../../src/records/schema.ts'
import { FILES } from '../fixture/records.ts'

const index: Index = JSON.parse(FILES.get('index.json')!)
const shard: Shard = JSON.parse(FILES.get(index.shards[0]!.href)!)
const records = join(index, [shard])
const event = (id: string) => records.eventById.get(id)!

test('events stand in order of time, undated ones last', () => {
	expect(records.events.map(({ id }) => id)).toEqual(['e3', 'e1', 'e2', 'e6', 'e4', 'e5'])
})

describe('joining refuses', () => {
	test('an event whose claim is not there', () => {
		expect(() => join(index, [{ ...shard, claims: shard.claims.slice(1) }])).toThrow('event e1 names claim c1')
	})
	test('a claim whose story is not there', () => {
		expect(() => join({ ...index, stories: [] }, [shard])).toThrow(/claim c1 names story s1/)
	})
})

test('accounts come with story and outlet, in the order of outlets', () => {
	expect(accounts(records, event('e2')).map(({ claim, outlet }) => [claim.id, outlet?.name])).toEqual([
		['c2', 'Morning Post'],
		['c3', 'Evening Echo'],
	])
})

test('what only a reader’s comment tells is shown when asked for', () => {
	expect(shownEvents(records, { comments: false }).map(({ id }) => id)).not.toContain('e6')
	expect(shownEvents(records, { comments: true }).map(({ id }) => id)).toContain('e6')
})

describe('lanes', () => {
	const found = lanes(records, records.events, { comments: true })
	test('one for each outlet, fullest first, comments last', () => {
		expect(found.map(({ id, tellings }) => [id, tellings.length])).toEqual([
			['post', 4],
			['echo', 1],
			[COMMENT_LANE, 1],
		])
	})
	test('without comments there is no lane of comments', () => {
		const without = lanes(records, records.events, { comments: false })
		expect(without.map(({ id }) => id)).toEqual(['post', 'echo'])
	})
	test('what is undated is in none', () => {
		expect(found.flatMap(({ tellings }) => tellings).map(({ eventId }) => eventId)).not.toContain('e5')
	})
	test('a telling says its form, its modality and whether accounts differ', () => {
		const telling = (id: string) => found.flatMap(({ tellings }) => tellings).find((one) => one.id === id)
		expect(telling('echo:e2')).toMatchObject({
			shape: 'day',
			modality: 'denied',
			contested: true,
			accounts: 2,
			outlets: 2,
		})
		expect(telling('post:e4')).toMatchObject({ shape: 'span', openEnd: true, openStart: false, modality: 'planned' })
		expect(telling('post:e3')).toMatchObject({ shape: 'span', contested: false, openEnd: false })
	})
})

test('the list has every dated event once, by month and date, longer spans apart', () => {
	const { months, longer } = byDate(records.events)
	const groups = months.flatMap((month) => month.groups)
	expect(months.map(({ month }) => month)).toEqual(['2016-12'])
	expect(groups.map(({ events }) => events.map(({ id }) => id))).toEqual([['e1', 'e2'], ['e6'], ['e4']])
	expect(longer.map(({ events }) => events.map(({ id }) => id))).toEqual([['e3']])
})

test('a day and about that day are two groups; longer spans follow the days of their month', () => {
	const on = (edtf: string) => ({ date: dated(edtf, 'text', []) }) as EventRecord
	const all = ['2016-12', '2016-12-08~', '2016-12-08', '2016-12-05/2016-12-08', '2016-11'].map(on)
	const { months } = byDate(all)
	expect(months.map(({ groups }) => groups.map(({ date }) => date.edtf))).toEqual([
		['2016-11'],
		['2016-12-05/2016-12-08', '2016-12-08', '2016-12-08~', '2016-12'],
	])
})

test('the undated stand together by what is known of them', () => {
	const undated = records.events.filter(({ date }) => isUndated(date))
	expect(byKnown(undated).map(([known, some]) => [known, some.length])).toEqual([['a morning', 1]])
})

describe('stretches', () => {
	const on = (...days: string[]) => days.map((edtf) => ({ date: dated(edtf, 'text', []) }) as EventRecord)
	test('parted where the gap is wide, long spans left out', () => {
		const events = on('2016', '2016-01-03', '2016-01-05', '2016-06-09', '2016-06-09/2016-06-11', '2016-06-30')
		expect(clusters(events, 21)).toEqual([
			{ earliest: '2016-01-03', latest: '2016-01-05', count: 2 },
			{ earliest: '2016-06-09', latest: '2016-06-30', count: 3 },
		])
	})
	test('the densest is the later of two equals', () => {
		expect(densest(clusters(on('2016-01-03', '2016-06-09')))).toMatchObject({ earliest: '2016-06-09' })
		expect(densest([])).toBeNull()
	})
	test('the whole reaches from the first to the last known day', () => {
		expect(wholeSpan(records.events)).toEqual({ earliest: '2016-01-01', latest: '2016-12-31' })
		expect(wholeSpan(on())).toBeNull()
	})
})
