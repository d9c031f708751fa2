/** What a reader may mean by what is typed so far: places, outlets, actors and kinds to choose, events to open. */
import type { Row } from '../row.ts'
import type { Records } from '../select.ts'
import { spells, wordsOf } from '../spelling.ts'

export type Suggestion =
	| { type: 'place' | 'outlet' | 'kind'; id: string; name: string; count: number }
	| { type: 'actor'; id: string; name: string; count: number }
	| { type: 'event'; id: string; name: string; count: 1 }

export type Thing = { suggestion: Suggestion; spellings: string[] }

/** How many are suggested. */
export const MOST = { things: 6, events: 4 }

/** Everything that may be suggested, most told first. Names of events are their titles: no excerpt is looked into. */
export function things(records: Records, rows: readonly Row[], kindNames: Record<string, string>): Thing[] {
	const counts = { place: tally(), outlet: tally(), kind: tally(), actor: tally() }
	for (const { id, placeIds, tellers, kind } of rows) {
		for (const place of placeIds) counts.place.add(place)
		for (const outlet of tellers) counts.outlet.add(outlet)
		counts.kind.add(kind)
		// Of a corpus that is not loaded whole, who acts is not known of every event: a count would be made up.
		if (!records.lines) for (const actor of actorsOf(records, id)) counts.actor.add(actor)
	}
	const name = {
		place: (id: string) => records.places.get(id)?.name,
		outlet: (id: string) => records.outlets.get(id)?.name,
		kind: (id: string) => kindNames[id],
		actor: (id: string) => id,
	}
	const found = (['place', 'outlet', 'kind', 'actor'] as const).flatMap((type) =>
		[...counts[type].of].flatMap(([id, count]): Thing[] => {
			const own = name[type](id)
			const others = type === 'place' ? (records.places.get(id)?.aliases ?? []) : []
			return own === undefined ? [] : [{ suggestion: { type, id, name: own, count }, spellings: [own, ...others] }]
		}),
	)
	found.sort((a, b) => b.suggestion.count - a.suggestion.count)
	return found
}

/** Events as they may be suggested, by their titles. */
export function titles(rows: readonly Row[]): Thing[] {
	return rows.map(({ id, title }) => {
		return { suggestion: { type: 'event', id, name: title, count: 1 }, spellings: [title] }
	})
}

/** Counts by id. */
function tally() {
	const of = new Map<string, number>()
	return { of, add: (id: string) => of.set(id, (of.get(id) ?? 0) + 1) }
}

/** Those who act in an event, as an outlet tells it. */
function actorsOf(records: Records, eventId: string): Set<string> {
	const claims = records.eventById.get(eventId)?.claimIds.map((id) => records.claims.get(id)!) ?? []
	return new Set(claims.filter(({ comment }) => !comment).flatMap(({ actors }) => actors))
}

/** What begins as typed, in any spelling: names before events, those whose first word it is before others. */
export function suggest(all: readonly Thing[], typed: string): Suggestion[] {
	if (wordsOf(typed).length === 0) return []
	const found = all.filter(({ spellings }) => spellings.some((one) => spells(one, typed)))
	const first = wordsOf(typed)[0]!.plain
	const begins = ({ suggestion }: Thing) => (wordsOf(suggestion.name)[0]?.plain.startsWith(first) ? 0 : 1)
	const names = found.filter(({ suggestion }) => suggestion.type !== 'event').sort((a, b) => begins(a) - begins(b))
	const events = found.filter(({ suggestion }) => suggestion.type === 'event')
	return [...names.slice(0, MOST.things), ...events.slice(0, MOST.events)].map(({ suggestion }) => suggestion)
}
