/** Counts beside the values of each facet, and the order in which they are offered. */

import { CERTAINTIES } from '../records/line.ts'
import { Agreement, Modality } from '../records/schema.ts'
import { type Choice, FACETS, type Facet, type Ground, PIECE, passes, testsOf, VALUES } from './filter.ts'
import type { Row } from './row.ts'
import { atOnce, type Work } from './slices.ts'

/** How many rows carry each value of each facet. */
export type Counts = Record<Facet, Map<string, number>>

/**
 * For every value, how many rows have it among those that pass all the *other* facets: what choosing it brings, beside
 * the values of its own facet that are chosen already. One walk: a row that fails two facets counts nowhere, one that
 * fails a single facet counts in that one alone.
 */
export function countFacets(rows: readonly Row[], choice: Choice, on: Ground): Counts {
	return atOnce(counting(rows, choice, on))
}

/** The same as work that can be put down; of some facets only where they are named. */
export function* counting(
	rows: readonly Row[],
	choice: Choice,
	on: Ground,
	facets: readonly Facet[] = FACETS,
): Work<Counts> {
	const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map()])) as Counts
	const tests = testsOf(choice)
	for (const [at, row] of rows.entries()) {
		if (at % PIECE === PIECE - 1) yield
		const failed = tests.filter((test) => !passes(row, test, on))
		if (failed.length > 1) continue
		for (const facet of facets) {
			if (failed.length === 1 && failed[0]!.facet !== facet) continue
			const into = counts[facet]
			for (const value of VALUES[facet](row, on)) into.set(value, (into.get(value) ?? 0) + 1)
		}
	}
	return counts
}

/** A value to choose: `depth` counts the larger places it stands below. */
export type Option = { id: string; count: number; chosen: boolean; depth: number }

/**
 * The values of one facet that any row has, or that are chosen. Their order does not depend on what is chosen, so that
 * nothing moves under the reader's hand: coded values as their scale has them, places by the larger place they lie in,
 * all others by how many rows have them.
 */
export function options(facet: Facet, all: Counts, now: Counts, chosen: readonly string[], on: Ground): Option[] {
	const ids = [...new Set([...all[facet].keys(), ...chosen])]
	const total = (id: string) => all[facet].get(id) ?? 0
	const order = (a: string, b: string) => total(b) - total(a) || (a < b ? -1 : 1)
	const option = (id: string, depth = 0): Option => {
		return { id, depth, count: now[facet].get(id) ?? 0, chosen: chosen.includes(id) }
	}
	if (facet !== 'place') return ids.sort(SCALES[facet] ? byScale(SCALES[facet]) : order).map((id) => option(id))
	const above = new Map(ids.map((id) => [id, nearest(id, ids, on)]))
	const walk = (parent: string | null, depth: number): Option[] =>
		ids
			.filter((id) => above.get(id) === parent)
			.sort(order)
			.flatMap((id) => [option(id, depth), ...walk(id, depth + 1)])
	return walk(null, 0)
}

const SCALES: Partial<Record<Facet, readonly string[]>> = {
	agreement: Agreement.options,
	modality: Modality.options,
	certainty: CERTAINTIES,
}

const byScale = (scale: readonly string[]) => (a: string, b: string) => scale.indexOf(a) - scale.indexOf(b)

/** The nearest larger place that is offered too. */
function nearest(id: string, offered: string[], { within }: Ground): string | null {
	return within.get(id)?.find((at) => at !== id && offered.includes(at)) ?? null
}
