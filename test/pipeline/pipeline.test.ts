import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCorpus } from '../../src/pipeline/disk.ts'
import { parseEditorial } from '../../src/pipeline/edit/editorial.ts'
import { type Corpus, type Run, run } from '../../src/pipeline/pipeline.ts'
import { InputError } from '../../src/pipeline/read.ts'
import { sayReport } from '../../src/pipeline/report.ts'
import { DocumentFile, Index, Shard } from '../../src/records/schema.ts'

const seeds = readCorpus('seeds')
let edited: Run
let bare: Run
beforeAll(() => {
	edited = run(seeds)
	bare = run(readCorpus('seeds', false))
}, 60_000)

const file = (name: string, text: string | Uint8Array) => ({
	name,
	bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
})
const corpus = (...files: Corpus['files']): Corpus => ({ files, editorial: null })

test('what an editor says of the page itself goes into the index, and none is made up', () => {
	const given = (text: string | null) => {
		const editorial = text === null ? null : { name: 'editorial.yaml', text }
		const { files } = run({ files: [file('a.txt', 'A page.')], editorial })
		return Index.parse(JSON.parse(files.get('index.json')!))
	}
	expect(given('contact: mailto:desk@example.org').contact).toBe('mailto:desk@example.org')
	expect(given('content: These texts tell of a flood.').contentNote).toBe('These texts tell of a flood.')
	expect(given('url: https://example.org/here/').url).toBe('https://example.org/here/')
	expect(given(null)).not.toHaveProperty('contact')
	expect(given(null)).not.toHaveProperty('url')
	expect(given(null)).not.toHaveProperty('contentNote')
})

describe('the seeds', () => {
	test('every character that is not white space is accounted for', () => {
		for (const { report } of [edited, bare])
			expect(report.documents.map(({ file, accounted }) => [file, accounted])).toEqual(
				seeds.files.map(({ name }) => [name, 1]),
			)
		expect(sayReport(edited.report).match(/accounted {4}100 %/g)).toHaveLength(5)
	})

	test('every story of the editor’s table is there with its outlet and its day', () => {
		const { documents } = parseEditorial('editorial.yaml', readFileSync('seeds/editorial.yaml', 'utf8'))
		for (const row of documents!.flatMap(({ stories }) => stories ?? [])) {
			const story = edited.records.stories.find(({ opening }) => opening.startsWith(row.starts.slice(0, 40)))
			expect(story, row.starts).toBeDefined()
			if (row.outlet) expect(story?.outletId, row.starts).toBe(row.outlet.id)
			expect(story?.published.edtf, row.starts).toBe(row.published?.day)
		}
	})

	test('the fetch date and the later stories of another subject are no events', () => {
		for (const { records } of [edited, bare])
			for (const { date, title } of records.events) expect(date.earliest ?? '2016', title).toMatch(/^201[0-8]/)
	})

	test('no claim stands in furniture, an advert, a note of the page’s owner or an unrelated story', () => {
		for (const { records } of [edited, bare])
			for (const claim of records.claims) {
				const { segments } = records.documents.find(({ id }) => id === claim.documentId)!
				const segment = segments.find(({ start, end }) => start <= claim.selector.start && claim.selector.end <= end)
				expect(['story', 'update', 'comment', 'heading', 'caption'], claim.selector.exact).toContain(segment?.kind)
			}
	})

	test('every quote is the slice it says it is', () => {
		for (const claim of edited.records.claims) {
			const { text } = edited.records.documents.find(({ id }) => id === claim.documentId)!
			for (const { exact, start, end } of [claim.selector, ...(claim.repeats ?? [])])
				expect(text.slice(start, end)).toBe(exact)
		}
	})

	test('every span of a reason lies inside its document', () => {
		for (const { date, documentId } of edited.records.claims) {
			const { text } = edited.records.documents.find(({ id }) => id === documentId)!
			for (const { start, end } of date.steps)
				if (start !== undefined) expect(text.slice(start, end).trim()).not.toBe('')
		}
	})

	test('a date that rests on an editor’s day says so', () => {
		for (const { date } of edited.records.claims)
			if (date.steps.some(({ from }) => from === 'editor')) expect(date.basis).toBe('editor')
	})

	test('without edits nothing rests on an editor', () => {
		expect(bare.report.edits).toEqual([])
		for (const { date } of bare.records.claims) expect(date.basis).not.toBe('editor')
		for (const { outletBasis } of bare.records.stories) expect(outletBasis).not.toBe('editor')
	})

	test('two runs give the same bytes, whatever the order of the documents', () => {
		const bytes = (result: Run) => JSON.stringify([...result.files].sort(([a], [b]) => (a < b ? -1 : 1)))
		const expected = bytes(edited)
		const reversed = { ...seeds, files: [...seeds.files].reverse() }
		expect(bytes(run(reversed))).toBe(expected)
	})

	test('what is written is what the schema says, and shards are complete', () => {
		const index = Index.parse(JSON.parse(edited.files.get('index.json')!))
		const shards = index.shards.map(({ href }) => Shard.parse(JSON.parse(edited.files.get(href)!)))
		const claims = new Set(shards.flatMap((shard) => shard.claims.map(({ id }) => id)))
		for (const { claimIds } of shards.flatMap(({ events }) => events))
			for (const id of claimIds) expect(claims).toContain(id)
		const stories = new Set(index.stories.map(({ id }) => id))
		for (const claim of shards.flatMap((shard) => shard.claims)) expect(stories).toContain(claim.storyId)
		const places = new Set(index.places.map(({ id }) => id))
		for (const { placeIds } of shards.flatMap((shard) => shard.claims))
			for (const id of placeIds) expect(places).toContain(id)
		for (const { href } of index.documents) DocumentFile.parse(JSON.parse(edited.files.get(href)!))
	})

	test('every sentence that is no claim says why', () => {
		for (const { dropped, file } of edited.records.documents)
			for (const { reason } of dropped) expect(reason, file).toMatch(/\S \S/)
	})
})

