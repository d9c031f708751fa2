/** An answer on its way from the search to the page. */
import type { Found } from './searchIndex.ts'

/** Hits as columns: many events are found by the same words, and a page takes columns over quickly. */
export type Answer = { number: number; ids: string[]; by: number[]; sets: string[][] } & Omit<Found, 'hits'>

/** What was found, as columns. */
export function columns(hits: Found['hits']): Pick<Answer, 'ids' | 'by' | 'sets'> {
	const numbers = new Map<string, number>()
	const sets: string[][] = []
	const by = [...hits.values()].map((words) => {
		const key = words.join(' ')
		const known = numbers.get(key)
		if (known !== undefined) return known
		numbers.set(key, sets.length)
		return sets.push(words) - 1
	})
	return { ids: [...hits.keys()], by, sets }
}

/** An answer's columns as what was found. */
export function foundIn({ ids, by, sets, near, reading, unread }: Answer): Found {
	return { hits: new Map(ids.map((id, at) => [id, sets[by[at]!]!])), near, reading, unread }
}
