import { expect, test } from 'vitest'
import { rowsOf, undatedRows } from '../../src/query/row.ts'
import { commentCount, isUndated, join } from '../../src/query/select.ts'
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

test('the undated ones are those that come last', () => {
	const rows = rowsOf(records)
	expect(undatedRows(rows)).toEqual(rows.filter(isUndated))
	expect(undatedRows(rows)).not.toEqual([])
	const dated = rows.filter((row) => !isUndated(row))
	expect(undatedRows(dated)).toEqual([])
	expect(undatedRows(rows.slice(dated.length))).toEqual(rows.slice(dated.length))
})

test('accounts in readers’ comments are counted from lines as from the claims', () => {
	expect(commentCount(records)).toBeGreaterThan(0)
	expect(commentCount({ ...records, claims: new Map(), lines: rowsOf(records) })).toBe(commentCount(records))
})
