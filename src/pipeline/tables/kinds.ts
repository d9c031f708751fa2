/**
 * The scheme of kinds, as published with the data: what each means, and the ACLED event types it answers to. Rows are
 * tried in order and the first whose cue is in the sentence counts; a sentence with a speaker and no cue is a statement.
 */
import type { ClaimKind } from '../../records/schema.ts'

export type KindRow = {
	kind: ClaimKind
	/** In words, lower case, as a sentence goes on: "shelling", "a ceasefire". */
	name: string
	definition: string
	/** ACLED event type and sub-event type; null where ACLED has none, or where more would have to be known than the kind says. */
	acled: { eventType: string; subEventType: string | null } | null
	cues: RegExp
}

export const KINDS: readonly KindRow[] = [
	{
		kind: 'protest',
		name: 'protest',
		definition: 'People gather in public to demand or reject something.',
		acled: { eventType: 'Protests', subEventType: null },
		cues: /\bprotest(?:s|ers?|ed|ing)?\b|\bdemonstrat(?:ions?|ors?|ed)\b|\brall(?:y|ies|ied)\b(?! to)/i,
	},
	{
		kind: 'diplomacy',
		name: 'diplomacy',
		definition: 'States or parties talk, agree, mediate, vote or call upon each other.',
		acled: { eventType: 'Strategic developments', subEventType: 'Agreement' },
		cues: /\b(?:talks?\b(?! of)|negotiat\w+|(?:met|meets|meeting) (?:with|between|of|at|in)|(?:sideline|summit)s?|phone (?:calls?|conversations?)|contacts with|(?:strike|seal|striking|reach\w*) (?:a|the)? ?deal|persuad\w+|urgent meeting|emergency meeting|Security Council (?:emergency )?(?:meeting|authori[sz]ed|sit\w*)|(?:call(?:ed|ing|s)? (?:on|for|upon)|demands? that) (?:the |a )?(?:UN|UNSC|Security Council)|diplomatic|mediat\w+|resolution|special envoy|(?:the )?sides agreed|(?:last-ditch|renewed|fresh|joint|latest) (?:effort|push|bid|initiative)s?|(?:is|are|was|were) (?:sitting|in session)|discuss(?:ed|ing|ions)?|(?:ready|willing|prepared) to (?:urge|press|ask|convince|negotiate|talk)|\p{L}+ and \p{L}+ (?:will|would|are to|were to) "?(?:connect|meet|confer|speak|talk|sit down))\b/iu,
	},
	{
		kind: 'truce',
		name: 'a pause in fighting',
		definition:
			'Fighting stops, is to stop, or a stop is refused or breaks down: ceasefire, truce, cessation of hostilities.',
		acled: { eventType: 'Strategic developments', subEventType: 'Agreement' },
		cues: /\b(?:cease-?fires?|truces?|cessation of hostilities|humanitarian pauses?|(?:suspend\w*|halt\w*|stop\w*|paus\w*) ["“”'·\w]*\s?(?:combat|military|violence|fighting|hostilities|operations|the bombing)|combat operations [^.]*suspended)\b/i,
	},
	{
		kind: 'evacuation',
		name: 'an evacuation',
		definition: 'People leave or are taken out, by agreement, order or opportunity.',
		acled: { eventType: 'Strategic developments', subEventType: 'Non-violent transfer of territory' },
		cues: /\b(?:evacuat\w+|(?<!\b(?:aid|trucks|lorries) (?:[\w,-]+ ){0,9})(?:leave|exit|left|leaving) (?:the (?:city|area|hospital)|Aleppo)|withdraw(?:al|n)? of (?:civilians|rebels|militants|fighters)|removal of|humanitarian corridors?|allow(?:s|ed|ing)? (?!(?:trucks|lorries|aid|convoys)\b)(?:[\w-]+ ){1,5}to leave|(?:taken|moved?|rush\w*|carried|brought|led|hurried|sheltered) (?:[\w-]+ ){0,5}?(?:(?:to|into|in) (?:the |a )?)(?:basements?|cellars?|bunkers?|shelters?)|(?:people|civilians|residents|families) (?:have |had )?(?:left|fled|crossed|escaped)|fled\b|(?:are|were) fleeing|families (?:crossing|fleeing)|displac\w+|taken out of|walked out of|(?:allowed|permitted) to leave|moved to (?:the |a )?(?:hospital|shelter|camp|safety)|(?:green )?buses left|escort\w* .{0,40}\bout of|bus(?:s)?ed out)\b/i,
	},
	{
		kind: 'siege',
		name: 'a siege',
		definition:
			'A place is cut off, and what that means inside it: encirclement, hunger, a blockade imposed or broken.',
		acled: { eventType: 'Strategic developments', subEventType: 'Other' },
		cues: /\b(?:sieges?|besieging|besieged(?! (?:districts?|quarters?|areas?|city|towns?|neighbou?rhoods?|parts?|east|enclave|Aleppo|Darayya|residents))|blockad\w+|encircl\w+|tighten\w* (?:the|its|their|a) (?:noose|ring|grip|cordon)|under siege|(?:been|remain\w*|are|were) (?:still |now |all |completely )?(?:cut off|trapped|surrounded)|desperate for (?:food|water)|(?:compressed|packed|crammed|squeezed) into)\b/i,
	},
	{
		kind: 'aid',
		name: 'humanitarian aid',
		definition: 'Food, medicine, shelter or repair is brought, offered, refused or missing.',
		acled: null,
		cues: /\b(?:humanitarian (?:aid|relief|assistance|access|convoy)|aid (?:convoys?|deliver\w+|attempts?|drops?)|airdrops?|air-?drops? of aid|relief|deliver(?:y|ed|ies) (?:of|to)|assistance|dropped aid|aid from the air|(?:trucks?|lorries|convoys?) of (?:food|aid|medicine)|winter kits|distribut\w+|water (?:source|supply|station)|partially functional|without (?:water|power|electricity)|clean-?up|rebuilding|resettlement|reconstruction|(?:hospitals?|clinics?|schools?|bakery|bakeries|markets?) (?:(?:has|have|had|was|were|is|are|not|been|never|also|now) )*(?:deployed|set up|opened|reopened|closed|shut|suspended)|(?:aid|relief|inter-?agency|humanitarian|UN|SARC) convoys?|supplies\b|food (?:parcels|baskets|rations)|rations\b|pumping station|fuel (?:was |had been |has been )?delivered|(?:trucks?|lorries|convoys?) (?:of|with|carrying|loaded with) (?:food|aid|medicine|flour|fuel|supplies)|(?:activities|services) (?:in [\w-]+ )?(?:have|has|had|were|was) (?:been )?suspended|(?:mobile|field) hospital (?:was|had been) )\b/i,
	},
	{
		kind: 'air-strike',
		name: 'air strikes',
		definition: 'Weapons are used from aircraft: strikes, raids, barrel bombs.',
		acled: { eventType: 'Explosions/Remote violence', subEventType: 'Air/drone strike' },
		cues: /\b(?:air-? ?strikes?|air-? ?raids?|barrel bombs?|(?:war-?planes|jets|aircraft|helicopters|drones?)\b.{0,60}\b(?:bomb|struck|hit|strik|attack|drop|entered|carried|target)\w*|bombing (?:raid|campaign)|(?<!car |suicide |roadside )bomb(?:ed|ings?)|(?:regime|Russian|Russian-regime|coalition|aerial) bombings?|resume (?:large scale |their |its )?bombing|halted the attack|strikes? (?:against|on|near|by|hit|in)|coalition .{0,25}\bstruck|pounded|bombing is)/i,
	},
	{
		kind: 'shelling',
		name: 'shelling',
		definition: 'Weapons are fired from the ground over distance: artillery, mortars, rockets, missiles.',
		acled: { eventType: 'Explosions/Remote violence', subEventType: 'Shelling/artillery/missile attack' },
		cues: /\b(?:shell(?:ing|ed|s)|mortars?|rockets?|missiles?|artillery (?:fire|shells)|bombard\w+|fired at|hell-? ?cann?ons?|(?:directly )?hit the|gas canister|grads?\b|snip(?:er|ers|ing))/i,
	},
	{
		kind: 'advance',
		name: 'a change of control on the ground',
		definition: 'Ground changes hands or is said to: a place is taken, retaken, lost, or a line moves.',
		acled: { eventType: 'Battles', subEventType: null },
		cues: /\b(?:captur(?:ed?|es|ing)\b(?! (?:[\w'-]+ ){0,9}(?:members|soldiers|fighters|militants|militiamen|troops|prisoners|officers|commanders?|tanks?|vehicles?|weapons|ammunition)\b)|recaptur\w+|(?:took|take[sn]?|taking|takes|retook|retak\w+|regain\w*|gain(?:ed|s)?|seiz\w+|reclaim\w*) (?:full |back |over )?(?:control|territory|ground|the|all|half|a series|Aleppo|Deir|\p{Lu}\w+)|regain\w*|recover\w* control|(?<!(?:[Tt]hese|[Tt]hose|[Tt]he|[Nn]ewly|[Rr]ecently|[Oo]ther)[ -])liberated|liberat(?:es|ing|ion)|overr[au]n|(?:fell|fall|fallen|falling) (?:to|back|soon|even|after|into the hands|within)|(?:holds?|held|controls?) (?:(?:about|around|roughly|almost|nearly|over|more than|at least|no more than|less than) )?(?:half|most|all|two[- ]thirds|three[- ]quarters|a (?:third|quarter)|\d+ ?(?:%|per ?cent))\b|drove out|oust(?:ed|ing)|push(?:ed|ing|es)? (?:\w+ )?(?:back|from|out|backed|into)|repel(?:led|s|ling)?|lost (?:control|ground|the|half|territory|\p{Lu}\w+)|linked up|establish\w* control|in control of|(?:was|were|been|is|are) (?:\w+ly )?occupied by|controls? (?:\d|over\b|of\b|most|all\b)|advanc(?:e[ds]?|ing)\b|gains\b|cleared|enter(?:ed|ing|s)? (?:the|\p{Lu}|into)|territory|retreat\w*|expel(?:led|ling)?|withdr[ae]w\w*|withstood|withstand\w*|(?:held|beat|beaten|fended|fought|turned) (?:off|back|away)\b|foiled|thwarted|stormed (?:into\b)|closing on|in the hands of|(?:drove|pushed|broke|punched|fought (?:its|their) way) (?:through|into|to within)|(?:came|moved|got|advanced|pushed) (?:to )?within (?:sight|reach|range|\d)|link(?:ed|ing) up|full control|(?:its|their|the) (?:fall|loss|capture)\b|thrown out|holding out|(?:still )?h(?:o|e)ld (?:out|on)|victor(?:y|ies)|break\w* (?:the )?.{0,12}siege)/u,
	},
	{
		kind: 'clash',
		name: 'fighting',
		definition: 'Armed parties fight on the ground, attack or are about to.',
		acled: { eventType: 'Battles', subEventType: 'Armed clash' },
		cues: /\b(?:fight(?:ing)?|fought|clash(?:es|ed|ing)?|battl(?:e|es|ed|ing)|offensives?|counter-?(?:offensive|attack)\w*|assaults?|attack(?:s|ed|ing|ers)?|ambush\w*|skirmish\w*|storm(?:ed|ing|s)?\b|(?:start|launch|beg[ai]n|mount)\w* (?:an? |the |another |new )?(?:[\w-]+ ){0,2}operations?\b|(?:use|used|using) (?:[\w-]+ ){0,2}fire-? ?power|captur(?:ed?|es|ing)\b|vbieds?|svbieds?|(?:car|suicide|truck|roadside) bomb\w*|gun ?fire|gunmen|blow up|blew up|suicide|combat|conquer\w*)\b/i,
	},
	{
		kind: 'casualties',
		name: 'deaths or injuries',
		definition: 'People are reported killed, hurt or missing, without the cause being what is told.',
		acled: null,
		cues: /\b(?:kill(?:ed|ing|s)?|dead|deaths?|died|slain|murder\w*|massacr\w+|injur(?:ed|ing|ies)|wound(?:ed|ing)|casualt(?:y|ies)|(?<!order )bodies|fatalities|toll|lost (?:count|track))\b/i,
	},
	{
		kind: 'other',
		name: 'an occurrence',
		definition: 'Something else that happened or is the case.',
		acled: { eventType: 'Strategic developments', subEventType: 'Other' },
		cues: /\b(?:registered|hosted|(?:was|were) (?:twice )?hit|caught fire|deploy(?:ed|s|ing|ment)|arriv(?:ed|es|al)|arrest(?:ed|s|ing)?|detain\w*|destroy(?:ed|s)?|damaged|published|leaked|open(?:ed)|closed|(?:is|are|now) out of service|comprised of|divided between|emerged|show(?:ing off|ed)|chang(?:ed|ing) (?:tactics|course|strategy)|imitat\w+|explo(?:ded|sions?)|blasts?\b|blew up|released|abduct\w*|kidnap\w*|burn(?:ed|t)|loot(?:ed|ing)|returned|reached|stopped working|broke down|gone off|went off|were located|remain(?:s|ed)? (?:with|in|out)|there are (?:now )?only|collaps\w+|littered|honou?red|backed by|supported|reinforcements|intermingled|impos\w+|halted|stopped|fall(?:s|ing|en)? apart|(?:only|main|last) (?:route|road|way|supply (?:route|line|road)))\b/i,
	},
	{
		kind: 'statement',
		name: 'a statement',
		definition: 'Somebody speaks about the place or what happened there, and the speaking is what is told.',
		acled: null,
		cues: /(?!)/,
	},
]
