/** Accounts laid side by side: what the address asks for, whose they are, and what each says, field by field. */
import type { Attribution, Claim, Difference, EventRecord, Figure, Outlet, WordUse } from '../records/schema.ts'
import { type Account, accounts, type Records } from './select.ts'

/** What the ids of an address come to. `event` is null where claims of several were picked. */
export type Asked = {
	event: EventRecord | null
	accounts: Account[]
	differences: Difference[]
	/** Accounts of other events that the differences name. */
	beyond: Account[]
	unknown: string[]
}

/** Resolves ids of events or claims; an event stands for all its claims. Ids that the records lack are given back. */
export function asked(records: Records, ids: string[]): Asked {
	const events = ids.flatMap((id) => records.eventById.get(id) ?? [])
	const claimIds = new Set([
		...events.flatMap((event) => event.claimIds),
		...ids.filter((id) => records.claims.has(id)),
	])
	const unknown = ids.filter((id) => !records.eventById.has(id) && !records.claims.has(id))
	const holding = records.events.filter((event) => event.claimIds.some((id) => claimIds.has(id)))
	const all = holding.flatMap((event) => accounts(records, event)).filter(({ claim }) => claimIds.has(claim.id))
	const differences = holding
		.flatMap((event) => event.differences)
		.filter((one) => one.claimIds.filter((id) => claimIds.has(id)).length > 1)
	const here = new Set(holding.flatMap((event) => event.claimIds))
	const named = new Set(differences.flatMap((one) => one.claimIds).filter((id) => !here.has(id)))
	const beyond = records.events
		.filter((event) => event.claimIds.some((id) => named.has(id)))
		.flatMap((event) => accounts(records, event))
		.filter(({ claim }) => named.has(claim.id))
	return { event: holding.length === 1 ? holding[0]! : null, accounts: all, differences, beyond, unknown }
}

/** One mouth: an outlet in its own words or from one speaker, or readers' comments, with all it says here. */
export type Source = {
	id: string
	outlet: Outlet | null
	comment: boolean
	speaker: Attribution | null
	accounts: Account[]
	/** `2 of 3`: which of its accounts it is, where each has a column of its own. */
	nth?: string
}

/** Accounts by source: those of one outlet together, in the order of the lanes; readers' comments last. */
export function sourcesOf(all: Account[]): Source[] {
	const found = new Map<string, Source>()
	for (const account of all) {
		const { claim, outlet } = account
		const comment = claim.comment === true
		const speaker = claim.attribution[0] ?? null
		const teller = comment ? 'comment' : (outlet?.id ?? 'not-known')
		const id = `${teller}:${speaker?.name ?? ''}`
		const source = found.get(id) ?? { id, outlet: comment ? null : outlet, comment, speaker, accounts: [] }
		source.accounts.push(account)
		found.set(id, source)
	}
	const tellers = [...new Set([...found.keys()].map(tellerOf))]
	const rank = ({ id, comment }: Source) => (comment ? tellers.length : tellers.indexOf(tellerOf(id)))
	return [...found.values()].sort((a, b) => rank(a) - rank(b))
}

/** A column for each account: for few that were picked, or all of one source. */
export function apart(sources: Source[]): Source[] {
	return sources.flatMap((source) =>
		source.accounts.map((account, at) => ({
			...source,
			id: `${source.id}:${account.claim.id}`,
			accounts: [account],
			...(source.accounts.length > 1 ? { nth: `${at + 1} of ${source.accounts.length}` } : {}),
		})),
	)
}

/** The part of a source's id that says who printed it. */
export function tellerOf(sourceId: string): string {
	return sourceId.slice(0, sourceId.indexOf(':'))
}

export const FIELDS = [
	'date',
	'place',
	'actor',
	'number',
	'told',
	'wording',
	'attribution',
	'published',
	'words',
] as const
export type Field = (typeof FIELDS)[number]

/** Where a value rests: on the excerpt itself, on the words around it, or on the day of its story alone. */
export type Rests = 'excerpt' | 'around' | 'story'

