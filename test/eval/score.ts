/**
 * Scores of time expressions as TempEval-3 (UzZaman et al. 2013) counts them: strict F1 asks for the same extent, relaxed
 * F1 for an overlap, value F1 is the share of right values among the overlapping ones times the relaxed F1.
 */
import type { Annotation } from './timeml.ts'

export type Pair = { gold: Annotation; found: Annotation; exact: boolean }

export type Tally = {
	gold: number
	found: number
	strict: number
	relaxed: number
	value: number
	type: number
}

export type Score = Tally & { strictF1: number; relaxedF1: number; valueF1: number }

/** Pairs one to one: equal extents first, then overlaps from left to right, the longest overlap first. */
export function pair(gold: Annotation[], found: Annotation[]): Pair[] {
	const pairs: Pair[] = []
	const used = new Set<Annotation>()
	const exact = new Map(found.map((one) => [`${one.start}-${one.end}`, one]))
	for (const one of gold) {
		const match = exact.get(`${one.start}-${one.end}`)
		if (!match || used.has(match)) continue
		pairs.push({ gold: one, found: match, exact: true })
		used.add(match)
		used.add(one)
	}
	for (const one of gold) {
		if (used.has(one)) continue
		const overlap = (other: Annotation) => Math.min(one.end, other.end) - Math.max(one.start, other.start)
		const [best] = found
			.filter((other) => !used.has(other) && overlap(other) > 0)
			.sort((a, b) => overlap(b) - overlap(a) || a.start - b.start)
		if (!best) continue
		pairs.push({ gold: one, found: best, exact: false })
		used.add(best)
		used.add(one)
	}
	return pairs
}

export function tally(gold: Annotation[], found: Annotation[]): Tally {
	const pairs = pair(gold, found)
	return {
		gold: gold.length,
		found: found.length,
		strict: pairs.filter((one) => one.exact).length,
		relaxed: pairs.length,
		value: pairs.filter((one) => one.gold.value === one.found.value).length,
		type: pairs.filter((one) => one.gold.type === one.found.type).length,
	}
}

/** Micro-averaged over all files. */
export function score(tallies: Tally[]): Score {
	const sum = (key: keyof Tally) => tallies.reduce((total, one) => total + one[key], 0)
	const all: Tally = {
		gold: sum('gold'),
		found: sum('found'),
		strict: sum('strict'),
		relaxed: sum('relaxed'),
		value: sum('value'),
		type: sum('type'),
	}
	const f1 = (hits: number) => (all.gold + all.found === 0 ? 0 : (200 * hits) / (all.gold + all.found))
	const relaxedF1 = f1(all.relaxed)
	const accuracy = all.relaxed === 0 ? 0 : all.value / all.relaxed
	return { ...all, strictF1: f1(all.strict), relaxedF1, valueF1: accuracy * relaxedF1 }
}
