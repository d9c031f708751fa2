/**
 * What a sentence tells by its main verb, where the cues of the scheme would follow a word beside it. `ASIDES` are parts
 * that say under what circumstances; `WORDS` are words, demands, beliefs and guesses about a matter, which are
 * statements where somebody utters them; `MAIN` names the kind at once. Rows are tried in order.
 */
import type { ClaimKind } from '../../records/schema.ts'

/** Parts beside the main clause: blanked out before cues are looked for. */
export const ASIDES: readonly RegExp[] = [
	/,? (?:as|while) (?=(?:the )?(?:\w+ ){1,3}(?:air raids|strikes|fighting|clashes)).*$/gi,
	/, (?:supported|backed|accompanied) by [^,]*,/gi,
	/\b(?:backed|supported|covered|helped|accompanied) by (?:[\w-]+ ){0,2}(?:air ?strikes|air ?raids|air ?power|artillery|warplanes|jets|helicopters|shelling|rockets?(?: fire)?)\b/gi,
	/, (?:many|most|some) of (?:them|whom|which) .*$/gi,
	/, (?:although|though|even as|despite|amid) .*$/gi,
	/^(?:although|though|even though|while|whereas|despite|in spite of|amid|as|with) (?:[^,"]|,(?=\d))*,/gi,
	// "… joined troops who had been cut off for years"
	/\b(?:who|which|that) (?:had|have|has) (?:long )?been [^,;.]*/gi,
	// "Talks having failed, …", "… after expelling the garrison from the town"
	/^[^,"]* having (?:\w+ ){0,2}\w+(?:ed|en|t) [^,"]*,/gi,
	/\b(?:after|before|without) (?:\w+ly )?\w+ing [^,"]*/gi,
	// "closed for the protection of residents from sniping", ", already dangerous for …"
	/\b(?:for the (?:protection|safety|security) of|to protect|for fear of|out of fear of|to avoid|against the threat of) .*$/gi,
	/, (?:already|still|once|long|then) (?:\w+ly )?\w+(?:ous|ed|en|able|ible|le|ish)\b.*$/gi,
]

/** "caused by a gas leak and not by an air raid": what it is said not to be. */
export const NOT_SO = /,? (?:and|but) not (?:by|from|because of|due to|through) [^,.;]*/gi

/** A statement where somebody says it. `where`: his words, the writer's part before and beside them, or all of it. */
export const WORDS: readonly { name: string; pattern: RegExp; where: 'all' | 'said' }[] = [
	{
		name: 'a comment on something told before',
		where: 'all',
		pattern: /^(?:speaking|commenting|responding|reacting|asked|pressed|questioned|reflecting) (?:on|to|about|over) /i,
	},
	{
		name: 'a warning of what would follow',
		where: 'all',
		pattern: /\bwarn(?:s|ed|ing)?\b[^.;]{0,120}?\b(?:that )?if\b/i,
	},
	{
		name: 'a demand put into words',
		where: 'all',
		pattern: /\b(?:we |government |republic |nation |people )(?:strongly )?demands? (?:that|of)\b/i,
	},
	{
		name: 'a belief',
		where: 'said',
		pattern:
			/\b(?:believe[ds]?|assumed|thought) (?:that )?(?:they|it|he|she|we|the \w+) (?:was|were|had|is|are|has)\b/i,
	},
	{
		name: 'what would not be done',
		where: 'said',
		pattern:
			/\b(?:would never|would not (?:intentionally|knowingly|ever)|(?:is|are|was|were) not (?:supposed|meant) to)\b/i,
	},
	{
		name: 'what could be',
		where: 'said',
		pattern:
			/\b(?:could|might) (?!not\b)(?:take|seize|capture|attack|fall|retake|overrun|lose|win|enter|launch|strike)\b/i,
	},
	{
		name: 'what might have been',
		where: 'said',
		pattern: /\b(?:could|would|might|should)(?: not| never)? have (?:been )?\w+(?:ed|en|t|ne)\b/i,
	},
	{
		name: 'what a fight is, not that it is fought',
		where: 'all',
		pattern:
			/\b(?:offensive|operation|assault|campaign|siege|bombing|war|attack|battle)s?(?: (?:at|in|on|against|of|for|near) [\w'-]+(?: [\w'-]+)?)? (?:is|are|was|were) (?:\w+ly )?(?:being )?(?:backed|supported|directed|funded|financed|designed|aimed|meant|intended|justified|legal|illegal|legitimate|necessary)\b/i,
	},
]

/** A statement whoever says it. */
export const GUESSES =
	/\b(?:my guess is|I (?:guess|bet|expect|predict|reckon|think|believe)\b|is very likely|will (?:most |very )?(?:likely|probably))/i

/** The main verb names the kind. */
export const MAIN: readonly { name: string; kind: ClaimKind; pattern: RegExp }[] = [
	{
		name: 'bombing is what befell it',
		kind: 'air-strike',
		pattern: /\bbombing of (?:an?|the) (?:[\w-]+ ){0,3}(?:convoy|hospital|clinic|school|market|warehouse|bakery)\b/i,
	},
	{
		name: 'how parties stand to each other',
		kind: 'other',
		pattern:
			/\b(?:remain|stay|are|were|is|was)s? (?:\w+ly )?(?:intermingled|intermixed|interspersed|embedded|entrenched|allied)\b/i,
	},
	{
		name: 'deaths are what is acknowledged or counted',
		kind: 'casualties',
		pattern:
			/\b(?:acknowledged|reported|confirmed|documented|recorded|announced|registered|admitted|counted)(?: the| at least| about| around| some)?(?: [\w,-]+){0,2} (?:deaths?|fatalities|casualties|killings?|injuries)\b(?! (?:of|in) the (?:war|conflict))/i,
	},
	{
		name: 'of those told of, how many died',
		kind: 'casualties',
		pattern:
			/^\W*(?:most|many|some|all|half|several|dozens|hundreds|at least \w+|\w+) of (?:them|those|the (?:dead|victims))\W* (?:were|had been|died|are)\b/i,
	},
	{
		name: 'one armed side kills men of the other',
		kind: 'clash',
		pattern:
			/\b(?:\p{Lu}{3,}|[Rr]ebels?|[Ff]orces|[Aa]rmy|[Tt]roops|[Ff]ighters|[Mm]ilitants|[Ss]oldiers|[Ii]nsurgents) (?:has |have |had )?(?:killed|shot dead|assassinated) (?:[\w#'-]+ ){0,4}(?:[Ee]mir|commanders?|leader|chief|fighters|soldiers|militants|officer)\b/u,
	},
	{
		name: 'a report that opens with the fight',
		kind: 'clash',
		pattern:
			/^\W*(?:(?:big|huge|heavy|major|massive|large|fierce|new|violent|intense|ongoing|fresh|another|large-scale) )*(?:assault|offensive|attack|clashes|fighting|firefights?|battles?)\b(?= (?:by|from|between|in|near|at|on|around|as|against|under way|underway|ongoing)\b)(?![^.]{0,200}\b(?:repelled|repulsed|killed|wounded|recaptured)\b)/i,
	},
]
