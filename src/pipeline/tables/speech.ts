/**
 * How reports say that somebody said something. `says`: what follows are the speaker's words or their content; `acts`:
 * the saying is itself an act (an offer, a rejection), and the speaker its doer.
 */
import type { Modality } from '../../records/schema.ts'

export type SpeechVerb = { forms: string; use: 'says' | 'acts'; hint?: Modality }

export const SPEECH_VERBS: readonly SpeechVerb[] = [
	{ forms: 'said|says|say|saying', use: 'says' },
	{ forms: 'told|tells|tell', use: 'says' },
	{ forms: 'stated|states(?= that)|stating', use: 'says' },
	{
		forms:
			'reported|reports(?! of| from| about| have| has| said| say| suggest| indicate| were| are)|report(?= that| \\d|[.,]?\\s*$)|reporting(?= that)',
		use: 'says',
	},
	{ forms: 'confirmed|confirms', use: 'says' },
	{ forms: 'announced|announces|announcing', use: 'says' },
	{ forms: 'added|adds|adding that', use: 'says' },
	{ forms: 'noted|notes(?= that)', use: 'says' },
	{ forms: 'stressed|stresses|emphasi[sz]ed|underlined|underscored', use: 'says' },
	{ forms: 'continued(?=,|\\.|:)', use: 'says' },
	{ forms: 'declared|declares', use: 'says' },
	{ forms: 'explained|explains', use: 'says' },
	{ forms: 'indicated|indicates|indicate', use: 'says' },
	{ forms: 'acknowledged|admitted|conceded|revealed|disclosed', use: 'says' },
	{
		forms:
			'documented|recorded|counted|(?:spoke|speaks|spoken) of(?= [a-z ]{0,12}\\d)|puts?(?= [a-z ]+ at \\d)|put the (?:death )?toll',
		use: 'says',
	},
	{ forms: 'recounted|recalled|described|describes', use: 'says' },
	{ forms: 'tweeted|tweets|wrote|writes|posted', use: 'says' },
	{ forms: 'responded|responds|replied|replies|answered|asks|asked(?=,|:)', use: 'says' },
	{ forms: 'reiterated|repeated|maintained|assured|clarified|pointed out', use: 'says' },
	{ forms: 'reminded', use: 'says', hint: 'asserted' },
	{ forms: 'estimated|estimates(?= that)', use: 'says' },
	{ forms: 'argued|argues|argue', use: 'says', hint: 'opinion' },
	{
		forms: 'claimed|claims(?! of| were| are| that were)|claim(?= that)|claiming|alleged|alleges',
		use: 'says',
		hint: 'alleged',
	},
	{ forms: 'insisted|insists|insisting', use: 'says' },
	{ forms: 'suggested|suggests', use: 'says' },
	{ forms: 'believes?|thinks?|thought', use: 'says', hint: 'opinion' },
	{ forms: 'warned|warns|warning(?! of\\b)', use: 'says', hint: 'asserted' },
	{ forms: 'denied|denies|deny|denying', use: 'says', hint: 'denied' },
	{ forms: 'referred to|refers to', use: 'acts', hint: 'opinion' },
	{ forms: 'accused|accuses|accusing', use: 'acts', hint: 'alleged' },
	{
		forms: 'denounced|denounces|condemned|condemns|criticized|criticised|criticizes|slammed|blasted|deplored',
		use: 'acts',
		hint: 'opinion',
	},
	{ forms: 'rejected|rejects|ruled out|refused', use: 'acts', hint: 'denied' },
	{
		forms: 'called on|calls on|called for|calls for|calling for|calling on|urged|urges|demanded|demands|appealed',
		use: 'acts',
		hint: 'planned',
	},
	{
		forms: 'proposed|proposes|vowed|vows|pledged|pledges|promised|threatened|threatens',
		use: 'acts',
		hint: 'planned',
	},
	{ forms: 'offered to|offers to', use: 'acts', hint: 'asserted' },
	{ forms: 'published|publicized|publicised', use: 'acts' },
	{ forms: 'predicted|predicts|expects', use: 'says', hint: 'planned' },
]

/** What a speaker who is not named is called by: singular with "a", plural without. */
export const UNNAMED =
	/\b(?:sources?|officials?|diplomats?|residents?|doctors?|nurses?|surgeons?|activists?|witnesses|eyewitness(?:es)?|soldiers?|fighters?|commanders?|spokes(?:man|woman|person|people)|analysts?|experts?|observers?|(?:under-)?secretary(?:-general)?|commissioners?|rapporteurs?|representatives?|delegates?|bloggers?|(?<!-)generals?|journalists?|reporters?|correspondents?|rescuers?|medics?|teachers?|monitors?|insiders?|aides?|locals|villagers|survivors?|relatives|envoys?|ministers?|leaders?|members|supporters|workers|partners|correspondents?|authorities|negotiators?|governors?|mayors?|chiefs?|directors?|coordinators?|lawmakers?|prosecutors?|judges?|pilots?|drivers?|farmers?|traders?|shopkeepers?|volunteers?|priests?|imams?|paramedics?|friends?|neighbou?rs?|cousins?|students?|mothers?|fathers?|refugees?|staff|elders?|engineers?|(?:monitoring|watchdog|rights|activist|opposition|aid|relief|medical|charity) (?:groups?|networks?|organi[sz]ations?|agenc(?:y|ies))|charit(?:y|ies)|(?:local|town|city|provincial|neighbou?rhood|military|rebel) councils?)\b/i

/** Carriers of words that are nobody's by name. */
export const CARRIERS: readonly { pattern: RegExp; role: 'anonymous' | 'medium' }[] = [
	{ pattern: /\b(?:reports?|claims?|rumou?rs|accounts?|posts|footage|video|images)$/i, role: 'anonymous' },
	{
		pattern:
			/\b(?:media|outlets?|news(?:papers?)?|websites?|sites?|channels?|(?<!\b(?:aid|relief|humanitarian|rights|UN|development|intelligence) )agenc(?:y|ies)|press|paper|television|TV|radio)$/i,
		role: 'medium',
	},
]

/** A definite description of a speaker already named: "the statement", "the envoy", "the spokesman". */
export const AGAIN =
	/^(?:(?:[Tt]he|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Aa]n?(?= statement| communiqu)|\p{Lu}\p{L}+'s) )?(?:(?:top|senior|same|Russian|Syrian|US|military|foreign|defen[cs]e|news) ){0,2}(?:statement|communiqu[eé]|spokes(?:man|woman|person)|[Ee]nvoy|resident|official|diplomat|[Mm]inister|Foreign Minister|[Pp]resident|[Aa]mbassador|leader|general|commander|doctor|source|ministry|top diplomat|report|group|organi[sz]ation|agency|network|channel|council|committee|charity|movement|activist|witness|document)$/u

/**
 * Bodies by the noun in their name: "the Local Council of X", "Y Media Network". A name of capitalised words that holds
 * one is nobody's private name.
 */
export const BODY =
	/\b(?:Council|Committees?|Ministry|Directorate|Agency|Network|Cent(?:re|er)|Office|Authority|Administration|Association|Union|Organi[sz]ation|Foundation|Institute|Command|Movement|Party|Company|Hospital|Police|Court|Observatory|Monitor|Watch|Coalition|Alliance|Commission|Society|Fund|Team|Doctors|Physicians|Médecins|Rescue|Relief|Aid|Campaign|Platform|Initiative|Brigade|Division)\b/u

export const PRONOUN = /^(?:he|she|it|they)$/i
