import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { readCorpus } from '../../../src/pipeline/disk.ts'
import { run } from '../../../src/pipeline/pipeline.ts'
import { emptyIndex, find, type SearchIndex } from '../../../src/query/search/searchIndex.ts'
import { join, type Records } from '../../../src/query/select.ts'
import { wordsOf } from '../../../src/query/spelling.ts'
import type { Index, Shard } from '../../../src/records/schema.ts'
import { type Known, knownWords, openWords } from '../../../src/records/search/openWords.ts'
import { searchDocuments } from '../../../src/records/search/searchDocuments.ts'
import type { SearchDocument } from '../../../src/records/search/searchFile.ts'

let records: Records
let documents: SearchDocument[]
let index: SearchIndex

beforeAll(() => {
	const files = new Map(run(readCorpus('seeds')).files)
	const read = <T>(path: string) => JSON.parse(files.get(path)!) as T
	const entries = read<Index>('index.json')
	records = join(
		entries,
		entries.shards.map(({ href }) => read<Shard>(href)),
	)
	documents = searchDocuments(records)
	index = emptyIndex()
	index.addAll(documents)
}, 60_000)

const ask = (words: string, comments = false) => find(index, words, { comments })
const ids = (words: string) => [...ask(words).hits.keys()].sort()
const placed = (...placeIds: string[]) =>
	records.events.filter((event) => event.placeIds.some((id) => placeIds.includes(id))).map(({ id }) => id)

describe('spellings of one name find the same events', () => {
	test.each([
		['Deir Ezzor', 'Deir ez-Zor', 'Dayr al-Zawr', 'deir al-zour', 'Dair az Zawr', 'deirezzor', 'DEIR EZ ZOR'],
		['Manbij', 'Menbij', 'manbij'],
		['Erdoğan', 'Erdogan', 'erdogan'],
		['al-Qarasi', 'Qarassi', 'qurassi'],
		['Bani Zeid', 'Bani Zayd', 'bani-zaid'],
	])('%s', (first, ...others) => {
		const found = ids(first)
		expect(found.length).toBeGreaterThan(0)
		for (const other of others) expect(ids(other), other).toEqual(found)
	})

	test('and a city’s name finds what is placed in it', () => {
		const found = ids('Dayr al-Zawr')
		for (const id of placed('deir-ez-zor', 'deir-ez-zor-city', 'deir-ez-zor-air-base')) expect(found).toContain(id)
	})
})

describe('a search', () => {
	test('finds by the beginning of a word', () => {
		const whole = ids('hospital')
		expect(whole.length).toBeGreaterThan(2)
		for (const id of whole) expect(ids('hospi')).toContain(id)
	})
	test('finds by a word with a typing error, and says so', () => {
		const { hits, near } = ask('hosptal')
		expect(near).toBe(true)
		for (const id of ids('hospital')) expect([...hits.keys()]).toContain(id)
		expect(ask('hospital').near).toBe(false)
	})
	test('wants all of its words, in any order', () => {
		const both = ids('field hospital')
		expect(both).toEqual(ids('hospital field'))
		expect(both.length).toBeGreaterThan(0)
		expect(both.length).toBeLessThan(ids('hospital').length)
		expect(both.every((id) => ids('field').includes(id))).toBe(true)
	})
	test('puts what the title says first', () => {
		const [best] = ask('Manbij').hits.keys()
		expect(records.eventById.get(best!)!.title).toMatch(/Manbij/)
	})
	test('finds by outlet and by actor', () => {
		const told = ids('sputnik')
		expect(told.length).toBeGreaterThan(5)
		expect(ids('Lavrov').length).toBeGreaterThan(3)
	})
	test.each(['', '   ', '–', '¿?', 'zzzzqqqq', '*', '"', '(', '\\', '__proto__', 'constructor'])(
		'of %j finds nothing and never throws',
		(words) => expect(ask(words).hits.size).toBe(0),
	)
	test('looks into readers’ comments only where they are shown', () => {
		const only = new Map<string, number>()
		for (const { comments } of documents) for (const word of comments.split(' ')) only.set(word, 1)
		for (const { title, places, actors, outlets, words } of documents)
			for (const word of [title, places, actors, outlets, words].join(' ').split(' ')) only.delete(word)
		const [word] = [...only.keys()].filter((one) => /^[a-z]{7,}$/.test(one))
		expect(word).toBeDefined()
		expect(ask(word!, true).hits.size).toBeGreaterThan(0)
		expect(ask(word!, true).near).toBe(false)
		expect(ask(word!).near || ask(word!).hits.size === 0).toBe(true)
	})
})

