import { beforeAll, describe, expect, test } from 'vitest'
import { readCorpus } from '../../../src/pipeline/disk.ts'
import { run } from '../../../src/pipeline/pipeline.ts'
import { write } from '../../../src/pipeline/write.ts'
import { columnsOf } from '../../../src/query/catalogue/columns.ts'
import { linesOf } from '../../../src/query/catalogue/loadLines.ts'
import { prepare } from '../../../src/query/catalogue/prepared.ts'
import { join, type Records } from '../../../src/query/select.ts'
import { disguise } from '../../../src/query/walkthrough/disguise.ts'
import { DocumentFile, Index, Shard, WordsFile } from '../../../src/records/schema.ts'
import { anchor } from '../../../src/records/selector.ts'
import { type Step, type Walkthrough, WalkthroughsFile } from '../../../src/records/walkthrough.ts'
import { manyRecords } from '../../fixture/many.ts'

let records: Records
let tours: Walkthrough[]
let documents: DocumentFile[]
let words: WordsFile
beforeAll(() => {
	const { files } = run(readCorpus('seeds'))
	const read = (path: string) => JSON.parse(files.get(path)!)
	const index = Index.parse(read('index.json'))
	records = join(
		index,
		index.shards.map(({ href }) => Shard.parse(read(href))),
		null,
		'https://example.org/data/index.json',
	)
	documents = index.documents.map(({ href }) => DocumentFile.parse(read(href)))
	words = WordsFile.parse(read('words.json'))
	tours = WalkthroughsFile.parse(read('walkthroughs.json')).walkthroughs
}, 60_000)

const hiding = (what: (hide: NonNullable<Step['hide']>) => boolean) =>
	tours.flatMap(({ id, steps }) =>
		steps.filter(({ hide }) => hide && what(hide)).map((step) => ({ step, seed: `${id}/${step.id}` })),
	)

/** Every text of records and documents as a page would have them; codes and ids are read aloud by nobody. */
function texts(seen: Records): string[] {
	const CODE = /^(?:\w*[iI]ds?|href|file|sha256|from|kind|facets)$/
	const walk = (value: unknown, key = ''): string[] => {
		if (typeof value === 'string') return CODE.test(key) ? [] : [value]
		if (value instanceof Map) return [...value.values()].flatMap((one) => walk(one))
		if (Array.isArray(value)) return value.flatMap((one) => walk(one, key))
		if (value && typeof value === 'object')
			return Object.entries(value).flatMap(([name, one]) => (CODE.test(name) ? [] : walk(one, name)))
		return []
	}
	return [...walk(seen), ...documents.map((file) => seen.readDocument!(file)).flatMap((file) => walk(file))]
}

const asWord = (words: string) =>
	new RegExp(
		`(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}])`,
		'u',
	)

describe('while outlets are hidden', () => {
	test('no name of one is in any text, nor who wrote or passed on a story', () => {
		const steps = hiding(({ outlets }) => outlets)
		expect(steps.length).toBeGreaterThan(3)
		for (const { step, seed } of steps) {
			const seen = texts(disguise(records, step.hide!, step, seed))
			for (const { name } of records.index.outlets)
				expect(
					seen.filter((text) => asWord(name).test(text)),
					`${seed}: ${name}`,
				).toEqual([])
			for (const { author, via } of records.stories.values())
				for (const name of [author, ...via])
					if (name)
						expect(
							seen.filter((text) => asWord(name).test(text)),
							`${seed}: ${name}`,
						).toEqual([])
		}
	})

	test('their order, and so their colours, are another one, and the same for the same step', () => {
		const [{ step, seed }] = hiding(({ outlets }) => outlets) as [{ step: Step; seed: string }]
		const ids = (of: Records) => of.index.outlets.map(({ id }) => id)
		const once = disguise(records, step.hide!, step, seed)
		expect(ids(once)).not.toEqual(ids(records))
		expect([...ids(once)].sort()).toEqual([...ids(records)].sort())
		expect(ids(disguise(records, step.hide!, step, seed))).toEqual(ids(once))
		expect(new Set(once.index.outlets.map(({ initials }) => initials)).size).toBe(once.index.outlets.length)
	})
})

