/** How each file is asked for: the same wherever it is, so that none is fetched twice. */
import { type DocumentEntry, type Shard, type ShardEntry, WordsFile } from '../records/schema.ts'
import { loadDocument, loadNamed, loadShard } from './load.ts'
import type { Records } from './select.ts'

type Whence = Pick<Records, 'from' | 'index'>

export function shardQuery(from: string, entry: ShardEntry) {
	return {
		queryKey: ['shard', from, entry.key, entry.sha256],
		queryFn: (): Promise<Shard> => loadShard(from, entry),
	}
}

/** The text of a document; asked for only where there is one. */
export function documentQuery({ from, index }: Whence, entry: DocumentEntry | undefined) {
	return {
		queryKey: ['document', from, entry?.id, index.dataVersion],
		queryFn: () => loadDocument(from, entry!),
		enabled: entry !== undefined,
	}
}

/** The words that sources use for one thing; asked for only where the index names them. */
export function wordsQuery({ from, index }: Whence) {
	return {
		queryKey: ['words', from, index.words?.sha256],
		queryFn: () => loadNamed(WordsFile, from, index.words!),
		enabled: index.words !== undefined,
	}
}
