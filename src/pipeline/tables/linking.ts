import type { Agreement, ClaimKind } from '../../records/schema.ts'

/** Kinds that different accounts of one occurrence may be told as. A kind always fits itself. */
export const LINKING_KINDS: ClaimKind[][] = [
	// A toll belongs to what caused it.
	['air-strike', 'casualties'],
	['shelling', 'casualties'],
	['clash', 'casualties'],
	['advance', 'casualties'],
	// One outlet's advance is another's fighting.
	['advance', 'clash'],
	// A pause and the convoy it was made for.
	['truce', 'evacuation'],
	['truce', 'diplomacy'],
	// Words about an occurrence, and the occurrence.
	['statement', 'diplomacy'],
	['statement', 'air-strike'],
	['statement', 'shelling'],
]

/** Measures that can be compared with each other: a difference between them is a difference of number. */
export const COMPARABLE_MEASURES: string[][] = [
	['killed'],
	['injured'],
	['displaced', 'evacuated'],
	['besieged'],
	['captured'],
	['vehicles'],
]

/** How agreement among these documents is reckoned, after the scale Airwars uses. */
export const AGREEMENT: Record<Agreement, string> = {
	acknowledged: 'the party itself says so in a document',
	'multi-source': 'two or more independent sources say so',
	'single-source': 'one source says so; outlets that repeat it do not count again',
	contested: 'the sources contradict each other',
	denied: 'the documents only tell of it to deny it',
}

/** Places as wide as a city or wider: sharing one of them is no detail that tells an occurrence apart. */
export const BROAD_PLACES = ['country', 'region', 'governorate', 'city', 'area', 'continent']
