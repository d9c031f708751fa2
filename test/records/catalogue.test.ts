import { expect, test } from 'vitest'
import { rowsOf } from '../../src/query/row.ts'
import { join } from '../../src/query/select.ts'
import { Catalogue, pack, unpack } from '../../src/records/catalogue.ts'
import type { Index, Shard } from '../../src/records/schema.ts'
import { FILES } from '../fixture/records.ts'

const index: Index = JSON.parse(FILES.get('index.json')!)
const shard: Shard = JSON.parse(FILES.get(index.shards[0]!.href)!)
const rows = rowsOf(join(index, [shard]))
const packed = () =>
	pack(
		rows,
		rows.map(() => 0),
	)

test('lines come back as they were, through the schema and JSON', () => {
	expect(unpack(Catalogue.parse(JSON.parse(JSON.stringify(packed()))))).toEqual(rows)
})

test('each date is kept once', () => {
	const { whens } = packed()
	expect(new Set(whens.map((when) => JSON.stringify(when))).size).toBe(whens.length)
})

test('columns of different length are refused, and dates that are not there', () => {
	expect(() => unpack({ ...packed(), titles: [] })).toThrow('titles has 0 entries, ids has 6')
	expect(() => unpack({ ...packed(), whens: [] })).toThrow('no date number 0')
})
