import { expect, test } from 'vitest'
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