describe('while days are hidden', () => {
	test('what the step shows has none: not the events, not their accounts, not the stories', () => {
		const steps = hiding(({ dates }) => dates)
		expect(steps.length).toBeGreaterThan(2)
		for (const { step, seed } of steps) {
			const seen = disguise(records, step.hide!, step, seed)
			const asked = step.show.eventId ? [records.eventById.get(step.show.eventId)!] : []
			const claimIds = [
				...asked.flatMap((event) => event.claimIds),
				...step.excerpts.flatMap(({ claimId }) => claimId ?? []),
			]
			for (const { id } of asked) expect(seen.eventById.get(id)!.date.edtf, seed).toBe(null)
			for (const id of claimIds) {
				const claim = seen.claims.get(id)!
				expect([claim.date.edtf, claim.date.steps.length], seed).toEqual([null, 1])
				expect(seen.stories.get(claim.storyId)!.published.edtf, seed).toBe(null)
			}
			for (const { id } of asked) expect(seen.eventById.get(id)!.title).not.toMatch(/\b\d{1,2} \p{Lu}\p{Ll}+\b/u)
		}
	})

	test('the days of other stories stay', () => {
		const [{ step, seed }] = hiding(({ dates }) => dates) as [{ step: Step; seed: string }]
		const seen = disguise(records, step.hide!, step, seed)
		expect(seen.events.some(({ date }) => date.edtf !== null)).toBe(true)
	})
})

describe('while words are hidden', () => {
	test('they are in no text, in whatever writing', () => {
		const steps = hiding(({ words }) => words.length > 0)
		expect(steps.length).toBeGreaterThan(2)
		for (const { step, seed } of steps) {
			const seen = texts(disguise(records, step.hide!, step, seed))
			for (const word of step.hide!.words) {
				const found = new RegExp(asWord(word).source, 'iu')
				expect(
					seen.filter((text) => found.test(text)),
					`${seed}: ${word}`,
				).toEqual([])
			}
		}
	})
})

test('a hidden word is counted nowhere, and all others are', () => {
	const { step, seed } = hiding(({ words }) => words.includes('liberated'))[0]!
	const seen = disguise(records, step.hide!, step, seed).readWords!(words)
	expect(seen.uses.some((use) => use.words.toLowerCase() === 'liberated')).toBe(false)
	expect(words.uses.some((use) => use.words.toLowerCase() === 'liberated')).toBe(true)
	expect(seen.uses.some((use) => use.words.toLowerCase() === 'regime')).toBe(true)
})

test('positions stay true: every account is still where it was, in a text as long as it was', () => {
	for (const { step, seed } of hiding(() => true)) {
		const seen = disguise(records, step.hide!, step, seed)
		for (const file of documents) {
			const shown = seen.readDocument!(file)
			expect(shown.text.length).toBe(file.text.length)
			expect(seen.readDocument!(file)).toBe(shown)
			for (const claim of seen.claims.values())
				if (claim.documentId === file.id)
					expect(anchor(shown.text, claim.selector)).toEqual({ start: claim.selector.start, end: claim.selector.end })
		}
	}
})

test('the records themselves are not touched', () => {
	const before = JSON.stringify([records.index, [...records.claims], records.events])
	for (const { step, seed } of hiding(() => true)) disguise(records, step.hide!, step, seed)
	expect(JSON.stringify([records.index, [...records.claims], records.events])).toBe(before)
})

test('of a corpus too large to load, every line keeps its fields, and none tells a hidden day', () => {
	const files = write(manyRecords(500))
	const read = (path: string) => JSON.parse(files.get(path)!)
	const index = Index.parse(read('index.json'))
	const { rows } = linesOf(prepare(columnsOf(read('catalogue.json'))))
	const shard = Shard.parse(read(index.shards[0]!.href))
	const many = join(index, [shard], rows)
	const hide = { outlets: false, dates: true, words: [] }
	const { id } = shard.events[0]!
	const seen = disguise(many, hide, { show: { eventId: id }, excerpts: [] }, 'seed').lines!
	expect(seen.map(({ id, kind, placeIds }) => ({ id, kind, placeIds }))).toEqual(
		rows.map(({ id, kind, placeIds }) => ({ id, kind, placeIds })),
	)
	// All are of one document: of those that are not loaded none is known to be of another story.
	const open = seen.filter((row) => [row, ...row.told.map(({ when }) => when)].some(({ edtf }) => edtf !== null))
	const storyOf = new Map(shard.claims.map((claim) => [claim.id, claim.storyId]))
	const hidden = shard.events[0]!.claimIds.map((id) => storyOf.get(id))
	const others = shard.events.filter(({ claimIds }) => !claimIds.some((id) => hidden.includes(storyOf.get(id))))
	expect(others.length).toBeGreaterThan(0)
	expect(open.map((row) => row.id).sort()).toEqual(others.map((event) => event.id).sort())
})
