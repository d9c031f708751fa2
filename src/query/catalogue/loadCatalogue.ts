/** The catalogue, checked at the door like all that is fetched. */
import { Catalogue } from '../../records/catalogue.ts'
import type { Index } from '../../records/schema.ts'
import { loadNamed } from '../load.ts'
import { LoadError } from '../loadError.ts'
import { type Columns, columnsOf } from './columns.ts'

export type Entry = NonNullable<Index['catalogue']>

/** Loads the catalogue that the index names, checks that it is that one, and puts it into columns. Every failure is a LoadError. */
export async function loadCatalogue(index: string, entry: Entry): Promise<Columns> {
	const catalogue = await loadNamed(Catalogue, index, entry)
	if (catalogue.ids.length !== entry.count) {
		const says = `it holds ${catalogue.ids.length} events, the index says ${entry.count}`
		throw new LoadError('mismatch', new URL(entry.href, index).href, says)
	}
	try {
		return columnsOf(catalogue)
	} catch (error) {
		throw new LoadError('inconsistent', index, (error as Error).message)
	}
}
