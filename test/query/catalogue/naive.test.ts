/** Days and lanes counted from columns, beside a walk over the rows themselves. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendar } from '../../../src/query/catalogue/calendar.ts'
import { columnsOf } from '../../../src/query/catalogue/columns.ts'
import { collect } from '../../../src/query/catalogue/intervals.ts'
import { buildLanes, contestedIn } from '../../../src/query/catalogue/lanes.ts'
import { pick } from '../../../src/query/catalogue/picked.ts'
import { prepare } from '../../../src/query/catalogue/prepared.ts'
import { Register } from '../../../src/query/catalogue/register.ts'
import { laneRules, standings } from '../../../src/query/catalogue/standing.ts'
import { dayBounds, tellingOf } from '../../../src/query/catalogue/telling.ts'
import type { Row } from '../../../src/query/row.ts'
import { LANES } from '../../../src/query/url.ts'
import { pack } from '../../../src/records/catalogue.ts'
import { dayNumber } from '../../../src/records/day.ts'
import type { Place } from '../../../src/records/schema.ts'
import { anyRows, PLACES } from './anyRows.ts'

const place = (id: string, at: number): [string, Place] => {
	const [kind, parentId] = id === 'north' ? ['governorate', null] : ['city', at === 1 ? 'port' : 'north']
	return [id, { id, name: id, aliases: [], kind, coordinates: null, governorate: null, parentId, wherePrecision: 1 }]
}
const places = new Map(PLACES.filter((id) => id !== 'nowhere').map(place))

/** Every other way that rows come to a page: as they are, or some of those of a register. */
const anySource = fc
	.tuple(anyRows, fc.constantFrom('plain', 'columns', 'counted'), fc.constantFrom('all', 'told', 'every other'))
	.map(([rows, how, which]) => {
		const told = ({ commentsOnly }: Row) => !commentsOnly
		const kept = (all: Row[]) =>
			which === 'all' ? all : which === 'told' ? all.filter(told) : all.filter((_, at) => at % 2 === 0)
		const shards = rows.map(() => 0)
		const columns = columnsOf(pack(rows, shards))
		const { sets } = how === 'counted' ? prepare(columns) : { sets: [] }
		const sent = structuredClone({ columns, sets })
		const register = new Register(sent.columns, sent.sets)
		return { plain: kept(rows), rows: kept(how === 'plain' ? rows : register.rows) }
	})

const dated = (rows: Row[]) =>
	rows.flatMap(({ earliest, latest }) => {
		if (earliest === null && latest === null) return []
		return [{ from: dayNumber(earliest ?? latest!), to: dayNumber(latest ?? earliest!), open: !earliest || !latest }]
	})

test('a calendar counts what a look at each row would', () => {
	fc.assert(
		fc.property(anySource, ({ plain, rows }) => {
			const { first, counts, starts, wide, whole } = calendar(rows)
			const all = dated(plain)
			expect(whole === null).toBe(all.length === 0)
			if (!whole) return
			expect(dayNumber(whole.earliest)).toBe(Math.min(...all.map(({ from }) => from)))
			expect(dayNumber(whole.latest)).toBe(Math.max(...all.map(({ to }) => to)))
			const closed = all.filter(({ open }) => !open)
			const near = closed.filter(({ from, to }) => to - from < 11)
			const long = closed.filter(({ from, to }) => to - from >= 11 && to - from < 92)
			const over = (some: typeof all, day: number) => some.filter(({ from, to }) => from <= day && day <= to).length
			for (let at = 0; at < counts.length; at++) {
				expect(counts[at]).toBe(over(near, first + at))
				expect(wide[at]).toBe(over(long, first + at))
				expect(starts[at]).toBe(near.filter(({ from }) => from === first + at).length)
			}
		}),
	)
})

test('lanes hold what each row standing in them would, and know which of it is disputed', () => {
	fc.assert(
		fc.property(anySource, fc.constantFrom(...LANES), fc.boolean(), ({ plain, rows }, by, comments) => {
			const rules = laneRules(pick(plain), by, comments, places)
			const expected = plain.flatMap((row) =>
				standings(row, rules)
					.filter(({ when }) => dayBounds(when))
					.map((standing) => tellingOf(row, standing, comments)),
			)
			const lanes = buildLanes(rows, { by, comments, places })
			const found = lanes.lanes.flatMap(({ id, size, intervals }) => {
				const { days, spans } = collect(intervals, -1e6, 1e6)
				expect(days.length + spans.length).toBe(size)
				const tellings = [...days, ...spans].map(lanes.telling)
				expect(tellings.every(({ laneId }) => laneId === id)).toBe(true)
				return tellings
			})
			const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
			expect(found.toSorted(byId)).toEqual(expected.toSorted(byId))
			for (const lane of lanes.lanes) {
				const own = expected.filter(({ laneId, contested }) => laneId === lane.id && contested)
				const inside = own.filter(({ from }) => from / 86_400_000 >= 16_850 && from / 86_400_000 < 17_000)
				expect(contestedIn(lane, 16_850, 17_000)).toBe(inside.length)
			}
			for (const { eventId } of expected) {
				const own = expected.filter((one) => one.eventId === eventId)
				expect(lanes.begins(eventId)).toEqual(new Map(own.map(({ laneId, from }) => [laneId, from / 86_400_000])))
			}
		}),
	)
})
