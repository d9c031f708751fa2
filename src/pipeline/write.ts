/** write: records → the files of `data/`, normalised, sorted and clock-free: two runs give the same bytes. */
import * as z from 'zod/mini'
import { Catalogue } from '../records/catalogue.ts'
import { dayNumber, fromDayNumber } from '../records/day.ts'
import {
	type Claim,
	type DocumentEntry,
	DocumentFile,
	type EventRecord,
	ExportFile,
	Index,
	type Outlet,
	type Place,
	SCHEMA_VERSION,
	type Segment,
	Shard,
	type ShardEntry,
	type Story,
	type Timex,
	type Veil,
	WordsFile,
} from '../records/schema.ts'
import { SearchFile } from '../records/search/searchFile.ts'
import { type Walkthrough, WalkthroughsFile } from '../records/walkthrough.ts'
import { hash } from './id.ts'
import { lens } from './lens.ts'
import type { SourceDocument } from './read.ts'
import { KINDS } from './tables/kinds.ts'
import { catalogueOf, searchFiles, shardParts } from './write/parts.ts'

export type Records = {
	title: string
	contentNote?: string
	contact?: string
	url?: string
	documents: (SourceDocument & {
		about: string | null
		url?: string
		segments: Segment[]
		timexes: Timex[]
		dropped: { start: number; end: number; reason: string }[]
		veils?: Veil[]
		/** Restricted by an editor: only its claims' words leave the pipeline. */
		publish?: 'excerpts'
		/** Set by `publish`: spans whose characters are white space in place of the document's. */
		unpublished?: { start: number; end: number }[]
	})[]
	outlets: Outlet[]
	places: Place[]
	stories: Story[]
	claims: Claim[]
	events: EventRecord[]
}

/** Where the index stands, below `data/`. */
const INDEX = 'index.json'
/** Where the words that sources use stand, below `data/`. */
const WORDS = 'words.json'
/** Where the lines of all events stand, below `data/`. */
const CATALOGUE = 'catalogue.json'
/** Where the walkthroughs stand, below `data/`. */
const WALKTHROUGHS = 'walkthroughs.json'

/** Path below `data/` → content. Every record file is checked against its schema before it leaves. */
export function write(records: Records, walkthroughs: Walkthrough[] = []): Map<string, string> {
	const files = new Map<string, string>()
	const parts = shardParts(records)
	const searched = parts.length > 1 ? searchFiles(records, parts) : null
	const shards = parts.map(({ key, events, claims }, at) => {
		const entry = shard(key, events, claims, files)
		const text = searched?.[at]
		if (text === undefined) return entry
		files.set(`search/${key}.json`, text)
		return { ...entry, search: { href: `search/${key}.json`, sha256: hash(text) } }
	})
	const catalogue = parts.length > 1 ? catalogueOf(records, parts) : null
	if (catalogue) files.set(CATALOGUE, catalogue)
	const documents = records.documents.map((document): DocumentEntry => {
		const href = `documents/${document.id}.json`
		files.set(href, json(DocumentFile, documentFile(document, records)))
		const { id, file, sha256, text, about, url, publish } = document
		return {
			...{ id, file, sha256, length: text.length, about, href },
			...(url !== undefined && { url }),
			...(publish && { publish }),
		}
	})
	const words = json(WordsFile, lens(records.documents, records.stories))
	files.set(WORDS, words)
	const tours = json(WalkthroughsFile, { schemaVersion: SCHEMA_VERSION, walkthroughs })
	if (walkthroughs.length > 0) files.set(WALKTHROUGHS, tours)
	const unnamed: Index = {
		schemaVersion: SCHEMA_VERSION,
		dataVersion: '',
		title: records.title,
		...(records.contentNote !== undefined && { contentNote: records.contentNote }),
		...(records.contact !== undefined && { contact: records.contact }),
		...(records.url !== undefined && { url: records.url }),
		outlets: records.outlets,
		places: records.places,
		documents,
		stories: records.stories,
		kinds: KINDS.map(({ cues: _cues, ...published }) => published),
		density: density(records.events),
		facets: facets(records),
		shards,
		...(catalogue && {
			catalogue: { href: CATALOGUE, sha256: hash(catalogue), count: records.events.length },
		}),
		words: { href: WORDS, sha256: hash(words) },
		...(walkthroughs.length > 0 && {
			walkthroughs: { href: WALKTHROUGHS, sha256: hash(tours), count: walkthroughs.length },
		}),
	}
	// Of the index and of every file it names: what differs in one byte anywhere has another name.
	const contents = [...files].map(([path, text]) => `${path} ${hash(text)}`).join('\n')
	const index: Index = { ...unnamed, dataVersion: hash(contents + json(Index, unnamed)).slice(0, 12) }
	files.set(INDEX, json(Index, index))
	for (const [name, schema] of Object.entries({
		index: Index,
		shard: Shard,
		document: DocumentFile,
		words: WordsFile,
		catalogue: Catalogue,
		search: SearchFile,
		export: ExportFile,
		walkthroughs: WalkthroughsFile,
	}))
		files.set(`schema/${name}.schema.json`, `${JSON.stringify(z.toJSONSchema(schema, { io: 'output' }), null, '\t')}\n`)
	return files
}

