/** What a reader may mean by what is typed so far: places, outlets, actors and kinds to choose, events to open. */
import type { Row } from '../row.ts'
import type { Records } from '../select.ts'
import { spells, wordsOf } from '../spelling.ts'

export type Suggestion =
	| { type: 'place' | 'outlet' | 'kind'; id: string; name: string; count: number }
	| { type: 'actor'; id: string; name: string; count: number }
	| { type: 'event'; id: string; name: string; count: 1 }

type Thing = { suggestion: Suggestion; spellings: string[] }

const MOST = { things: 6, events: 4 }

/** Everything that may be suggested, most told first. Names of events are their titles: no excerpt is looked into. */
export function things(records: Records, rows: readonly Row[], kindNames: Record<string, string>): Thing[] {
	const counts = new Map<string, number>()
	const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
	for (const { id, placeIds, tellers, kind } of rows) {
		for (const place of placeIds) add(`place ${place}`)
		for (const outlet of tellers) add(`outlet ${outlet}`)
		add(`kind ${kind}`)
		for (const actor of actorsOf(records, id)) add(`actor ${actor}`)
	}
	const found = [...counts].flatMap(([key, count]): Thing[] => {
		const [type, id] = [key.slice(0, key.indexOf(' ')), key.slice(key.indexOf(' ') + 1)]
		const place = type === 'place' ? records.places.get(id) : undefined
		const name = { place: place?.name, outlet: records.outlets.get(id)?.name, kind: kindNames[id], actor: id }[type]
		if (name === undefined) return []
		return [{ suggestion: { type, id, name, count } as Suggestion, spellings: [name, ...(place?.aliases ?? [])] }]
	})
	found.sort((a, b) => b.suggestion.count - a.suggestion.count)
	const events = rows.map(({ id, title }): Thing => {
		return { suggestion: { type: 'event', id, name: title, count: 1 }, spellings: [title] }
	})
	return [...found, ...events]
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
