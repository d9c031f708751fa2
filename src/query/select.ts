/** Pure selections over the loaded records: who tells of what, in which order, and when. */
import { dayNumber } from '../records/day.ts'
import { COMMENT_LANE, NO_OUTLET_LANE, type Row } from '../records/line.ts'
import type {
	Claim,
	Dated,
	Difference,
	DocumentEntry,
	DocumentFile,
	EventRecord,
	Index,
	Outlet,
	Place,
	Shard,
	Story,
	WordsFile,
} from '../records/schema.ts'

export { COMMENT_LANE, NO_OUTLET_LANE }

/** Index and shards joined. Events are in order of time, undated ones last. */
export type Records = {
	index: Index
	/** Address of that index, from which all else it names is loaded; empty where it came from nowhere. */
	from: string
	/** The events that are loaded: all of them, unless `lines` says otherwise. */
	events: EventRecord[]
	/** The lines of all events where only some events are loaded; null where all are. */
	lines: Row[] | null
	/** Which of the index's shards holds each event, by its number; null where all are loaded. */
	shardOf: ((eventId: string) => number | undefined) | null
	eventById: Map<string, EventRecord>
	claims: Map<string, Claim>
	outlets: Map<string, Outlet>
	places: Map<string, Place>
	stories: Map<string, Story>
	documents: Map<string, DocumentEntry>
	/** What is done to a document's text before it is shown, where something of it is hidden. The same for the same text. */
	readDocument?: (file: DocumentFile) => DocumentFile
	/** The same of the words that sources use. */
	readWords?: (file: WordsFile) => WordsFile
	/** A step of a walkthrough hides something of them until it is revealed. */
	hides?: true
}

/** Joins what was loaded. Throws RangeError where a record names another that is not there. */
export function join(
	index: Index,
	shards: Shard[],
	lines: Row[] | null = null,
	from = '',
	shardOf: Records['shardOf'] = null,
): Records {
	const events = shards.flatMap((shard) => shard.events).sort(byTime)
	const records: Records = {
		index,
		from,
		events,
		lines,
		shardOf,
		eventById: byId(events),
		claims: byId(shards.flatMap((shard) => shard.claims)),
		outlets: byId(index.outlets),
		places: byId(index.places),
		stories: byId(index.stories),
		documents: byId(index.documents),
	}
	for (const event of events)
		for (const id of event.claimIds)
			if (!records.claims.has(id)) throw new RangeError(`event ${event.id} names claim ${id}`)
	for (const claim of records.claims.values()) {
		if (!records.stories.has(claim.storyId)) throw new RangeError(`claim ${claim.id} names story ${claim.storyId}`)
		if (!records.documents.has(claim.documentId))
			throw new RangeError(`claim ${claim.id} names document ${claim.documentId}`)
	}
	return records
}

/** One claim with whose it is. */
export type Account = { claim: Claim; story: Story; outlet: Outlet | null }

/** Differences to be read: two pairs of claims can differ in the same words, and once is enough. */
export function distinct(differences: Difference[]): Difference[] {
	return [...new Map(differences.map((one) => [`${one.field} ${one.relation} ${one.note}`, one])).values()]
}

/** The accounts of an event: outlets' first, in the order of their lanes; readers' comments last. */
export function accounts(records: Records, event: EventRecord): Account[] {
	const order = orderOf(records.index.outlets)
	const rank = ({ claim, outlet }: Account) =>
		claim.comment ? Number.POSITIVE_INFINITY : outlet ? order.get(outlet.id)! : order.size
	return event.claimIds
		.map((id) => accountOf(records, records.claims.get(id)!))
		.sort((a, b) => rank(a) - rank(b) || a.claim.selector.start - b.claim.selector.start)
}

/** A claim with whose it is. */
export function accountOf(records: Records, claim: Claim): Account {
	const story = records.stories.get(claim.storyId)!
	return { claim, story, outlet: story.outletId === null ? null : (records.outlets.get(story.outletId) ?? null) }
}

const orders = new WeakMap<readonly Outlet[], Map<string, number>>()

/** The place of each outlet in the index. */
function orderOf(outlets: readonly Outlet[]): Map<string, number> {
	const known = orders.get(outlets)
	if (known) return known
	const order = new Map(outlets.map(({ id }, at) => [id, at]))
	orders.set(outlets, order)
	return order
}

/** Events with at least one account to show: one told only by readers' comments needs them to be asked for. */
export function shownEvents(records: Records, { comments }: { comments: boolean }): EventRecord[] {
	if (comments) return records.events
	return records.events.filter((event) => event.claimIds.some((id) => !records.claims.get(id)!.comment))
}

/** Claims that stand in readers' comments. */
export function commentCount(records: Records): number {
	if (!records.lines) return [...records.claims.values()].filter((claim) => claim.comment).length
	const known = commented.get(records.lines)
	if (known !== undefined) return known
	let found = 0
	for (const line of records.lines)
		if (line.tellers.includes(COMMENT_LANE))
			for (const { teller, claims } of line.told) if (teller === COMMENT_LANE) found += claims
	commented.set(records.lines, found)
	return found
}

/** Asked for again and again, of lines that stay the same. */
const commented = new WeakMap<Row[], number>()

/** True where neither end of a date is known: never on the axis. */
export function isUndated(date: Pick<Dated, 'earliest' | 'latest'>): boolean {
	return date.earliest === null && date.latest === null
}

/** Outlets' accounts that an event's differences name as contradicting. */
export function isContested(event: EventRecord): boolean {
	return event.differences.some((difference) => difference.relation === 'contradicts')
}

/** In order of time: earliest first, then the shorter span; open starts by their end; undated last. */
export function byTime(a: EventRecord, b: EventRecord): number {
	const key = ({ date }: EventRecord) => `${date.earliest ?? date.latest ?? '~'} ${date.latest ?? '~'}`
	return compare(key(a), key(b)) || compare(a.id, b.id)
}

/** The first moment of a day, ms UTC. */
export function dayStart(day: string): number {
	return dayNumber(day) * 86_400_000
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0
}

/** By their ids, in their order. */
export function byId<T extends { id: string }>(all: T[]): Map<string, T> {
	return new Map(all.map((one) => [one.id, one]))
}

/** By a key, in the order of first appearance. */
export function groupBy<T>(all: T[], key: (one: T) => string): [string, T[]][] {
	const groups = new Map<string, T[]>()
	for (const one of all) {
		const name = key(one)
		const group = groups.get(name)
		if (group) group.push(one)
		else groups.set(name, [one])
	}
	return [...groups]
}
