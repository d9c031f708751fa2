/** Fetches records and checks them at the door: afterwards they are what their types say. Every failure is a LoadError. */
import * as z from 'zod/mini'
import { type DocumentEntry, DocumentFile, Index, SCHEMA_VERSION, Shard, type ShardEntry } from '../records/schema.ts'
import { carries, inlined, isAlone } from './inlined.ts'
import { LoadError } from './loadError.ts'

/** Where the index is, relative to the page: the present one, or that of the version an address is pinned to. The page as one file carries both or neither. */
export function indexUrl(version: string | null = null, base: string = document.baseURI): string {
	return new URL(version === null || carries(version) ? 'data/index.json' : `data/v/${version}/index.json`, base).href
}

/** Loads an index; one asked for by its version has to be that one. */
export async function loadIndex(url: string, version: string | null = null): Promise<Index> {
	try {
		const index = parse(Index, await text(url), url)
		if (version !== null && index.dataVersion !== version)
			throw new LoadError('mismatch', url, `its version is "${index.dataVersion}", the address says "${version}"`)
		return index
	} catch (error) {
		if (version === null || !(error instanceof LoadError) || error.fault !== 'missing') throw error
		throw new LoadError('unkept', url, error.detail)
	}
}

/** Loads one shard and checks that it is the one the index names: key, number of events, SHA-256. */
export async function loadShard(index: string, entry: ShardEntry): Promise<Shard> {
	const url = beside(index, entry.href)
	const body = await text(url)
	const shard = parse(Shard, body, url)
	if (shard.key !== entry.key)
		throw new LoadError('mismatch', url, `its key is "${shard.key}", the index says "${entry.key}"`)
	if (shard.events.length !== entry.count)
		throw new LoadError('mismatch', url, `it holds ${shard.events.length} events, the index says ${entry.count}`)
	const sha256 = await digest(body)
	if (sha256 !== null && sha256 !== entry.sha256)
		throw new LoadError('mismatch', url, `its SHA-256 is ${sha256}, the index says ${entry.sha256}`)
	return shard
}

/** Loads the text of one document and checks that it is the one the index names: id and length. */
export async function loadDocument(index: string, entry: DocumentEntry): Promise<DocumentFile> {
	const url = beside(index, entry.href)
	const file = parse(DocumentFile, await text(url), url)
	if (file.id !== entry.id) throw new LoadError('mismatch', url, `its id is "${file.id}", the index says "${entry.id}"`)
	if (file.text.length !== entry.length)
		throw new LoadError(
			'mismatch',
			url,
			`its text is ${file.text.length} characters long, the index says ${entry.length}`,
		)
	return file
}

/** Loads a file that the index names by address and SHA-256, and checks that it is that one. */
export async function loadNamed<T extends z.core.$ZodType>(
	schema: T,
	index: string,
	{ href, sha256 }: { href: string; sha256: string },
): Promise<z.infer<T>> {
	const url = beside(index, href)
	const body = await text(url)
	const file = parse(schema, body, url)
	const found = await digest(body)
	if (found !== null && found !== sha256)
		throw new LoadError('mismatch', url, `its SHA-256 is ${found}, the index says ${sha256}`)
	return file
}

function beside(index: string, href: string): string {
	const url = new URL(href, index)
	if (url.origin !== new URL(index).origin) throw new LoadError('foreign', url.href, `named by ${index}`)
	return url.href
}

async function text(url: string): Promise<string> {
	if (isAlone()) {
		const body = inlined(url)
		if (body === null) throw new LoadError('missing', url, 'the page is one file, and this is not in it')
		return body
	}
	let response: Response
	let body: string
	try {
		response = await fetch(url)
		body = await response.text()
	} catch (error) {
		throw new LoadError('network', url, String(error))
	}
	if (response.status === 404 || response.status === 410)
		throw new LoadError('missing', url, `status ${response.status}`)
	if (!response.ok) throw new LoadError('server', url, `status ${response.status}`)
	// A server made for single pages answers every unknown address with the page itself.
	if (/^\s*</.test(body)) throw new LoadError('missing', url, 'the answer is a web page, not data')
	return body
}

function parse<T extends z.core.$ZodType>(schema: T, body: string, url: string): z.infer<T> {
	let json: unknown
	try {
		json = JSON.parse(body)
	} catch (error) {
		throw new LoadError('truncated', url, error instanceof Error ? error.message : String(error))
	}
	const version = (json as { schemaVersion?: unknown } | null)?.schemaVersion
	if (typeof version === 'number' && version > SCHEMA_VERSION)
		throw new LoadError('newer', url, `schema version ${version}, this page knows ${SCHEMA_VERSION}`)
	const result = z.safeParse(schema, json)
	if (result.success) return result.data
	const issue = result.error.issues[0]
	throw new LoadError('malformed', url, issue ? `${issue.path.join('.')}: ${issue.message}` : 'no reason given')
}

/** Hex SHA-256 of a text's UTF-8 bytes; null where the browser offers none (pages served without TLS). */
async function digest(body: string): Promise<string | null> {
	if (!globalThis.crypto?.subtle) return null
	const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body))
	return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
