/** The exported records as they are, with all that they name: a small copy of the data, with its schema. */
import { type ExportFile, SCHEMA_VERSION } from '../../records/schema.ts'
import type { Exported } from './told.ts'

/** Events, their claims, and the stories, outlets, places and documents of those. Positions are UTF-16 code units. */
export function toRecordsFile({ records, events, base }: Exported): ExportFile {
	const { index } = records
	const claims = events.flatMap(({ claimIds }) => claimIds.map((id) => records.claims.get(id)!))
	const named = <T extends { id: string }>(all: T[], ids: Iterable<string | null>): T[] => {
		const wanted = new Set(ids)
		return all.filter(({ id }) => wanted.has(id))
	}
	const stories = named(
		index.stories,
		claims.map(({ storyId }) => storyId),
	)
	const placeIds = new Set([...events, ...claims].flatMap((one) => one.placeIds))
	for (const id of placeIds) {
		const parent = records.places.get(id)?.parentId
		if (parent) placeIds.add(parent)
	}
	return {
		$schema: new URL('data/schema/export.schema.json', base).href,
		schemaVersion: SCHEMA_VERSION,
		dataVersion: index.dataVersion,
		title: index.title,
		outlets: named(
			index.outlets,
			stories.map(({ outletId }) => outletId),
		),
		places: named(index.places, placeIds),
		documents: named(
			index.documents,
			claims.map(({ documentId }) => documentId),
		),
		stories,
		kinds: index.kinds ?? [],
		events,
		claims,
	}
}
