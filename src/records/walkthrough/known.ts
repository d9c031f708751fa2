/** Values of filters, checked against the records: what is not there would filter nothing, in silence. */
import { CERTAINTIES, COMMENT_LANE, NO_OUTLET_LANE } from '../line.ts'
import { Agreement, ClaimKind, Modality } from '../schema.ts'
import type { Shown } from '../walkthrough.ts'
import type { Quotable } from './quotes.ts'

type Facet = keyof NonNullable<Shown['filters']>

/** What each facet may be filtered by, as it is written. */
const VALUES: Record<Facet, (records: Quotable) => string[]> = {
	outlet: ({ outlets }) => [...outlets.map(({ id }) => id), COMMENT_LANE, NO_OUTLET_LANE],
	place: ({ places }) => places.map(({ id }) => id),
	kind: () => ClaimKind.options,
	agreement: () => Agreement.options,
	modality: () => Modality.options,
	certainty: () => [...CERTAINTIES],
	document: ({ documents }) => documents.map(({ file }) => file),
}

/** The value as the address has it; `says` where the records hold none such. A document is written by its file's name. */
export function known(facet: Facet, value: string, records: Quotable): { id: string; says?: string } {
	const values = VALUES[facet](records)
	if (!values.includes(value))
		return { id: value, says: `there is no ${facet} "${value}" in these records; there are ${values.join(', ')}` }
	return { id: facet === 'document' ? records.documents.find(({ file }) => file === value)!.id : value }
}
