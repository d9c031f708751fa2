/** What the records of the seeds must know of each other, held against the gold made by reading. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCorpus, writeFiles } from '../../src/pipeline/disk.ts'
import { run } from '../../src/pipeline/pipeline.ts'
import { Index, Shard } from '../../src/records/schema.ts'
import { type Differences, type Ours, readJudged, readKnown, readOurs, scoreDifferences } from './differences.ts'
import { type Comparison, compare, readGold, readRecords } from './records.ts'

const GOLD = 'test/gold'
type Measured = { comparison: Comparison; differences: Differences; ours: Ours[] }
let edited: Measured
let bare: Measured
const folder = mkdtempSync(join(tmpdir(), 'datelines-known-'))

function measure(name: string, edits: boolean): Measured {
	const corpus = readCorpus('seeds', edits)
	const out = join(folder, name)
	writeFiles(out, run(corpus).files)
	const claims = readGold(GOLD, out)
	const ours = readOurs(out)
	return {
		comparison: compare(claims, readRecords(out)),
		differences: scoreDifferences(readKnown(GOLD, claims), ours, readJudged(GOLD, claims)),
		ours,
	}
}

function readAdded(out: string) {
	const index = Index.parse(JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')))
	const shards = index.shards.map(({ href }) => Shard.parse(JSON.parse(readFileSync(join(out, href), 'utf8'))))
	return shards.flatMap(({ claims }) => claims.filter(({ by }) => by === 'editor').map(({ edits }) => edits))
}

beforeAll(() => {
	edited = measure('edited', true)
	bare = measure('bare', false)
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

const share = ({ right, of }: { right: number; of: number }) => right / of

describe('with edits', () => {
	test('every known difference is there, typed as known', () =>
		expect(edited.differences.missed.map(({ note }) => note)).toEqual([]))
	test('every core claim of the gold is there, and every claim is in the gold', () => {
		expect(edited.comparison.missed.map(({ exact }) => exact)).toEqual([])
		expect(edited.comparison.extra.map(({ exact }) => exact)).toEqual([])
	})
	test('an account that an editor added is marked as such, and none without edits', () => {
		const by = (name: string) => readAdded(join(folder, name))
		expect(by('edited').length).toBeGreaterThan(0)
		for (const edits of by('edited')) expect(edits?.[0]?.field).toMatch(/^account added/)
		expect(by('bare')).toEqual([])
	})
	test('what is published beyond the list was read and judged right', () => {
		expect(edited.differences.unjudged.map(({ note }) => note)).toEqual([])
		expect(share(edited.differences.precision)).toBe(1)
	})
	test('claims are joined as in the gold', () => {
		expect(share(edited.comparison.joined.precision)).toBeGreaterThanOrEqual(0.95)
		expect(share(edited.comparison.joined.recall)).toBeGreaterThanOrEqual(0.95)
	})
	test.each([
		['number contradicts', /“62 .*“at least 80 soldiers”/],
		['number broader', /“61 people”.*“97”/],
		['date contradicts', /5 December 2016.*between Saturday 3 December/],
		['wording differentScope', /“liberated” \(Sputnik\).*“took back” \(Khamenei/],
	])('%s', (kind, note) => {
		const said = edited.ours.filter(({ field, relation }) => `${field} ${relation}` === kind).map(({ note }) => note)
		expect(said.join('\n')).toMatch(note)
	})
})

describe('without edits', () => {
	test('what is joined is joined rightly, and most is joined', () => {
		expect(share(bare.comparison.joined.precision)).toBeGreaterThanOrEqual(0.9)
		expect(share(bare.comparison.joined.recall)).toBeGreaterThanOrEqual(0.7)
	})
	test('most known differences are there, typed as known', () =>
		expect(share(bare.differences.found)).toBeGreaterThanOrEqual(0.7))
	test('what is published as a difference is one', () =>
		expect(share(bare.differences.precision)).toBeGreaterThanOrEqual(0.85))
})
