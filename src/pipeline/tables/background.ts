/**
 * What tells no news: sentences without a day of their own that do not happen about the day of their story either. Rows
 * are tried in order. `where`: in what is told (not in the words of a speaker, whose saying is the news), or before and
 * beside the verb of saying, where the saying itself is put in no known time.
 */

export type BackgroundRow = {
	/** What it is, for the reader of the reason. */
	name: string
	where: 'told' | 'saying'
	pattern: RegExp
	/** Not where this fits: a present of its own. */
	unless?: RegExp
}

const NOW = /\b(?:now|today|currently|still|is|are) (?:\w+ )?\w+ing\b|\b(?:is|are) now\b/i

export const BACKGROUND: readonly BackgroundRow[] = [
	{
		name: 'a length of time that began nobody says when',
		where: 'told',
		pattern:
			/\b(?:(?:ha[sd]|have) (?:\w+ )?(?:long|always|repeatedly|often|frequently|consistently|routinely|traditionally|previously|for years|for decades)\b|over the (?:past|last) (?:few )?(?:years|months|decades)|over the years|for (?:(?:more than|over|many|several|the past|the last) )*(?:\w+ )?(?:years|decades|months)\b|(?:several|many|numerous|countless) times|(?:on|at) (?:several|many|numerous|various|multiple) (?:occasions|times)|time and (?:time )?again|(?:ha[sd]|have) been \w+ing\b)/i,
	},
	{ name: 'what was never so', where: 'told', pattern: /\b(?:has|have|had) never\b/i, unless: NOW },
	{
		name: 'a habit of the past',
		where: 'told',
		pattern:
			/\b(?:used to|would (?:often|always|regularly|routinely|usually|sometimes)|(?:often|usually|routinely|regularly|frequently|typically|traditionally|historically) (?:\w+ed|was|were|took|fought|struck|hit|went|came)|(?:was|were) (?:often|usually|routinely|regularly|frequently)|in general|historically|every time)\b/i,
	},
	{
		name: 'a time in the past that is not given',
		where: 'told',
		pattern:
			/\b(?:(?:not (?:so |too |very |that )?|so |very )?long ago|(?:some|many|several|a few) (?:years|months|time) ago|a (?:while|long time) (?:ago|back)|once upon a time|in the (?:recent |distant )?past|in (?:recent|past|earlier|previous) (?:years|months|decades)|in the early days of|earlier in the (?:war|conflict|uprising)|before the (?:war|conflict|uprising|revolution|crisis|invasion)|at one time)\b/i,
	},
	{
		name: 'a time in the past that is not given',
		where: 'saying',
		pattern:
			/\b(?:(?:not (?:so |too |very |that )?|so |very )?long ago|(?:some|many|several|a few) (?:years|months|time) ago|once (?:said|told|wrote|claimed|boasted|declared|described|called)|in the (?:recent |distant )?past)\b/i,
	},
	{
		name: 'what is said again and again',
		where: 'saying',
		pattern: /\b(?:ha[sd]|have) (?:long|always|repeatedly|often|frequently|consistently|routinely|traditionally)\b/i,
	},
	{
		name: 'words of an occasion without a day',
		where: 'saying',
		pattern:
			/\b(?:in|at|during) (?:\w+'s |(?:his|her|its|their|an?|one) )(?:last|final|recent|previous|earlier|past|farewell) (?:\w+ )?(?:press conference|news conference|briefing|interview|speech|address|article|book|letter|meeting|hearing|report|lecture|essay)\b/i,
	},
	{
		name: 'what might have been',
		where: 'told',
		pattern:
			/\b(?:(?:would|could|might|should)(?: not|n't| never)? have (?:been )?\w+(?:ed|en|t|ne)\b|had (?:it|they|he|she|the \w+) not\b|if (?:it|they|he|she|the \w+) had\b)/i,
	},
	{
		name: 'an example, not news',
		where: 'told',
		pattern: /^(?:for (?:example|instance)|as an example|to give (?:an|one) example|to take one)\b/i,
		unless: NOW,
	},
	{
		name: 'a reproach of many, of no day',
		where: 'told',
		pattern:
			/\b(?:critics|opponents|observers|experts|both sides|all sides|many|some|(?:rights|aid|opposition|monitoring|advocacy) groups|western (?:officials|countries|governments|powers|states)) (?:have|had) (?:\w+ )?(?:accused|blamed|criticis?zed|condemned|denounced|alleged)\b/i,
	},
]

/** Words of before, brought up again: "recalled the earlier promises". The saying is news, what is told is not. */
export const RECALLED =
	/\b(?:remind(?:ed|s)|recall(?:ed|s)|invoked|cited|pointed to|referred to|mentioned|repeated)\b[^.;]{0,30}\b(?:previous|earlier|prior|past|former)\b[^.;]{0,60}\b(?:demands?|calls|requests?|appeals?|statements?|agreements?|promises?|pledges?|offers?|warnings?|attempts?|claims?|threats?|accusations?|resolutions?|deals?|attacks?)\b/i

/** A present perfect that counts times up to now: some days up to the story's. */
export const TIMES_SO_FAR =
	/\b(?:has|have) (?!never|not)[^,;.]{0,120}?\b(?:(?:several|many|numerous|countless|\w+teen|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens of) times|on (?:several|many|numerous|multiple|at least \w+) occasions)\b/i
