/** What all rows about claims have in common: the place of their quote, what they may not say, and how they are applied. */
import { dated, undated } from '../../records/dated.ts'
import type { Claim, Edit } from '../../records/schema.ts'
import type { Span } from '../../records/selector.ts'
import type { Decision } from '../link/groups.ts'
import { loadedIn } from '../tables/loaded.ts'
import type { ClaimEdit } from './editorial.ts'

const FIELDS = ['summary', 'kind', 'modality', 'date', 'places', 'attribution', 'figures'] as const

/** Where the words of a row stand; in words why they cannot be found where they are nowhere, or in several places. */
export function placeOf(text: string, { quote, nth }: Pick<ClaimEdit, 'quote' | 'nth'>): Span | string {
	const starts: number[] = []
	for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) starts.push(at)
	if (starts.length === 0) return `stale edit: "${quote}" is not in the document; correct the words or remove the row`
	if (starts.length > 1 && nth === undefined)
		return `"${quote}" stands in the document more than once; quote more of the sentence, or say which of them with nth (1 to ${starts.length})`
	const start = starts[(nth ?? 1) - 1]
	if (start === undefined)
		return `nth: ${nth} of "${quote}" is not in the document, which has it ${starts.length === 1 ? 'once' : `${starts.length} times`}; correct the number`
	return { start, end: start + quote.length }
}

/** Why a row cannot stand whatever it meets, and at which of its keys; null where it can. */
export function refusalOf(row: ClaimEdit, placeIds: Set<string>): { key: string; says: string } | null {
	const unknown = row.places?.find((id) => !placeIds.has(id))
	if (unknown !== undefined) return { key: 'places', says: `no place "${unknown}" in the gazetteer` }
	const loaded = loadedIn(`${row.summary ?? ''} ${row.title ?? ''}`)
	if (loaded.length > 0)
		return {
			key: 'quote',
			says: `"${loaded.join('", "')}" takes a side; say it neutrally or put it inside quotation marks`,
		}
	if ((row.title || row.eventKind) && !row.event)
		return {
			key: 'quote',
			says: `${row.title ? 'a title' : 'an event’s kind'} belongs to an event: name the event too`,
		}
	return null
}

/** The fields of a claim that a row speaks of. */
export function fieldsOf(row: ClaimEdit): string[] {
	return FIELDS.filter((key) => row[key] !== undefined)
}

/** The claim as the row has it. `fields` are those it is said to have been edited in. */
export function applied(claim: Claim, row: ClaimEdit, fields: string[]): Claim {
	const restsOn = row.restsOn ?? 'the document’s words'
	const edits: Edit[] = [...(claim.edits ?? []), ...fields.map((field) => ({ field, why: row.why, restsOn }))]
	const step = { rule: 'editor', says: `Set by an editor: ${row.why}`, from: 'editor' as const }
	const date =
		row.date === undefined
			? claim.date
			: row.date === null
				? undated(step.says, 'editor')
				: dated(row.date, 'editor', [...claim.date.steps, step])
	return {
		...claim,
		summary: row.summary ?? claim.summary,
		kind: row.kind ?? claim.kind,
		modality: row.modality ?? claim.modality,
		placeIds: row.places ?? claim.placeIds,
		attribution: row.attribution ?? claim.attribution,
		figures: row.figures ?? claim.figures,
		date,
		edits,
	}
}

/** What a row says of the claim's event; nothing where it is silent. */
export function decisionsOf(claim: Claim, row: ClaimEdit): Decision[] {
	if (!row.event && !row.apart) return []
	return [
		{
			claimId: claim.id,
			event: row.event ?? null,
			why: row.why,
			...(row.title && { title: row.title }),
			...(row.eventKind && { kind: row.eventKind }),
		},
	]
}
