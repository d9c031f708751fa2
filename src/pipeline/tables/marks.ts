/** What tells one occurrence from others where neither account gives a day: what was hit, where it was said, what was taken whole. */
import type { ClaimKind } from '../../records/schema.ts'

/** What an attack may hit, by the name it has in a reason. */
export const TARGETS: readonly { name: string; pattern: RegExp }[] = [
	{
		name: 'a hospital',
		pattern: /\b(?:hospitals?|clinics?|medical (?:facilit(?:y|ies)|cent(?:er|re)s?|posts?|points?))\b/i,
	},
	{ name: 'a school', pattern: /\b(?:schools?|universit(?:y|ies)|kindergartens?)\b/i },
	{ name: 'a market', pattern: /\b(?:markets?|souks?|bazaars?)\b/i },
	{ name: 'a bakery', pattern: /\b(?:baker(?:y|ies)|mills?)\b/i },
	{ name: 'a place of worship', pattern: /\b(?:mosques?|church(?:es)?|cathedrals?)\b/i },
	{ name: 'a convoy', pattern: /\b(?:convoys?|aid trucks?|aid lorr(?:y|ies))\b/i },
	{ name: 'a camp', pattern: /\b(?:refugee|displacement|displaced persons[’']?) camps?\b/i },
	{
		name: 'water or power works',
		pattern: /\b(?:water (?:plant|station|works)|pumping station|power (?:plant|station))\b/i,
	},
]

/** Weapons used from afar, in a sentence of whatever kind. */
export const STRUCK: readonly { kind: ClaimKind; pattern: RegExp }[] = [
	{
		kind: 'shelling',
		pattern: /\b(?:shell(?:ing|ed)|fired (?:at|on)|mortars?|rocket (?:fire|attacks?)|artillery (?:fire|attacks?))\b/i,
	},
	{
		kind: 'air-strike',
		pattern: /\b(?:air-? ?strikes?|air-? ?raids?|raids? on|bombings?|bombed|barrel bombs?|warplanes)\b/i,
	},
]

/** One thing under several names: who uses one of them tells of the same thing as who uses another. */
export const ONE_THING: readonly { id: string; pattern: RegExp }[] = [
	{
		id: 'army hospital',
		pattern: /\b(?:(?:mobile|military|field|army) (?:hospital|clinic)|mobile base|field base)\b/i,
	},
	{
		id: 'vehicle bomb',
		pattern: /\b(?:s?vbieds?|(?:car|truck|lorry|vehicle) bombs?|bomb-?laden (?:car|truck|vehicle)s?)\b/i,
	},
	{
		id: 'way out',
		pattern:
			/\b(?:humanitarian corridors?|exit (?:routes?|corridors?)|safe (?:passage|routes?)|crossings? for civilians)\b/i,
	},
	{ id: 'poison gas', pattern: /\b(?:chlorine|sarin|chemical (?:attack|weapons?)|poison(?:ous)? gas|gas attack)\b/i },
	{
		id: 'medical staff',
		pattern: /\b(?:medics?|doctors?|nurses?|paramedics?|medical (?:staff|workers?|personnel))\b/i,
	},
]

/** Takes the place that follows as a whole, not a part of it. */
export const TAKES_WHOLE =
	/\b(?:(?:officially|fully|completely|entirely) )?(?:liberat(?:ed|es)|captur(?:ed|es)|recaptur(?:ed|es)|retook|retak(?:en|es)|(?:took|taken|takes) back|(?:took|taken|takes|regained|seized) (?:full |complete )?control of|seized|overran|won back|recovered)\s+(?:back )?(?:(?:all|the whole|the rest|the entirety) of )?(?:the )?(?:(?:north|south|east|west)\w* (?:part|half|side|districts) of )?(?:the )?(?:whole |entire )?(?:(?:city|town|village) (?:of )?)?$/i
