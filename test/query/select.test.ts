import { describe, expect, test } from 'vitest'
import { accounts, join, shownEvents } from '../../src/query/select.ts'
import type { Index, Shard } from '../../src/records/schema.ts'
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
