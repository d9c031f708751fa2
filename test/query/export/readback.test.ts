/** Exports read back by parsers that are not ours. */
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import '@citation-js/plugin-csl'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { CONTEXT, toAnnotation } from '../../../src/query/export/annotation.ts'
import { toBibtex } from '../../../src/query/export/bibtex.ts'
import { citationOf, sureDate } from '../../../src/query/export/citation.ts'
import { FORMATS } from '../../../src/query/export/formats.ts'
import { toRis } from '../../../src/query/export/ris.ts'
import { codePoints, toldOf } from '../../../src/query/export/told.ts'
import { dated } from '../../../src/records/dated.ts'
import type { Claim, Index, Story } from '../../../src/records/schema.ts'
import { describe as selectorOf } from '../../../src/records/selector.ts'
import { FILES } from '../../fixture/records.ts'
import { ALL, exported } from './exported.ts'
import { ANNOTATION_TERMS } from './terms.ts'

const write = (id: string, of = exported(ALL)) => FORMATS.find((format) => format.id === id)!.write(of)
const lines = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true })
/** The fixture with one story changed. */
const withStory = (id: string, changes: Partial<Story>) => ({
	index: (index: Index): Index => ({
		...index,
		stories: index.stories.map((story) => (story.id === id ? { ...story, ...changes } : story)),
	}),
})

describe('CSV', () => {
	test('has a line for each account, its words at the positions it names', () => {
		const from = exported(ALL)
		const rows = lines(write('csv', from))
		expect(rows.map(({ claim_id }) => claim_id)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'])
		for (const row of rows) {
			const text = [...from.documents.values()].find(({ id }) => row.document_file!.startsWith(id))!.text
			const at = [...text].slice(Number(row.start_code_point), Number(row.end_code_point)).join('')
			expect(at).toBe(row.excerpt)
		}
	})
	test.each(['=1+1', '@SUM(A1)', '+1', '-2+3', '\tx'])('holds no formula: %j', (words) => {
		const claim = (one: Claim) => ({ ...one, selector: { ...one.selector, exact: words }, summary: words })
		for (const row of lines(write('csv', exported(['e1'], { claim })))) {
			expect(row.excerpt).toBe(`'${words}`)
			expect(row.summary).toBe(`'${words}`)
		}
	})
	test('leaves positions out where the text has changed or is not there', () => {
		const claim = (one: Claim) => ({ ...one, selector: { ...one.selector, start: one.selector.start + 1 } })
		expect(lines(write('csv', exported(['e1'], { claim })))[0]!.start_code_point).toBe('')
		expect(lines(write('csv', { ...exported(['e1']), documents: new Map() }))[0]!.start_code_point).toBe('')
	})
})

test('JSON fits the schema that is published beside the data, and holds all that it names', () => {
	const schema = JSON.parse(FILES.get('schema/export.schema.json')!)
	const check = new Ajv2020({ strict: false }).compile(schema)
	const file = JSON.parse(write('json'))
	expect(check(file), JSON.stringify(check.errors)).toBe(true)
	expect(check({ ...file, events: [{ ...file.events[0], agreement: 'certain' }] })).toBe(false)
	const ids = new Set([...file.stories, ...file.documents, ...file.places].map(({ id }: { id: string }) => id))
	for (const claim of file.claims)
		for (const id of [claim.storyId, claim.documentId, ...claim.placeIds]) expect(ids).toContain(id)
})

describe('Web Annotations', () => {
	const documentLoader = async (url: string) => {
		if (url !== CONTEXT) throw new Error(`nothing else is fetched: ${url}`)
		return { contextUrl: null, documentUrl: url, document: { '@context': ANNOTATION_TERMS } }
	}
	const OA = 'http://www.w3.org/ns/oa#'
	const expand = (file: unknown) => jsonld.expand(file, { documentLoader, safe: true })

	test('expand without a term lost, each to a quote and a position', async () => {
		const [collection] = (await expand(JSON.parse(write('annotations')))) as [Record<string, never>]
		const text = JSON.stringify(collection)
		expect(text.split(`${OA}TextQuoteSelector`).length - 1).toBe(7)
		expect(text.split(`${OA}TextPositionSelector`).length - 1).toBe(7)
		expect(text.split(`"${OA}hasSource"`).length - 1).toBe(7)
	})
	test('point to the page of its outlet too, by the words alone, where its address is known', async () => {
		const [told] = toldOf(exported(['e1'], withStory('s1', { url: 'https://post.example/karim' })))
		const [annotation] = await expand(toAnnotation(told!))
		const targets = annotation![`${OA}hasTarget`] as Record<string, { '@id': string }[]>[]
		expect(targets.map((target) => target[`${OA}hasSource`]![0]!['@id'])).toEqual([
			'https://example.org/datelines/?read=morning&at=18-84',
			'https://post.example/karim',
		])
		expect(JSON.stringify(targets[1])).not.toContain('TextPositionSelector')
	})
	test('positions count code points, whatever the text', () => {
		const texts = fc.string({ unit: 'grapheme', minLength: 3, maxLength: 60 })
		fc.assert(
			fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
				const signs = [...text]
				const [from, to] = [
					Math.min(a % signs.length, b % signs.length),
					Math.max(a % signs.length, b % signs.length) + 1,
				]
				const units = (count: number) => signs.slice(0, count).join('').length
				const found = codePoints(text, selectorOf(text, { start: units(from), end: units(to) }))
				expect(found).toEqual({ start: from, end: to })
			}),
		)
	})
})

