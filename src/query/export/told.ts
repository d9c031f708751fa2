/** What is exported, account by account: every format writes the same lines in its own way. */
import type { Dated, DocumentEntry, DocumentFile, EventRecord, KindEntry } from '../../records/schema.ts'
import type { Selector } from '../../records/selector.ts'
import { type Account, accounts, type Records } from '../select.ts'
import { formatUrl } from '../url.ts'

export type Exported = {
	records: Records
	/** In the order in which they are written. */
	events: EventRecord[]
	/** Texts by id of document: positions are counted in them. One that is missing leaves positions out. */
	documents: Map<string, DocumentFile>
	/** The page's address without its query: links are made from it. */
	base: string
	/** A date in the page's own words. */
	say: (date: Dated) => string
}

/** One account, with all that its line needs. */
export type Told = Account & {
	event: EventRecord
	entry: DocumentEntry
	document: DocumentFile | null
	kind: KindEntry | null
	exported: Exported
}

/** Every account of the exported events, each event's in the order of the panel. */
export function toldOf(exported: Exported): Told[] {
	const { records, documents } = exported
	const kinds = new Map((records.index.kinds ?? []).map((row) => [row.kind, row]))
	return exported.events.flatMap((event) =>
		accounts(records, event).map((account) => ({
			...account,
			event,
			entry: records.documents.get(account.claim.documentId)!,
			document: documents.get(account.claim.documentId) ?? null,
			kind: kinds.get(event.kind) ?? null,
			exported,
		})),
	)
}

/** Positions in Unicode code points, as the standards outside count them; null where the words are not in the text. */
export function codePoints(
	text: string | undefined,
	{ start, end, exact }: Selector,
): { start: number; end: number } | null {
	if (text === undefined || text.slice(start, end) !== exact) return null
	const before = start - pairsBefore(text, start)
	return { start: before, end: before + [...exact].length }
}

/** Where a text has characters of two code units: looked for once, as every account of a document asks. */
const pairs = new Map<string, number[]>()

/** How many characters of two code units stand before a position. */
function pairsBefore(text: string, position: number): number {
	let found = pairs.get(text)
	if (!found) {
		found = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index)
		pairs.set(text, found)
	}
	let [low, high] = [0, found.length]
	while (low < high) {
		const middle = (low + high) >>> 1
		if (found[middle]! < position) low = middle + 1
		else high = middle
	}
	return low
}

/** The account's own page. */
export function linkTo({ exported: { base }, event, claim }: Told): string {
	return base + formatUrl({ event: event.id, claim: claim.id })
}

/** The excerpt in its document, as this page shows it. */
export function readerLink({ exported: { base }, claim }: Told): string {
	const { start, end } = claim.selector
	return base + formatUrl({ read: claim.documentId, at: { start, end } })
}

/** Who told whom, in a line: `Kremlin (speaker, “has confirmed”) → RT → Your Democracy`. */
export function chainWords({ claim, story, outlet }: Account): string {
	const speakers = claim.attribution.map(({ name, role, verb }) => `${name} (${role}${verb ? `, “${verb}”` : ''})`)
	return [...speakers, tellerName({ claim, outlet }), ...story.via].join(' → ')
}

/** Whose account it is: the outlet's name, or that it is a reader's, or not known. */
export function tellerName({ claim, outlet }: Pick<Account, 'claim' | 'outlet'>): string {
	return claim.comment ? 'A reader’s comment' : (outlet?.name ?? 'Outlet not known')
}

const BASIS: Record<Dated['basis'], string> = {
	text: 'from the text',
	editor: 'rests on an editor’s knowledge',
	none: 'not known',
}

/** What a date rests on, in words. */
export function basisWords({ basis }: Dated): string {
	return BASIS[basis]
}

/** The reasons of a date, in a line. */
export function reasons({ steps }: Dated): string {
	return steps.map(({ says }) => says).join(' · ')
}
