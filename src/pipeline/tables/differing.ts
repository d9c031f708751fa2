/** By which words two accounts of one event are seen to differ. */

/** Figures of what lasts: of two, the later replaces the earlier. */
export const LASTING_MEASURES = ['besieged', 'displaced', 'evacuated', 'population', 'area']

/** Figures whose absence in another outlet's account is worth a line. */
export const KEY_MEASURES = ['killed', 'injured', 'evacuated', 'displaced', 'besieged']

/** Told with a hedge. */
export const HEDGED =
	/\b(?:presumed|reportedly|allegedly|unconfirmed|reports? (?:indicate|say|said|suggest)|media reported|it seems|it appears)\b/i
/** Told as made sure. */
export const CONFIRMS = /\b(?:confirm(?:ed|s|ing)|acknowledged|verified)\b/i
/** Doubts what is told. */
export const DOUBTS = /\b(?:s[kc]eptical|doubt(?:s|ed|ful)?|don[’']?t believe|cannot be true)\b/i

/** Calls it meant, and meant for those it hit. */
export const ON_PURPOSE = /\b(?:aggression|deliberate(?:ly)?|on purpose|conclusive evidence|war crime)\b/i
/** Calls it a mistake, or denies that it was meant. */
export const BY_MISTAKE =
	/\b(?:believed (?:they|it) (?:were|was)|by mistake|in error|unintentional(?:ly)?|(?:never|not) (?:intentionally|deliberately)|accident(?:al|ally)?)\b/i

/** Still going on. */
export const ONGOING =
	/\b(?:ongoing|under ?way|attacking|trying to|start(?:ed|ing) (?:retreating|to retreat)|storming|closing (?:on|in)|launched an? (?:\w+ )?(?:offensive|attack|assault)|are fighting)\b/i
/** How it ended. */
export const ENDED =
	/\b(?:repelled|turned away|regained|retook|retake it|took back|withdrew|captured|recaptured|took (?:the|it|control)|retreated|surrendered)\b/i
/** Nothing gained. */
export const NO_GAIN = /\b(?:without (?:any )?success|no (?:gains|progress|success)|to no avail|made no)\b/i
/** Something gained. */
export const GAIN = /\b(?:took|taken|captured|seized|gained|regained|entered)\b/i
/** All of it. */
export const WHOLE =
	/\b(?:officially|fully|completely|entire(?:ly)?|all of|last (?:bastions?|strongholds?|pockets?))\b/i
/** Not yet all of it. */
export const REMAINDER = /\b(?:leaving|remaining|still (?:held|hold|in)|only \w+ \w+ (?:blocks?|districts?)|except)\b/i
/** Puts itself before what the story told first. */
export const EARLIER = /^(?:earlier|before that|previously)\b/i

/** Words for an attack, after or before the name of who made it. */
export const ATTACK =
	'(?:(?:air|bombing|barrel|missile|artillery|tank) )?(?:airstrikes?|air ?raids?|raids?|strikes?|bombings?|shelling|attacks?|assaults?|offensives?|bombardments?|aggression)'
/** What attackers do. */
export const ATTACKS =
	'(?:fired (?:at|on)|shelled|bombed|struck|hit|attack(?:ed|ing)|carried out|stormed|launched|(?:tried|trying) to (?:re)?(?:take|capture)|started operation)'

/** Who attacks, under the names the actors have. Tried in order; what stands before a hyphen and "held" is no attacker. */
export const PARTIES: readonly { name: string; words: string }[] = [
	{ name: 'Tiger Forces', words: 'Tiger [Ff]orces?' },
	{ name: 'National Defence Forces', words: 'NDF' },
	{ name: 'Iranian forces', words: 'IRGC|Iranian(?:-led)?' },
	{ name: 'pro-government militias', words: '[Pp]ro-[Gg]ov(?:ernment)? militias?' },
	{
		name: 'Syrian government forces',
		words: '[Gg]overnment|[Rr]egime|[Pp]ro-(?:Assad|[Gg]overnment)|Syrian (?:[Aa]rmy|air force)|SAA',
	},
	{ name: 'Russia', words: 'Russians?' },
	{ name: 'US-led coalition', words: 'US-led coalition|(?:[Cc]oalition|American|US)(?!-led)' },
	{ name: 'Islamic State group (ISIS)', words: "ISIS|Da'?esh|Islamic State" },
	{ name: 'Turkey', words: 'Turkish' },
	{ name: 'Israel', words: 'Israeli?' },
	{
		name: 'armed opposition groups',
		words:
			'(?<!anti-)(?:[Rr]ebels?|[Oo]pposition|[Jj]ihadists?|[Mm]ilitants?|[Tt]errorists?|[Tt]akfiris?)|Ja[iy]sh [Aa]l-F\\w+',
	},
]

/** A name that holds the others. */
export const PARTS: Record<string, string[]> = {
	'Syrian government forces': ['Tiger Forces', 'National Defence Forces', 'pro-government militias', 'Syrian army'],
}

/** Ends just before a party that only helped. */
export const HELPED = /\b(?:supported|backed|covered|aided) by (?:[\w-]+ ){0,2}$/i

/** Verbs with which a party owns what it did. */
export const OWNS =
	/\b(?:acknowledg|admit|confirm|conced|claim(?:ed|s|ing)? responsibility|said it (?:halted|carried|struck))/i

/** Calls it sure. */
export const CERTAIN =
	/\b(?:conclusive (?:evidence|proof)|no doubts?|beyond (?:any |all )?doubt|undeniabl[ey]|irrefutabl[ey]|proof that|proves that)\b/i

/** Says outright that nobody has confirmed it. */
export const UNCONFIRMED = /\b(?:unconfirmed|not confirmed|unverified|not (?:been )?verified|rumou?rs?)\b/i

/** Ends just before a place that it is only near. */
export const NEAR_IT =
	/\b(?:near|close to|outside|beside|next to|adjacent to|around|on the (?:outskirts|edge|edges) of|in the (?:vicinity|surroundings) of|overlooking)\s+(?:the\s+)?(?:\w+\s+){0,1}$/i
/** Ends just before a place that it is in. */
export const INSIDE_IT = /\b(?:in|inside|within|into|at|on|entered|stormed)\s+(?:the\s+)?(?:\w+\s+){0,1}$/i

/** A place of a sort, without its name. */
export const A_PLACE = /\b(?:a|an|one|some) (?:[\w-]+ ){0,2}(village|town|district|neighbou?rhood|suburb|camp|farm)\b/i

/** Got into it, and no further told. */
export const ENTERED = /\b(?:entered|reached|stormed|penetrated|broke into|pushed into|advanced into|attacked)\b/i
/** How much of it was taken. */
export const AS_FAR_AS =
	/\b(?:(?:about |around |almost |nearly |more than |over |at least )?(?:half|most|part|parts|much|some|a (?:third|quarter)|(?:two|three)[- ](?:thirds|quarters)|\d+ ?(?:%|per ?cent)) of (?:the|its|their) [\w-]+|\w+ (?:of \w+ )?(?:buildings|blocks|streets))\b/i

/** By what means, where it is no ordinary one: what one account names and another leaves out. */
export const MEANS: readonly { name: string; pattern: RegExp }[] = [
	{ name: 'vehicle bombs', pattern: /\b(?:s?vbieds?|(?:car|truck|lorry|vehicle|suicide) bomb(?:s|ers?|ings?)?)\b/i },
	{ name: 'barrel bombs', pattern: /\bbarrel bombs?\b/i },
	{ name: 'cluster munitions', pattern: /\bcluster (?:bombs?|munitions?)\b/i },
	{ name: 'incendiary weapons', pattern: /\b(?:white phosphorus|napalm|thermite|incendiary)\b/i },
	{ name: 'poison gas', pattern: /\b(?:chlorine|sarin|poison(?:ous)? gas|chemical weapons?|nerve agent)\b/i },
	{ name: 'tunnel bombs', pattern: /\btunnel bombs?\b/i },
	{ name: 'human shields', pattern: /\bhuman shields?\b/i },
]

/** "many of them in the strikes": a toll of which only a part belongs to what the other tells. */
export const PART_OF_TOLL =
	/\b(?:some|many|most|half|several|a few|the majority) of (?:them|whom|the (?:dead|victims|killed))\b/i

/** Places that are counted: "two districts", "three villages". */
export const COUNTED_PLACES =
	/\b(?:districts?|neighbou?rhoods?|villages?|towns?|hamlets?|bases?|checkpoints?|suburbs?)\b/i

/** Says of those named before that they did not do it. */
export const THEY_DID_NOT =
	/\b(?:they|it|he|she|these|those) (?:did ?n[’']t|did not|have ?n[’']t|have not|has not|never|were not|weren[’']t) (?:\w+ )?(?:attack\w*|fire\w*|shell\w*|bomb\w*|struck|strike|hit|launch\w*|take part|taken part|carried out|involved|behind it|responsible)\b/i
