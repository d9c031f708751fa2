import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPlaces, isWithin, place } from '../../src/pipeline/places.ts'
import { GAZETTEER, SCOPE } from '../../src/pipeline/tables/gazetteer.ts'

test.each([
	['Deir Ezzor fell quiet', 'deir-ez-zor-city'],
	['in Deir ez-Zor city', 'deir-ez-zor-city'],
	['held parts of Deir ez-Zor Province', 'deir-ez-zor'],
	['will take Deir zzor next', 'deir-ez-zor-city'],
	['impact on #DeirEzzor front', 'deir-ez-zor-city'],
	['the Dayr al-Zawr air base', 'deir-ez-zor-air-base'],
	['near Deir Ezzor airport', 'deir-ez-zor-air-base'],
	['Jabal Thurdah', 'jabal-thardah'],
	['in and around Aleppo', 'aleppo-city'],
	['#aleppo', 'aleppo-city'],
	['ALEPPO', 'aleppo-city'],
	['Aleppo’s Old City', 'old-city-aleppo'],
	['eastern Aleppo city', 'eastern-aleppo'],
	['East Aleppo', 'eastern-aleppo'],
	['the eastern part of the city of Aleppo', 'eastern-aleppo'],
	['on the S. #Aleppo front', 'southern-aleppo'],
	['the northern countryside of Aleppo', 'northern-aleppo'],
	['south\u00a0of Aleppo', 'southern-aleppo'],
	['#Aleppo province', 'aleppo'],
	['the al-Sha’ar district', 'shaar'],
	['Al Mallah Farms', 'mallah'],
	['Al-Qarassi', 'qarasi'],
	['al-Qurassi', 'qarasi'],
	['cornered in Manjib', 'manbij'],
	['flee to Al-Bab', 'al-bab'],
	['the Artillery Base', 'ramouseh-artillery-base'],
	['the road from Damascus', 'damascus-city'],
	['Darayya’s council', 'darayya'],
	['speaking in Hamburg', 'hamburg'],
])('%s → %s', (text, id) => expect(findPlaces(text).map(({ placeId }) => placeId)).toEqual([id]))

test.each([
	'an Alawite village',
	'it was a rare find',
	'she told us so',
	'the old city',
	'@Aleppo_News',
	'the mare bolted',
	'Aleppoan',
	'Baba',
	'a castello',
])('no place in "%s"', (text) => expect(findPlaces(text)).toEqual([]))

test('a list of districts is a list of places', () =>
	expect(findPlaces('districts such as Mash’had, Sahet Baza, Salhin, Maadi, Kalaseh, and Ansari.')).toHaveLength(6))

test('a mention stands where its words are', () => {
	const text = 'Syria’s Aleppo, then #DeirEzzor'
	for (const { start, end, words } of findPlaces(text)) expect(text.slice(start, end)).toBe(words)
	expect(findPlaces(text).map(({ words }) => words)).toEqual(['Syria', 'Aleppo', '#DeirEzzor'])
})

test('places lie in each other', () => {
	expect(isWithin('shaar', 'aleppo')).toBe(true)
	expect(isWithin('shaar', 'eastern-aleppo')).toBe(false)
	expect(isWithin('jabal-thardah', 'deir-ez-zor')).toBe(true)
	expect(isWithin('darayya', 'aleppo')).toBe(false)
	expect(isWithin('geneva', 'syria')).toBe(false)
	expect(place('shaar')).toMatchObject({ governorate: 'Aleppo', parentId: 'aleppo-city', wherePrecision: 1 })
	expect(place('deir-ez-zor').governorate).toBe('Deir ez-Zor')
	expect(place('geneva').governorate).toBeNull()
	expect(() => place('atlantis')).toThrow(RangeError)
})

test('every row is sound: one id each, parents exist and lead out, coordinates are on the map and near the parent', () => {
	expect(new Set(GAZETTEER.map(({ id }) => id)).size).toBe(GAZETTEER.length)
	for (const row of GAZETTEER) {
		expect(row.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
		expect(row.in === null || isWithin(row.id, row.in)).toBe(true)
		if (!row.at || !isWithin(row.id, 'syria')) continue
		expect(row.at[0], row.id).toBeGreaterThan(32)
		expect(row.at[0], row.id).toBeLessThan(37.4)
		expect(row.at[1], row.id).toBeGreaterThan(35.4)
		expect(row.at[1], row.id).toBeLessThan(42.5)
	}
	for (const id of SCOPE) expect(place(id).kind).toBe('governorate')
})

test('every name finds its own place, or one that shares the name', () => {
	for (const row of GAZETTEER) {
		if (row.notAlone || row.kind === 'governorate' || row.name.includes('(')) continue
		const ids = findPlaces(`near ${row.name} today`).map(({ placeId }) => placeId)
		const namesakes = GAZETTEER.filter(({ name, also }) => [name, ...(also ?? [])].includes(row.name)).map(
			({ id }) => id,
		)
		expect(namesakes, row.name).toEqual(expect.arrayContaining(ids.length ? ids : ['nothing found']))
	}
})

test('any text at all: mentions are slices, in order, apart', () =>
	fc.assert(
		fc.property(
			fc.array(fc.oneof(fc.string(), fc.constantFrom('Aleppo', 'al-', '#Deir', ' ', 'Ezzor', 'City'))),
			(parts) => {
				const text = parts.join('')
				let last = 0
				for (const { start, end, words } of findPlaces(text)) {
					expect(start).toBeGreaterThanOrEqual(last)
					expect(text.slice(start, end)).toBe(words)
					last = end
				}
			},
		),
	))