/** One thing that a source says in a field, with the claims that say it. `key` is equal where the values are. */
export type Value = { key: string; rests: Rests; accounts: Account[]; figure?: Figure; use?: WordUse }

/** What one source, or neighbours that say the same, say in a field; no values where they do not say. */
export type Cell = {
	sources: Source[]
	values: Value[]
	/** An earlier source, not a neighbour, that says the same. */
	sameAs: Source | null
	/** Differences of the record that concern it, with the other sources. */
	differences: { relation: Difference['relation']; others: Source[] }[]
}

export type Row = { field: Field; cells: Cell[] }

/** Which row a difference of the record belongs to. */
const ROW_OF: Partial<Record<Difference['field'], Field>> = {
	date: 'date',
	place: 'place',
	actor: 'actor',
	number: 'number',
	occurrence: 'told',
	modality: 'told',
	wording: 'wording',
}

/**
 * The table: a row for each field of which any source says something, a cell for each source or run of equal ones.
 * `uses` are the words the documents use for one thing; `beyond` the sources of other events that differences name.
 */
export function grid(
	records: Records,
	sources: Source[],
	differences: Difference[],
	uses: WordUse[],
	beyond: Source[] = [],
): Row[] {
	const material = { records, uses }
	return FIELDS.map((field) => {
		const singles = sources.map((source): Cell => {
			const values = valuesOf(material, source, field)
			return {
				sources: [source],
				values,
				sameAs: null,
				differences: concerning(material, source, field, [...sources, ...beyond], differences),
			}
		})
		return { field, cells: named(merged(singles)) }
	}).filter(({ cells }) => cells.some(({ values }) => values.length > 0))
}

type Material = { records: Records; uses: WordUse[] }
type Said = Pick<Value, 'key' | 'rests' | 'figure' | 'use'>

function valuesOf(material: Material, source: Source, field: Field): Value[] {
	const found = new Map<string, Value>()
	for (const account of source.accounts)
		for (const said of SAYS[field](account, material)) {
			const known = found.get(said.key)
			if (!known) found.set(said.key, { ...said, accounts: [account] })
			else {
				known.accounts.push(account)
				if (NEARER.indexOf(said.rests) < NEARER.indexOf(known.rests)) known.rests = said.rests
			}
		}
	const values = [...found.values()]
	// Who names a day need not be told of its other sentences that they name none.
	return field === 'date' && values.some(({ rests }) => rests !== 'story')
		? values.filter(({ rests }) => rests !== 'story')
		: values
}

const NEARER: Rests[] = ['excerpt', 'around', 'story']

const SAYS: Record<Field, (account: Account, material: Material) => Said[]> = {
	date: ({ claim }) =>
		[{ key: claim.date.edtf ?? claim.date.known ?? '', rests: dateRests(claim) }].filter(({ key }) => key),
	place: ({ claim }, { records }) =>
		claim.placeIds.flatMap((id) => {
			const place = records.places.get(id)
			if (!place) return []
			const named = [place.name, ...place.aliases].some((name) => plain(claim.selector.exact).includes(plain(name)))
			return [{ key: id, rests: named ? ('excerpt' as const) : ('around' as const) }]
		}),
	actor: ({ claim }) => claim.actors.map((key) => ({ key, rests: 'excerpt' })),
	number: ({ claim }) => claim.figures.map((figure) => ({ key: figureKey(figure), rests: 'excerpt', figure })),
	told: ({ claim }) => [{ key: `${claim.kind} ${claim.modality}`, rests: 'excerpt' }],
	wording: ({ claim }, { uses }) =>
		uses
			.filter((use) => isInside(use, claim))
			.map((use) => ({ key: `${use.meaning} ${use.words.toLowerCase()}`, rests: 'excerpt', use })),
	attribution: ({ claim, outlet, story }) => [
		{ key: [...claim.attribution.map(({ name }) => name), outlet?.id, ...story.via].join(' < '), rests: 'excerpt' },
	],
	published: ({ story }) => [{ key: `${story.published.edtf} ${story.clock}`, rests: 'excerpt' }],
	words: ({ claim }) => [{ key: claim.id, rests: 'excerpt' }],
}

