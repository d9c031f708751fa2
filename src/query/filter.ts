/** Filters: which rows have any of the values chosen of each facet. Pure; knows nothing of the page. */
import { edtfBounds, isLoose } from '../records/edtf.ts'
import { CERTAINTIES } from '../records/line.ts'
import { Agreement, ClaimKind, Modality, type Place } from '../records/schema.ts'
import { type Row, shownTellers } from './row.ts'
import { COMMENT_LANE, isUndated, NO_OUTLET_LANE, type Records } from './select.ts'
import { atOnce, type Work } from './slices.ts'
import type { UrlState } from './url.ts'

export const FACETS = ['outlet', 'place', 'kind', 'agreement', 'modality', 'certainty', 'document'] as const
export type Facet = (typeof FACETS)[number]
export type Certainty = (typeof CERTAINTIES)[number]

/** The values chosen of each facet, all of them known; a facet that is not there leaves every row. */
export type Choice = Partial<Record<Facet, readonly string[]>>
/** What the address asks for that the records do not hold. */
export type Unknown = { facet: Facet; id: string }

/** What reading a row's values needs: each place with all that it lies in, and whether comments count. */
export type Ground = { within: Map<string, readonly string[]>; comments: boolean }

export function ground(records: Pick<Records, 'places'>, { comments }: { comments: boolean }): Ground {
	return { within: new Map([...records.places.keys()].map((id) => [id, upward(records.places, id)])), comments }
}

/** A place and the larger ones it lies in, nearest first. */
function upward(places: Map<string, Place>, id: string): string[] {
	const found: string[] = []
	for (let at: string | null = id; at !== null && !found.includes(at); at = places.get(at)?.parentId ?? null)
		found.push(at)
	return found
}

/** The values a row has of each facet: it is told by several outlets, and lies in a district, its city, its governorate. */
export const VALUES: Record<Facet, (row: Row, ground: Ground) => readonly string[]> = {
	outlet: shownTellers,
	place: ({ placeIds }, { within }) =>
		placeIds.length === 1 && within.has(placeIds[0]!)
			? within.get(placeIds[0]!)!
			: [...new Set(placeIds.flatMap((id) => within.get(id) ?? [id]))],
	kind: ({ kind }) => [kind],
	agreement: ({ agreement }) => [agreement],
	modality: ({ modalities, told }, { comments }) =>
		comments || !told.some(({ teller }) => teller === COMMENT_LANE)
			? modalities
			: told.filter(({ teller }) => teller !== COMMENT_LANE).map(({ modality }) => modality),
	certainty: (row) => [certaintyOf(row)],
	document: ({ documentIds }) => documentIds,
}

/**
 * How well a row's date is known, by one value each: what is approximate or uncertain is that, however narrow; a week
 * counts among days; an open end is longer than a month.
 */
export function certaintyOf(row: Row): Certainty {
	if (isUndated(row)) return 'undated'
	const { edtf, precision } = row
	if (edtf !== null && isApproximate(edtf)) return 'approximate'
	if (precision === null || precision === 5) return 'longer'
	return precision === 1 ? 'day' : precision === 4 ? 'month' : 'days'
}

/** Dates come again and again: each is read once. */
const approximate = new Map<string, boolean>()

function isApproximate(edtf: string): boolean {
	const known = approximate.get(edtf)
	if (known !== undefined) return known
	const found = isLoose(edtfBounds(edtf))
	approximate.set(edtf, found)
	return found
}

/** The rows that have, of every facet chosen, any of its values; the same array where nothing is chosen. */
export function filterRows(rows: Row[], choice: Choice, on: Ground): Row[] {
	return atOnce(filtering(rows, choice, on))
}

/** The same as work that can be put down. */
export function* filtering(rows: Row[], choice: Choice, on: Ground): Work<Row[]> {
	const tests = testsOf(choice)
	if (tests.length === 0) return rows
	const left: Row[] = []
	for (const [at, row] of rows.entries()) {
		if (at % PIECE === PIECE - 1) yield
		if (tests.every((test) => passes(row, test, on))) left.push(row)
	}
	return left
}

/** Rows between two places where work may be put down. */
export const PIECE = 500

export type Test = { facet: Facet; wanted: ReadonlySet<string> }

/** One test for each facet of which something is chosen. */
export function testsOf(choice: Choice): Test[] {
	return FACETS.flatMap((facet) => {
		const wanted = choice[facet]
		return wanted && wanted.length > 0 ? [{ facet, wanted: new Set(wanted) }] : []
	})
}

export function passes(row: Row, { facet, wanted }: Test, on: Ground): boolean {
	return VALUES[facet](row, on).some((value) => wanted.has(value))
}

/** Parts what the address asks for into values the records know and those they do not: the latter filter nothing. */
export function choiceOf(state: UrlState, records: Records): { choice: Choice; unknown: Unknown[] } {
	const choice: Choice = {}
	const unknown: Unknown[] = []
	for (const facet of FACETS) {
		const asked: readonly string[] = state[facet] ?? []
		const known = asked.filter((id) => KNOWN[facet](records, id))
		if (known.length > 0) choice[facet] = known
		for (const id of asked) if (!known.includes(id)) unknown.push({ facet, id })
	}
	return { choice, unknown }
}

const KNOWN: Record<Facet, (records: Records, id: string) => boolean> = {
	outlet: ({ outlets }, id) => outlets.has(id) || id === COMMENT_LANE || id === NO_OUTLET_LANE,
	place: ({ places }, id) => places.has(id),
	kind: (_, id) => (ClaimKind.options as string[]).includes(id),
	agreement: (_, id) => (Agreement.options as string[]).includes(id),
	modality: (_, id) => (Modality.options as string[]).includes(id),
	certainty: (_, id) => (CERTAINTIES as readonly string[]).includes(id),
	document: ({ documents }, id) => documents.has(id),
}

/** The address's part for one facet with a value added or taken away: null where none is left, so that the key goes. */
export function toggled(state: UrlState, facet: Facet, id: string): Partial<UrlState> {
	const now: readonly string[] = state[facet] ?? []
	const next = now.includes(id) ? now.filter((one) => one !== id) : [...now, id].sort()
	return { [facet]: next.length === 0 ? null : next }
}

/** The address's part without any filter or search; readers' comments stay as they are. */
export const NO_FILTER: Partial<UrlState> = { ...Object.fromEntries(FACETS.map((facet) => [facet, null])), q: null }
