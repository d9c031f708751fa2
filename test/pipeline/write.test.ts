import { describe, expect, test } from 'vitest'
import { write } from '../../src/pipeline/write.ts'
import { ClaimKind, Index } from '../../src/records/schema.ts'
import { FILES, RECORDS } from '../fixture/records.ts'

const index = (files: Map<string, string>) => Index.parse(JSON.parse(files.get('index.json')!))

test('the scheme of kinds is published: each kind once, with what it means and its ACLED type', () => {
	const { kinds } = index(FILES)
	expect(kinds!.map(({ kind }) => kind).sort()).toEqual([...ClaimKind.options].sort())
	expect(kinds!.find(({ kind }) => kind === 'shelling')).toEqual({
		kind: 'shelling',
		name: 'shelling',
		definition: 'Weapons are fired from the ground over distance: artillery, mortars, rockets, missiles.',
		acled: { eventType: 'Explosions/Remote violence', subEventType: 'Shelling/artillery/missile attack' },
	})
})

test('an address of a page is published, and makes another version of the data', () => {
	const documents = RECORDS.documents.map((document) => ({ ...document, url: 'https://example.org/page' }))
	const [before, after] = [index(FILES), index(write({ ...RECORDS, documents }))]
	expect(after.documents.map(({ url }) => url)).toEqual(['https://example.org/page', 'https://example.org/page'])
	expect(before.documents[0]).not.toHaveProperty('url')
	expect(after.dataVersion).not.toBe(before.dataVersion)
})

describe('the version of the data is made of every byte that is published under it', () => {
	const { dataVersion } = index(FILES)
	test.each<[string, Partial<typeof RECORDS>]>([
		['a title', { title: 'Another title' }],
		['a content note', { contentNote: 'These texts tell of a flood.' }],
		['a contact', { contact: 'mailto:somebody@example.org' }],
		[
			'where a place lies',
			{ places: RECORDS.places.map((place) => ({ ...place, coordinates: [1, 2] as [number, number] })) },
		],
		['what a document is', { documents: RECORDS.documents.map((document) => ({ ...document, about: 'Another.' })) }],
		['an event', { events: RECORDS.events.map((event) => ({ ...event, title: 'Another title' })) }],
	])('%s makes another', (_, change) => {
		expect(index(write({ ...RECORDS, ...change })).dataVersion).not.toBe(dataVersion)
	})

	test('and of nothing else: the same records make the same', () => {
		expect(write(RECORDS)).toEqual(FILES)
		expect(dataVersion).toMatch(/^[0-9a-f]{12}$/)
	})
})
