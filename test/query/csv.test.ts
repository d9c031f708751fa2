import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, type Column, toCsv } from '../../src/query/csv.ts'

type Line = { name: string; cell: Cell }
const COLUMNS: Column<Line>[] = [
	{ name: 'name', cell: ({ name }) => name },
	{ name: 'cell', cell: ({ cell }) => cell },
]
const written = (cell: Cell) => (parse(toCsv(COLUMNS, [{ name: 'a', cell }])) as string[][])[1]![1]

test.each<[Cell, string]>([
	['plain', 'plain'],
	['a, b', 'a, b'],
	['“curly” and "straight"', '“curly” and "straight"'],
	['two\nlines', 'two\nlines'],
	['=1+1', "'=1+1"],
	['=1\n+1', "'=1\n+1"],
	['+49', "'+49"],
	['-12.5', '-12.5'],
	['-12 killed', "'-12 killed"],
	['@you', "'@you"],
	['\tindented', "'\tindented"],
	[-12.5, '-12.5'],
	[0, '0'],
	[true, 'true'],
	[null, ''],
	[['one', 'two'], 'one; two'],
	[['=one', 'two'], "'=one; two"],
	['حلب', 'حلب'],
])('a cell of %j is written so that it reads %j', (cell, expected) => {
	expect(written(cell)).toBe(expected)
})

test('header first, every line ended', () => {
	expect(toCsv(COLUMNS, [])).toBe('name,cell\r\n')
	expect(toCsv(COLUMNS, [{ name: 'a', cell: 1 }])).toBe('name,cell\r\na,1\r\n')
})

test('another reader finds what was written, and no cell that begins a formula', () => {
	fc.assert(
		fc.property(fc.array(fc.record({ name: fc.string({ unit: 'grapheme' }), cell: fc.string() })), (lines) => {
			const [, ...read] = parse(toCsv(COLUMNS, lines), { relax_column_count: true }) as string[][]
			expect(read).toHaveLength(lines.length)
			for (const [at, line] of lines.entries())
				for (const [column, text] of [line.name, line.cell].entries()) {
					const cell = read[at]![column]!
					expect([text, `'${text}`]).toContain(cell)
					expect(cell).not.toMatch(/^(?!-?\d+(\.\d+)?$)[=+\-@\t\r\n]/)
				}
		}),
	)
})
