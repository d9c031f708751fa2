import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../src/records/schema.ts'
import { corrections } from '../../../src/view/about/corrections.ts'
import { folderOf, licences } from '../../../src/view/about/licences.plugin.ts'

describe('the list of corrections', () => {
	const edit = (field: string): Edit => ({ field, why: `why ${field}`, restsOn: 'the text' })
	const event = (id: string, more: object) => ({ id, title: `title ${id}`, claimIds: [], links: [], ...more })
	const of = (events: object[], claims: object[] = []) =>
		corrections({ events, claims: new Map(claims.map((claim) => [(claim as { id: string }).id, claim])) } as never)

	test('has the changes of an event and of its claims, each at its event', () => {
		const found = of([event('e', { edits: [edit('title')], claimIds: ['c'] })], [{ id: 'c', edits: [edit('date')] }])
		expect(found.map(({ field, of, eventId, why }) => [field, of, eventId, why])).toEqual([
			['title', 'title e', 'e', 'why title'],
			['date', 'title e', 'e', 'why date'],
		])
	})

	test('has the joins that an editor made, not those of rules, each reason once', () => {
		const links = ['same', 'same', 'other'].map((why) => ({ claimIds: ['a', 'b'], why, by: 'editor' }))
		const found = of([event('e', { links: [...links, { claimIds: ['a', 'b'], why: 'rule', by: 'rule' }] })])
		expect(found.map(({ why }) => why)).toEqual(['same', 'other'])
	})

	test('has a change once that was made to several accounts of an event', () => {
		const claims = ['c', 'd'].map((id) => ({ id, edits: [edit('summary')] }))
		expect(of([event('e', { claimIds: ['c', 'd'] })], claims)).toHaveLength(1)
		expect(of([event('e', { claimIds: ['c'] }), event('f', { claimIds: ['d'] })], claims)).toHaveLength(2)
	})

	test('is empty where nobody changed anything', () => expect(of([event('e', {})])).toEqual([]))
})

describe('licences', () => {
	test('are of every package that the page ships, none without version and licence', () => {
		const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object }
		const found = licences()
		expect(found.map(({ name }) => name)).toEqual(Object.keys(dependencies).sort())
		for (const { name, version, licence } of found) {
			expect(version, name).toMatch(/^\d+\.\d+/)
			expect(licence, name).toMatch(/MIT|ISC|Apache|OFL|BSD/)
		}
	})

	test.each([
		['/a/node_modules/react/index.js', 'node_modules/react'],
		['/a/node_modules/@scope/name/dist/x.js', 'node_modules/@scope/name'],
		['/a/node_modules/one/node_modules/two/x.js', 'node_modules/one/node_modules/two'],
		['C:\\a\\node_modules\\two\\x.js', 'node_modules/two'],
		['/a/src/main.tsx', null],
	])('the package of %s is %s', (module, folder) => expect(folderOf(module)).toBe(folder))
})
