/**
 * The lines of all events in one file, by columns: what a page needs of a corpus of many events before it opens one.
 * `pack` and `unpack` are inverses.
 */
import * as z from 'zod/mini'
import { COMMENT_LANE, type Row, type When } from './line.ts'
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
		when: column((row) => place({ ...row, known: row.known ?? undefined })),
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

/** Columns as rows. Throws RangeError where the columns are not of one length, or name a date that is not there. */
export function unpack(catalogue: Catalogue): Row[] {
	const { whens, ids } = catalogue
	for (const [name, column] of Object.entries(catalogue))
		if (Array.isArray(column) && name !== 'whens' && column.length !== ids.length)
			throw new RangeError(`${name} has ${column.length} entries, ids has ${ids.length}`)
	const date = (at: number): When => {
		const found = whens[at]
		if (!found) throw new RangeError(`no date number ${at}`)
		return found as When
	}
	return ids.map((id, at): Row => {
		const told = catalogue.told[at]!.map(([teller, when, modality, claims]) => ({
			teller,
			when: date(when),
			modality,
			claims,
		}))
		const when = date(catalogue.when[at]!)
		const { edtf, earliest, latest, precision } = when
		return {
			...{ id, edtf, earliest, latest, precision, told },
			title: catalogue.titles[at]!,
			kind: catalogue.kinds[at]!,
			agreement: catalogue.agreements[at]!,
			contested: catalogue.contested[at]!,
			known: when.known ?? null,
			placeIds: catalogue.places[at]!,
			tellers: told.map(({ teller }) => teller),
			documentIds: catalogue.documents[at]!,
			modalities: catalogue.modalities[at]!,
			accounts: told.reduce((sum, { claims }) => sum + claims, 0),
			commentsOnly: told.every(({ teller }) => teller === COMMENT_LANE),
		}
	})
}
