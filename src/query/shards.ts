/** Which shards a page needs: all of a small corpus; of a large one those of the days shown and of the open event. */
import type { Index, ShardEntry } from '../records/schema.ts'
import type { Lines } from './catalogue/loadLines.ts'
import type { Span } from './url.ts'

/** Most shards of the days shown: a wide window is read from the lines. */
const MOST = 4

/** Shards to load for the days and the event an address asks for; none of a large corpus before its lines are there. */
export function neededShards(
	index: Index,
	lines: Lines | null,
	{ t, event }: { t: Span | null; event: string | null },
): ShardEntry[] {
	if (!index.catalogue) return index.shards
	if (!lines) return []
	const opened = event === null ? undefined : lines.shardOf(event)
	const wanted = new Set(around(index.shards, t ?? lines.home(event)))
	if (opened !== undefined) wanted.add(opened)
	return index.shards.filter((_, at) => wanted.has(at))
}

/** Numbers of the shards whose events begin in a window, and of a neighbour on either side. Shards are in order of time. */
function around(shards: ShardEntry[], span: Span | null): number[] {
	if (!span) return [0]
	const begins = shards.map(({ earliest, latest }) => earliest ?? latest ?? '~')
	const after = begins.findIndex((day) => day > span.latest)
	const end = after === -1 ? shards.length : after
	const first = Math.max(
		0,
		begins.findLastIndex((day) => day <= span.earliest),
	)
	const inside = Array.from({ length: Math.max(1, end - first) }, (_, at) => first + at)
	const middle = Math.max(0, Math.floor((inside.length - MOST) / 2))
	const some = inside.slice(middle, middle + MOST)
	return [some[0]! - 1, ...some, some.at(-1)! + 1].filter((at) => at >= 0 && at < shards.length)
}
