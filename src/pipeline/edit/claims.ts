/** edit, second half: corrections to single claims, found by their quote. */
import { dated, undated } from '../../records/dated.ts'
import type { Claim, Edit } from '../../records/schema.ts'
import type { Decision } from '../link/groups.ts'
import type { SourceDocument } from '../read.ts'
import { loadedIn } from '../tables/loaded.ts'
import type { ClaimEdit, DocumentEdit } from './editorial.ts'
import type { EditUse } from './stories.ts'

export type EditedClaims = {
	claims: Claim[]
	/** Withheld by an editor: span and reason. */
	withheld: { start: number; end: number; reason: string }[]
	/** What an editor says of the claim's event: the name it shares with others, or null for one of its own. */
	events: Decision[]
	uses: EditUse[]
	problems: string[]
}

/** Applies the rows of one document. A quote that is not in it, stands twice, or meets no claim is a problem. */
export function editClaims(
	document: SourceDocument,
	claims: Claim[],
	edit: DocumentEdit,
	placeIds: Set<string>,
	at: (row: number, key?: string) => string,
): EditedClaims {
	const result: EditedClaims = { claims: [...claims], withheld: [], events: [], uses: [], problems: [] }
	for (const [index, row] of (edit.claims ?? []).entries()) {
		const refuse = (says: string) => result.problems.push(`${at(index, 'quote')}: ${document.file}: ${says}`)
		const start = document.text.indexOf(row.quote)
		if (start === -1) {
			refuse(`stale edit: "${row.quote}" is not in the document; correct the words or remove the row`)
			continue
		}
		if (document.text.indexOf(row.quote, start + 1) !== -1) {
			refuse(`"${row.quote}" stands in the document more than once; quote more of the sentence`)
			continue
		}
		const end = start + row.quote.length
		const place = result.claims.findIndex(({ selector }) => selector.start < end && start < selector.end)
		if (place === -1) {
			refuse(`no claim stands at "${row.quote}"; the row does nothing, so remove it`)
			continue
		}
		const unknown = row.places?.find((id) => !placeIds.has(id))
		if (unknown !== undefined) {
			result.problems.push(`${at(index, 'places')}: ${document.file}: no place "${unknown}" in the gazetteer`)
			continue
		}
		const loaded = loadedIn(`${row.summary ?? ''} ${row.title ?? ''}`)
		if (loaded.length > 0) {
			refuse(`"${loaded.join('", "')}" takes a side; say it neutrally or put it inside quotation marks`)
			continue
		}
		if ((row.title || row.eventKind) && !row.event) {
			refuse(`${row.title ? 'a title' : 'an event’s kind'} belongs to an event: name the event too`)
			continue
		}
		const claim = result.claims[place]!
		const fields = changed(row)
		if (row.withhold) {
			result.claims.splice(place, 1)
			result.withheld.push({
				start: claim.selector.start,
				end: claim.selector.end,
				reason: `withheld by an editor: ${row.why}`,
			})
		} else if (fields.length === 0 && !row.event && !row.apart) {
			refuse(
				'the row changes nothing: add one of withhold, summary, kind, modality, date, places, attribution, figures, event, apart',
			)
			continue
		} else if (fields.length > 0) {
			const better = apply(claim, row, fields)
			if (sameButEdits(claim, better)) {
				refuse(`the row changes nothing: the pipeline now says the same of "${row.quote}"; remove it`)
				continue
			}
			result.claims[place] = better
		}
		if (row.event || row.apart)
			result.events.push({
				claimId: claim.id,
				event: row.event ?? null,
				why: row.why,
				...(row.title && { title: row.title }),
				...(row.eventKind && { kind: row.eventKind }),
			})
		const what = row.withhold
			? 'withheld'
			: [...fields, ...(row.event ? ['event'] : []), ...(row.apart ? ['apart'] : [])].join(', ')
		result.uses.push({
			at: at(index),
			file: document.file,
			what: `${what} of “${row.quote}”`,
			outcome: 'applied',
			says: row.why,
		})
	}
	return result
}

function changed(row: ClaimEdit): string[] {
	return (['summary', 'kind', 'modality', 'date', 'places', 'attribution', 'figures'] as const).filter(
		(key) => row[key] !== undefined,
	)
}

function apply(claim: Claim, row: ClaimEdit, fields: string[]): Claim {
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

function sameButEdits(before: Claim, after: Claim): boolean {
	const bare = ({ edits: _edits, date, ...rest }: Claim) => JSON.stringify({ ...rest, date: date.edtf })
	return bare(before) === bare(after)
}
