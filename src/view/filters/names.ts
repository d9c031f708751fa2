/** What facets and their values are called. */
import type { Certainty, Facet } from '../../query/filter.ts'
import { COMMENT_LANE, NO_OUTLET_LANE, type Records } from '../../query/select.ts'
import { AGREEMENT, KIND, MODALITY } from '../words/labels.ts'

export const FACET: Record<Facet, { name: string; says?: string }> = {
	outlet: { name: 'Outlet' },
	place: { name: 'Place', says: 'A larger place has all that lies in it.' },
	kind: { name: 'Kind' },
	agreement: { name: 'Agreement', says: 'Agreement among these documents, not truth.' },
	modality: { name: 'How told', says: 'As any of its accounts tells it.' },
	certainty: { name: 'Date known', says: 'How closely the day is known.' },
	document: { name: 'Document' },
}

export const CERTAINTY: Record<Certainty, string> = {
	day: 'To the day',
	days: 'Within a week',
	month: 'Within a month',
	longer: 'Longer, or one end open',
	approximate: 'Approximate',
	undated: 'Without a date',
}

const LANES: Record<string, string> = { [COMMENT_LANE]: 'Readers’ comments', [NO_OUTLET_LANE]: 'Outlet not known' }

/** What a value that the records know is called. */
export function valueName(facet: Facet, id: string, records: Records): string {
	const names: Record<Facet, () => string | undefined | null> = {
		outlet: () => records.outlets.get(id)?.name ?? LANES[id],
		place: () => records.places.get(id)?.name,
		kind: () => KIND[id as keyof typeof KIND],
		agreement: () => AGREEMENT[id as keyof typeof AGREEMENT]?.name,
		modality: () => MODALITY[id as keyof typeof MODALITY],
		certainty: () => CERTAINTY[id as Certainty],
		document: () => records.documents.get(id)?.about ?? records.documents.get(id)?.file,
	}
	return names[facet]() ?? id
}
