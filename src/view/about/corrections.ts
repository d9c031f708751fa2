/** Everything a person changed or added, in one list, with the reason and what it rests on. */
import type { Records } from '../../query/select.ts'
import type { Edit } from '../../records/schema.ts'

export type Correction = Edit & {
	/** The event it is seen at, and its title. */
	eventId: string
	of: string
}

/** An editor's changes of titles and claims, then the joins of accounts, in the order of events. */
export function corrections({ events, claims }: Pick<Records, 'events' | 'claims'>): Correction[] {
	return events.flatMap(({ id, title, edits = [], claimIds, links }) => {
		const at = { eventId: id, of: title }
		const told = claimIds.flatMap((claim) => claims.get(claim)?.edits ?? [])
		const joined = links.filter(({ by }) => by === 'editor').map(({ why }) => why)
		const all = [...edits, ...told, ...joined.map((why) => ({ field: JOINED, why, restsOn: 'the accounts' }))]
		return distinct(all).map((edit) => ({ ...edit, ...at }))
	})
}

/** One and the same change to several accounts of an event is one line. */
function distinct(edits: Edit[]): Edit[] {
	return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()]
}

const JOINED = 'accounts joined'
