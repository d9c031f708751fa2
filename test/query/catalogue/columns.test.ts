import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buffersOf, columnsOf, positionOf, textAt } from '../../../src/query/catalogue/columns.ts'
import { pick } from '../../../src/query/catalogue/picked.ts'
import { prepare } from '../../../src/query/catalogue/prepared.ts'
import { Register } from '../../../src/query/catalogue/register.ts'
import { plainRow, rowsOf } from '../../../src/query/row.ts'
import { join } from '../../../src/query/select.ts'
import { Catalogue, pack } from '../../../src/records/catalogue.ts'
import type { Index, Shard } from '../../../src/records/schema.ts'
import { FILES } from '../../fixture/records.ts'
import { anyRows } from './anyRows.ts'

const index: Index = JSON.parse(FILES.get('index.json')!)
const shard: Shard = JSON.parse(FILES.get(index.shards[0]!.href)!)
const rows = rowsOf(join(index, [shard]))
const shards = (all: unknown[]) => all.map((_, at) => at)
const packed = () => pack(rows, shards(rows))

test('lines come back as they were, through the schema, JSON, columns and a message', () => {
	const columns = columnsOf(Catalogue.parse(JSON.parse(JSON.stringify(packed()))))
	const sent = structuredClone(columns, { transfer: buffersOf(columns) })
	expect(columns.when).toHaveLength(0)
	expect(new Register(sent).rows.map(plainRow)).toEqual(rows)
})

test('any lines come back as they were', () => {
	fc.assert(
		fc.property(anyRows, (some) => {
			const register = new Register(columnsOf(pack(some, shards(some))))
			expect(register.rows.map(plainRow)).toEqual(some)
			for (const [at, { id }] of some.entries()) {
				expect(register.shardOf(id)).toBe(at)
				expect(register.find(id)).toBe(register.rows[at])
			}
			expect(register.find('none of these')).toBeUndefined()
		}),
	)
})

test('columns of different length are refused, and dates that are not there', () => {
	expect(() => columnsOf({ ...packed(), titles: [] })).toThrow('titles has 0 entries, ids has 6')
	expect(() => columnsOf({ ...packed(), whens: [] })).toThrow('no date number 0')
})

test('a string is found where it stands alone, whatever others hold of it', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\n', 'ق', '\ud800'), maxLength: 4 })),
			(all) => {
				const { ids } = columnsOf({ ...pack([], []), ids: all, ...emptyOf(all.length) })
				for (const [at, one] of all.entries()) {
					expect(textAt(ids, at)).toBe(one)
					expect(positionOf(ids, one)).toBe(at)
				}
				expect(positionOf(ids, 'ababa')).toBe(-1)
			},
		),
	)
})

/** The other columns of a catalogue of so many events. */
function emptyOf(length: number) {
	const each = <T>(value: T): T[] => Array.from({ length }, () => value)
	const whens = [{ edtf: null, earliest: null, latest: null, precision: null }]
	const values = { titles: each(''), kinds: each('other' as const), agreements: each('single-source' as const) }
	const lists = { places: each([]), documents: each([]), modalities: each([]), told: each([]) }
	return { ...values, ...lists, whens, contested: each(false), when: each(0), shards: each(0) }
}

test('rows of a register are picked by number, whichever of them; what is counted of a set is found; others are put into columns', () => {
	const register = new Register(columnsOf(packed()))
	const some = register.rows.filter((_, at) => at % 2 === 1)
	expect(pick(some)).toEqual({ columns: register.columns, at: Int32Array.of(1, 3, 5) })
	const { columns, sets } = prepare(columnsOf(packed()))
	const counted = new Register(columns, sets)
	const told = counted.rows.filter(({ commentsOnly }) => !commentsOnly)
	expect(told.length).toBeLessThan(counted.rows.length)
	expect(pick(told)).toBe(sets[0])
	expect(pick(counted.rows)).toBe(sets[1])
	const mixed = [register.rows[3]!, rows[1]!]
	const own = pick(mixed)
	expect(new Register(own.columns).rows.map(plainRow)).toEqual(mixed.map(plainRow))
	expect(pick(mixed)).toBe(own)
})

test('long texts are read whole', () => {
	const long = 'ab'.repeat(9000)
	expect(textAt(columnsOf({ ...pack([], []), ids: ['', long, 'c'], ...emptyOf(3) }).ids, 1)).toBe(long)
})