describe('citations', () => {
	const first = (change?: Partial<Story>) =>
		citationOf(toldOf(exported(['e1'], change ? withStory('s1', change) : {}))[0]!)
	const read = (text: string) => new Cite(text).data[0]!
	const plain = (value: unknown) => String(value).replace(/<[^>]*>/g, '')

	test('CSL-JSON is taken as it is', () => {
		const items = new Cite(JSON.parse(write('csl'))).data
		expect(items.map(({ title }) => title)).toContain('The first words')
		expect(items[0]).toMatchObject({ type: 'webpage', issued: { 'date-parts': [[2016, 12, 8]] } })
		expect(items.map(({ id }) => id)).toEqual([...new Set(items.map(({ id }) => id))])
	})
	test.each([
		['BibTeX', toBibtex],
		['RIS', toRis],
	])('%s gives title, author, day, address and note back', (_, form) => {
		const odd = 'Rain & “50 %” of {all} #1 in_the ~ mill \\ $5 ^'
		const item = read(form(first({ opening: odd, author: 'O’Hara & Søn' })))
		expect(plain(item.title)).toBe(odd)
		expect(JSON.stringify(item.author)).toContain('O’Hara & Søn')
		expect(item.issued).toMatchObject({ 'date-parts': [[2016, 12, 8]] })
		expect(item.URL).toBe('https://example.org/datelines/?event=e1&claim=c1')
		expect(plain(item.note)).toContain('passed on by The Reposter')
		expect(plain(item.note)).toMatch(/SHA-256 [0-9a-f]{64}; Datelines, “Karim bridge”, data version /)
	})
	test.each([
		['2016-12-08', [2016, 12, 8], false],
		['2016-12-08T16:00:00Z', [2016, 12, 8], false],
		['2016-12-10~', [2016, 12, null], true],
		['2016-11~', [2016, 11, null], true],
		['2016-08', [2016, 8, null], false],
		['2016', [2016, null, null], false],
		['2016-12-05/2016-12-08', [2016, 12, null], true],
		['2016-11-29/2016-12-02', [2016, null, null], true],
		['2015-12-31/2016-01-02', [null, null, null], true],
		['../2016-12-22', [null, null, null], true],
		[null, [null, null, null], false],
	])('of %s no more is cited than is sure', (edtf, parts, circa) => {
		const published = dated(edtf, 'text', [])
		const { year, month, day, circa: about } = sureDate(published)
		expect([year, month, day]).toEqual(parts)
		expect(about).toBe(circa)
		const citation = first({ published })
		const known = parts.filter((part) => part !== null)
		const given = (form: (of: typeof citation) => string) =>
			(read(form(citation)).issued as { 'date-parts'?: number[][] } | undefined)?.['date-parts']?.[0] ?? []
		expect(given(toBibtex)).toEqual(known)
		expect(given(toRis)).toEqual(known)
	})
	test('the original address is cited where it is known', () =>
		expect(first({ url: 'https://post.example/karim' }).url).toBe('https://post.example/karim'))
})

test('no reader who commented is named, whatever the records hold', () => {
	const from = exported(ALL, withStory('s3', { author: 'Nobody Known' }))
	for (const { id, write } of FORMATS) if (id !== 'json') expect(write(from), id).not.toContain('Nobody Known')
	for (const told of toldOf(from))
		expect(toBibtex(citationOf(told)) + toRis(citationOf(told))).not.toContain('Nobody Known')
})