describe('bad input is refused with the file and what to do', () => {
	test.each<[string, Corpus, string]>([
		['no file', corpus(), 'the seeds folder holds no .txt file'],
		['an empty file', corpus(file('a.txt', '')), 'a.txt: the file is empty'],
		[
			'bytes that are no text',
			corpus(file('a.txt', new Uint8Array([0x41, 0xff]))),
			'a.txt: byte 1 (line 1) is not valid UTF-8',
		],
		['a NUL', corpus(file('a.txt', 'a\0b')), 'a.txt: line 1 holds a NUL character'],
		[
			'two files of one name after normalisation',
			corpus(file('caf\u00e9.txt', 'One page.'), file('cafe\u0301.txt', 'Another page.')),
			'café.txt: two files have this name',
		],
		[
			'the same page twice',
			corpus(file('a.txt', 'A page.'), file('b.txt', 'A page.')),
			'b.txt: the same bytes as a.txt',
		],
		[
			'an edit for a file that is not there',
			{ ...corpus(file('a.txt', 'A page.')), editorial: { name: 'e.yaml', text: 'documents:\n  - file: b.txt' } },
			'e.yaml:2: stale edit: there is no file "b.txt"',
		],
		[
			'a file that has changed',
			{
				...corpus(file('a.txt', 'A page.')),
				editorial: { name: 'e.yaml', text: `documents:\n  - file: a.txt\n    sha256: ${'a'.repeat(64)}` },
			},
			'e.yaml:3: a.txt has changed: its SHA-256 is',
		],
	])('%s', (_name, input, says) => {
		expect(() => run(input)).toThrow(InputError)
		expect(() => run(input)).toThrow(says)
	})

	test('all of it at once, a line each', () => {
		const input = corpus(file('a.txt', ''), file('b.txt', '\0'), file('c.txt', 'Fine.'))
		expect(() => run(input)).toThrow(/^a\.txt: .*\nb\.txt: .*$/)
	})

	test('a byte order mark and CRLF are only a warning', () => {
		const { report } = run(corpus(file('a.txt', '\uFEFFThe page.\r\n\r\nIt ends.\r\n')))
		expect(report.warnings).toHaveLength(2)
	})

	test('any text at all makes records or a clear refusal', () => {
		const text = fc.array(
			fc.constantFrom(
				'Aleppo ',
				'on Wednesday ',
				'“',
				'”',
				'\n\n',
				'- ',
				'UPDATE 1200 GMT: ',
				'1. ',
				'said ',
				'. ',
				'ﷺ',
				'🙂',
				'12 killed ',
			),
			{
				maxLength: 60,
			},
		)
		fc.assert(
			fc.property(text, (parts) => {
				try {
					const { report } = run(corpus(file('a.txt', parts.join(''))))
					expect(report.documents[0]?.accounted).toBe(1)
				} catch (error) {
					expect(error).toBeInstanceOf(InputError)
				}
			}),
			{ numRuns: 60 },
		)
	}, 60_000)
})
