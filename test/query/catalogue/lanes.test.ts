import { describe, expect, test } from 'vitest'
import { collect } from '../../../src/query/catalogue/intervals.ts'
import { buildLanes, type Lanes } from '../../../src/query/catalogue/lanes.ts'
import { ALL_LANE, NO_PLACE_LANE } from '../../../src/query/catalogue/standing.ts'
import { rowsOf } from '../../../src/query/row.ts'
import { COMMENT_LANE, join } from '../../../src/query/select.ts'
import { dated } from '../../../src/records/dated.ts'
import type { Index, Place, Shard } from '../../../src/records/schema.ts'
import { FILES } from '../../fixture/records.ts'
import { rowOf } from '../../fixture/rows.ts'

const index: Index = JSON.parse(FILES.get('index.json')!)
const shard: Shard = JSON.parse(FILES.get(index.shards[0]!.href)!)
const records = join(index, [shard])
const rows = rowsOf(records)

const all = ({ lanes, telling }: Lanes) =>
	lanes.flatMap(({ intervals }) => {
		const { days, spans } = collect(intervals, -1e9, 1e9)
		return [...days, ...spans].map(telling)
	})
const sizes = ({ lanes }: Lanes) => lanes.map(({ id, size }) => [id, size])

describe('lanes by outlet', () => {
	const found = buildLanes(rows, { by: 'outlet', comments: true, places: records.places })
	test('one for each outlet, fullest first, comments last', () => {
		expect(sizes(found)).toEqual([
			['post', 4],
			['echo', 1],
			[COMMENT_LANE, 1],
		])
	})
	test('without comments there is no lane of comments', () => {
		expect(sizes(buildLanes(rows, { by: 'outlet', comments: false, places: records.places }))).toEqual([
			['post', 4],
			['echo', 1],
		])
	})
	test('what is undated is in none', () => {
		expect(all(found).map(({ eventId }) => eventId)).not.toContain('e5')
	})
	test('a telling says its form, its modality and whether accounts differ', () => {
		const telling = (id: string) => all(found).find((one) => one.id === id)
		expect(telling('echo:e2')).toMatchObject({
			shape: 'day',
			modality: 'denied',
			contested: true,
			accounts: 2,
			outlets: 2,
		})
		expect(telling('post:e4')).toMatchObject({ shape: 'span', openEnd: true, openStart: false, modality: 'planned' })
		expect(telling('post:e3')).toMatchObject({ shape: 'span', contested: false, openEnd: false })
	})
})

describe('lanes by something else hold an event once a lane, told by all who tell it', () => {
	test('by kind', () => {
		const found = buildLanes(rows, { by: 'kind', comments: false, places: records.places })
		expect(sizes(found)).toEqual([
			['advance', 1],
			['aid', 1],
			['casualties', 1],
			['diplomacy', 1],
		])
		expect(all(found).find(({ eventId }) => eventId === 'e2')).toMatchObject({
			tellers: ['post', 'echo'],
			modality: 'asserted',
		})
	})
	test('by none', () => {
		expect(sizes(buildLanes(rows, { by: 'none', comments: false, places: records.places }))).toEqual([[ALL_LANE, 4]])
	})
})

describe('lanes by place', () => {
	const place = (id: string, kind: string, parentId: string | null): [string, Place] => [
		id,
		{ id, name: id, aliases: [], kind, coordinates: null, governorate: null, parentId, wherePrecision: 1 },
	]
	const places = new Map([
		place('land', 'country', null),
		place('north', 'governorate', 'land'),
		place('port', 'city', 'north'),
		place('quay', 'district', 'port'),
		place('mill', 'village', 'north'),
	])
	const at = (count: number, ...placeIds: string[]) =>
		Array.from({ length: count }, (_, one) =>
			rowOf({ ...dated('2016-01-02', 'text', []), id: `${placeIds}${one}`, placeIds }),
		)
	const lanes = (...some: ReturnType<typeof at>[]) =>
		sizes(buildLanes(some.flat(), { by: 'place', comments: false, places }))

	test('a street stands with its city, a place of few events with its governorate', () => {
		expect(lanes(at(3, 'quay'), at(2, 'port'), at(1, 'mill'), at(1, 'north'))).toEqual([
			['port', 5],
			['north', 2],
		])
	})
	test('an event of two places stands in both lanes, of one lane once', () => {
		expect(lanes(at(5, 'quay', 'port', 'mill'))).toEqual([
			['mill', 5],
			['port', 5],
		])
	})
	test('what names no place stands last, however much it is', () => {
		expect(lanes(at(7), at(1, 'land'))).toEqual([
			['land', 1],
			[NO_PLACE_LANE, 7],
		])
	})
})
