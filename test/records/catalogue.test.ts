import { expect, test } from 'vitest'
import { rowsOf } from '../../src/query/row.ts'
import { join } from '../../src/query/select.ts'
import { pack } from '../../src/records/catalogue.ts'
import type { Index, Shard } from '../../src/records/schema.ts'
import { FILES } from '../fixture/records.ts'

const index: Index = JSON.parse(FILES.get('index.json')!)
const shard: Shard = JSON.parse(FILES.get(index.shards[0]!.href)!)
const rows = rowsOf(join(index, [shard]))

test('each date is kept once', () => {
	const { whens } = pack(
		rows,
		rows.map(() => 0),
	)
	expect(new Set(whens.map((when) => JSON.stringify(when))).size).toBe(whens.length)
})
