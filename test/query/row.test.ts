import { expect, test } from 'vitest'
import { rowsOf } from '../../src/query/row.ts'
import { join } from '../../src/query/select.ts'
import type { Index, Shard } from '../../src/records/schema.ts'
import { FILES } from '../fixture/records.ts'

const index: Index = JSON.parse(FILES.get('index.json')!)
const shard: Shard = JSON.parse(FILES.get(index.shards[0]!.href)!)
const records = join(index, [shard])

test('a line for each event, in their order, with who tells of it', () => {
	const rows = rowsOf(records)
	expect(rows.map(({ id }) => id)).toEqual(records.events.map(({ id }) => id))
	for (const row of rows) {
		const event = records.eventById.get(row.id)!
		expect([row.title, row.edtf, row.accounts]).toEqual([event.title, event.date.edtf, event.claimIds.length])
		expect(row.tellers.length).toBeGreaterThan(0)
		expect(row.commentsOnly).toBe(row.tellers.join() === 'readers-comments')
	}
	expect(rows.some(({ commentsOnly }) => commentsOnly)).toBe(true)
})
