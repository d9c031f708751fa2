import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { place } from '../../../src/pipeline/places.ts'
import { GAZETTEER } from '../../../src/pipeline/tables/gazetteer.ts'
import type { Place } from '../../../src/records/schema.ts'
import { cluster, radiusOf } from '../../../src/view/map/cluster.ts'
import { insets, mainFrame, scaleBar } from '../../../src/view/map/frames.ts'
import { boxOf, placeLabels } from '../../../src/view/map/labels.ts'
import { governorates, isOn, isOnMap } from '../../../src/view/map/outline.ts'
import { type PlaceEvents, placed } from '../../../src/view/map/placed.ts'

const at = (name: string, more: Partial<Place> = {}): Place => ({
	...{ id: name, name, aliases: [], kind: 'town', coordinates: [36, 37], governorate: 'East', parentId: null },
	...{ wherePrecision: 1, ...more },
})
const told = (name: string, events: number[], coordinates: [number, number] = [36, 37]): PlaceEvents => ({
	place: at(name, { coordinates }),
	events,
	own: events,
})
const DRAWN = {
	isOnMap: ([latitude]: readonly [number, number]) => latitude > 30,
	hasArea: (name: string) => name === 'East',
}

describe('what is drawn of a place', () => {
	const names = (part: PlaceEvents[]) => part.map((one) => one.place.name)
	test.each([
		['a town', at('a'), 'pins'],
		['near a town', at('a', { wherePrecision: 2 }), 'pins'],
		['a district', at('a', { wherePrecision: 3 }), 'pins'],
		['a governorate, though it has coordinates', at('a', { wherePrecision: 4 }), 'areas'],
		['a village of which nobody knows where it is', at('a', { coordinates: null }), 'areas'],
		['the same in a governorate that is not drawn', at('a', { coordinates: null, governorate: 'West' }), 'elsewhere'],
		['a country', at('a', { wherePrecision: 6, governorate: null }), 'elsewhere'],
		['a town on no land of the map', at('a', { coordinates: [10, 10], governorate: null }), 'elsewhere'],
	] as const)('%s', (_, one, part) => {
		expect(names(placed([{ placeIds: ['a'] }], new Map([['a', one]]), new Map(), DRAWN)[part])).toEqual(['a'])
	})

	test('an event counts at each of its places, most told first; a place nobody knows is left out', () => {
		const places = new Map([at('a'), at('b')].map((one) => [one.id, one]))
		const found = placed(
			[{ placeIds: ['a', 'b'] }, { placeIds: ['b', 'x'] }, { placeIds: [] }],
			places,
			new Map(),
			DRAWN,
		)
		expect(found.pins.map(({ place, events }) => [place.id, events])).toEqual([
			['b', [0, 1]],
			['a', [0]],
		])
	})
})

describe('an event in a place that lies in another', () => {
	const all = [at('street'), at('city'), at('east', { kind: 'governorate', wherePrecision: 4 })]
	const places = new Map(all.map((one) => [one.id, one]))
	const within = new Map([
		['street', ['street', 'city', 'east']],
		['city', ['city', 'east']],
		['east', ['east']],
	])
	const find = (rows: { placeIds: string[] }[]) => placed(rows, places, within, DRAWN)

	test('counts at both, as choosing the larger leaves it; its own are those placed no nearer', () => {
		const { pins, areas } = find([{ placeIds: ['street'] }, { placeIds: ['city', 'street'] }, { placeIds: ['east'] }])
		expect(pins.map(({ place, events, own }) => [place.id, events, own])).toEqual([['street', [0, 1], [0, 1]]])
		expect(areas.map(({ place, events, own }) => [place.id, events, own])).toEqual([['east', [0, 1, 2], [2]]])
	})

	test('a city that is named alone somewhere has a pin, with all that lies in it', () => {
		const { pins } = find([{ placeIds: ['street'] }, { placeIds: ['city'] }])
		expect(pins.map(({ place, events, own }) => [place.id, events, own])).toEqual([
			['city', [0, 1], [1]],
			['street', [0], [0]],
		])
	})
})

describe('the outline', () => {
	test('has a shape for each governorate of the gazetteer', () => {
		const named = GAZETTEER.filter(({ kind }) => kind === 'governorate').map(({ name }) =>
			name.replace(/ Governorate$/, ''),
		)
		expect(governorates.map(({ name }) => name).sort()).toEqual(named.sort())
		for (const { name, shape } of governorates) expect(shape, name).toBeDefined()
	})

	test.each(
		GAZETTEER.map(({ id }) => place(id)).filter(
			(one) => one.governorate !== null && one.coordinates && one.wherePrecision < 4,
		),
	)('holds $name, in $governorate', ({ name, governorate, coordinates }) => {
		expect(isOnMap(coordinates!), name).toBe(true)
		expect(isOn(governorates.find((one) => one.name === governorate)!.shape, coordinates!)).toBe(true)
	})

	test('holds no place abroad', () => {
		for (const { id, at: coordinates, in: parent } of GAZETTEER)
			if (coordinates && parent !== null && place(id).governorate === null && !/syria/.test(`${id} ${parent}`))
				expect(isOnMap(coordinates), id).toBe(false)
	})
})

