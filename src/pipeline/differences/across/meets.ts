/** When and where two accounts of different events can be set beside each other. */
import { dayNumber } from '../../../records/day.ts'
import type { Claim } from '../../../records/schema.ts'
import { daysOf, type PageDays } from '../../link/calendar.ts'
import { place } from '../../places.ts'

/** Days between the nearest ends of two claims; null where they cannot be compared. */
export function daysBetween(a: Claim, b: Claim, pageDays: PageDays): number | null {
	const { x, y } = daysOf(a, b, pageDays)
	if (!x.earliest || !x.latest || !y.earliest || !y.latest) return null
	const [from, to] = [
		Math.max(dayNumber(x.earliest), dayNumber(y.earliest)),
		Math.min(dayNumber(x.latest), dayNumber(y.latest)),
	]
	return Math.max(0, from - to)
}

/** The cities (or governorates, where no city is named) two claims share, the halves of a city counted to it. */
export function citiesOf({ placeIds }: Claim): string[] {
	return [...new Set(placeIds.map(cityOf))]
}

function cityOf(placeId: string): string {
	for (let id: string | null = placeId; id !== null; id = place(id).parentId) if (place(id).kind === 'city') return id
	return placeId
}

/** Every two accounts that share a key, each with no more than the next few: the work stays in proportion. */
export function pairsBy<T>(all: readonly T[], keys: (one: T) => string[]): [T, T][] {
	const met = new Map<string, T[]>()
	const pairs: [T, T][] = []
	for (const one of all)
		for (const key of new Set(keys(one))) {
			const before = met.get(key) ?? []
			for (const other of before.slice(-MOST)) pairs.push([other, one])
			met.set(key, [...before.slice(-MOST), one])
		}
	return pairs
}

/** Accounts of one thing that are compared with the next. */
const MOST = 40
