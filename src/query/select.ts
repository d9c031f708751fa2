/** Pure selections over the loaded records: who tells of what, in which order, and when. */
import { addDays, dayNumber } from '../records/day.ts'
import { edtfBounds } from '../records/edtf.ts'
import type {
	Claim,
	Dated,
	DocumentEntry,
	EventRecord,
	Index,
	Modality,
	Outlet,
	Place,
	Shard,
	Story,
} from '../records/schema.ts'

/** Index and shards joined. Events are in order of time, undated ones last. */
export type Records = {
	index: Index
	events: EventRecord[]
	eventById: Map<string, EventRecord>
	claims: Map<string, Claim>
	outlets: Map<string, Outlet>
	places: Map<string, Place>
	stories: Map<string, Story>
	documents: Map<string, DocumentEntry>
}

/** Joins what was loaded. Throws RangeError where a record names another that is not there. */
export function join(index: Index, shards: Shard[]): Records {
	const events = shards.flatMap((shard) => shard.events).sort(byTime)
	const records: Records = {
		index,
		events,
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

/** The accounts of an event: outlets' first, in the order of their lanes; readers' comments last. */
export function accounts(records: Records, event: EventRecord): Account[] {
	const order = new Map(records.index.outlets.map((outlet, at) => [outlet.id, at]))
	const rank = ({ claim, outlet }: Account) =>
		claim.comment ? Number.POSITIVE_INFINITY : outlet ? order.get(outlet.id)! : order.size
	return event.claimIds
		.map((id) => {
			const claim = records.claims.get(id)!
			const story = records.stories.get(claim.storyId)!
			return { claim, story, outlet: story.outletId === null ? null : (records.outlets.get(story.outletId) ?? null) }
		})
		.sort((a, b) => rank(a) - rank(b) || a.claim.selector.start - b.claim.selector.start)
}

/** Events with at least one account to show: one told only by readers' comments needs them to be asked for. */
export function shownEvents(records: Records, { comments }: { comments: boolean }): EventRecord[] {
	if (comments) return records.events
	return records.events.filter((event) => event.claimIds.some((id) => !records.claims.get(id)!.comment))
}

/** Claims that stand in readers' comments. */
export function commentCount(records: Records): number {
	return [...records.claims.values()].filter((claim) => claim.comment).length
}

/** True where neither end of a date is known: never on the axis. */
export function isUndated(date: Dated): boolean {
	return date.earliest === null && date.latest === null
}

/** Outlets' accounts that an event's differences name as contradicting. */
export function isContested(event: EventRecord): boolean {
	return event.differences.some((difference) => difference.relation === 'contradicts')
}

export const COMMENT_LANE = 'readers-comments'
export const NO_OUTLET_LANE = 'outlet-not-known'

/** One event as one outlet tells it: what the timeline draws. Times are in ms UTC, `to` is exclusive. */
export type Telling = {
	id: string
	laneId: string
	eventId: string
	title: string
	kind: EventRecord['kind']
	date: Dated
	placeIds: string[]
	from: number
	to: number
	shape: 'day' | 'span'
	/** Approximate or uncertain: soft ends. */
	soft: boolean
	openStart: boolean
	openEnd: boolean
	/** How it is told: the strongest of the outlet's claims of it. */
	modality: Modality
	/** Its accounts contradict each other. */
	contested: boolean
	/** How many accounts the event has, and by how many outlets. */
	accounts: number
	outlets: number
}

export type Lane = { id: string; outlet: Outlet | null; tellings: Telling[] }

const MODALITY_RANK: Modality[] = ['asserted', 'alleged', 'denied', 'planned', 'opinion']

/** A lane for each outlet that tells of something dated, most tellings first; comments and unknown outlets last. */
export function lanes(records: Records, events: EventRecord[], { comments }: { comments: boolean }): Lane[] {
	const found = new Map<string, Lane>()
	for (const event of events) {
		const all = accounts(records, event).filter(({ claim }) => comments || !claim.comment)
		const outlets = new Set(all.filter(({ claim }) => !claim.comment).map(({ outlet }) => outlet?.id)).size
		for (const [laneId, told] of groupBy(all, laneOf)) {
			const telling = tellingOf(event, laneId, told)
			if (!telling) continue
			const outlet = told[0]!.claim.comment ? null : told[0]!.outlet
			const lane = found.get(laneId) ?? { id: laneId, outlet, tellings: [] }
			lane.tellings.push({ ...telling, accounts: all.length, outlets })
			found.set(laneId, lane)
		}
	}
	const rank = ({ id }: Lane) => (id === COMMENT_LANE ? 2 : id === NO_OUTLET_LANE ? 1 : 0)
	for (const lane of found.values()) lane.tellings.sort((a, b) => a.from - b.from || a.to - b.to || compare(a.id, b.id))
	return [...found.values()].sort(
		(a, b) => rank(a) - rank(b) || b.tellings.length - a.tellings.length || compare(a.id, b.id),
	)
}

function laneOf({ claim, outlet }: Account): string {
	return claim.comment ? COMMENT_LANE : (outlet?.id ?? NO_OUTLET_LANE)
}

/** Days an open-ended date is taken to reach, for finding what is near it; drawn as an arrow, never as these days. */
const OPEN_DAYS = 3

function tellingOf(event: EventRecord, laneId: string, told: Account[]): Omit<Telling, 'accounts' | 'outlets'> | null {
	const dates = told.map(({ claim }) => claim.date).filter((date) => !isUndated(date))
	const date = dates.sort((a, b) => (a.precision ?? 9) - (b.precision ?? 9))[0] ?? event.date
	if (isUndated(date)) return null
	const bounds = date.edtf ? edtfBounds(date.edtf) : null
	const earliest = date.earliest ?? addDays(date.latest!, -OPEN_DAYS)
	const latest = date.latest ?? addDays(date.earliest!, OPEN_DAYS)
	const modalities = told.map(({ claim }) => MODALITY_RANK.indexOf(claim.modality))
	return {
		id: `${laneId}:${event.id}`,
		laneId,
		eventId: event.id,
		title: event.title,
		kind: event.kind,
		date,
		placeIds: event.placeIds,
		from: dayStart(earliest),
		to: dayStart(addDays(latest, 1)),
		shape: date.earliest !== null && date.earliest === date.latest ? 'day' : 'span',
		soft: Boolean(bounds?.approximate || bounds?.uncertain),
		openStart: date.earliest === null,
		openEnd: date.latest === null,
		modality: MODALITY_RANK[Math.min(...modalities)]!,
		contested: isContested(event),
	}
}

/** A stretch of days with events, apart from others by a gap. */
export type Cluster = { earliest: string; latest: string; count: number }

/** Longer spans say too little about when to draw a stretch together. */
const LONGEST_IN_CLUSTER = 10

/** Stretches of days with events, in order, parted where `gap` days or more have none. */
export function clusters(events: EventRecord[], gap = 21): Cluster[] {
	const found: Cluster[] = []
	for (const { date } of events) {
		if (!date.earliest || !date.latest) continue
		if (dayNumber(date.latest) - dayNumber(date.earliest) > LONGEST_IN_CLUSTER) continue
		const last = found.at(-1)
		if (last && dayNumber(date.earliest) - dayNumber(last.latest) < gap) {
			last.count++
			if (date.latest > last.latest) last.latest = date.latest
		} else found.push({ earliest: date.earliest, latest: date.latest, count: 1 })
	}
	return found
}

/** The stretch with most events, the later one where two are equal; null where nothing is dated closely. */
export function densest(found: Cluster[]): Cluster | null {
	return found.reduce<Cluster | null>((best, one) => (best && best.count > one.count ? best : one), null)
}

/** First and last known day of all events; null where none is dated. */
export function wholeSpan(events: EventRecord[]): { earliest: string; latest: string } | null {
	const days = events.flatMap(({ date }) => [date.earliest, date.latest]).filter((day) => day !== null)
	if (days.length === 0) return null
	days.sort()
	return { earliest: days[0]!, latest: days.at(-1)! }
}

/** Events under one heading of the list: the same date, as precisely known. */
export type DateGroup = { key: string; date: Dated; events: EventRecord[] }
/** Date groups by month of their first day. */
export type MonthGroup = { month: string; groups: DateGroup[] }

/**
 * Dated events by month and date, in order of time; within a month its days come first, then longer spans; what is over
 * longer spans still stands apart, as it belongs to no month. A day and about a day are two groups, the sure one first.
 */
export function byDate(events: EventRecord[]): { months: MonthGroup[]; longer: DateGroup[] } {
	const dated = events.filter(({ date }) => !isUndated(date))
	const groups = groupBy(dated, ({ date }) => date.edtf ?? `${date.earliest ?? '..'}/${date.latest ?? '..'}`)
		.map(([key, all]): DateGroup => ({ key, date: all[0]!.date, events: all }))
		.sort((a, b) => compare(listKey(a.date), listKey(b.date)))
	const longer = groups.filter(({ date }) => date.precision === 5)
	const within = groups.filter(({ date }) => date.precision !== 5)
	const months = groupBy(within, ({ date }) => (date.earliest ?? date.latest!).slice(0, 7))
	return { months: months.map(([month, some]) => ({ month, groups: some })), longer }
}

/** Sorts by month, days and weeks before longer spans, first day, last day, and sure before approximate. */
function listKey({ earliest, latest, precision, edtf }: Dated): string {
	const first = earliest ?? latest!
	return [first.slice(0, 7), precision !== null && precision > 3 ? 1 : 0, first, latest ?? '~', edtf ?? ''].join(' ')
}

/** Undated events by what is known of them in words; `''` where nothing is. */
export function byKnown(events: EventRecord[]): [string, EventRecord[]][] {
	return groupBy(events, ({ date }) => date.known ?? '')
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

function byId<T extends { id: string }>(all: T[]): Map<string, T> {
	return new Map(all.map((one) => [one.id, one]))
}

function groupBy<T>(all: T[], key: (one: T) => string): [string, T[]][] {
	const groups = new Map<string, T[]>()
	for (const one of all) {
		const name = key(one)
		const group = groups.get(name)
		if (group) group.push(one)
		else groups.set(name, [one])
	}
	return [...groups]
}
