/**
 * `npm run eval -- records DIR --missed`: the known differences that the records do not publish, by what stands in the
 * way: a side that is no claim, sides that stand in several events, or sides in one event of which no rule speaks.
 */
import type { Known, Ours } from './differences.ts'
import type { Item } from './records.ts'

export type Cause = 'a side is no claim' | 'the sides stand apart' | 'no rule sees it' | 'typed otherwise'
export type Missed = { known: Known; cause: Cause; sides: { item: Item | null }[]; instead: Ours[] }

/** Why each of the known differences in `missed` is not there. `items` are our claims, `ours` what we publish. */
export function explain(missed: Known[], items: Item[], ours: Ours[]): Missed[] {
	return missed.map((known) => {
		const sides = known.places.map((place) => ({ item: longest(place, items) }))
		const found = [...new Set(sides.flatMap(({ item }) => item ?? []))]
		const instead = ours.filter(
			({ places }) => found.filter((item) => places.some((at) => meets(at, item))).length >= 2,
		)
		return { known, cause: causeOf(found, instead), sides, instead }
	})
}

function causeOf(found: Item[], instead: Ours[]): Cause {
	if (found.length < 2) return 'a side is no claim'
	if (instead.length > 0) return 'typed otherwise'
	const joined = found.some((item, nth) => found.slice(nth + 1).some(({ event }) => event === item.event))
	return joined ? 'no rule sees it' : 'the sides stand apart'
}

/** All of them as lines, the most frequent cause first. */
export function listMissed(all: Missed[]): string[] {
	const causes = [...new Set(all.map(({ cause }) => cause))]
	return causes
		.map((cause) => [cause, all.filter((one) => one.cause === cause)] as const)
		.sort(([, a], [, b]) => b.length - a.length)
		.flatMap(([cause, rows]) => [`${cause}: ${rows.length}`, ...rows.flatMap(lines)])
}

function lines({ known, sides, instead }: Missed): string[] {
	return [
		`  ${known.field} ${known.relation} (${known.strength}): ${known.note}`,
		...sides.map(({ item }) =>
			item ? `      ${item.event?.slice(0, 6)} ${item.kind} ${clip(item.exact)}` : '      no claim',
		),
		...instead.map(({ field, relation }) => `      instead: ${field} ${relation}`),
	]
}

function clip(exact: string): string {
	return exact.replace(/\s+/g, ' ').slice(0, 100)
}

type Place = { file: string; start: number; end: number }

function longest(place: Place, items: Item[]): Item | null {
	const shared = (item: Item) => Math.min(item.end, place.end) - Math.max(item.start, place.start)
	const own = items.filter((item) => meets(item, place))
	return own.sort((a, b) => shared(b) - shared(a))[0] ?? null
}

function meets(a: Place, b: Place): boolean {
	return a.file === b.file && a.start < b.end && b.start < a.end
}
