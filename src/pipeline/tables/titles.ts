/**
 * Words of titles: what reports say → how the tool says it. A title is a clause of the report put into neutral words, and
 * only where its verb is one of `VERBS`; everything else is quoted. Rows are tried in order.
 */

/** Rewrites before names are looked for: qualities given to groups go, adjectives of a side become neutral ones. */
export const BEFORE_NAMES: readonly [RegExp, string][] = [
	[
		/(?<=(?:ISIS|ISIL|Islamic State|Da'?e+sh|Nusra|Qa'?ida|Qaeda|al-Sham|Hezbollah)(?: Front| group)?) (?:militants|terrorists|jihadists|insurgents|takfiris)\b/gi,
		' fighters',
	],
	[/\b(?:President )?(?:Bashar al-)?Assad's (?:forces|troops|army)\b/g, 'Syrian government forces'],
	[
		/\b(?:rebel|terrorist|jihadist|militant|[Tt]akfiri|opposition|insurgent|extremist)s? (?:bloc|group|faction|alliance|organi[sz]ation)s?(?= (?:of )?(?:\p{Lu}|al-))/gu,
		'',
	],
	[/(?<=\p{Lu}\p{L}+) (?:terrorist|militant|jihadist|rebel|takfiri) (?:group|organi[sz]ation)\b/gu, ''],
	[/\b[Rr]ebel[- ](?=held|controlled)/g, 'opposition-'],
	[/\b(?:[Rr]egime|[Ll]oyalist)[- ](?=held|controlled)/g, 'government-'],
	[/\b[Rr]ussian[- ]regime\b/g, 'Russian and Syrian\u2060 government'],
	[
		/\b[Rr]egime (?=(?:bombings?|air ?strikes?|air raids?|shelling|barrel bombs?|siege|attacks?)\b)/g,
		'government\u2060 ',
	],
	[/\b[Gg]overnment (?=air (?:raids|strikes))/g, 'government\u2060 '],
	[/\bbombing raids?\b/g, 'air raid'],
	[/\bair-?strikes?\b/gi, 'air strikes'],
	[
		/(?<!anti-)\b(?:rebel|militant|jihadist|insurgent|terrorist)(?= (?!forces|fighters|groups|factions|rebels|militants)[a-z])/gi,
		'armed\u2060 opposition',
	],
	[
		/\bpro-(?:[Rr]egime|Assad|[Gg]overnment) (?=area|side|website|media|source|newspaper|outlet|daily|al-|\p{Lu})/gu,
		'pro-government\u2060 ',
	],
	[/\bIranian-led (?=foreign|attack|offensive|assault)/g, 'Iranian-led\u2060 '],
]

/** Rewrites after names are in: loaded verbs and nouns. `has` is the form after has, have, had. */
export const NEUTRAL: readonly { words: RegExp; says: string; has?: string }[] = [
	{
		words:
			/\b(?:captured|seized|arrested) (?=\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|dozens)(?=[^.]*\b(?:members|fighters|soldiers|troops|men|militia|people|officers|civilians)\b)/g,
		says: 'detained ',
	},
	{ words: /\bcleared (?=[^,.]{3,50}? (?:from|of)\b)/g, says: 'took control of ', has: 'taken control of ' },
	{
		words: /\b(?:re)?took (?:back |over )?(?:full |complete )?control (?:of|over) /g,
		says: 'took control of ',
	},
	{
		words: /\b(?:re)?taken (?:back |over )?(?:full |complete )?control (?:of|over) /g,
		says: 'taken control of ',
	},
	{
		words:
			/\b(?:(?:re)?captured|took over|seized|liberated|reclaimed|conquered|overran|retook|took back|regained|recovered|won back|took(?= (?:the )?(?:town|village|city|area|base|district|hill|road|territory|several|all|half|two|three|four|\p{Lu})))(?: (?:full |back )?control (?:of|over))? /gu,
		says: 'took control of ',
		has: 'taken control of ',
	},
	{
		words: /\b(?:retaken|taken back)(?: control of)? /g,
		says: 'taken control of ',
	},
	{
		words:
			/\b(?:(?:re)?capture|take over|seize|liberate|reclaim|retake|conquer|take back|regain)(?: (?:full )?control of)? /g,
		says: 'take control of ',
	},
	{
		words:
			/\b(?:(?:re)?capturing|seizing|liberating|reclaiming|retaking|conquering|regaining)(?: (?:full )?control of)? /g,
		says: 'taking control of ',
	},
	{ words: /\b(?:re)?takes? (?:back )?(?:full )?control (?:of|over) /g, says: 'take control of ' },
	{ words: /\b(?:the )?(?:re)?(?:capture|seizure|liberation|fall) of\b/gi, says: 'the change of control in' },
	{ words: /\bstormed\b/g, says: 'attacked' },
	{ words: /\bstorming\b/g, says: 'attacking' },
	{ words: /\bstorm(?= \p{Lu}| the| a)/gu, says: 'attack' },
	{ words: /\bonslaught\b/g, says: 'attack' },
	{ words: /\b(?:slain|slaughtered|massacred|murdered|martyred|neutrali[sz]ed|executed)\b/g, says: 'killed' },
	{ words: /\b(?:murdering|martyring|slaughtering)\b/g, says: 'killing' },
	{ words: /\b(?:terrorists|rebels|militants|jihadists|insurgents|takfiris)\b/gi, says: 'fighters' },
	{ words: /\b(?:[Tt]he )?[Rr]egime(?:'s)?\b/g, says: 'the Syrian government' },
	{ words: /\bas well as\b/g, says: 'and' },
	{ words: /\bblow up\b/g, says: 'blew up' },
	{ words: /\bpushed backed\b/g, says: 'pushed back' },
	{ words: /\bthe (?=(?:opposition|government)-held (?:\p{Lu}|eastern|western))/gu, says: '' },
	{ words: /\b(?<=village|town|district) (?=(?:southern|northern|eastern|western) \p{Lu})/gu, says: ', ' },
	{ words: /(?<=\p{Lu}\p{L}+) (?=(?:north|south|east|west)(?:east|west)? of \p{Lu})/gu, says: ', ' },
	{ words: /\bneighborhoods\b/g, says: 'neighbourhoods' },
]

/** Words that add weight and no fact: they go. */
export const WEIGHT =
	/\b(?:officially|significant(?:ly)?|powerful|major|massive|huge|fierce(?:ly)?|heavy|heavily|important|further|strategic|key|urgent(?:ly)?|just|also|then|now|still|openly|quite|simply|finally|once again|however|meanwhile|recently|all but|tremendous|desperate(?:ly)?|notorious|so-called|brutal(?:ly)?|brave(?:ly)?|heroic(?:ally)?|immediately|successfully|effective(?= ceasefire| truce)|elite|reportedly(?=,)|in fact|apparently|initial|latest|surprise|milestone|initial|marathon) /g

/** Words of judgement: a clause that holds one is quoted, never said. */
export const JUDGEMENT =
	/\b(?:terrif\w+|horr\w+|infest\w*|holed up|poor devils|unsurprising\w*|shame\w*|profound\w*|mercs?|thugs?|crimes?|war criminals?|barbaric|evil|innocent|peaceful|legitimate|illegal|figment|propaganda|decoy|dictator\w*|fascist|stormtroopers|hell|ally of|obvious|pretend|protecting|proxy|proxies|ancient marvel|misinformation|victor(?:y|ies)|misery|suffer\w*|perhaps|endgame|young lives|unlikely|unconscionable|lucky|disaster|wade|blitzkrieg|supposed)\b/i

/** Verbs a title may use in the tool's own voice, all forms, after the rewrites above. */
export const VERBS: readonly string[] = [
	'tak(?:e|es|en|ing) control|took control|took place|took (?:territory|a series)',
	'attack(?:s|ed|ing)?|counter-attack(?:ed|ing)?|assault(?:ed|ing)?|ambush(?:ed|ing)?|raid(?:ed|ing)',
	'repel(?:s|led|ling)?|withst(?:ood|and)|turned away|fought|fight(?:ing)?|clash(?:ed|ing)?|defend(?:ed|ing)?',
	'retreat(?:s|ed|ing)?|withdr(?:ew|aw|awn|awing)|pull(?:ed|ing)? (?:back|out)|advanc(?:e|es|ed|ing)|clos(?:es?|ing) (?:in )?on|approach(?:ed|ing)',
	'enter(?:s|ed|ing)?|push(?:es|ed|ing)?|expel(?:led|ling)?|oust(?:ed|ing)|br(?:eak|eaks|oke|oken|eaking)|made (?:\\w+ )?(?:gains|advances)|los(?:t|es|ing)|score',
	'launch(?:es|ed|ing)?|carr(?:y|ied|ying) out|start(?:ed|ing)?|beg(?:an|in|un|inning)|resum(?:e|ed|ing)|continu(?:e|ed|ing)|end(?:ed|ing)',
	'bomb(?:ed|ing|ard\\w*)?|shell(?:ed|ing)?|fir(?:e|ed|ing) (?:at|on|into|rockets|missiles|shells|mortars)|hits?|hitting|struck|strik(?:e|es|ing)|target(?:ed|ing)|fell on|dropped|landed|explod(?:ed|ing)|blew up|detonat(?:ed|ing)|shot',
	'kill(?:s|ed|ing)?|wound(?:ed|ing)?|injur(?:ed|ing)|died|destroy(?:s|ed|ing)?|damag(?:ed|ing)|burn(?:ed|t|ing)|collapsed',
	'suspend(?:s|ed|ing)?|halt(?:s|ed|ing)?|stop(?:s|ped|ping)?|paus(?:ed?|es|ing)|(?:went|goes) into (?:effect|force)|took effect|vot(?:ed|es|ing) (?:to|for|on|against)|vow(?:ed|s)|pledg(?:ed|es)|came into (?:effect|force)|violat(?:ed|ing)',
	'evacuat(?:e|es|ed|ing)|fled|flee(?:ing)?|left|leave|leaving|escort(?:ed|ing)?|displac(?:ed|ing)|return(?:ed|ing)',
	'besieg(?:e|ed|ing)|encircl(?:e|ed|ing)|surround(?:ed|ing)?|block(?:ed|ing)|prevent(?:ed|ing)|clos(?:ed|ing)|open(?:ed|ing)?|(?:re)?impos(?:ed|ing)|lift(?:ed|ing)|cut off|trap(?:ped|ping)',
	'arriv(?:e|ed|ing)|deploy(?:ed|ing)?|sent|send(?:ing)?|arrest(?:s|ed|ing)?|detain(?:ed|ing)?|abduct(?:ed|ing)?|kidnapp(?:ed|ing)|releas(?:ed|ing)|moved|moving',
	'deliver(?:s|ed|ing)?|distribut(?:ed|ing)|offer(?:s|ed|ing)?|propos(?:e|es|ed|ing)|reject(?:s|ed|ing)?|ruled out|refus(?:e|es|ed|ing)|ignor(?:e|es|ed|ing)',
	'call(?:s|ed|ing)? (?:on|for|upon)|demand(?:s|ed|ing)|urg(?:es?|ed|ing)|accus(?:es?|ed|ing)|condemn(?:s|ed|ing)?|warn(?:s|ed|ing)?|threaten(?:ed|ing)',
	'schedul(?:ed|ing)|announc(?:es?|ed|ing)|agree(?:s|d|ing)?|met|meets?|meeting|hold(?:s|ing)? (?:talks|phone)|held (?:talks|phone)|discuss(?:es|ed|ing)?|sign(?:ed|ing)|review(?:ed|ing)?|intensified|authori[sz]ed|persuade|impose|establish(?:ed)?|form(?:ed)?',
	'publish(?:ed|es|ing)|support(?:s|ed|ing)|back(?:s|ed|ing)|remain(?:s|ed)? (?:under|in|cut|trapped|inside)|(?:is|are) (?:divided|comprised|underway|out of service|under siege)|consist(?:s|ed)? of|honou?red|publici[sz]ed',
	'protest(?:ed|ing)?|demonstrat(?:ed|ing)|rall(?:ied|ying)|gather(?:ed|ing)|liv(?:e|es|ing) under|lack(?:ed|ing|s)?|runn?(?:ing|s)? out of|ran out of',
	'erupt(?:s|ed)?|broke out|flar(?:ed|ing)|rag(?:ed|ing)|eas(?:ed|ing)|intensif(?:y|ied|ies)|reach(?:es|ed|ing)?|veto(?:ed|es)?|receiv(?:ed|ing)|need(?:s|ed)?|treat(?:s|ed|ing)|surviv(?:ed|ing)|rescu(?:ed|ing)|trapped|drove|driv(?:en|ing)|seek|respond(?:s|ed)',
	'secure|retain(?:ed|s|ing)?|control(?:s|led|ling)?|(?:ha(?:s|ve|d) )?full control|h(?:olds?|eld|olding)',
	'came within|comes within|drove (?:through|into|out)|link(?:ed|ing) up|(?:gone|went) off|cross(?:ed|ing)|stopped working|re-?open(?:ed|ing)|looted',
]

/** What may stand between subject and verb. */
export const AUXILIARY =
	"(?:has|have|had|is|are|was|were|be|been|being|will|would|may|might|could|can|did|does|do|not|never|n't|yet|briefly|reportedly|allegedly|jointly|again|together|privately|both|(?:un)?able to|ready to|willing to|expected to|set to|due to|about to|prepar(?:ing|es|ed) to|try(?:ing)? to|tries to|tried to|attempt(?:ed|ing|s) to|fail(?:ed|s|ing) to|seek(?:s|ing)? to|plan(?:s|ned|ning)? to|want(?:s|ed)? to|beg(?:an|un) to|start(?:ed|ing) to|continu(?:ed|es|e|ing) to|poised to|likely to|believed to|thought to|said to|appear(?:s|ed)? to|seem(?:s|ed)? to|have to|intentionally|likely|probably|most likely|cranking up to|making an? (?:last-ditch )?(?:effort|attempt) to|forced to)"

/** Heads of noun phrases, other than names, that may be the subject of a title. */
export const SUBJECTS =
	/(?:\b(?:operations?|hospitals?|clinics?|schools?|markets?|convoys?|buses|trucks|tanks?|jets|warplanes|aircraft|helicopters|drones?|truce|ceasefire|deal|agreement|talks|negotiations|fighting|clashes|battles?|shelling|bombing|bombardment|strikes?|raids?|attacks?|counter-attack|assault|offensive|siege|blockade|civilians?|people|residents|inhabitants|children|women|families|soldiers?|troops|fighters|forces|militias?|units|officers?|commanders?|protesters|doctors|nurses|medics|workers|journalists|prisoners|bodies|mortars?|rockets?|missiles?|shells?|bombs?|bomber|explosions?|blasts?|car bombs?|roads?|highway|crossing|bridge|airport|base|villages?|towns?|districts?|neighbourhoods|city|army|military|government|opposition|coalition|police|vanguard|column|bombers|gunmen|attackers|station|clinic|pumping station|staff|patients|drivers|garrison|brigades?|divisions?|battalions?|boats?|families|authorities|officials|aid|assistance|supplies|attempts|deliveries|evacuation|reinforcements|states|parties|sides|thousands|hundreds|dozens|tens|ministers?|council|convoy|hospitals|colonel|general|others|vehicles|elements|VBIED|SVBIED|VBIEDs|sources|activists))$/i

/** Where a clause may end without its rest: what follows adds, and takes nothing back. */
export const ADDS =
	/(?:, (?:as|while|a day|two days|who|which|where|when|including|in order|with|after|during|amid|adding|saying|according|many|mostly|most|namely|long|famed|taken|supported|following|under|and|because|like|occupied|held|one|a|an|northeast|northwest|southeast|southwest|north|south|east|west)\b| [–—] |; |: |, [\ue000-\ue0ff]|, \w+ed\b| (?:as (?:government|the|they|it|part)|because|amid|while|where|which|who|whereas|since|in the framework|in order to|to carry out|to enable|after|so that|surrounded by|held by|leaving|inflicting|saying|as well as|as proposed|like|and (?:images|claimed|insisted|adding|to)|before (?!the\b))\b)/

/** Where a clause takes back or limits what it said before: never cut. */
export const TAKES_BACK = /\b(?:but|unless|until|if|without|except|although|though|only to)\b/

/** Words a long clause may be cut before. */
export const CUT_BEFORE =
	/(?<!\bunits|\bmember|\bbetween \p{L}+|\bcontrol)\s(?:in|near|from|after|during|on|across|at|including|through|via|under|around|toward|towards|alongside|amid|inside|(?<!\b(?:met|agreed|agreement|talks|clash\w*|contacts|deal|meeting|fight\w*|provid\w+ .*|suppl\w+ .*|trade\w*|begin\w*|started|ended)\s)with|so that|(?<!\b(?:allow|persuade|urge|urged|urges|call\w* on|call\w* for|ask|asked|force|forced|let|order\w*|invite\w*|convince\w*|warn\w*|tell|told|demand\w*|permit\w*|enable\w*|help|want\w*|need\w*|offer\w*|agree\w*|able|ready|refus\w*|try|tried|trying|attempt\w*|threaten\w*|plan\w*|fail\w*|opportunity|proposal|deal)\b.*)to \p{Ll})\b/gu

/** Capitalised words that name no person. */
export const NO_PERSON = new Set(
	`American Americans British French German Turkish Russian Russians Syrian Syrians Iranian Iraqi Pakistani Afghan Lebanese Israeli Saudi Qatari Jordanian Kurdish Kurds Arab Arabs Western West East North South European Europeans Ukrainian Yemeni Libyan Palestinian Palestinians Chinese Egyptian Alawite Alawi Sunni Shia Shiite Christian Christians Muslim Muslims Islamist Islamic Druze Yazidi Turkmen Ottoman Soviet
	Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
	Province Governorate City Old District Road Castle Square Airport Base Hospital River Mountains Mount Army Government State States Minister Ministry President Secretary General Foreign Defence Defense Special Envoy Ambassador Colonel Major Council Parliament Party Front Forces Force War Union Nations United Security Resolution Christmas Easter Ramadan Eid Al El God Marshall Congress Senate Statutes Organization Organisation Alliance Member Members Coalition Republic Democratic Civil Red Crescent Cross Artillery Gulf Middle Emir`.split(
		/\s+/,
	),
)

/** Small words that may open a sentence with a capital and are no name. */
export const OPENERS = new Set(
	`a an the this that these those it its they their there here he she his her we our us you i my what who which when where while why how if as at by for from in into of on onto over under to toward with within without after before during since until through across amid among between both each every all any some many most more much several few no not none never nothing one two three four five six seven eight nine ten dozens hundreds thousands tens once then now today yesterday tomorrow also and but or so yet because although though despite even only just maybe perhaps probably still again already always often apparently according following speaking commenting confirming earlier later recently immediately separately meanwhile however therefore moreover is are was were be been have has had will would can could may might must shall should do does did don't dont let's
	unidentified unknown artillery mortar rocket air airstrikes drone state suspected armed militias gunmen opposition-held government-held rebel-held regime-held residential medical humanitarian military islamic
	final first second third early late former senior top western eastern northern southern central main joint armed free small whole entire security state-run pro-government anti-government pro-opposition daily local
	people civilians residents children women men families fighters forces troops soldiers rebels militants terrorists jihadists warplanes jets helicopters aircraft mortars rockets shells bombs hospitals reports footage activists officials sources doctors medics government opposition regime army police protesters another other others such same different new old local foreign heavy fierce clashes fighting battles talks peace aid food water everything everybody everyone anyone someone liberating liberation resettlement reconstruction evacuation total huge big large small very too evidence news diplomatic simply put leave any way further last next two-thirds half almost nearly about around least killing taking being living going coming trying`.split(
		/\s+/,
	),
)

/** How unnamed speakers may be called: qualities that are no judgement. */
export const SPEAKER_WORDS = new Set(
	'us un uk eu nato ukrainian yemeni afghan lebanese palestinian egyptian jordanian qatari emirati saudi libyan sudanese ethiopian pakistani indian chinese kenyan nigerian somali malian american british french german turkish russian syrian iranian iraqi western european israeli arab kurdish military diplomatic security medical senior local state department ministry foreign defence defense government opposition intelligence rescue aid hospital field humanitarian several some aleppo media news several'.split(
		' ',
	),
)

/** What a medium without a name is called. */
export const MEDIA: readonly [RegExp, string][] = [
	[/\boutlets$/i, 'News outlets'],
	[/\b(?:news)?papers?$/i, 'A newspaper'],
	[/\b(?:agenc(?:y|ies))$/i, 'A news agency'],
	[/\b(?:television|TV|channels?)$/i, 'A television channel'],
	[/\b(?:websites?|sites?)$/i, 'A website'],
	[/\bmedia$/i, 'Media reports'],
	[/./, 'A news outlet'],
]

/** Actors' names in titles, where they are shorter there. */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
	'Islamic State group (ISIS)': 'ISIS',
	'United States': 'US',
	'United Kingdom': 'UK',
	'United Nations': 'UN',
	'Syria Civil Defence (White Helmets)': 'Syria Civil Defence',
	'Syrian Social Nationalist Party fighters': 'SSNP fighters',
	'Kurdish forces (YPG)': 'Kurdish forces',
}

/** Nationality before what somebody is: "a Russian diplomat". */
export const ADJECTIVES: Readonly<Record<string, string>> = {
	Russia: 'Russian',
	Turkey: 'Turkish',
	France: 'French',
	Iran: 'Iranian',
	Israel: 'Israeli',
	'Saudi Arabia': 'Saudi',
	Qatar: 'Qatari',
	'Armed opposition groups': 'opposition',
}

/** Names that take "the" inside a sentence, and names that are plural. */
export const TAKES_THE =
	/\b(?:army|Army|air force|[Gg]overnment|Ministry|command|military|coalition|Committees|[Cc]ouncil|Observatory|Network|Team|UN|US|UK|Union|Kremlin|Department|Crescent|Support Group|ICRC|OSCE|Programme|Democratic Forces|Defence Forces)$/

export const PLURAL =
	/(?:\b(?:groups|[Ff]orces|militias|fighters|Committees|troops|officials|activists|leaders|members|sources|authorities|residents|Officials|Activists|reports|outlets|supporters|people|doctors))$/
/** Names that start with a capital only at the start of a title. */
export const COMMON_NAMES = /^(?:Armed opposition groups|Eastern|Western|Northern|Southern)\b/

/** What causes deaths and injuries, as a toll may give it. */
export const CAUSES =
	/\b(?:in|by|from|during|of) (?:an?|the|these|those|their|latest)?\s?(?:presumed |suspected )?((?:(?:Russian|US|US-led coalition|coalition|Syrian|government|Turkish|Israeli|Saudi|rebel|opposition|double|two|three|four|suicide|ISIS|Iranian|Russian or Syrian|Russian or government|government or Russian) ){0,3}(?:air ?-?strikes?|air raids?|shelling|bombing raids?|bombings?|bombardment|attacks?|clashes|fighting|explosions?|blasts?|car bomb\w*|suicide attacks?|missile strikes?|rocket fire|mortar fire|drone strikes?))\b/i

/** Between a speaker and his verb: he did something too, and that is told. */
export const DEED_VERBS =
	/\b(?:reject|refus|accept|order|call|met|visit|sign|launch|announc|agree|condemn|denounc|accus|suspend)\w*\b/

/** Verbs of saying that may have a thing for their object: "announced a ceasefire". */
export const NOUN_VERBS =
	/\b(?:announc|report|acknowledg|document|confirm|record|describ|claim|reveal|predict|recount|warn|admit|not)\w*$/

/** What a title's speaker does before words that are no clause: "responded by accusing …", "reminded about …". */
export const GOES_ON = /^(?:by|about|of|to|against|with)\b/

/** Openings that leave a quotation hanging in the air. */
export const WEAK_OPENINGS: readonly RegExp[] = [
	/^(?:which|who|whom|whose|but|because|while|after|when|and|that|as|if|since|where|or|in|on|with|for|before|although|unless|namely|including|so that|of course|be it|by|to|from|than|not|even|followed|along|especially|notably|particularly|rather|at|even)\b/i,
	/^(?:\w+ly |straight |a )?(?:(?:two|three|\d+) )?(?:days?|weeks?|hours?|months?|long|short)? ?(?:after|before|ago|while)\b/i,
	/^(?:he|she|they|it|this is that)\b/i,
	/^\p{Ll}+ing\b/u,
	/^\p{Ll}+ed (?:by|in|on|to|for)\b/u,
	/^(?:however|on the contrary|this time|commenting|speaking|confirming|following|in the first place|simply put)\b/i,
]

/** What a speaker does, where his verb says more than that he says it. */
export const SPEAKS: readonly { verb: RegExp; one: string; many: string; that?: true }[] = [
	{ verb: /\bden(?:y|ies|ied|ying)\b/, one: 'denies that', many: 'deny that', that: true },
	{ verb: /\bwarn/, one: 'warns', many: 'warn' },
	{ verb: /\bpredict/, one: 'predicts', many: 'predict' },
	{ verb: /\bsuggest/, one: 'suggests', many: 'suggest' },
	{ verb: /\bexpect/, one: 'expects', many: 'expect' },
	{ verb: /\b(?:believe|think|thought)/, one: 'believes', many: 'believe' },
	{ verb: /\b(?:claim|alleg)/, one: 'alleges', many: 'allege' },
	{ verb: /\b(?:acknowledg|admit|conced)/, one: 'acknowledges', many: 'acknowledge' },
	{ verb: /\bconfirm/, one: 'confirms', many: 'confirm' },
	{ verb: /\bestimat/, one: 'estimates', many: 'estimate' },
]
