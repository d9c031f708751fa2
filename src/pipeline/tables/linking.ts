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
	// An attempt to break a siege.
	['siege', 'advance'],
	// Words about an occurrence, and the occurrence.
	['statement', 'diplomacy'],
	['statement', 'air-strike'],
	['statement', 'shelling'],
	['statement', 'casualties'],
	['statement', 'advance'],
	['statement', 'clash'],
	['statement', 'aid'],
	['statement', 'truce'],
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
	/** Two stories of which one gives no day: that speaks neither for nor against. */
	noDay: 0,
	/** The same village, district, base, road. */
	samePlace: 2,
	/** The same where most of the story is set there: it tells nothing apart. */
	storysPlace: 1,
	/** The same city or half of a city. */
	sameBroadPlace: 0.5,
	/** The same wide place where only one of two stories says where in it. */
	narrower: -0.5,
	/** A word that at most three claims use; three words at most count, less where more claims use them. */
	rareWord: 1,
	/** A group or public figure in both; two at most count. */
	actor: 0.5,
	/** The same speaker: often the same statement. */
	speaker: 0.5,
	/** The same speaker at the same place abroad. */
	saidThere: 1.5,
	/** An attack on the same sort of target. */
	sameTarget: 1,
	/** The same town or city changed hands as a whole. */
	takenWhole: 2,
	/** Of one speech, one part tells what happened, the other does not. */
	onlyWords: -3,
	/** "However, …": another account of what stands before. */
	contrast: 1,
	/** Next to each other in one story, unless two speakers each tell their own. */
	neighbours: 1,
	/** The same in one paragraph. */
	oneBreath: 1.5,
	/** The next sentence says the same more narrowly. */
	detail: 0.5,
	/** The same where the first of them opens the story: the next sentence fills the lead in. */
	lead: 1.5,
	/** One goes on about the other: a speech, "the attack", "they". Enough alone. */
	follows: 4,
	/** One denies what the other tells. */
	denial: -1.5,
	/** One tells of a plan, the other of what happened. */
	plan: -0.5,
	/** "Then", "immediately after": the next thing. */
	sequel: -2,
	/** Both say that they tell what came after. */
	bothAfter: 1,
	/** One tells of an earlier time. */
	otherTime: -2,
	/** In the mean of two groups: a pair that kind, days or places exclude. */
	excluded: -1,
	/** The mean that two groups need to become one event. */
	neededBetweenGroups: 1.5,
	/** What a pair needs. */
	needed: 4,
}

/** Words of four letters and more that tell nothing of an occurrence, however few claims use them. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
	`about above according across actually added adding after again against ahead almost alone along already also although
	among another anything around away back became because been before began behind being believe below between beyond
	both bring brought called came cannot carry carried case cause come coming comes could currently despite does doing
	done down during each earlier early either else enough especially even ever every everything face fact felt find
	first follow following former forward found from full fully further gave generally give given going gone good great
	happen happened have having held here high himself hold however immediately important including indeed inside instead
	into issue itself just keep kept know known large largest last late later latest least leave leaving left less like
	likely long longer look made main mainly major make making many matter maybe mean meant might more most move moved
	much must near nearly need neither never news next nobody none nothing number numerous often once only onto open
	order other others otherwise over part parts past people perhaps place point possible pretty previous previously put
	quite rather ready real really recent recently referred remain remains rest result right said same saying says seem
	seemed seems seen sent several shall should show showing side simply since single small some somebody something soon
	sources still straight such take taken taking tell than that their them themselves then there therefore these they
	thing things think third this those though thought three through time times today together told tomorrow took toward
	towards tried true trying turn turned twice under unless until upon used using usual very want wants week weeks well
	went were what when where whether which while whole whose will with within without work world would year years
	yesterday yet your statement source sources report reported reports reporting announced video spokesman spokeswoman
	minister ministry president leader official officials military army forces force troops group groups fighters rebels
	rebel area areas city town village province attack attacks killed
	capture captured capturing monday tuesday wednesday thursday friday saturday sunday syrian russian american british french turkish iranian iraqi
	kurdish israeli saudi`.split(/\s+/),
)

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
