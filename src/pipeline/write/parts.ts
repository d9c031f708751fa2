/** parts: what becomes of many events: shards in order of time, and beside them the lines and the words of all. */
import * as z from 'zod/mini'
import { Catalogue, pack } from '../../records/catalogue.ts'
import { type LineAccount, lineOf } from '../../records/line.ts'
import { type Claim, type EventRecord, SCHEMA_VERSION } from '../../records/schema.ts'
import { searchDocuments } from '../../records/search/searchDocuments.ts'
import { SearchFile } from '../../records/search/searchFile.ts'
import type { Records } from '../write.ts'

/** Events of a shard where there are many: about 1 MB with their claims. */
const MOST_IN_SHARD = 400
export type Part = { key: string; events: EventRecord[]; claims: Claim[] }

/** All events in one part, or, where they are many, in parts in order of time; each event's claims go with it. */
export function shardParts({ events, claims }: Records): Part[] {
	if (events.length === 0) return []
	if (events.length <= MOST_IN_SHARD) return [{ key: 'all', events, claims }]
	const claimById = new Map(claims.map((claim) => [claim.id, claim]))
	const key = ({ date, id }: EventRecord) => `${date.earliest ?? date.latest ?? '~'} ${date.latest ?? '~'} ${id}`
	const inOrder = events.map((event) => ({ event, at: key(event) })).sort((a, b) => (a.at < b.at ? -1 : 1))
	const parts: Part[] = []
	for (let from = 0; from < inOrder.length; from += MOST_IN_SHARD) {
		const some = inOrder.slice(from, from + MOST_IN_SHARD).map(({ event }) => event)
		const own = some.flatMap((event) => event.claimIds.map((id) => claimById.get(id)!))
		parts.push({ key: String(parts.length).padStart(4, '0'), events: some, claims: own })
	}
	return parts
}

/** The lines of all events in the order of their shards, without white space: it is read by programs alone. */
export function catalogueOf({ stories, outlets, claims }: Records, parts: Part[]): string {
	const claimById = new Map(claims.map((claim) => [claim.id, claim]))
	const outletOf = new Map(stories.map((story) => [story.id, story.outletId]))
	const order = new Map(outlets.map(({ id }, at) => [id, at]))
	const rank = ({ claim, outletId }: LineAccount) =>
		claim.comment ? Number.POSITIVE_INFINITY : (order.get(outletId ?? '') ?? order.size)
	const rows = parts.flatMap(({ events }) =>
		events.map((event) => {
			const accounts = event.claimIds
				.map((id) => claimById.get(id)!)
				.map((claim) => ({ claim, outletId: outletOf.get(claim.storyId) ?? null }))
			return lineOf(
				event,
				accounts.sort((a, b) => rank(a) - rank(b) || a.claim.selector.start - b.claim.selector.start),
			)
		}),
	)
	const shards = parts.flatMap(({ events }, at) => events.map(() => at))
	return `${JSON.stringify(z.parse(Catalogue, pack(rows, shards)))}\n`
}

/** The words of each part's events, made of the whole corpus, without white space. */
export function searchFiles({ events, claims, places, outlets, stories }: Records, parts: Part[]): string[] {
	const byId = <T extends { id: string }>(all: T[]) => new Map(all.map((one) => [one.id, one]))
	const all = { claims: byId(claims), places: byId(places), outlets: byId(outlets), stories: byId(stories) }
	const found = byId(searchDocuments({ events, ...all }))
	return parts.map(({ key, events }) => {
		const documents = events.map(({ id }) => found.get(id)!)
		return `${JSON.stringify(z.parse(SearchFile, { schemaVersion: SCHEMA_VERSION, key, documents }))}\n`
	})
}
