/** edit, third part: differences an editor saw, or took away. Their claims may tell of several events. */
import type { Claim, Difference } from '../../records/schema.ts'
import type { SourceDocument } from '../read.ts'
import { loadedIn } from '../tables/loaded.ts'
import type { DifferenceEdit } from './editorial.ts'
import type { EditUse } from './stories.ts'

/** A difference decided by an editor; `withhold` takes those of a rule away that lie between these claims. */
export type DecidedDifference = Difference & { why: string; withhold: boolean; at: string }

/** Finds the claims of each row by their quotes. A quote that is nowhere, stands twice or meets no claim is a problem. */
export function decideDifferences(
	rows: DifferenceEdit[],
	documents: SourceDocument[],
	claims: Claim[],
	at: (row: number) => string,
): { decided: DecidedDifference[]; uses: EditUse[]; problems: string[] } {
	const decided: DecidedDifference[] = []
	const uses: EditUse[] = []
	const problems: string[] = []
	for (const [index, row] of rows.entries()) {
		const refuse = (says: string) => problems.push(`${at(index)}: ${says}`)
		const found = row.between.map((quote) => ({ quote, claim: claimAt(quote, documents, claims) }))
		const wrong = found.flatMap(({ quote, claim }) => (typeof claim === 'string' ? [`"${quote}" ${claim}`] : []))
		const met = found.flatMap(({ claim }) => (typeof claim === 'string' ? [] : [claim]))
		const loaded = loadedIn(row.note ?? '')
		for (const says of wrong) refuse(says)
		if (wrong.length > 0) continue
		if (new Set(met.map(({ id }) => id)).size < 2)
			refuse('a difference is between two claims or more; these quotes meet one')
		else if (loaded.length > 0)
			refuse(`"${loaded.join('", "')}" takes a side; say it neutrally or put it inside quotation marks`)
		else if (!row.note && !row.withhold) refuse('a difference needs a note that names whose words differ')
		else {
			const claimIds = [...new Set(met.map(({ id }) => id))]
			const { field, relation, why, withhold = false } = row
			decided.push({ field, relation, claimIds, note: row.note ?? '', why, by: 'editor', withhold, at: at(index) })
			const what = `${withhold ? 'withheld: ' : ''}difference of ${field} (${relation}) at “${row.between[0]}”`
			uses.push({ at: at(index), file: '', what, outcome: 'applied', says: why })
		}
	}
	return { decided, uses, problems }
}

/** The claim at a quote, or why there is none. */
function claimAt(quote: string, documents: SourceDocument[], claims: Claim[]): Claim | string {
	const places = documents.flatMap(({ id, text }) => {
		const start = text.indexOf(quote)
		return start === -1 ? [] : [{ id, start, again: text.indexOf(quote, start + 1) !== -1 }]
	})
	const [place] = places
	if (!place) return 'is in no document: stale edit; correct the words or remove the row'
	if (places.length > 1 || place.again) return 'stands in the documents more than once; quote more of the sentence'
	const end = place.start + quote.length
	const claim = claims.find(
		({ documentId, selector }) => documentId === place.id && selector.start < end && place.start < selector.end,
	)
	return claim ?? 'meets no claim; the row does nothing, so remove it'
}
