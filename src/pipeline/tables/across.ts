/** By which words accounts of different events are seen to bear on each other. */

/** What one may refuse and another do: said to be refused, ignored, prevented. */
export const REFUSED: readonly { thing: string; pattern: RegExp }[] = [
	{
		thing: 'evacuation',
		pattern:
			/\b(?:ignor(?:e[sd]?|ing)|reject(?:s|ed|ing)?|refus(?:e[sd]?|ing)|block(?:s|ed|ing)?|turn(?:ed|ing) down) (?:all |any )?(?:calls?|appeals?|requests?|demands?|pleas) for (?:[\w-]+ ){0,2}evacuations?\b|\b(?:refus(?:e[sd]?|ing)|block(?:s|ed|ing)) (?:any |the |all )?evacuations?\b/i,
	},
	{
		thing: 'aid',
		pattern:
			/\b(?:block(?:s|ed|ing)?|refus(?:e[sd]?|ing)|den(?:y|ies|ied|ying)|halt(?:s|ed|ing)?|turned (?:back|away)) (?:any |the |all |an )?(?:[\w-]+ ){0,2}(?:aid|relief|convoys?|deliver(?:y|ies)|humanitarian access)\b|\b(?:aid|relief|humanitarian|UN) (?:convoys?|deliver(?:y|ies)|trucks?|lorr(?:y|ies)) (?:was|were|has been|have been|is being|are being) (?:turned (?:back|away)|blocked|refused|denied|held up|stopped)|\bno (?:aid|relief|food|bread) has (?:come|arrived|got) in/i,
	},
]

/** The same, said to be done at this time. */
export const UNDER_WAY: readonly { thing: string; pattern: RegExp }[] = [
	{
		thing: 'evacuation',
		pattern:
			/\bevacuations? (?:[\w-]+ ){0,5}(?:is|are) (?:being carried out|under ?way|in progress|going on|continuing)\b|\b(?:is|are) being (?:evacuated|bussed out|taken out)\b/i,
	},
	{
		thing: 'aid',
		pattern:
			/\b(?:aid|relief|convoys?|food|supplies) (?:[\w-]+ ){0,4}(?:is|are) (?:being (?:delivered|distributed|let in)|reaching|getting through|arriving|flowing)\b/i,
	},
]

/** A meeting or agreement that is expected, or is said not to be arranged. */
export const ARRANGED =
	/\b(?:(?:will|would|to|are to|were to) "?(?:connect|meet|talk|speak|confer|hold talks|resume)|not (?:yet )?(?:been )?(?:scheduled|arranged|agreed|planned)|no (?:talks|meeting|date|deal) (?:[\w-]+ )?(?:scheduled|planned|arranged|agreed)|due to (?:meet|talk))\b/i
/** The same as done. */
export const DONE =
	/\b(?:(?:the )?(?:sides|parties|two|ministers|delegations) (?:have |had )?agreed|after (?:a|their|the) (?:[\w-]+ ){0,2}(?:meeting|phone call|call|talks)|(?:have|had|has) (?:met|spoken|agreed|signed)|met (?:with|in|at)|signed)\b/i

/** Counted over a day or a span, not in one attack. */
export const TOLL_OF_A_DAY =
	/\b(?:(?:killed|dead|died|deaths?|fatalities)\b[^.;]{0,60}\b(?:today|so far|in all|over the day|throughout the day|across (?:\w+ ){1,3}?(?:province|governorate|country|syria))|so far[^.;]{0,40}\b(?:killed|dead|died|deaths)|in total[^.;]{0,40}\b(?:killed|dead|died|deaths))\b/i

/** A last part that is still held. */
export const LAST_HELD =
	/\b(?:(?:the )?last (?:[\w'-]+ ){0,3}(?:groups?|pockets?|fighters|holdouts|defenders) (?:in|hold|holding|of) (?:an? |the )?(?:\w+ )?(?:part|corner|pocket|area|districts?|streets?|blocks?)|(?:still|continue to) (?:hold|control|occupy) (?:a|an|some|several|two|three|one|part)\b[^,.;]{0,30})/i

const SHARES: readonly { pattern: RegExp; percent: number }[] = [
	{ pattern: /three[- ]quarters/i, percent: 75 },
	{ pattern: /two[- ]thirds/i, percent: 67 },
	{ pattern: /(?:a |one[- ])third/i, percent: 33 },
	{ pattern: /(?:a |one[- ])quarter/i, percent: 25 },
	{ pattern: /half/i, percent: 50 },
]
const AMOUNT =
	'(\\d{1,3}(?:\\.\\d+)? ?(?:%|per ?cent)|three[- ]quarters|two[- ]thirds|(?:a|one)[- ](?:third|quarter)|half)'
const ABOUT =
	'(about |around |roughly |some |almost |nearly |over |more than |at least |less than |no more than |up to )?'
const HELD =
	/\b(?:hold|holds|held|control|controls|controlled|cleared|retook|retaken|recaptured|captured|taken|liberated|regained|pushed back(?:ed)? into|left with|confined to|in the hands of|under the control of|lost)\b/i
/** After which the share is one of land: a city, a half of it, a territory. */
const OF_LAND =
	'\\s+of (?:the |its |their )?(?:[\\w-]+ ){0,3}?(?:city|town|territory|area|districts|neighbou?rhoods|(?:[Ee]ast|[Ww]est|[Nn]orth|[Ss]outh)\\w* \\p{Lu}\\p{L}+|\\p{Lu}[\\p{L}-]+)(?:[ -]\\p{Lu}[\\p{L}-]+)*'
const SHARE = new RegExp(`\\b${ABOUT}${AMOUNT}${OF_LAND}`, 'u')

/** The share of land a sentence says is held or taken, in per cent; bounds where it gives bounds. */
export function shareOf(words: string): { low: number | null; high: number | null; words: string } | null {
	const match = HELD.test(words) ? SHARE.exec(words) : null
	if (!match) return null
	const percent = /^\d/.test(match[2]!)
		? Number.parseFloat(match[2]!)
		: SHARES.find(({ pattern }) => pattern.test(match[2]!))!.percent
	const about = match[1]?.trim()
	const said = match[0]
	if (about === 'over' || about === 'more than' || about === 'at least')
		return { low: percent, high: null, words: said }
	if (about === 'less than' || about === 'no more than' || about === 'up to')
		return { low: null, high: percent, words: said }
	return { low: percent, high: percent, words: said }
}
