/**
 * Pages in the manner of outlets the rules were not made on. `claims.yaml` beside each was written by reading the page
 * first: every row is a claim that must be found, with what the row says of it; `not` names what is known to go wrong.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { run } from '../../src/pipeline/pipeline.ts'
import { loadedIn } from '../../src/pipeline/tables/loaded.ts'
import { edtfBounds } from '../../src/records/edtf.ts'
import type { Claim } from '../../src/records/schema.ts'

type Row = {
	exact: string
	kind?: string
	modality?: string
	date?: string | number | null
	places?: string[]
	speaker?: string | null
	/** "killed 14 at-least": measure, number, comparator. */
	figures?: string[]
	not?: string[]
}

const CASES = 'test/cases'
const pages = readdirSync(CASES).filter((name) => existsSync(join(CASES, name, 'claims.yaml')))

const claimsOf = (text: string): Claim[] =>
	run({ files: [{ name: 'page.txt', bytes: new TextEncoder().encode(text) }], editorial: null }).records.claims

/** What the records say where a row says something else. */
function wrong(row: Row, claim: Claim): Record<string, unknown> {
	const found: Record<string, unknown> = {}
	const check = (field: string, right: boolean, is: unknown) => {
		if (!right && !row.not?.includes(field)) found[field] = is
	}
	const figures = claim.figures.map(({ measure, low, high, comparator }) => `${measure} ${low ?? high} ${comparator}`)
	const bounds = (edtf: string | null) => {
		const span = edtf === null ? null : edtfBounds(edtf)
		return `${span?.earliest} ${span?.latest}`
	}
	if (row.kind) check('kind', claim.kind === row.kind, claim.kind)
	if (row.modality) check('modality', claim.modality === row.modality, claim.modality)
	if (row.date !== undefined)
		check('date', bounds(row.date === null ? null : String(row.date)) === bounds(claim.date.edtf), claim.date.edtf)
	if (row.places)
		check(
			'places',
			row.places.every((id) => claim.placeIds.includes(id)),
			claim.placeIds,
		)
	if (row.speaker !== undefined) {
		const name = claim.attribution[0]?.name ?? null
		check(
			'speaker',
			name === null
				? row.speaker === null
				: name.includes(row.speaker ?? 'nobody') || row.speaker?.includes(name) === true,
			name,
		)
	}
	for (const figure of row.figures ?? []) check('figures', figures.includes(figure), figures)
	return found
}

describe.each(pages)('%s', (name) => {
	const text = readFileSync(join(CASES, name, 'input.txt'), 'utf8')
	const rows = parse(readFileSync(join(CASES, name, 'claims.yaml'), 'utf8')) as Row[]
	const claims = claimsOf(text)

	test('what a reader finds in it is found', () => {
		const report = rows.map((row) => {
			const start = text.indexOf(row.exact)
			expect(start, row.exact).toBeGreaterThan(-1)
			const claim = claims.find(
				({ selector }) => selector.exact.includes(row.exact) || row.exact.includes(selector.exact),
			)
			const lost = row.not?.includes('found') === true
			return claim
				? { exact: row.exact, ...wrong(row, claim) }
				: lost
					? { exact: row.exact }
					: { exact: row.exact, found: false }
		})
		expect(report).toEqual(rows.map(({ exact }) => ({ exact })))
	})

	test('little else is, and nothing takes a side', () => {
		const extra = claims.filter(
			({ selector }) => !rows.some(({ exact }) => selector.exact.includes(exact) || exact.includes(selector.exact)),
		)
		expect(extra.length, extra.map(({ selector }) => selector.exact).join('\n')).toBeLessThanOrEqual(2)
		for (const { summary } of claims) expect(loadedIn(summary), summary).toEqual([])
	})
})
