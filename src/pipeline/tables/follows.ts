/** By which words a sentence of a story goes on about the one before it, or turns to the next thing. */
import type { ClaimKind } from '../../records/schema.ts'

/** Kinds that are said rather than done: a speech that goes on may pass from one to another. */
export const SPEECH_KINDS: readonly ClaimKind[] = ['statement', 'diplomacy', 'aid', 'truce', 'evacuation', 'other']

/** Tells when and where something was said that stands before. */
export const SAYS_WHERE_SAID =
	/^(?:[\p{Lu}][\p{L}-]+ ){1,3}(?:was|were) speaking\b|\bmade (?:his|her|its|their|the) (?:announcement|statement|remarks|comments)\b|^the (?:statement|announcement|remarks|comments|declaration) (?:was|were|came)\b/iu

/** A quotation straight on, or a verb that adds to what was said. */
export const SPEECH_GOES_ON = /^["'(]|^(?:yet |and |but )?according to\b|\b(?:added|adds|continued|went on|stressed)\b/i

/** Answers what was said before. */
export const RESPONDS = /\b(?:responded|responds|replied|replies|in response|retorted)\b/i

/** Opens with a pronoun. */
export const PRONOUN_SUBJECT =
	/^(?:(?:however|now|still|but|and|yet),? )?(?:they|he|she|it|these|those)\b(?! (?:seems|appears|remains|is (?:clear|unclear|likely|unlikely)|(?:also |then )?(?:said|says|declare[sd]|insist(?:s|ed)|told|noted|argued|claim(?:s|ed)|warned|denied|assured)))/i

/** Says or asks something about "they" or "this" without saying what that is. */
export const PRONOUN_SAID =
	/\b(?:claim(?:s|ed)?|say(?:s|ing)?|said|insist(?:s|ed)?|believes?|doubts?|den(?:y|ies|ied)) (?:that )?(?:they|it|this|these|those)\b|\b(?:this|that) was (?:the|a|an|not|no|only|just)\b/i

/** Several who were named before. */
export const TOGETHER = /\b(?:the (?:two|pair|three|trio)|both sides|the sides)\b/i

/** Speaks of another time than what goes before. */
export const OF_ANOTHER_TIME =
	/\b(?:previous(?:ly)?|in the past|reminded|recalled|since (?:late |early )?(?:19|20)\d\d)\b/i

/** Ends just before a word for an occurrence that only dates the sentence. */
export const ADJUNCT =
	/\b(?:after|before|following|since|amid|during|until|despite|prior to|ahead of)\s+(?:[\w-]+\s+){0,2}$/i

/** What came next, told in the same story. */
export const SEQUEL =
	/^(?:(?:immediately|shortly|straight|soon) after|before|following|after)\b|["“](?:immediately|shortly|straight|soon) after\b|\b(?:then|subsequently|afterwards)\b(?! (?:US|president|prime))/i

/** Asks or calls for something. */
export const DEMANDS = /\b(?:demand(?:s|ed)?|call(?:s|ed|ing)? (?:on|for)|urg(?:es|ed|ing)|condemn|convening)\b/i

/** States, by the names of those who speak for them. */
export const NATIONS: readonly { nation: string; pattern: RegExp }[] = [
	{ nation: 'Russia', pattern: /\bRussia|Kremlin|Moscow/ },
	{ nation: 'Syria', pattern: /\bSyria(?!n (?:Observatory|Network|Civil|Democratic|opposition))/ },
	{ nation: 'United States', pattern: /\bUnited States|\bUS\b|American|White House|Pentagon/ },
	{ nation: 'Turkey', pattern: /\bTurk/ },
	{ nation: 'Iran', pattern: /\bIran/ },
	{ nation: 'France', pattern: /\bFrance|French/ },
	{ nation: 'United Kingdom', pattern: /\bUnited Kingdom|British/ },
	{ nation: 'Israel', pattern: /\bIsrael/ },
	{ nation: 'Saudi Arabia', pattern: /\bSaudi/ },
]

/** Sets its account against the one before. */
export const CONTRASTS = /^(?:however|but|yet|instead|by contrast|on the other hand)\b/i

/** Opens as a quotation. */
export const BARE_QUOTE = /^["']/

/** Kinds whose sentences may name an occurrence of another kind. */
export const TELLS_OF_ANY: readonly ClaimKind[] = [
	'statement',
	'casualties',
	'clash',
	'evacuation',
	'air-strike',
	'shelling',
	'other',
]

/** "the", "these recent", "of that": not the conjunction "that", and no preposition between. */
const BACK =
	"(?:the|this|these|those|such|(?:of|about|in|from|to) that) (?:(?!(?:from|of|to|in|on|at|by|for|with|and|or|that|the|an?|is|are|was|were|has|had) )[\\w'-]+[ -]){0,2}?"

/** However an attack was called before. */
const ATTACKED = /\b(?:attack|(?:air)?strike|shell|bomb|raid)/i

/**
 * Definite words for an occurrence: the kinds they may point back to, and the stems by which the sentence before may
 * have named it.
 */
export const BACK_WORDS: readonly { pattern: RegExp; kinds: readonly ClaimKind[]; stems: RegExp }[] = [
	back('(?:air ?)?(?:strikes?|raids?|bombings?)', ['air-strike'], ATTACKED),
	back('(?:attacks?|incident|shelling)', ['air-strike', 'shelling', 'casualties'], ATTACKED),
	back('(?:offensive|assault|advance)', ['advance'], /\b(?:offensive|assault|advance)/i),
	back('(?:deaths?|casualties|killings?)', ['casualties'], /\b(?:kill|death|died|dead)/i),
	{
		pattern:
			/\b(?:among|(?:some|most|many|half|one|two|three|four|five|\d) of) the (?:dead|killed|victims)\b|\bthe (?:dead|victims) includ/i,
		kinds: ['casualties', 'air-strike', 'shelling', 'clash'],
		stems: /\b(?:kill|death|died|dead)/i,
	},
	back('evacuations?', ['evacuation'], /\bevacuat/i),
	back('(?:footage|video)', [], /\b(?:footage|video)\b/i),
	back('(?:truce|ceasefire)', ['truce'], /\b(?:truce|ceasefire)\b/i),
	back('siege', ['siege'], /\bsiege|besieg/i),
	back('(?:talks|meeting)', [], /\b(?:talks|met|meeting|discuss\w*|negotiat\w*)\b/i),
	back('(?:liberation|capture|fall|loss)', ['advance'], /\b(?:liberat|captur|retak|took back|fell)/i),
	{
		pattern: /\b(?:these|those) (?:[\w-]+ )?(?:districts|areas|neighbou?rhoods|villages)\b/i,
		kinds: ['advance'],
		stems: /\b(?:districts|areas|neighbou?rhoods|villages)\b/i,
	},
	back('reports?', [], /\breports?\b/i),
	back('hospitals?', [], /\bhospitals?\b/i),
	back('absence', [], /\babsence\b/i),
	back('convoy', [], /\bconvoy\b/i),
	back('(?:proposal|offer)', [], /\b(?:propos|offer)/i),
]

function back(noun: string, kinds: ClaimKind[], stems: RegExp) {
	return { pattern: new RegExp(`\\b${BACK}${noun}\\b`, 'i'), kinds, stems }
}