/** Whether a claim's own words date it, words elsewhere do, or nothing but the day of its story. */
export function dateRests({ date, selector }: Claim): Rests {
	const cues = date.steps.filter(({ start, end }) => start !== undefined && end !== undefined)
	if (cues.length === 0) return 'story'
	return cues.some(({ start, end }) => start! >= selector.start && end! <= selector.end) ? 'excerpt' : 'around'
}

/** True where a word stands inside a claim's excerpt. */
export function isInside({ documentId, start, end }: WordUse, { documentId: of, selector }: Claim): boolean {
	return documentId === of && start >= selector.start && end <= selector.end
}

/** Figures are equal that count the same with the same bounds; those of no measure only where the words are the same. */
export function figureKey({ measure, low, high, comparator, words }: Figure): string {
	const bounded = measure !== 'other' && (low !== null || high !== null)
	return bounded ? `${measure} ${low} ${high} ${comparator}` : `${measure} ${words.toLowerCase()}`
}

/** Letters and digits alone: spelling with hyphens, spaces or hashes says the same. */
function plain(text: string): string {
	return text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '')
}

/** Equal to others is what sources say: not that they leave a thing open in the same way. */
function saysIt({ values }: Cell): boolean {
	return values.some(({ rests }) => rests === 'excerpt')
}

function keyOf({ values }: Cell): string {
	return values
		.map(({ key, rests }) => `${key} ${rests}`)
		.sort()
		.join('|')
}

/** Neighbours that say the same become one cell; silence is never shared. */
function merged(cells: Cell[]): Cell[] {
	const found: Cell[] = []
	for (const cell of cells) {
		const last = found.at(-1)
		if (last && saysIt(cell) && keyOf(last) === keyOf(cell) && keyOfDifferences(last) === keyOfDifferences(cell))
			found[found.length - 1] = {
				...last,
				sources: [...last.sources, ...cell.sources],
				values: last.values.map((value, at) => ({
					...value,
					accounts: [...value.accounts, ...sameKey(cell, value, at)],
				})),
			}
		else found.push(cell)
	}
	return found
}

function sameKey(cell: Cell, value: Value, at: number): Account[] {
	return (cell.values.find(({ key }) => key === value.key) ?? cell.values[at])!.accounts
}

function keyOfDifferences({ differences }: Cell): string {
	return differences.map(({ relation, others }) => `${relation} ${others.map(({ id }) => id).join()}`).join('|')
}

function named(cells: Cell[]): Cell[] {
	return cells.map((cell, at) => {
		const same = cells.slice(0, at).find((before) => saysIt(before) && keyOf(before) === keyOf(cell))
		return { ...cell, sameAs: same?.sources[0] ?? null }
	})
}

function concerning(material: Material, source: Source, field: Field, sources: Source[], all: Difference[]) {
	const ids = (one: Source) => one.accounts.map(({ claim }) => claim.id)
	const mine = new Set(ids(source))
	const keys = (one: Source) => valuesOf(material, one, field).map(({ key }) => key)
	const own = new Set(keys(source))
	const found = new Map<Difference['relation'], Set<Source>>()
	for (const { field: of, relation, claimIds } of all) {
		// Silence shows in the cell that does not say.
		if (relation === 'silent' || ROW_OF[of] !== field || !claimIds.some((id) => mine.has(id))) continue
		const named = sources.filter((other) => other !== source && ids(other).some((id) => claimIds.includes(id)))
		// A difference names its claims, not its sides: of several, those that say the same stand on the same side.
		const against = named.filter((other) => !keys(other).some((key) => own.has(key)))
		const others = found.get(relation) ?? new Set()
		for (const other of against.length > 0 ? against : named) others.add(other)
		found.set(relation, others)
	}
	return [...found].map(([relation, others]) => ({ relation, others: [...others] }))
}
