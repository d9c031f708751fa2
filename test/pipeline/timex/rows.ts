import { expect, test } from 'vitest'
import { type Context, tag } from '../../../src/pipeline/timex/tag.ts'

/** A text with the expected expressions in ‹ ›, and for each its type, TIMEX3 value, EDTF value and, where set, its mod. */
export type Row = [text: string, ...expected: [type: string, value: string, edtf: string | null, mod?: string][]]

/** One test per row: exactly these expressions, with these values, held against one context. */
export function rows(context: Context | string | null, table: Row[]): void {
	const told: Context = context === null || typeof context === 'string' ? { reference: context } : context
	for (const [marked, ...expected] of table)
		test(`${told.reference ?? 'day not known'}: ${marked.replace(/\s+/g, ' ')}`, () => {
			const text = marked.replace(/[‹›]/g, '')
			const spans = [...marked.matchAll(/‹([^›]*)›/g)].map((match) => match[1])
			const found = tag(text, told)
			expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(spans)
			expect(found.map(({ type, value, edtf, mod }) => [type, value, edtf, mod])).toEqual(
				expected.map(([type, value, edtf, mod]) => [type, value, edtf, mod]),
			)
		})
}
