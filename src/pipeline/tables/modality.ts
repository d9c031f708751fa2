/**
 * How a claim stands to what it tells of. Rows are tried in order, the first that fits counts; what fits none is asserted.
 * `where`: the sentence's own words, the words said (after the speech verb or inside quotation marks), or anywhere.
 */
import type { Modality } from '../../records/schema.ts'

export type ModalityRow = { modality: Modality; name: string; pattern: RegExp; where: 'anywhere' | 'own' | 'said' }

export const MODALITIES: readonly ModalityRow[] = [
	{
		modality: 'asserted',
		name: 'going on as somebody urges something',
		where: 'anywhere',
		pattern: /\b(?:urged|warned|told|ordered)\b[^:"]{3,80}: (?:[\w'-]+ ){1,5}(?:is|are|was|were) (?:\w+ly )?\w+ing\b/i,
	},
	{
		modality: 'denied',
		name: 'not done',
		where: 'anywhere',
		pattern:
			/^(?:(?!\bbut\b|\bbecause\b|; ).)*?\b(?:(?:have|has|had) (?:not|never)\b(?! only)|haven't\b|hasn't\b|hadn't\b|(?:did not|didn't) (?:really )?(?:attack|happen|take|carry|bomb|strike|target|hit|use|enter|capture|begin|start|go ahead|materiali[sz]e|get through)|no offer of|has seen no|would never|never (?:happened|took place)|no (?:casualties|injuries|deaths)\b|(?:were|was) not (?:targeted|responsible|involved|scheduled)|no such|there (?:is|are|was|were|has been|have been) no (?!longer doubt|doubt|one doubts))\b/i,
	},
	{
		modality: 'denied',
		name: 'none',
		where: 'anywhere',
		pattern:
			/^No (?!less\b|fewer\b|more\b|sooner\b|matter\b|doubt|longer\b)(?:[\w'-]+ ){1,4}(?:remains?|is|are|was|were|has|have|had|reached|arrived|left)\b/,
	},
	{
		modality: 'denied',
		name: 'refused',
		where: 'own',
		pattern: /\b(?:rejected (?:a|any|the)|rejects (?:a|any|the)|ruled out|refused to|denied|denies)\b/i,
	},
	{
		modality: 'planned',
		name: 'demanded',
		where: 'anywhere',
		pattern: /\b(?:we demand|demands? that|demanded that)\b/i,
	},
	{
		modality: 'planned',
		name: 'guess about the future',
		where: 'anywhere',
		pattern:
			/\b(?:my guess is|will (?:most |very )?(?:likely|probably)|is very likely|is likely to|are likely to|expected to)\b/i,
	},
	{
		modality: 'opinion',
		name: 'says what ought to be',
		where: 'anywhere',
		pattern:
			/\b(?:should (?:be|have|place|not|never|withdraw|know|understand)|ought to|must (?:be|not|never|understand|stop)|(?:they|you|he|she) needs? to|will (?:\w+ )?have to|(?:is|are) (?:required|necessary|unacceptable|inadmissible|intolerable)|total victory)\b/i,
	},
	{
		modality: 'opinion',
		name: 'judges',
		where: 'anywhere',
		pattern:
			/\b(?:we (?:strongly |utterly )?condemn|unconscionable|terrifying|horrific|barbari\w+|heinous|outrage\w*|blatant|shame(?:ful|less)?|disgrac\w+|hypocri\w+|cynical|absurd|ridiculous|desperate (?:fighters|regime|attempt)|gloomy|unsurprising(?:ly)?|it is no secret|profoundly|apparently(?=,)|unlikely|no (?:longer )?doubts?|only a matter of time|jeopardi[sz]\w+|in my (?:view|opinion)|(?:I )?(?:do not|don'?t) think|I(?:'m| am) (?:skeptical|sceptical|afraid|sure|convinced))\b/i,
	},
	{
		modality: 'opinion',
		name: 'says what it means',
		where: 'anywhere',
		pattern:
			/\b(?:represents? (?:the|a) (?:most|serious|great|major|turning)|means (?:a|the) (?:total|end|complete)|deals? a (?:\w+ )?blow|(?:would|could|will) be a (?:direct )?consequence|(?:conclusive|clear|further) (?:evidence|proof) (?:of|that)|(?:a|the) synonym for|amounts? to (?:a|an)\b|rais\w+ (?:questions|doubts)|triggers? (?:some |many )?(?:thoughts|doubts|questions))\b/i,
	},
	{
		modality: 'alleged',
		name: 'hedged',
		where: 'anywhere',
		pattern:
			/\b(?:reportedly|accus(?:ed|ing|es) \w+|allegedly|alleged|purported(?:ly)?|unconfirmed|unverified|rumou?r\w*|it (?:appears|seems)|appears? to (?:be|have)|seem(?:s|ed)? to|(?:are|is|were|was) believed to|are thought to|presumed|said to (?:be|have|remain)|leaked|media reported|suspected)\b/i,
	},
	{
		modality: 'planned',
		name: 'intended',
		where: 'anywhere',
		pattern:
			/\b(?:(?:is|are|was|were) (?:now )?(?:ready|preparing|poised|set|due|about|planning|gearing up|cranking up|going) to|(?:gearing|cranking) up|prepar(?:es|ing|ations?) (?:to|for)|plans? to|planning to|intends? to|aim(?:s|ing) to|will (?!never\b|not\b|be up to)(?:be|help|review|connect|take|have|continue|consider|start|begin|allow|support|resume|launch|move|go|send|form|join|meet|hold|leave|"?\w+)|would (?:allow|be able|consider|review)|to be (?:evacuated|delivered)|(?:is|are) calling for|calls? for a|is ready to start|has been tasked with|expected to|should (?:\w+ly )?(?:complete|separate|be able|begin|start|end|lead|leave)|about to|promis\w+|pledg\w+|vow\w+|propos(?:ed|al of) a|proposes|called on|urged?|will be)\b/i,
	},
]
