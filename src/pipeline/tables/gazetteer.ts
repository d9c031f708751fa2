/**
 * Our own gazetteer, for anybody to extend: one row a place, one file a region.
 *
 * Coordinates are approximate, set down from general knowledge of public maps and rounded to 0.01° (about 1 km);
 * villages may be off by a few kilometres. They are good enough for a sketch of a province and for nothing finer.
 * Where we do not know, `at` is null. `governorate` is the governorate's name, a boundary of 2016.
 */
import { ABROAD } from './gazetteer/abroad.ts'
import { ALEPPO } from './gazetteer/aleppo.ts'
import { DEIR_EZ_ZOR } from './gazetteer/deirEzZor.ts'
import { SYRIA } from './gazetteer/syria.ts'

export type PlaceKind =
	| 'governorate'
	| 'city'
	| 'town'
	| 'village'
	| 'district'
	| 'area'
	| 'countryside'
	| 'road'
	| 'base'
	| 'airport'
	| 'hospital'
	| 'mountain'
	| 'camp'
	| 'oilfield'
	| 'country'
	| 'region'

export type PlaceRow = {
	/** Slug; never changes once published. */
	id: string
	name: string
	kind: PlaceKind
	/** Latitude, longitude, WGS 84; null where we do not know. */
	at: [number, number] | null
	/** Id of the next larger place. */
	in: string | null
	/**
	 * Other spellings. The Arabic article is optional before every name; hyphens, spaces and apostrophes are free;
	 * capitals count, except in hashtags. Only what differs otherwise needs a row's mention.
	 */
	also?: string[]
	/** The name alone is too common a word to be read as this place: only the other spellings count. */
	notAlone?: true
}

/** Which governorates a timeline made from this gazetteer is about, unless it is told otherwise. */
export const SCOPE: readonly string[] = ['aleppo', 'deir-ez-zor']

/** The note that goes with every coordinate. */
export const COORDINATES = 'approximate, from general knowledge of public maps, rounded to 0.01°'

/** UCDP GED `where_prec` of a claim that is placed at a place of this kind. */
export const WHERE_PRECISION: Record<PlaceKind, number> = {
	city: 1,
	town: 1,
	village: 1,
	district: 1,
	base: 1,
	airport: 1,
	hospital: 1,
	camp: 1,
	oilfield: 1,
	area: 2,
	road: 2,
	mountain: 2,
	countryside: 4,
	governorate: 4,
	region: 5,
	country: 6,
}

export const GAZETTEER: readonly PlaceRow[] = [...SYRIA, ...ALEPPO, ...DEIR_EZ_ZOR, ...ABROAD]
