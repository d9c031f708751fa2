/**
 * The lines of all events in one file, by columns: what a page needs of a corpus of many events before it opens one.
 * The page reads it without making rows of it: `query/catalogue/columns.ts`.
 */
import * as z from 'zod/mini'
import type { Row, When } from './line.ts'
import { Agreement, ClaimKind, Dated, Modality, SCHEMA_VERSION } from './schema.ts'

const Position = z.int().check(z.gte(0))
const { edtf, earliest, latest, precision, known } = Dated.shape

/** `data/catalogue.json`. The arrays but `whens` have one entry for each event, in order of time. */
export const Catalogue = z.object({
	schemaVersion: z.literal(SCHEMA_VERSION),
	ids: z.array(z.string()),
	titles: z.array(z.string()),
	kinds: z.array(ClaimKind),
	agreements: z.array(Agreement),
	contested: z.array(z.boolean()),
	/** Each date once; `when` and `told` name them by position. */
	whens: z.array(z.object({ edtf, earliest, latest, precision, known })),
	when: z.array(Position),
	places: z.array(z.array(z.string())),
	documents: z.array(z.array(z.string())),
	modalities: z.array(z.array(Modality)),
	/** Teller, date, modality, claims. */
	told: z.array(z.array(z.tuple([z.string(), Position, Modality, Position]))),
	/** Which of the index's shards holds the event. */
	shards: z.array(Position),
})
export type Catalogue = z.infer<typeof Catalogue>

/** Rows and the shard of each, as columns. */
export function pack(rows: Row[], shards: number[]): Catalogue {
	const whens: When[] = []
	const places = new Map<string, number>()
	const place = ({ edtf, earliest, latest, precision, known }: When): number => {
		const key = JSON.stringify([edtf, earliest, latest, precision, known])
		const found = places.get(key)
		if (found !== undefined) return found
		places.set(key, whens.length)
		return whens.push({ edtf, earliest, latest, precision, ...(known === undefined ? {} : { known }) }) - 1
	}
	const column = <T>(of: (row: Row) => T): T[] => rows.map(of)
	return {
		schemaVersion: SCHEMA_VERSION,
		ids: column(({ id }) => id),
		titles: column(({ title }) => title),
		kinds: column(({ kind }) => kind),
		agreements: column(({ agreement }) => agreement),
		contested: column(({ contested }) => contested),
		when: column(({ edtf, earliest, latest, precision, known }) =>
			place({ edtf, earliest, latest, precision, known: known ?? undefined }),
		),
		places: column(({ placeIds }) => placeIds),
		documents: column(({ documentIds }) => documentIds),
		modalities: column(({ modalities }) => modalities),
		told: column(({ told }) =>
			told
				.map(({ teller, when, modality, claims }) => [teller, place(when), modality, claims] as const)
				.map((one) => [...one]),
		),
		shards,
		whens,
	}
}
