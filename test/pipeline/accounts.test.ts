/**
 * Pages nobody edited, in manners the rules were not made on: which accounts are of one occurrence, and how they differ.
 * `accounts.yaml` beside each was written by reading; it says what is known to go wrong, and every difference published must stand in it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { run } from '../../src/pipeline/pipeline.ts'

type Row = string[] | { of: string[]; not?: string[] }
type Differing = { field: string; relation: string; between: string[]; not?: string[]; right?: boolean }
type Accounts = { together: Row[]; apart: Row[]; differences: Differing[] }

const CASES = 'test/cases'
const pages = readdirSync(CASES).filter((name) => existsSync(join(CASES, name, 'accounts.yaml')))

describe.each(pages)('%s', (name) => {
	const files = readdirSync(join(CASES, name))
		.filter((file) => /^input.*\.txt$/.test(file))
		.map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(join(CASES, name, file))) }))
	const { together, apart, differences } = parse(readFileSync(join(CASES, name, 'accounts.yaml'), 'utf8')) as Accounts
	const { events, claims } = run({ files, editorial: null }).records
	const claimOf = (words: string): string => {
		const plain = (text: string) => text.replace(/\s+/g, ' ')
		const claim = claims.find(({ selector }) => plain(selector.exact).includes(words))
		expect(claim, words).toBeDefined()
		return claim!.id
	}
	const eventOf = (words: string) => events.find(({ claimIds }) => claimIds.includes(claimOf(words)))!.id
	const read = (row: Row) => (Array.isArray(row) ? { of: row, not: [] } : { not: [], ...row })

	test('accounts of one occurrence are together, others are not', () => {
		for (const row of together.map(read)) {
			const ids = new Set(row.of.map(eventOf))
			expect(ids.size === 1, row.of.join(' + ')).toBe(!row.not.includes('found'))
		}
		for (const row of apart.map(read)) {
			const ids = new Set(row.of.map(eventOf))
			expect(ids.size === row.of.length, row.of.join(' | ')).toBe(!row.not.includes('apart'))
		}
	})

	test('what differs is said, and nothing else', () => {
		const published = [
			...new Map(events.flatMap((event) => event.differences.map((one) => [one.note, one] as const))).values(),
		]
		const answers = (row: Differing, one: (typeof published)[number]) =>
			one.field === row.field &&
			one.relation === row.relation &&
			row.between.every((words) => one.claimIds.includes(claimOf(words)))
		for (const row of differences)
			expect(
				published.some((one) => answers(row, one)),
				`${row.field} ${row.relation}: ${row.between.join(' / ')}`,
			).toBe(!row.not?.includes('found'))
		const unread = published.filter((one) => !differences.some((row) => answers(row, one)))
		expect(unread.map(({ note }) => note)).toEqual([])
	})
})
