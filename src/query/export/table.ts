/** The export as a table: one line for each account, beside its event's columns. */
import type { Dated } from '../../records/schema.ts'
import type { Column } from '../csv.ts'
import { figureWords } from '../figure.ts'
import { basisWords, chainWords, codePoints, linkTo, reasons, type Told, tellerName } from './told.ts'

/** ACLED's time precision for UCDP's `date_prec`; ACLED has none for a year. */
const ACLED_TIME: Record<number, number> = { 1: 1, 2: 2, 3: 2, 4: 3 }

/** EDTF, bounds, precision and basis of a date, under names with a prefix. */
function dateColumns(prefix: string, of: (told: Told) => Dated): Column<Told>[] {
	return [
		{ name: `${prefix}_edtf`, cell: (told) => of(told).edtf },
		{ name: `${prefix}_earliest`, cell: (told) => of(told).earliest },
		{ name: `${prefix}_latest`, cell: (told) => of(told).latest },
		{ name: `${prefix}_date_prec`, cell: (told) => of(told).precision },
		{ name: `${prefix}_basis`, cell: (told) => basisWords(of(told)) },
		{ name: `${prefix}_why`, cell: (told) => reasons(of(told)) },
	]
}

const names = (told: Told, ids: string[]) => ids.map((id) => told.exported.records.places.get(id)?.name ?? id)

/** Code points of the excerpt; empty where they cannot be counted. */
const position = ({ document, claim }: Told, side: 'start' | 'end') =>
	codePoints(document?.text, claim.selector)?.[side] ?? null

export const COLUMNS: readonly Column<Told>[] = [
	{ name: 'event_id', cell: ({ event }) => event.id },
	{ name: 'event_title', cell: ({ event }) => event.title },
	{ name: 'event_kind', cell: ({ event }) => event.kind },
	{ name: 'acled_event_type', cell: ({ kind }) => kind?.acled?.eventType ?? null },
	{ name: 'acled_sub_event_type', cell: ({ kind }) => kind?.acled?.subEventType ?? null },
	...dateColumns('event', ({ event }) => event.date),
	{ name: 'acled_time_precision', cell: ({ event }) => ACLED_TIME[event.date.precision ?? 0] ?? null },
	{ name: 'event_places', cell: (told) => names(told, told.event.placeIds) },
	{ name: 'agreement_among_documents', cell: ({ event }) => event.agreement },
	{
		name: 'differences',
		cell: ({ event, claim }) =>
			event.differences
				.filter(({ claimIds }) => claimIds.includes(claim.id))
				.map(({ field, relation, note }) => `${field} ${relation}: ${note}`),
	},
	{ name: 'claim_id', cell: ({ claim }) => claim.id },
	{ name: 'outlet', cell: tellerName },
	{ name: 'outlet_known_from', cell: ({ story }) => story.outletBasis },
	{ name: 'author', cell: ({ story, claim }) => (claim.comment ? null : story.author) },
	{ name: 'via', cell: ({ story }) => story.via },
	{ name: 'form', cell: ({ story }) => story.kind },
	{ name: 'readers_comment', cell: ({ claim }) => claim.comment === true },
	{ name: 'attribution', cell: chainWords },
	{ name: 'modality', cell: ({ claim }) => claim.modality },
	{ name: 'summary', cell: ({ claim }) => claim.summary },
	{ name: 'excerpt', cell: ({ claim }) => claim.selector.exact },
	{ name: 'claim_kind', cell: ({ claim }) => claim.kind },
	...dateColumns('claim', ({ claim }) => claim.date),
	{ name: 'claim_places', cell: (told) => names(told, told.claim.placeIds) },
	{
		name: 'where_prec',
		cell: ({ claim, exported }) => {
			const known = claim.placeIds.flatMap((id) => exported.records.places.get(id)?.wherePrecision ?? [])
			return known.length > 0 ? Math.min(...known) : null
		},
	},
	{ name: 'figures', cell: ({ claim }) => claim.figures.map((figure) => `${figureWords(figure)} (“${figure.words}”)`) },
	...dateColumns('published', ({ story }) => story.published),
	{ name: 'updated', cell: ({ story }) => story.clock },
	{ name: 'edited_by_hand', cell: ({ claim }) => (claim.edits ?? []).map(({ field, why }) => `${field}: ${why}`) },
	{ name: 'document_file', cell: ({ entry }) => entry.file },
	{ name: 'document_sha256', cell: ({ entry }) => entry.sha256 },
	{ name: 'start_code_point', cell: (told) => position(told, 'start') },
	{ name: 'end_code_point', cell: (told) => position(told, 'end') },
	{ name: 'original_url', cell: ({ story, entry }) => story.url ?? entry.url ?? null },
	{ name: 'data_version', cell: ({ exported }) => exported.records.index.dataVersion },
	{ name: 'link', cell: linkTo },
]
