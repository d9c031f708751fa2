/** One event in one lane: what the timeline draws. */
import { dayNumber } from '../../records/day.ts'
import { edtfBounds, isLoose } from '../../records/edtf.ts'
import type { EventRecord, Modality } from '../../records/schema.ts'
import type { Row, When } from '../row.ts'
import { COMMENT_LANE } from '../select.ts'
import type { Standing } from './standing.ts'

/** Times are in ms UTC, `to` is exclusive. */
export type Telling = {
	id: string
	laneId: string
	eventId: string
	title: string
	kind: EventRecord['kind']
	date: When
	placeIds: string[]
	from: number
	to: number
	shape: 'day' | 'span'
	/** Approximate or uncertain: soft ends. */
	soft: boolean
	openStart: boolean
	openEnd: boolean
	/** Who tells it in this lane. */
	tellers: string[]
	/** How it is told: the strongest of these tellers' claims of it. */
	modality: Modality
	/** Its accounts contradict each other. */
	contested: boolean
	/** How many accounts the event has, and by how many outlets. */
	accounts: number
	outlets: number
}

/** Days an open-ended date is taken to reach, for finding what is near it; drawn as an arrow, never as these days. */
const OPEN_DAYS = 3
const DAY = 86_400_000

/** First day and the day after the last, as day numbers; null where neither end is known. */
export function dayBounds({
	earliest,
	latest,
}: Pick<When, 'earliest' | 'latest'>): { from: number; to: number } | null {
	if (earliest === null && latest === null) return null
	const from = earliest === null ? numberOf(latest!) - OPEN_DAYS : numberOf(earliest)
	return { from, to: (latest === null ? numberOf(earliest!) + OPEN_DAYS : numberOf(latest)) + 1 }
}

/** Days come again and again: each is read once. */
const numbers = new Map<string, number>()

function numberOf(day: string): number {
	const known = numbers.get(day)
	if (known !== undefined) return known
	const found = dayNumber(day)
	numbers.set(day, found)
	return found
}

/** True for a date that is one day, however surely. */
export function isOneDay({ earliest, latest }: Pick<When, 'earliest' | 'latest'>): boolean {
	return earliest !== null && earliest === latest
}

/** An event where it stands; only what is dated stands anywhere. */
export function tellingOf(row: Row, { laneId, when, tellers, modality }: Standing, comments: boolean): Telling {
	const { from, to } = dayBounds(when)!
	const told = comments ? row.told : row.told.filter(({ teller }) => teller !== COMMENT_LANE)
	return {
		id: `${laneId}:${row.id}`,
		laneId,
		eventId: row.id,
		title: row.title,
		kind: row.kind,
		date: when,
		placeIds: row.placeIds,
		from: from * DAY,
		to: to * DAY,
		shape: isOneDay(when) ? 'day' : 'span',
		// Few dates carry a sign of doubt, and reading one takes time.
		soft: when.edtf !== null && /[~?%]/.test(when.edtf) && isLoose(edtfBounds(when.edtf)),
		openStart: when.earliest === null,
		openEnd: when.latest === null,
		tellers,
		modality,
		contested: row.contested,
		accounts: told.reduce((sum, { claims }) => sum + claims, 0),
		outlets: told.filter(({ teller }) => teller !== COMMENT_LANE).length,
	}
}
