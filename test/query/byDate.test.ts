import { expect, test } from 'vitest'
import { byDate, byKnown } from '../../src/query/byDate.ts'
import { type Row, rowsOf } from '../../src/query/row.ts'
import { isUndated, join } from '../../src/query/select.ts'
import { dated } from '../../src/records/dated.ts'
import type { Index, Shard } from '../../src/records/schema.ts'
import { FILES } from '../fixture/records.ts'
import { rowOf } from '../fixture/rows.ts'

const index: Index = JSON.parse(FILES.get('index.json')!)
const shard: Shard = JSON.parse(FILES.get(index.shards[0]!.href)!)
const rows = rowsOf(join(index, [shard]))

test('the list has every dated event once, by month and date, longer spans apart', () => {
	const { months, longer } = byDate(rows)
	const groups = months.flatMap((month) => month.groups)
	expect(months.map(({ month }) => month)).toEqual(['2016-12'])
	expect(groups.map(({ rows }) => rows.map(({ id }) => id))).toEqual([['e1', 'e2'], ['e6'], ['e4']])
	expect(longer.map(({ rows }) => rows.map(({ id }) => id))).toEqual([['e3']])
})

test('a day and about that day are two groups; longer spans follow the days of their month', () => {
	const on = (edtf: string) => rowOf(dated(edtf, 'text', []) as Partial<Row>)
	const all = ['2016-12', '2016-12-08~', '2016-12-08', '2016-12-05/2016-12-08', '2016-11'].map(on)
	const { months } = byDate(all)
	expect(months.map(({ groups }) => groups.map(({ date }) => date.edtf))).toEqual([
		['2016-11'],
		['2016-12-05/2016-12-08', '2016-12-08', '2016-12-08~', '2016-12'],
	])
})

test('the undated stand together by what is known of them', () => {
	const undated = rows.filter(isUndated)
	expect(byKnown(undated).map(([known, some]) => [known, some.length])).toEqual([['a morning', 1]])
})
