import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from '../../../src/query/csv.ts'
import { type Row, rowsOf, shownAccounts } from '../../../src/query/row.ts'
import { join } from '../../../src/query/select.ts'
import { COLUMNS } from '../../../src/query/url.ts'
import type { Index, Shard } from '../../../src/records/schema.ts'
import { csvColumns, sorted, sorting } from '../../../src/view/table/columns.ts'
import { FILES } from '../../fixture/records.ts'
import { rowOf } from '../../fixture/rows.ts'

const read = <T>(path: string) => JSON.parse(FILES.get(path)!) as T
const index = read<Index>('index.json')
const records = join(
	index,
	index.shards.map(({ href }) => read<Shard>(href)),
)
const rows = rowsOf(records)
const on = { records, comments: false }
const ids = (some: Row[]) => some.map(({ id }) => id)

test('a table has every row once, in either direction, whatever it is sorted by', () => {
	fc.assert(
		fc.property(fc.constantFrom(...COLUMNS), fc.boolean(), (by, down) => {
			expect(ids(sorted(rows, { by, down }, on)).sort()).toEqual(ids(rows).sort())
		}),
	)
})

test('by date: in order of time, undated last; by title: by the first letter, not by a quotation mark', () => {
	const dates = sorted(rows, { by: 'date', down: false }, on).map(({ earliest }) => earliest)
	expect(dates.filter((day) => day !== null)).toEqual(dates.filter((day) => day !== null).sort())
	expect(dates.at(-1)).toBeNull()
	const quoted = [
		{ ...rows[0]!, title: '“Zeal”' },
		{ ...rows[0]!, title: 'mill' },
	]
	expect(sorted(quoted, { by: 'title', down: false }, on).map(({ title }) => title)).toEqual(['mill', '“Zeal”'])
})

test('by place: a small first letter stands among the capital ones', () => {
	const names = ['Mill', 'al-Mina', 'Zeal']
	const places = new Map(names.map((name) => [name, { ...records.index.places[0]!, id: name, name }]))
	const some = names.map((name) => rowOf({ id: name, placeIds: [name] }))
	const ground = { records: { ...records, places }, comments: false }
	expect(ids(sorted(some, { by: 'place', down: false }, ground))).toEqual(['al-Mina', 'Mill', 'Zeal'])
})

test.each([false, true])('what has no date or no place stands last, the last first or not: %s', (down) => {
	const bare = { ...rows[0]!, id: 'bare', earliest: null, latest: null, placeIds: [] }
	const some = [...rows.filter(({ earliest }) => earliest !== null), bare]
	expect(ids(sorted([bare, ...some.slice(0, -1)], { by: 'place', down }, on)).at(-1)).toBe('bare')
	const dates = sorted(some, { by: 'date', down }, on).map(({ earliest }) => earliest)
	expect(dates.at(-1)).toBeNull()
	const known = dates.slice(0, -1) as string[]
	expect(known.length).toBeGreaterThan(2)
	expect(known).toEqual(known.toSorted((a, b) => (down ? b.localeCompare(a) : a.localeCompare(b))))
})

test('down turns the order about; what is equal keeps the order of time', () => {
	const counts = (down: boolean) => sorted(rows, { by: 'accounts', down }, on).map((row) => shownAccounts(row, on))
	expect(counts(true)).toEqual(counts(true).toSorted((a, b) => b - a))
	expect(counts(false)).toEqual(counts(false).toSorted((a, b) => a - b))
	const same = rows.filter(({ kind }) => kind === rows[0]!.kind)
	expect(ids(sorted(same, { by: 'kind', down: true }, on))).toEqual(ids(same))
})

test('a CSV file has a line for each row, as another reader finds it', () => {
	const columns = csvColumns(on, 'https://example.org/page/')
	const lines = parse(toCsv(columns, rows), { columns: true }) as Record<string, string>[]
	expect(Object.keys(lines[0]!)).toEqual([
		...['id', 'date_edtf', 'earliest', 'latest', 'date_prec', 'title', 'kind', 'places', 'governorate', 'where_prec'],
		...['outlets', 'agreement', 'accounts', 'contested', 'link'],
	])
	expect(lines.map(({ id }) => id)).toEqual(ids(rows))
	for (const [at, row] of rows.entries()) {
		const line = lines[at]!
		expect(line.title).toBe(row.title)
		expect(line.date_edtf).toBe(row.edtf ?? '')
		expect(line.contested).toBe(String(row.contested))
		expect(line.link).toBe(`https://example.org/page/?event=${row.id}`)
		expect(line.outlets).not.toContain('Readers')
	}
})

test('many rows are sorted in pieces as they would be at once, equal ones in the order in which they come', () => {
	const many = Array.from({ length: 5300 }, (_, at) => rowOf({ id: `e${at}`, accounts: (at * 7919) % 40 }))
	for (const down of [false, true]) {
		const naive = many.toSorted((a, b) => (down ? b.accounts - a.accounts : a.accounts - b.accounts))
		expect(ids(sorted(many, { by: 'accounts', down }, on))).toEqual(ids(naive))
		let rests = 0
		for (const _ of sorting(many, { by: 'accounts', down }, on)) rests++
		expect(rests).toBeGreaterThan(12)
	}
})
