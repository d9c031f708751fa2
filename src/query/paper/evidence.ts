/** The evidence table: a row for each account that the steps show, and how it stands to the others. */
import type { Difference, Outlet, WordsFile, WordUse } from '../../records/schema.ts'
import type { Walkthrough } from '../../records/walkthrough.ts'
import { isInside } from '../compare.ts'
import type { Records } from '../select.ts'
import { silentOutlets } from '../silence.ts'
import { type Shown, shownAccounts } from './shown.ts'

/** How one account stands to others in one thing: to rows of this table, and to accounts that no step shows. */
export type Stand = {
	field: Difference['field']
	relation: Difference['relation']
	/** Numbers of the other rows it names, in order. */
	rows: number[]
	/** How many of the accounts it names stand in no row. */
	beyond: number
	note: string
	/** The row that printed the note already. */
	saidIn: number | null
}

export type EvidenceRow = Shown & {
	number: number
	/** Differences from other rows that are told here. */
	stands: Stand[]
	/** More of them than a row has room for: no other row refers to their notes. */
	untold: Stand[]
	/** Differences from accounts that stand in no row. */
	elsewhere: Stand[]
	/** Rows of the same event with which no difference is noted. */
	along: number[]
	/** Outlets of those days that tell nothing of the event. */
	silent: Outlet[]
	/** The row that named them already. */
	silentIn: number | null
	/** Words in it that take a side. */
	loaded: WordUse[]
}

/** What is told of at most so many differences: a row has to fit a sheet. */
const MOST_NOTES = 5

/** Rows in the order of the steps. `words` is null where the records keep none. */
export function evidenceRows(
	records: Records,
	tour: Pick<Walkthrough, 'steps'>,
	words: WordsFile | null,
): EvidenceRow[] {
	const shown = shownAccounts(records, tour)
	const numberOf = new Map(shown.map(({ account }, at) => [account.claim.id, at + 1]))
	const firstOf = new Map<unknown, number>()
	const saidIn = (what: unknown, number: number): number | null => {
		const first = firstOf.get(what)
		if (first === undefined) firstOf.set(what, number)
		return first ?? null
	}
	const isLoaded = loadedTerms(words)
	return shown.map((one, at) => {
		const number = at + 1
		const { claim } = one.account
		const all = one.event.differences
			.filter(({ claimIds }) => claimIds.includes(claim.id))
			.map((difference) => {
				const others = difference.claimIds.filter((id) => id !== claim.id)
				const rows = others.flatMap((id) => numberOf.get(id) ?? []).sort((a, b) => a - b)
				const { field, relation, note } = difference
				return { difference, stand: { field, relation, note, rows, beyond: others.length - rows.length, saidIn: null } }
			})
		const here = all.filter(({ stand }) => stand.rows.length > 0)
		const told = here.slice(0, MOST_NOTES)
		const differing = new Set(here.flatMap(({ stand }) => stand.rows))
		const along = one.event.claimIds
			.flatMap((id) => (id === claim.id ? [] : (numberOf.get(id) ?? [])))
			.filter((row) => !differing.has(row))
			.sort((a, b) => a - b)
		const silent = silentOutlets(records, one.event).map(({ outlet }) => outlet)
		return {
			...one,
			number,
			stands: told.map(({ difference, stand }) => ({ ...stand, saidIn: saidIn(difference, number) })),
			untold: here.slice(MOST_NOTES).map(({ stand }) => stand),
			elsewhere: all.filter(({ stand }) => stand.rows.length === 0).map(({ stand }) => stand),
			along,
			silent,
			silentIn: silent.length > 0 ? saidIn(one.event, number) : null,
			loaded: words?.uses.filter((use) => isLoaded(use) && isInside(use, claim)) ?? [],
		}
	})
}

function loadedTerms(words: WordsFile | null): (use: WordUse) => boolean {
	const loaded = new Set(
		words?.meanings.flatMap(({ id, terms }) => terms.filter((term) => term.loaded).map((term) => `${id} ${term.id}`)),
	)
	return ({ meaning, term }) => loaded.has(`${meaning} ${term}`)
}
