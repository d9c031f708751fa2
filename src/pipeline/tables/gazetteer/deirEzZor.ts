import type { PlaceKind, PlaceRow } from '../gazetteer.ts'

/** The city's name as newsrooms and posts write it: every compound below is spelt with each of them. */
const SPELLINGS = [
	'Deir ez-Zor',
	'Deir ez-Zour',
	'Deir Ezzor',
	'Deir Ezzour',
	'Deir zzor',
	'Deir Zor',
	'Deir Azzour',
	'Deir Azzor',
	'Deir al-Zour',
	'Deir al-Zor',
	'Deir al-Zawr',
	'Deir az-Zour',
	'Deir az-Zor',
	'Dayr al-Zawr',
	'Dayr az-Zawr',
	'Dayr al-Zour',
	'Dair al-Zour',
	'Dair Ezzor',
	'Der Ezzor',
	'Deyr ez-Zor',
	'Deyrizor',
]

const spelt = (...words: string[]) => SPELLINGS.flatMap((name) => words.map((word) => `${name}${word}`))

const AIR_BASE = [
	...['airport', 'Airport', 'airbase', 'Airbase', 'air base', 'Air Base', 'military airport', 'military air base'],
	...['Military Airport', 'airfield', 'military airfield', 'air force base'],
]

const ROWS: [id: string, name: string, kind: PlaceKind, at: [number, number] | null, ...also: string[]][] = [
	[
		'jabal-thardah',
		'Jabal Thardah',
		'mountain',
		[35.26, 40.1],
		'Jabal Tharda',
		'Jabal Thurdah',
		'Jabal Thurda',
		'Jabal al-Tharda',
		'Jabal Therdeh',
		'Mount Tharda',
		'Tharda mountain',
		'Mount Thardah',
		'Jabal Turda',
	],
	['brigade-137', 'Brigade 137 base', 'base', [35.33, 40.07], '137th Brigade base', 'Brigade 137'],
	['ayyash', 'Ayyash', 'village', [35.4, 40.0], 'Ayash'],
	['baghiliya', 'Baghiliya', 'village', [35.37, 40.08], 'Bughayliyah', 'Baghaliya', 'Baghiliyah', 'Bagheliya'],
	['muhassan', 'Muhassan', 'town', [35.22, 40.3], 'Mohassan', 'Muhasan', 'Mohasan'],
	['mayadin', 'al-Mayadin', 'city', [35.02, 40.45], 'Mayadin', 'Mayadeen city', 'al-Mayadeen city', 'Mayadeen town'],
	[
		'bukamal',
		'al-Bukamal',
		'city',
		[34.45, 40.92],
		'Abu Kamal',
		'Albu Kamal',
		'Bukamal',
		'Boukamal',
		'al-Boukamal',
		'Al Bukamal',
		'Abukamal',
	],
	['asharah', 'al-Asharah', 'town', [34.92, 40.56], 'al-Ashara', 'al-Asharah'],
	['quriyah', 'al-Quriyah', 'town', [34.97, 40.53], 'al-Quriya', 'al-Qouriyah'],
	['shuhayl', 'al-Shuhayl', 'town', [35.12, 40.45], 'Shuhail', 'Shheil', 'al-Shuhail'],
	['busayrah', 'al-Busayrah', 'town', [35.15, 40.43], 'al-Busayrah', 'Busaira', 'al-Basira', 'Busayra'],
	['hajin', 'Hajin', 'town', [34.69, 40.83], 'Hajeen'],
	['susah', 'al-Susah', 'town', [34.53, 40.96], 'al-Sousa', 'al-Susah'],
	['baghuz', 'Baghuz', 'village', [34.45, 40.96], 'Baghouz'],
	['hatla', 'Hatla', 'village', [35.34, 40.19], 'Hatlah'],
	['khasham', 'Khasham', 'town', [35.28, 40.29], 'Khusham'],
	['marrat', 'Marrat', 'village', [35.32, 40.24], 'Mirat'],
	['saqr-island', 'Saqr Island', 'area', [35.34, 40.17], 'Hawija Saqr', 'Hawijat Saqr', 'Saker Island'],
	['tibni', 'al-Tibni', 'town', [35.6, 39.82], 'Tibni'],
	['kasra', 'al-Kasra', 'town', [35.57, 39.95], 'Kasra', 'Kasrah'],
	['shoula', 'al-Shoula', 'village', [35.07, 39.87], 'al-Shula', 'Shola'],
	[
		'omar-field',
		'al-Omar oil field',
		'oilfield',
		[35.09, 40.57],
		'al-Omar field',
		'Omar oil field',
		'Omar oilfield',
		'al-Omar oilfield',
	],
	['conoco-field', 'Conoco gas plant', 'oilfield', [35.32, 40.3], 'Conoco gas field', 'Conoco field', 'Coneco'],
	['tanak-field', 'al-Tanak oil field', 'oilfield', [34.9, 40.85], 'Tanak oil field', 'al-Tanak field'],
	['kharita', 'Kharita', 'village', [35.55, 39.93], 'Kharitah'],
]

const CITY: [id: string, name: string, at: [number, number] | null, ...also: string[]][] = [
	['joura', 'al-Joura', [35.33, 40.11], 'al-Jura', 'Jourah district', 'al-Joura', 'al-Jourah'],
	['qusour-deir-ez-zor', 'al-Qusour (Deir ez-Zor)', [35.34, 40.12], 'al-Qusour district', 'Qusour neighbourhood'],
	['hawiqa', 'al-Hawiqa', [35.34, 40.14], 'Hawiqa', 'Huweiqa', 'Hawiqah', 'Howeiqa'],
	['sinaa-deir-ez-zor', 'al-Sinaa (Deir ez-Zor)', [35.33, 40.17], "al-Sina'a", 'al-Sinaa'],
	['harabish', 'Harabish', [35.31, 40.17], 'Harabesh', 'Harabeesh'],
	['rashdiya', 'Rashdiya (Deir ez-Zor)', [35.34, 40.15], 'Rushdiyah', 'Rushdiya', 'al-Rashdiya'],
	[
		'panorama-deir-ez-zor',
		'Panorama (Deir ez-Zor)',
		[35.31, 40.11],
		'Panorama base',
		'Panorama area',
		'Panorama roundabout',
	],
]

/** Deir ez-Zor Governorate. */
export const DEIR_EZ_ZOR: PlaceRow[] = [
	{
		id: 'deir-ez-zor-city',
		name: 'Deir ez-Zor',
		kind: 'city',
		at: [35.33, 40.14],
		in: 'deir-ez-zor',
		also: [...SPELLINGS, ...spelt(' city', ' City'), ...SPELLINGS.map((name) => `city of ${name}`)],
	},
	{
		id: 'deir-ez-zor-air-base',
		name: 'Deir ez-Zor air base',
		kind: 'base',
		at: [35.29, 40.18],
		in: 'deir-ez-zor',
		also: spelt(...AIR_BASE.map((word) => ` ${word}`)),
	},
	...CITY.map(
		([id, name, at, ...also]): PlaceRow => ({ id, name, kind: 'district', at, in: 'deir-ez-zor-city', also }),
	),
	...ROWS.map(([id, name, kind, at, ...also]): PlaceRow => ({ id, name, kind, at, in: 'deir-ez-zor', also })),
]
