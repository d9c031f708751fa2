import { describe, expect, test } from 'vitest'
import { write } from '../../src/pipeline/write.ts'
import { columnsOf } from '../../src/query/catalogue/columns.ts'
import { linesOf } from '../../src/query/catalogue/loadLines.ts'
import { prepare } from '../../src/query/catalogue/prepared.ts'
import { plainRow, rowsOf } from '../../src/query/row.ts'
import { join } from '../../src/query/select.ts'
import { neededShards } from '../../src/query/shards.ts'
import type { Catalogue } from '../../src/records/catalogue.ts'
import type { Index, Shard } from '../../src/records/schema.ts'
import { manyRecords } from '../fixture/many.ts'
import { FILES } from '../fixture/records.ts'

const COUNT = 2000
const records = manyRecords(COUNT)
const files = write(records)
const read = <T>(path: string): T => JSON.parse(files.get(path)!)
const index = read<Index>('index.json')
const catalogue = read<Catalogue>(index.catalogue!.href)
const lines = linesOf(prepare(columnsOf(catalogue)))
const keys = (need: Parameters<typeof neededShards>[2]) => neededShards(index, lines, need).map(({ key }) => key)

describe('many events are written', () => {
	const shards = index.shards.map(({ href }) => read<Shard>(href))
	test('in several shards, every event in one, in order of time', () => {
		expect(index.shards.map(({ count }) => count)).toEqual([400, 400, 400, 400, 400])
		const ids = shards.flatMap(({ events }) => events.map(({ id }) => id))
		expect(new Set(ids).size).toBe(COUNT)
		const starts = shards.flatMap(({ events }) => events.map(({ date }) => date.earliest!))
		expect(starts).toEqual(starts.toSorted())
	})
	test('each with the claims of its events', () => {
		for (const shard of shards) expect(() => join(index, [shard])).not.toThrow()
		expect(shards.flatMap(({ claims }) => claims)).toHaveLength(records.claims.length)
	})
	test('with their lines, which are those the claims give', () => {
		expect(lines.rows.map(plainRow)).toEqual(rowsOf(join(index, shards)))
		for (const [at, shard] of shards.entries()) for (const { id } of shard.events) expect(lines.shardOf(id)).toBe(at)
	})
	test('twice with the same bytes', () => expect([...write(manyRecords(COUNT))]).toEqual([...files]))
})

describe('a page needs', () => {
	test('all shards of a small corpus, and no catalogue', () => {
		const small: Index = JSON.parse(FILES.get('index.json')!)
		expect(small.catalogue).toBeUndefined()
		expect(neededShards(small, null, { t: null, event: null })).toEqual(small.shards)
	})
	test('nothing before the lines are there', () => {
		expect(neededShards(index, null, { t: null, event: 'e3' })).toEqual([])
	})
	test('the shards of the days shown and their neighbours', () => {
		expect(keys({ t: { earliest: '2013-06-01', latest: '2013-06-30' }, event: null })).toEqual(['0001', '0002', '0003'])
		expect(keys({ t: { earliest: '2010-01-01', latest: '2010-01-09' }, event: null })).toEqual(['0000', '0001'])
		expect(keys({ t: { earliest: '1999-01-01', latest: '1999-01-09' }, event: null })).toEqual(['0000', '0001'])
	})
	test('the shard of the open event, wherever the days are', () => {
		expect(keys({ t: { earliest: '2010-01-01', latest: '2010-01-09' }, event: 'e1999' })).toEqual([
			'0000',
			'0001',
			'0004',
		])
	})
	test('some where the address names no days, and never all of many', () => {
		expect(keys({ t: null, event: null }).length).toBeGreaterThan(0)
		const wide = {
			...index,
			shards: Array.from({ length: 50 }, (_, at) => ({ ...index.shards[0]!, earliest: `20${10 + at}-01-01` })),
		}
		expect(
			neededShards(wide, lines, { t: { earliest: '2010-01-01', latest: '2059-12-31' }, event: null }).length,
		).toBeLessThan(9)
	})
})
