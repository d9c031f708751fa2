import { afterEach, describe, expect, test, vi } from 'vitest'
import { indexUrl, loadDocument, loadIndex, loadShard } from '../../src/query/load.ts'
import { LoadError } from '../../src/query/loadError.ts'
import type { Index } from '../../src/records/schema.ts'
import { FILES, MORNING } from '../fixture/records.ts'
import { type Answer, serve } from '../fixture/serve.ts'

const URL_ = 'https://here.example/site/data/index.json'
const index: Index = JSON.parse(FILES.get('index.json')!)
const [shard] = index.shards
const [entry] = index.documents
const shardText = FILES.get(shard!.href)!

afterEach(() => vi.unstubAllGlobals())

test('loads an index, its shards and its documents', async () => {
	const asked = serve()
	expect((await loadIndex(URL_)).title).toBe('Karim bridge')
	expect((await loadShard(URL_, shard!)).events).toHaveLength(6)
	expect((await loadDocument(URL_, entry!)).text).toBe(MORNING)
	expect(asked).toEqual(['index.json', shard!.href, entry!.href])
})

const page = new Response('<!doctype html><title>Datelines</title>', { headers: { 'content-type': 'text/html' } })

describe('an index that', () => {
	test.each<[string, Answer, LoadError['fault']]>([
		['is not there', new Response('', { status: 404 }), 'missing'],
		['is answered with the page', page, 'missing'],
		['the server fails to give', new Response('', { status: 503 }), 'server'],
		['no network reaches', new TypeError('fetch failed'), 'network'],
		['is cut short', FILES.get('index.json')!.slice(0, 400), 'truncated'],
		['is empty', '', 'truncated'],
		['is of a newer schema', JSON.stringify({ ...index, schemaVersion: 2, title: undefined }), 'newer'],
		['lacks a field', JSON.stringify({ ...index, shards: undefined }), 'malformed'],
		['is something else', '[1, 2, 3]', 'malformed'],
		['is nothing', 'null', 'malformed'],
	])('%s', async (_, answer, fault) => {
		serve({ 'index.json': answer })
		const error = await loadIndex(URL_).catch((reason) => reason)
		expect(error).toBeInstanceOf(LoadError)
		expect(error).toMatchObject({ fault, url: URL_ })
		expect(error.advice.doThis).not.toBe('')
	})
})

describe('an index asked for by its version', () => {
	const { dataVersion } = index
	const pinned = indexUrl(dataVersion, 'https://here.example/site/')

	test('stands in a folder of that name, with all that it names beside it', async () => {
		expect(pinned).toBe(`https://here.example/site/data/v/${dataVersion}/index.json`)
		const asked = serve({ [`v/${dataVersion}/index.json`]: FILES.get('index.json')! })
		expect((await loadIndex(pinned, dataVersion)).title).toBe('Karim bridge')
		await loadShard(pinned, shard!).catch(() => {})
		expect(asked).toEqual([`v/${dataVersion}/index.json`, `v/${dataVersion}/${shard!.href}`])
	})

	test.each<[string, Answer, LoadError['fault']]>([
		['that is not kept', new Response('', { status: 404 }), 'unkept'],
		['that a server answers with the page', page, 'unkept'],
		['whose folder holds another', JSON.stringify({ ...index, dataVersion: '0123456789ab' }), 'mismatch'],
		['that cannot be reached', new TypeError('fetch failed'), 'network'],
	])('%s', async (_, answer, fault) => {
		serve({ [`v/${dataVersion}/index.json`]: answer })
		const error = await loadIndex(pinned, dataVersion).catch((reason) => reason)
		expect(error).toMatchObject({ fault, url: pinned })
	})
})

describe('a shard that', () => {
	const other = JSON.parse(shardText)
	test.each<[string, string, LoadError['fault'], RegExp]>([
		['has another key', JSON.stringify({ ...other, key: '2017' }), 'mismatch', /key is "2017"/],
		['holds fewer events', JSON.stringify({ ...other, events: other.events.slice(1) }), 'mismatch', /5 events/],
		['was changed in one place', shardText.replace('Karim bridge', 'Karim Bridge'), 'mismatch', /SHA-256/],
		['is cut short', shardText.slice(0, -9), 'truncated', /./],
		['is of a newer schema', JSON.stringify({ ...other, schemaVersion: 9 }), 'newer', /version 9/],
		['has a broken day', shardText.replaceAll('"2016-12-08"', '"2016-12-38"'), 'malformed', /events/],
	])('%s', async (_, answer, fault, detail) => {
		serve({ [shard!.href]: answer })
		const error = await loadShard(URL_, shard!).catch((reason) => reason)
		expect(error).toMatchObject({ fault })
		expect(error.detail).toMatch(detail)
	})

	test('lies on another site is never asked for', async () => {
		const asked = serve()
		const error = await loadShard(URL_, { ...shard!, href: 'https://elsewhere.example/x.json' }).catch(
			(reason) => reason,
		)
		expect(error).toMatchObject({ fault: 'foreign' })
		expect(asked).toEqual([])
	})
})

test('a document of another length is not shown', async () => {
	serve()
	const error = await loadDocument(URL_, { ...entry!, length: 7 }).catch((reason) => reason)
	expect(error).toMatchObject({ fault: 'mismatch' })
})
