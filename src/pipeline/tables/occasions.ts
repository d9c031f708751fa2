/** Named occasions that one text dates and another mentions: what they are called, and what ties two mentions together. */

export type Occasion = {
	/** What it is, as a reason says it. */
	kind: string
	/** The words, lower case or at the head of a sentence; group `number` is part of the name. */
	noun: string
	/**
	 * What two mentions must share, beside the country, to be of one thing: its number; the month, for a thing that is
	 * rare; the day, for one of which there are many. Names before the noun ("the Minsk truce") must always agree.
	 */
	tie: 'number' | 'month' | 'day'
}

export const OCCASIONS: readonly Occasion[] = [
	{ kind: 'cessation of hostilities', noun: 'cessation of hostilities', tie: 'month' },
	{ kind: 'armistice', noun: 'armistice', tie: 'month' },
	{ kind: 'referendum', noun: 'referendum', tie: 'month' },
	{ kind: 'presidential election', noun: 'presidential elections?', tie: 'month' },
	{ kind: 'parliamentary election', noun: 'parliamentary elections?', tie: 'month' },
	{ kind: 'resolution', noun: 'resolution (?<number>\\d{3,4})', tie: 'number' },
	{ kind: 'ceasefire', noun: 'cease-?fire', tie: 'day' },
	{ kind: 'truce', noun: 'truce', tie: 'day' },
	{ kind: 'summit', noun: 'summit', tie: 'day' },
	{ kind: 'parade', noun: 'parade', tie: 'day' },
]

/** What is done to make an occasion: its day is that of the occasion, not of a breach or an end. */
export const MADE =
	'concluded|agreed|signed|reached|brokered|negotiated|announced|declared|proclaimed|adopted|passed|approved|imposed|held|began|begun|started|(?:went|came|entered) into (?:effect|force)|took effect'

/** Words that may stand between the noun, what was done, and the day, beside names: "agreement the US and Russia concluded with each other in". */
export const LINKS =
	'agreement|deal|accord|that|which|was|were|had|has|been|it|its|the|a|by|and|between|with|each|other|both|two|sides|parties|unanimously|jointly|at|sunset|midnight|dawn|noon'

/** Adjectives that may stand between a date and the noun: "the February 27 nationwide truce". */
export const QUALITIES =
	'nationwide|national|partial|general|local|regional|temporary|humanitarian|fragile|failed|initial|limited|first|second'

/** Words that speak of an occasion as begun. */
export const BEGUN_WORDS =
	'breach(?:es|ed)?|violat\\w+|broke|broken|collapsed?|unravel\\w+|defunct|expired|ended|lapsed|failed|(?:was|were) held|took effect|(?:went|came|entered) into (?:effect|force)|began|started|since the|during the'