describe('private persons', () => {
	const seed = (number: string) =>
		readFileSync(`seeds/${readCorpus('seeds').files.find(({ name }) => name.startsWith(number))!.name}`, 'utf8')
	/** "Name Name – Country", a line each. */
	const listed = () =>
		[...seed('000').matchAll(/^(\p{Lu}[\p{L}'-]+(?: [\p{L}'-]+)+) – \p{Lu}\p{L}+$/gmu)].map(([, name]) => name!)

	test('of the list of names are in no document of the index', () => {
		expect(listed().length).toBeGreaterThan(10)
		const known = knownWords(records)
		for (const name of listed()) {
			const open = openWords(`They arrested ${name} on Friday`, known).map(({ plain }) => plain)
			const strange = open.filter((word) => !known.names.has(word) && !known.titles.has(word))
			expect(
				strange.filter((word) => !['they', 'arrested', 'on'].includes(word)),
				name,
			).toEqual([])
		}
		for (const name of listed()) expect(ask(name, true).near ? 0 : ask(name, true).hits.size, name).toBe(0)
	})

	test('nothing that only excerpts write, and always as a name, is a word of the index', () => {
		const { names, titles, small } = knownWords(records)
		const filed = new Set(
			documents.flatMap(({ words, comments }) =>
				`${words} ${comments}`.split(' ').filter((one) => !one.startsWith('~')),
			),
		)
		expect(filed.size).toBeGreaterThan(500)
		const strange = [...filed].filter(
			(word) => word !== '' && !names.has(word) && !titles.has(word) && !small.has(word) && !/^\p{N}/u.test(word),
		)
		// Summaries are in the tool's own words: what they write small is no name either.
		const summaries = new Set(
			[...records.claims.values()].flatMap(({ summary }) => summary.match(/(?<!\p{L})\p{Ll}[\p{L}’']*/gu) ?? []),
		)
		expect(strange.filter((word) => ![...summaries].some((one) => wordsOf(one)[0]?.plain === word))).toEqual([])
	})

	test('who speak and are no actors are not found by name', () => {
		const speakers = [...records.claims.values()].flatMap(({ attribution, actors }) =>
			attribution.filter(({ role, name }) => role === 'speaker' && !actors.includes(name)).map(({ name }) => name),
		)
		const titles = records.events.map(({ title }) => title).join(' ')
		const { names } = knownWords(records)
		const private_ = speakers.filter(
			(name) =>
				!titles.includes(name) &&
				wordsOf(name).every(({ plain, start }) => !/^\p{Ll}/u.test(name.slice(start)) && !names.has(plain)),
		)
		for (const name of private_) {
			const { hits, near } = ask(name, true)
			expect(near ? 0 : hits.size, name).toBe(0)
		}
	})
})

describe('words of an excerpt that are searched', () => {
	const known: Known = {
		names: new Set(['karim', 'lavrov', 'sergey', 'monday']),
		titles: new Set(['bridge']),
		small: new Set(['soldiers', 'the', 'stone', 'they', 'took', 'bread', 'foreign', 'minister']),
		speakers: new Set(['hamid']),
	}
	test.each<[string, string]>([
		['Soldiers took bread.', 'soldiers took bread'],
		['Sergey Lavrov went to Karim on Monday', 'sergey lavrov went to karim on monday'],
		['Yusuf Stone took bread', 'took bread'],
		['Yusuf al-Stone took bread', 'took bread'],
		['“They took bread”, Hamid said, and hamid took more', 'they took bread said and took more'],
		['@karimfan and @someone took 20', 'and took 20'],
		['Stone took bread', 'stone took bread'],
		['Y. Stone took bread', 'took bread'],
		['Foreign Minister Lavrov', 'lavrov'],
		['قال احمد', ''],
		['Yusuf', ''],
	])('%s', (text, expected) => {
		expect(
			openWords(text, known)
				.map(({ plain }) => plain)
				.join(' '),
		).toBe(expected)
	})
})
