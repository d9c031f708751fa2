/** The fixture's records as something to export, its documents loaded. */
import type { Exported } from '../../../src/query/export/told.ts'
import { join, type Records } from '../../../src/query/select.ts'
import { type Claim, DocumentFile, Index, Shard } from '../../../src/records/schema.ts'
import { dateWords } from '../../../src/view/words/date.ts'
import { FILES } from '../../fixture/records.ts'

const read = (path: string) => JSON.parse(FILES.get(path)!)

/** The named events; `change` may alter index or claims first. */
export function exported(
	eventIds: string[],
	change: { index?: (index: Index) => Index; claim?: (claim: Claim) => Claim } = {},
): Exported {
	const index = Index.parse(read('index.json'))
	const shards = index.shards.map(({ href }) => Shard.parse(read(href)))
	const { index: alter = (same) => same, claim = (same) => same } = change
	const records: Records = join(
		alter(index),
		shards.map((shard) => ({ ...shard, claims: shard.claims.map(claim) })),
	)
	const documents = index.documents.map(({ href }) => DocumentFile.parse(read(href)))
	return {
		records,
		events: eventIds.map((id) => records.eventById.get(id)!),
		documents: new Map(documents.map((document) => [document.id, document])),
		base: 'https://example.org/datelines/',
		say: dateWords,
	}
}

export const ALL = ['e1', 'e2', 'e3', 'e4', 'e5', 'e6']