function json<T extends z.core.$ZodType>(schema: T, value: z.infer<T>): string {
	return `${JSON.stringify(z.parse(schema, value), null, '\t')}\n`
}

function shard(key: string, events: EventRecord[], claims: Claim[], files: Map<string, string>): ShardEntry {
	const href = `events/${key}.json`
	const text = json(Shard, { schemaVersion: SCHEMA_VERSION, key, events, claims })
	files.set(href, text)
	const ends = (side: 'earliest' | 'latest') =>
		events
			.map((event) => event.date[side])
			.filter((day) => day !== null)
			.sort()
	return {
		key,
		href,
		sha256: hash(text),
		earliest: ends('earliest')[0] ?? null,
		latest: ends('latest').at(-1) ?? null,
		count: events.length,
	}
}

function documentFile(document: Records['documents'][number], records: Records): DocumentFile {
	const eventOf = new Map(records.events.flatMap((event) => event.claimIds.map((id) => [id, event.id] as const)))
	const claims = records.claims
		.filter((claim) => claim.documentId === document.id)
		.flatMap((claim) =>
			[claim.selector, ...(claim.repeats ?? [])].map(({ start, end }) => ({
				claimId: claim.id,
				eventId: eventOf.get(claim.id)!,
				start,
				end,
			})),
		)
		.sort((a, b) => a.start - b.start)
	const { id, text, segments, timexes, dropped, veils = [], unpublished } = document
	return {
		...{ schemaVersion: SCHEMA_VERSION, id, text, segments, timexes, claims, dropped },
		...(veils.length > 0 && { veils }),
		...(unpublished && { unpublished }),
	}
}

/** How many events can have happened on each day; events wider than a month count on no day. */
function density(events: EventRecord[]): Index['density'] {
	const counts = new Map<string, number>()
	for (const { date } of events) {
		if (!date.earliest || !date.latest) continue
		const [from, to] = [dayNumber(date.earliest), dayNumber(date.latest)]
		if (to - from > 31) continue
		for (let day = from; day <= to; day++) {
			const key = fromDayNumber(day)
			counts.set(key, (counts.get(key) ?? 0) + 1)
		}
	}
	return [...counts].map(([day, count]) => ({ day, count })).sort((a, b) => (a.day < b.day ? -1 : 1))
}

function facets(records: Records): Index['facets'] {
	const claims = new Map(records.claims.map((claim) => [claim.id, claim]))
	const stories = new Map(records.stories.map((story) => [story.id, story]))
	const count = (valuesOf: (event: EventRecord) => string[]) => {
		const counts: Record<string, number> = {}
		for (const event of records.events)
			for (const value of new Set(valuesOf(event))) counts[value] = (counts[value] ?? 0) + 1
		return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
	}
	const over = (valueIn: (claim: Claim) => string) =>
		count((event) => event.claimIds.map((id) => valueIn(claims.get(id)!)))
	return {
		outlet: over((claim) => stories.get(claim.storyId)?.outletId ?? 'not-known'),
		place: count((event) => event.placeIds),
		kind: count((event) => [event.kind]),
		agreement: count((event) => [event.agreement]),
		modality: over((claim) => claim.modality),
		document: over((claim) => claim.documentId),
	}
}
