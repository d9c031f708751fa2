/** How a sentence shows that it goes on about the place or occurrence before, and what shows that it does not. */

/** Points back: pronouns as subjects, "the city", "the attack", "Immediately after", "Earlier on". */
export const POINTS_BACK: readonly RegExp[] = [
	/^(?:["“]?(?:he|she|it|they|this|that|these|those|there|its|their|his)\b)/i,
	/\b(?:the|this|that|these|those) (?:\w+ )?(?:city|town|village|district|area|neighbou?rhood|base|airport|hospital|region|front|road|province)\b/i,
	/\b(?:the|this|that|these|those|latest|such) (?:\w+ )?(?:attacks?|strikes?|bombings?|offensive|assault|fighting|clashes|operation|siege|evacuation|truce|ceasefire|announcement|incident|deaths?|casualties|killings?|footage|convoy|report|proposal|absence|hospital|evacuations?)\b/i,
	/^(?:immediately|shortly|straight|soon|earlier|later|meanwhile|then|now|following|after(?:wards)?|since then|in response|at the same time|confirming|however|yet|but|among|most of|some of|one of|another|both|also|after verification)\b/i,
	/\b(?:also|the same day|other powers|here|over this issue|of them)\b/i,
	/^["“]/,
]

/** Points forward to nothing here: other wars, the country as a whole, home politics, pointers, asides to the reader. */
export const ELSEWHERE: readonly RegExp[] = [
	/\b(?:in|across|throughout|over|inside|for|on|of) (?:the )?(?:whole of |much of |most of )?(?:Syria|Iraq|Libya|Afghanistan|Yemen|Ukraine|the Middle East|the West|Lebanon|Crimea)\b(?!'s (?:Aleppo|second city))/,
	/\bSyrian? (?:conflict|crisis|civil war|war|peace|nation|refugees|border)\b/i,
	/\b(?:US|American|presidential) (?:election|politics|economy|primar(?:y|ies)|weapons manufacturers)\b/i,
	/\b(?:newly elected|elect(?:ed|ion))\b/i,
]

/** Sentences that are no report whatever they name. */
export const NO_REPORT: readonly { pattern: RegExp; reason: string }[] = [
	{
		pattern:
			/^(?:listen|watch|read|see|click|follow|subscribe|sign up|share|donate|visit|photo|video|image|audio|related|also read|more:)\b/i,
		reason: 'a pointer to other material',
	},
	{ pattern: /^note\b|^ps\b|^p\.s\./i, reason: 'an aside by whoever put the page together' },
	{ pattern: /\?["”')\]]*$/, reason: 'a question' },
	{ pattern: /^\W*$/, reason: 'no words' },
	{ pattern: /https?:\/\/|www\./, reason: 'an address' },
]
