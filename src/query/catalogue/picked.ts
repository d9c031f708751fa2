/** Any set of lines as numbers of rows in columns: what counting works on. */
import { pack } from '../../records/catalogue.ts'
import type { Row, RowSource } from '../row.ts'
import type { Calendar } from './calendar.ts'
import { type Columns, columnsOf } from './columns.ts'
import type { LaneArrays } from './lanes.ts'
import { Line, type Register } from './register.ts'

/** What is counted of a set already. */
export type Ready = {
	calendar?: Calendar
	/** By outlet, without readers' comments. */
	lanes?: LaneArrays
}

/** `at` are the rows' numbers in `columns`, in the order of the rows. */
export type Picked = { columns: Columns; at: Int32Array; ready?: Ready }

const picked = new WeakMap<RowSource, Picked>()

/**
 * The columns that hold `rows`. Lines of a register share its columns: only their numbers are gathered. Other rows, of a
 * corpus small enough to be loaded whole, are put into columns of their own. Remembered for each set.
 */
export function pick(rows: RowSource): Picked {
	const before = picked.get(rows)
	if (before) return before
	const found = ofRegister(rows) ?? ofRows(rows)
	picked.set(rows, found)
	return found
}

function ofRegister(rows: RowSource): Picked | null {
	const first = rows.at(0)
	if (!(first instanceof Line)) return null
	const { register } = first
	const all = rows === register.rows
	const at = all ? register.all : numbersOf(rows, register)
	if (!at) return null
	// Sets are in order and hold no row twice: one as long as all rows is all of them.
	const before = register.sets.find((set) => set.at.length === at.length && (all || same(set.at, at)))
	return before ?? { columns: register.columns, at }
}

/** The rows' numbers in a register; null where one is not of it. */
function numbersOf(rows: RowSource, register: Register): Int32Array | null {
	const at = new Int32Array(rows.length)
	for (let one = 0; one < rows.length; one++) {
		const row = rows.at(one)
		if (!(row instanceof Line) || row.register !== register) return null
		at[one] = row.at
	}
	return at
}

function ofRows(rows: RowSource): Picked {
	const all = Array.from({ length: rows.length }, (_, at) => rows.at(at) as Row)
	const shards = all.map(() => 0)
	return { columns: columnsOf(pack(all, shards)), at: Int32Array.from(shards, (_, at) => at) }
}

function same(a: Int32Array, b: Int32Array): boolean {
	for (let one = 0; one < a.length; one++) if (a[one] !== b[one]) return false
	return true
}