describe('pins', () => {
	const points = fc.array(
		fc.record({ x: fc.nat(300), y: fc.nat(300), events: fc.uniqueArray(fc.nat(50), { minLength: 1 }) }),
		{
			maxLength: 25,
		},
	)
	test('hold each place once, stand at one of their places, and are no closer than a finger', () => {
		fc.assert(
			fc.property(points, (all) => {
				const places = all
					.map(({ x, y, events }, index) => told(String(index), events, [x, y]))
					.sort((a, b) => b.events.length - a.events.length)
				const pins = cluster(places, ({ place }) => ({ x: place.coordinates![0], y: place.coordinates![1] }))
				expect(pins.flatMap(({ members }) => members.map(({ place }) => place.id)).sort()).toEqual(
					places.map(({ place }) => place.id).sort(),
				)
				for (const pin of pins) {
					expect([pin.x, pin.y]).toEqual(pin.members[0]!.place.coordinates)
					for (const other of pins)
						if (other !== pin) expect(Math.hypot(pin.x - other.x, pin.y - other.y)).toBeGreaterThanOrEqual(24)
				}
			}),
		)
	})

	test('count an event once that names several of their places', () => {
		const [pin] = cluster([told('a', [1, 2]), told('b', [2, 3])], () => ({ x: 1, y: 1 }))
		expect(pin!.events).toBe(3)
	})

	test('grow by area with the number of events', () => {
		expect(radiusOf(25, 100) / radiusOf(100, 100)).toBeCloseTo(0.5)
		expect(radiusOf(1, 100_000)).toBeGreaterThan(4)
	})
})

describe('names', () => {
	test('never cover each other, a pin or the edge', () => {
		const wants = fc.array(
			fc.record({ x: fc.nat(400), y: fc.nat(300), text: fc.string({ minLength: 1, maxLength: 20 }) }),
			{
				maxLength: 30,
			},
		)
		fc.assert(
			fc.property(wants, (all) => {
				const pins = all.map(({ x, y }) => boxOf({ x, y, radius: 6 }))
				const wanted = all.map((one) => ({ ...one, away: 9, size: { line: 14, letter: 6 } }))
				const labels = placeLabels(wanted, pins, { width: 400, height: 300 })
				const boxes = [...labels.map(({ box }) => box), ...pins]
				labels.forEach(({ box }, index) => {
					expect(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 300).toBe(true)
					boxes.forEach((other, of) => {
						if (of === index) return
						const apart =
							box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top
						expect(apart).toBe(true)
					})
				})
			}),
		)
	})
})

describe('pieces of the map', () => {
	const crowd = [0, 1, 2, 3, 4, 5, 6].map((n) => told(`place ${n}`, [n], [36.2 + n / 100, 37.1]))

	test('the whole land fits its paper', () => {
		const { projection, width, height } = mainFrame([], 500)
		for (const [latitude, longitude] of [
			[32.31, 37],
			[37.3, 42.3],
			[35.6, 35.73],
		] as const) {
			const [x, y] = projection([longitude, latitude])!
			expect(x > 0 && x < width && y > 0 && y < height).toBe(true)
		}
	})

	test('places that crowd get an enlargement that shows all of them, apart', () => {
		const main = mainFrame(crowd, 500)
		expect(main.pins).toHaveLength(1)
		const [inset] = insets(main, 500)
		expect(inset!.pins.length).toBeGreaterThan(3)
		for (const { x, y } of inset!.pins) expect(x > 0 && x < 500 && y > 0 && y < inset!.height).toBe(true)
	})

	test('a few places get none', () => expect(insets(mainFrame(crowd.slice(0, 4), 500), 500)).toEqual([]))

	test('the scale fits and is a round number of kilometres', () => {
		// A degree of latitude is 111 km.
		const frame = mainFrame([], 500)
		const { km, pixels } = scaleBar(frame, 120)
		expect([50, 100, 200]).toContain(km)
		const degree = frame.projection([38, 34.5])![1] - frame.projection([38, 35.5])![1]
		expect(km / pixels).toBeCloseTo(111 / degree, 1)
	})
})
