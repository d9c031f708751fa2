/** edit, second half: corrections to single claims, found by their quote. */
import type { Claim } from '../../records/schema.ts'
import type { Decision } from '../link/groups.ts'
import type { SourceDocument } from '../read.ts'
import type { DocumentEdit } from './editorial.ts'
import { applied, decisionsOf, fieldsOf, placeOf, refusalOf } from './row.ts'
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

/**
 * Applies the rows of one document, but those that add a claim (`addClaims`). A quote that is not in it, stands twice or
 * meets no claim is a problem.
 */
export function editClaims(
	document: SourceDocument,
	claims: Claim[],
	edit: DocumentEdit,
	placeIds: Set<string>,
	at: (row: number, key?: string) => string,
): EditedClaims {
	const result: EditedClaims = { claims: [...claims], withheld: [], events: [], uses: [], problems: [] }
	for (const [index, row] of (edit.claims ?? []).entries()) {
		if (row.add) continue
		const refuse = (says: string, key = 'quote') => result.problems.push(`${at(index, key)}: ${document.file}: ${says}`)
		const span = placeOf(document.text, row)
		if (typeof span === 'string') {
			refuse(span)
			continue
		}
		const place = result.claims.findIndex(({ selector }) => selector.start < span.end && span.start < selector.end)
		if (place === -1) {
			refuse(`no claim stands at "${row.quote}"; the row does nothing: remove it, or make it a claim with add: true`)
			continue
		}
		const refused = refusalOf(row, placeIds)
		if (refused) {
			refuse(refused.says, refused.key)
			continue
		}
		if (row.dateFrom !== undefined) {
			refuse('dateFrom goes with add; give the day itself as date', 'dateFrom')
			continue
		}
		const claim = result.claims[place]!
		const fields = fieldsOf(row)
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
			const better = applied(claim, row, fields)
			if (sameButEdits(claim, better)) {
				refuse(`the row changes nothing: the pipeline now says the same of "${row.quote}"; remove it`)
				continue
			}
			result.claims[place] = better
		}
		result.events.push(...decisionsOf(claim, row))
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

function sameButEdits(before: Claim, after: Claim): boolean {
	const bare = ({ edits: _edits, date, ...rest }: Claim) => JSON.stringify({ ...rest, date: date.edtf })
	return bare(before) === bare(after)
}
