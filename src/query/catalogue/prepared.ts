/** What nearly every page asks of a catalogue first, counted where it was read: the page itself then waits for none of it. */

import { COMMENT_LANE } from '../../records/line.ts'
import { countDays } from './calendar.ts'
import { type Columns, startOf } from './columns.ts'
import { laneArrays } from './lanes.ts'
import type { Picked } from './picked.ts'
import { laneRules } from './standing.ts'

/** A catalogue's columns, and the days and lanes of all its rows and of those that outlets tell. */
export type Prepared = { columns: Columns; sets: Picked[] }

/** Counts days of all rows, and days and lanes by outlet of those told by more than readers' comments. */
export function prepare(columns: Columns): Prepared {
	const all = Int32Array.from({ length: columns.length }, (_, at) => at)
	const shown: Picked = { columns, at: all.filter((row) => isTold(columns, row)) }
	const rules = laneRules(shown, 'outlet', false, new Map())
	shown.ready = { calendar: countDays(shown), lanes: laneArrays(shown, rules) }
	if (shown.at.length === all.length) return { columns, sets: [shown] }
	const every: Picked = { columns, at: all }
	every.ready = { calendar: countDays(every) }
	return { columns, sets: [shown, every] }
}

function isTold({ told }: Columns, row: number): boolean {
	for (let one = startOf(told, row); one < told.ends[row]!; one++)
		if (told.names[told.codes[one]!] !== COMMENT_LANE) return true
	return false
}
