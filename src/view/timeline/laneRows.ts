/** How many rows a lane gets: one for each event of its fullest day, one for each of the spans that meet, within bounds. */
import type { Telling } from '../../query/catalogue/telling.ts'
import { TARGET } from './place.ts'

/** A lane's tellings around a window, in order of time. */
export type Lane = { id: string; tellings: Telling[] }

/** Rows of dots, above rows of bars. */
export type LaneRows = { points: number; spans: number }

/** Height of a row, px. */
export const ROW = TARGET + 2
const DAY = 86_400_000

/** Most rows of a lane where all lanes have something to show. */
const MOST: LaneRows = { points: 4, spans: 2 }
/** Most rows where few days are shown: whatever is counted together can then be opened. */
const MOST_CLOSE: LaneRows = { points: 8, spans: 16 }
/** So few days are a close look. */
export const CLOSE_DAYS = 10
/** Rows of all lanes together up to which lanes get more of them than they would in a crowd. */
const ENOUGH = 28

/** Rows of every lane while a window is shown: what they need within bounds, more where most lanes stand empty. */
export function allRows(lanes: Lane[], from: number, to: number): LaneRows[] {
	const most = (to - from) / DAY <= CLOSE_DAYS ? MOST_CLOSE : MOST
	const needs = lanes.map((lane) => laneNeeds(lane, from, to))
	const rowsWith = (more: number) =>
		needs.map((need) => within(need, { points: most.points + more, spans: most.spans + (most === MOST ? more : 0) }))
	let rows = rowsWith(0)
	for (let more = 1; more <= 8; more++) {
		const next = rowsWith(more)
		if (next.reduce((sum, { points, spans }) => sum + points + spans, 0) > ENOUGH) break
		rows = next
	}
	return rows
}

/** Rows of a lane up to `most`. A lane with nothing to show keeps one, for what comes into sight while one moves. */
export function within(need: LaneRows, most: LaneRows): LaneRows {
	const points = Math.min(most.points, need.points)
	const spans = Math.min(most.spans, need.spans)
	return points + spans === 0 ? { points: 1, spans: 0 } : { points, spans }
}

/** Rows that would show all of a lane while a window is shown: enough for its fullest day and its spans. */
export function laneNeeds({ tellings }: Lane, from: number, to: number): LaneRows {
	const seen = tellings.filter((telling) => telling.from < to && telling.to > from && !peeks(telling, from, to))
	const perDay = new Map<number, number>()
	for (const { shape, from } of seen) if (shape === 'day') perDay.set(from, (perDay.get(from) ?? 0) + 1)
	return { points: Math.max(0, ...perDay.values()), spans: deepest(tellings, seen) }
}

/** Share of a window that a longer span has to reach into it to be given a row of its own. */
const PEEK = 0.06

/** True where only the tip of a span reaches into the window. */
function peeks(telling: Telling, from: number, to: number): boolean {
	if (telling.shape !== 'span' || (telling.from >= from && telling.to <= to)) return false
	return Math.min(to, telling.to) - Math.max(from, telling.from) < (to - from) * PEEK
}

/** The most spans that hold one moment, anywhere along the spans seen: each keeps its row over its whole length. */
function deepest(tellings: Telling[], seen: Telling[]): number {
	const spans = seen.filter(({ shape }) => shape === 'span')
	const from = Math.min(...spans.map((one) => one.from))
	const to = Math.max(...spans.map((one) => one.to))
	const near = tellings.filter((one) => one.shape === 'span' && one.from < to && one.to > from)
	const ends = near.map((one) => one.to).sort((a, b) => a - b)
	let [most, over] = [0, 0]
	for (const [at, one] of near.entries()) {
		while (ends[over]! <= one.from) over++
		most = Math.max(most, at + 1 - over)
	}
	return most
}

/** Height of a lane, px. */
export function laneHeight({ points, spans }: LaneRows): number {
	return (points + spans) * ROW + 10
}
