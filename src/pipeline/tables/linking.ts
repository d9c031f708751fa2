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

/**
 * Kinds that happen once, on a day, or do not happen: only these can be a day apart in two accounts, or be told by one
 * and denied by another. Talks, statements and aid go on from day to day.
 */
export const DISCRETE_KINDS: ClaimKind[] = [
	'air-strike',
	'shelling',
	'advance',
	'clash',
	'evacuation',
	'truce',
	'casualties',
	'siege',
	'protest',
]

/** Kinds that say little of what happened: words about it. */
export const VAGUE_KINDS: ClaimKind[] = ['statement', 'other']

/** Says what somebody would not do or did not mean, which denies no occurrence. */
export const DENIES_INTENT =
	/\b(?:would|will|shall|could)\s+(?:never|not)\b|\bn[’']?t intend|\b(?:never|not) (?:intentionally|deliberately)\b/i

/** Measures that can be compared with each other: a difference between them is a difference of number. */
export const COMPARABLE_MEASURES: string[][] = [
	['killed'],
	['injured'],
	['displaced', 'evacuated'],
	['besieged'],
	['captured'],
	['vehicles'],
]

/** Words for people of any kind, singular: a number of medics may be a part of a number of these. */
export const ANYBODY = [
	'people',
	'person',
	'personnel',
	'death',
	'dead',
	'other',
	'casualty',
	'casualtie',
	'victim',
	'killed',
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
export const BROAD_PLACES = ['country', 'region', 'governorate', 'city', 'area', 'countryside']

/** What speaks for one occurrence, and how much of it is needed. Set by reading pairs of claims, not fitted. */
export const LINK_WEIGHTS = {
	/** The same kind, unless it says little (a statement, other). */
	sameKind: 1,
	/** Exactly the same days; half of it where they overlap. */
	sameDay: 1,
	/** A day or two apart: a difference of date, if all else agrees. */
	nearDay: -1,
	/** The same village, district, base, road. */
	samePlace: 2,
	/** The same city or half of a city. */
	sameBroadPlace: 0.5,
	/** A word that few claims use; three at most count. */
	rareWord: 1,
	/** A group or public figure in both; two at most count. */
	actor: 0.5,
	/** The same speaker: often the same statement. */
	speaker: 0.5,
	/** Next to each other in one story. */
	neighbours: 1,
	/** One denies what the other tells. */
	denial: -1.5,
	/** One tells of a plan, the other of what happened. */
	plan: -0.5,
	/** In the mean of two groups: a pair that kind, days or places exclude. */
	excluded: -1,
	/** The mean that two groups need to become one event. */
	neededBetweenGroups: 1.5,
	/** Within a story the next sentence is often about the next thing. */
	neededWithin: 4,
	/** Across stories nobody arranged the sentences for us. */
	neededAcross: 4,
}

/** Kinds as they stand in a sentence. */
export const KIND_NAMES: Record<ClaimKind, string> = {
	'air-strike': 'an air strike',
	shelling: 'shelling',
	advance: 'a change of control',
	clash: 'fighting',
	evacuation: 'people leaving',
	truce: 'a truce',
	diplomacy: 'diplomacy',
	aid: 'aid',
	statement: 'a statement',
	casualties: 'casualties',
	siege: 'a siege',
	protest: 'a protest',
	other: 'something else',
}
