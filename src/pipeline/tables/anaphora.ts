/** How a sentence shows that it goes on about the place or occurrence before, and what shows that it does not. */

/** Points back to what the story tells: "the city", "the attack", "the envoy". */
export const POINTS_BACK: readonly RegExp[] = [
	/\b(?:the|this|that|these|those) (?:[\w-]+ )?(?:city|town|village|districts?|areas?|neighbou?rhoods?|base|airport|camp|crossing|hospitals?|clinics?|region|front|road|province|pocket|enclave|market|bridge|attack)\b/i,
	/\b(?:the|this|that|these|those|latest|such|his|her|its|their) (?:[\w-]+ )?(?:attacks?|strikes?|bombings?|offensive|assault|fighting|clashes|operation|siege|evacuation|announcement|incident|deaths?|casualties|killings?|footage|convoy|report|proposal|absence|evacuations?)\b/i,
	/^(?:immediately|shortly|straight|soon|following the|confirming|most of them|the same day)\b/i,
	/\b(?:the same day|this (?:issue|matter|question))\b/i,
	/^the (?:envoy|foreign minister|president|resident|spokes(?:man|woman)|ministry|military source|commander|doctor|official)\b/i,
]

/** Points to the sentence just before: pronouns, sequence, an open quotation. */
export const POINTS_JUST_BACK: readonly RegExp[] = [
	/^(?:["“]?(?:he|she|it|they|this|that|these|those|there|its|their|his|her)\b)/i,
	/^(?:earlier|later|meanwhile|then|now|afterwards|since then|in response|at the same time|however|yet|but|among|some of|one of|another|both|also|according to)\b/i,
	/\b(?:also|here|of them)\b/i,
	/^["“]/,
]

/** The sentence's very subject points back. */
export const STARTS_BACK =
	/^(?:the|these|those|this|that) (?:[\w-]+ )?(?:attacks?|strikes?|deaths?|casualties|killings?|bombings?|offensive|siege|evacuations?)\b/i

/** Points forward to nothing here: other wars, the country as a whole, home politics, pointers, asides to the reader. */
export const ELSEWHERE: readonly RegExp[] = [
	/\b(?:in|across|throughout|over|inside|for|on|of) (?:the )?(?:whole of |much of |most of )?(?:Syria|Iraq|Libya|Afghanistan|Yemen|Ukraine|the Middle East|the West|Lebanon|Crimea)\b(?!'s (?:Aleppo|second city))/,
	/^The (?:civil )?(?:war|conflict)\b/,
	/\bSyrian? (?:conflict|crisis|civil war|war|peace|nation|refugees|border)\b/i,
	/\b(?:US|American|presidential) (?:election|politics|economy|primar(?:y|ies)|weapons manufacturers)\b/i,
	/\b(?:newly elected|elections?)\b/i,
	/\bpolitical (?:resolution|solution|settlement|process|transition)\b|\b(?:national |political )?dialogue between\b/i,
]

/** Theatres of other wars: a sentence that names one goes on about this one only where it points back plainly. */
export const OTHER_WARS = /\b(?:Iraq|Libya|Afghanistan|Yemen|Ukraine|Vietnam|Chechnya|Crimea|Gaza|Kosovo|Bosnia)\b/

/** A settlement without a name is not the one named before. */
export const UNNAMED_PLACE =
	/\b(?:an?|another|one|some) (?:(?!(?:in|of|the|from|to|on|at|near) )[\w-]+ ){0,3}(?:village|town|city|settlement|province)\b(?! (?:outside|near|in|of|around|south|north|east|west))/i

/** A first part that only says when: "The fall of X came as ‥": what is told is told after it. */
export const ONLY_WHEN =
	/^(?:The|This|That|His|Her|Its|Their) (?:[\w-]+ ){1,3}?(?:of|in|on|at|from) [^,.;]{3,50}? (?:came|comes|took place|happened|was announced) (?:\w+ ){0,3}?(?:as|while|amid|when|after|before|hours after|a day after) /

/** Sentences that are no report whatever they name. */
export const NO_REPORT: readonly { pattern: RegExp; reason: string }[] = [
	{
		pattern:
			/^(?:listen|watch|read|see|click|follow|subscribe|sign up|share|donate|visit|photo|video|image|audio|related|also read|more:)\b/i,
		reason: 'a pointer to other material',
	},
	{ pattern: /^note\b|^ps\b|^p\.s\./i, reason: 'an aside by whoever put the page together' },
	{ pattern: /\?["”')\]]*$/, reason: 'a question' },
	{ pattern: /^[\p{L}'.-]+(?: [\p{L}'.-]+){0,6}(?<![.!?]) – [\p{L} ]{2,30}$/u, reason: 'a line of a list' },
	{
		pattern: /^I (?:have been|am|was|think|believe|wonder|keep|mean|cannot|can't|hope|wish|know)\b/,
		reason: 'the writer about himself',
	},
	{
		pattern: /\b(?:did not|didn't|does not) (?:say|specify|elaborate|give|comment)\b|\bdeclined to comment\b/,
		reason: 'it says what is not said',
	},
	{ pattern: /^[\p{Lu}\s\d:.'-]+$/u, reason: 'a heading' },
	{ pattern: /^(?:[^|]*\|){2,}/, reason: 'a row of a table' },
	{ pattern: /^#\S+$/, reason: 'a tag' },
	{ pattern: /^\W*$/, reason: 'no words' },
	{ pattern: /https?:\/\/|www\.|\S+@\S+\.\p{L}{2,}/u, reason: 'an address' },
	{ pattern: /\bsomething (?:similar|of the (?:sort|kind))\b/i, reason: 'a comparison, not a report' },
]

/** In the writer's own voice these suppose or explain, and report nothing. */
export const SUPPOSES =
	/^(?:if|suppose|when they|in order to|to understand|it is (?:hard|easy) to|it remains to be seen|imagine|(?:he|she|they|this) may)\b/i
