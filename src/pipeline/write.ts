/** write: records → the files of `data/`, normalised, sorted and clock-free: two runs give the same bytes. */
import * as z from 'zod/mini'
import { dayNumber, fromDayNumber } from '../records/day.ts'
import {
	type Claim,
	type DocumentEntry,
	DocumentFile,
	type EventRecord,
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
import { hash } from './id.ts'
import { lens } from './lens.ts'
import type { SourceDocument } from './read.ts'
import { KINDS } from './tables/kinds.ts'

export type Records = {
	title: string
	documents: (SourceDocument & {
		about: string | null
		url?: string
		segments: Segment[]
		timexes: Timex[]
		dropped: { start: number; end: number; reason: string }[]
		veils?: Veil[]
	})[]
	outlets: Outlet[]
	places: Place[]
	stories: Story[]
	claims: Claim[]
	events: EventRecord[]
}

/** Where the words that sources use stand, below `data/`. */
const WORDS = 'words.json'

/** Path below `data/` → content. Every record file is checked against its schema before it leaves. */
export function write(records: Records): Map<string, string> {
	const files = new Map<string, string>()
	const shards = records.events.length === 0 ? [] : [shard('all', records.events, records.claims, files)]
	const documents = records.documents.map((document): DocumentEntry => {
		const href = `documents/${document.id}.json`
		files.set(href, json(DocumentFile, documentFile(document, records)))
		const { id, file, sha256, text, about, url } = document
		return { id, file, sha256, length: text.length, about, href, ...(url !== undefined && { url }) }
	})
	const words = json(WordsFile, lens(records.documents, records.stories))
	files.set(WORDS, words)
	const contents = [...files].map(([path, text]) => `${path} ${hash(text)}`).join('\n')
	const index: Index = {
		schemaVersion: SCHEMA_VERSION,
		dataVersion: hash(contents + JSON.stringify([records.title, records.outlets, records.stories, documents])).slice(
			0,
			12,
		),
		title: records.title,
		outlets: records.outlets,
		places: records.places,
		documents,
		stories: records.stories,
		kinds: KINDS.map(({ cues: _cues, ...published }) => published),
		density: density(records.events),
		facets: facets(records),
		shards,
		words: { href: WORDS, sha256: hash(words) },
	}
	files.set('index.json', json(Index, index))
	for (const [name, schema] of Object.entries({ index: Index, shard: Shard, document: DocumentFile, words: WordsFile }))
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
	const { id, text, segments, timexes, dropped, veils = [] } = document
	return {
		...{ schemaVersion: SCHEMA_VERSION, id, text, segments, timexes, claims, dropped },
		...(veils.length > 0 && { veils }),
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
