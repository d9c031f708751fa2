import { beforeAll, describe, expect, test } from 'vitest'
import { sentences } from '../../src/pipeline/claims/sentences.ts'
import { readCorpus } from '../../src/pipeline/disk.ts'
import { type Corpus, type Run, run } from '../../src/pipeline/pipeline.ts'
import { InputError } from '../../src/pipeline/read.ts'
import { DocumentFile, Index, Shard } from '../../src/records/schema.ts'
import { anchor } from '../../src/records/selector.ts'

const PAGE = `A blue morning by the quay

MORNING (Quay Post) – Government forces took the village of Anjara near Aleppo on Thursday 8 December 2016, their spokesman said. Few people in the harbour had slept at all that night.

The gulls flew over the empty fish market again. A baker told us that his ovens had stayed cold since the autumn.

Rebels shelled Aleppo on 9 December 2016, killing at least three people, residents said.

Read more: A walk along the old harbour wall`

const corpus = (yaml: string): Corpus => ({
	files: [{ name: 'page.txt', bytes: new TextEncoder().encode(PAGE) }],
	editorial: { name: 'editorial.yaml', text: yaml },
})
const RESTRICTED = corpus('documents:\n  - file: page.txt\n    publish: excerpts')

const documentOf = (result: Run, nth = 0) => {
	const index = Index.parse(JSON.parse(result.files.get('index.json')!))
	return DocumentFile.parse(JSON.parse(result.files.get(index.documents[nth]!.href)!))
}
const claimsOf = ({ files }: Run) =>
	[...files].filter(([path]) => path.startsWith('events/')).flatMap(([, text]) => Shard.parse(JSON.parse(text)).claims)
const plain = (text: string) => text.replace(/\\[nt]/g, ' ').replace(/\s+/g, ' ')

describe('a document restricted to excerpts', () => {
	let result: Run
	let all: string
	beforeAll(() => {
		result = run(RESTRICTED)
		all = plain([...result.files.values()].join('\n'))
	})

	test('has claims, and every one still stands where it says', () => {
		const { text } = documentOf(result)
		const claims = claimsOf(result)
		expect(claims.length).toBeGreaterThan(1)
		for (const { selector } of claims) {
			expect(text.slice(selector.start, selector.end)).toBe(selector.exact)
			expect(anchor(text, selector)?.start).toBe(selector.start)
			expect(PAGE.slice(selector.start - selector.prefix.length, selector.start)).toBe(selector.prefix)
		}
	})

	test('publishes no other sentence of it, in any file', () => {
		const excerpts = claimsOf(result).map(({ selector }) => selector)
		const others = sentences(PAGE, { start: 0, end: PAGE.length }).filter(
			({ start, end }) => !excerpts.some((one) => one.start < end && start < one.end),
		)
		expect(others.length).toBeGreaterThanOrEqual(4)
		for (const { start, end } of others) expect(all).not.toContain(plain(PAGE.slice(start, end)))
	})

	test('keeps positions and says what is missing', () => {
		const document = documentOf(result)
		const [entry] = Index.parse(JSON.parse(result.files.get('index.json')!)).documents
		expect(entry).toMatchObject({ publish: 'excerpts', length: PAGE.length })
		expect(document.text.length).toBe(PAGE.length)
		for (const { start, end } of document.unpublished!) expect(document.text.slice(start, end).trim()).toBe('')
		const hidden = document.unpublished!.reduce((sum, { start, end }) => sum + end - start, 0)
		expect(document.text.replace(/\s/g, '').length).toBeLessThan(PAGE.length - hidden + 1)
		const inside = ({ start, end }: { start: number; end: number }) =>
			document.unpublished!.every((gap) => gap.end <= start || end <= gap.start)
		for (const span of [...document.timexes, ...document.dropped]) expect(inside(span)).toBe(true)
	})

	test('is otherwise read as it was: same claims, same dates', () => {
		const whole = run(corpus('documents:\n  - file: page.txt'))
		const facts = (one: Run) => claimsOf(one).map(({ id, date, kind }) => [id, date.edtf, kind])
		expect(facts(result)).toEqual(facts(whole))
		expect(documentOf(whole).unpublished).toBeUndefined()
		expect(documentOf(whole).text).toBe(PAGE)
	})
})

test('with every seed restricted, no six words in a row of the rest are in any file', () => {
	// Walkthroughs quote what is then not published, and would stop the build for it: that is tested below.
	const { walkthroughs: _tours, ...seeds } = readCorpus('seeds')
	const yaml = seeds.editorial!.text.replace(/^( *)- file: (.*)$/gm, '$1- file: $2\n$1  publish: excerpts')
	const whole = run(seeds)
	const result = run({ ...seeds, editorial: { name: 'editorial.yaml', text: yaml } })
	const words = (text: string) =>
		plain(text)
			.toLowerCase()
			.match(/[\p{L}\p{N}]+/gu) ?? []
	const rows = (text: string) => {
		const all = words(text)
		return all.slice(5).map((_, nth) => all.slice(nth, nth + 6).join(' '))
	}
	const published = new Set(
		[...result.files].filter(([path]) => !path.startsWith('schema/')).flatMap(([, text]) => rows(text)),
	)
	const editors = new Set(rows(yaml))
	const shown = new Set(
		result.records.claims.flatMap(({ selector, repeats = [], attribution }) => [
			...[selector, ...repeats].flatMap(({ exact }) => rows(exact)),
			// Who is quoted is a fact about an excerpt, in as many words as it takes.
			...attribution.flatMap(({ name }) => rows(name)),
		]),
	)
	for (const document of whole.records.documents) {
		const file = DocumentFile.parse(JSON.parse(result.files.get(`documents/${document.id}.json`)!))
		const own = new Set(rows(file.text))
		const leaked = rows(document.text).filter(
			(row) => published.has(row) && !shown.has(row) && !own.has(row) && !editors.has(row),
		)
		expect(leaked, document.file).toEqual([])
	}
}, 60_000)

test.each([
	['publish: some', 'editorial.yaml:3: documents.0.publish: is neither "whole" nor "excerpts"'],
	['publish: true', 'editorial.yaml:3: documents.0.publish: is neither "whole" nor "excerpts"'],
])('%s is refused with its line', (row, says) => {
	const input = corpus(`documents:\n  - file: page.txt\n    ${row}`)
	expect(() => run(input)).toThrow(InputError)
	expect(() => run(input)).toThrow(says)
})

test('a walkthrough cannot quote what is not published of a restricted document', () => {
	const seeds = readCorpus('seeds')
	const yaml = seeds.editorial!.text.replace(/^( *)- file: (.*)$/gm, '$1- file: $2\n$1  publish: excerpts')
	expect(() => run({ ...seeds, editorial: { name: 'editorial.yaml', text: yaml } })).toThrow(
		/walkthroughs\/[\w-]+\.md:\d+: .* is in no document.*excerpts alone are published/,
	)
})
