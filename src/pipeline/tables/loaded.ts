/**
 * What sources call things, by neutral meaning. The tool's own sentences use none of the loaded words outside quotation
 * marks; the wording lens counts all of them by outlet; two accounts of one event that use different ones differ in wording.
 */
export type Term = {
	/** Unique within its meaning; as a reader would name the word. */
	id: string
	pattern: RegExp
	/** An ordinary word, no party's own: counted beside the loaded ones, and free to use in our sentences. */
	plain: boolean
}

export type Meaning = {
	id: string
	/** The meaning as the tool would say it. */
	neutral: string
	/** What the words are used for, and what a count of them cannot say. */
	note: string
	terms: Term[]
	/** Two accounts that call it differently differ in wording; false where the words serve for too many things. */
	compared: boolean
}

type Words = Record<string, RegExp>

export const MEANINGS: readonly Meaning[] = [
	meaning('government', 'the Syrian government and its leader', {
		note: '“Regime” denies a government its standing; “government” grants it.',
		loaded: {
			regime: /\bregimes?\b(?!-held| (?:forces|troops|soldiers))/gi,
			dictator: /(?<!al-Qa[ei]da )\bdictators?(?:ship)?\b/gi,
			'the butcher': /\bbutcher\b/gi,
		},
		plain: {
			government: /\b(?:Syrian|Assad(?:'s|’s)?) government\b(?! forces)/gi,
			Damascus: /\bDamascus\b(?= has said)/g,
		},
	}),
	meaning('government-forces', 'the armed forces of the Syrian government and its allies', {
		note: 'Whose army it is said to be: the state’s, the government’s, or one man’s.',
		loaded: {
			'Assad’s forces': /(?<!pro-)\bAssad(?:'s|’s)?[ -](?:forces|troops|army)\b/gi,
			'pro-Assad forces': /\bpro-Assad\b(?! (?:website|media))(?: (?:forces|troops|militias?))?/gi,
			'regime forces': /\bregime (?:forces|troops|soldiers)\b/gi,
		},
		plain: {
			'Syrian army': /(?<!(?:Free|New) )\bSyrian (?:Arab )?Army\b|\bSAA\b/gi,
			'government forces': /(?<!anti-)\b(?:pro-)?gov(?:ernment)? forces\b/gi,
		},
	}),
	meaning('armed-groups', 'armed groups against the Syrian government', {
		note: 'From “opposition” to “terrorists”: one group of fighters may be called any of these; some serve for the Islamic State group too; where its name stands before them they are not counted here.',
		loaded: {
			terrorists: /(?<!anti-|\b(?:Da'?esh|ISI[SL]|Islamic State) (?:takfiri )?)\bterrorists?\b(?! attacks?\b)/gi,
			terrorism: /\bterrorism\b|\bterror\b/gi,
			rebels: /\brebels?\b/gi,
			militants: /(?<!\b(?:Da'?esh|ISI[SL]|Islamic State) (?:takfiri )?)\bmilitants?\b/gi,
			jihadists: /\bjihad(?:ists?|is?)\b/gi,
			takfiri: /(?<!\b(?:Da'?esh|ISI[SL]|Islamic State) (?:takfiri )?)\btakfiris?\b/gi,
			insurgents: /\binsurgents?\b/gi,
			moderates: /\bmoderates?\b/gi,
			bandits: /\bbandits?\b/gi,
			'foreign-backed': /\b(?:foreign|western|NATO|US|Saudi)[- ]backed\b/gi,
			mercenaries: /\bmercenar(?:y|ies)\b/gi,
			proxies: /\bprox(?:y|ies)\b/gi,
		},
		plain: {
			opposition: /\b(?:armed |Syrian )?opposition (?:fighters|forces|groups|factions)\b|\barmed opposition\b/gi,
			'anti-government forces': /\banti-government (?:forces|fighters)\b/gi,
		},
	}),
	meaning('took-control', 'one side took control of a place', {
		note: '“Liberated” and “freed” side with those who came, “captured”, “seized” and “occupied” with those who left or with nobody.',
		loaded: {
			liberated: /\bliberat(?:ed?|es|ing|ion|ors?)\b/gi,
			captured: /\b(?:re)?captur(?:ed?|es|ing)\b/gi,
			'fall of': /\b(?:fall|fell) (?:of|to)\b/gi,
			occupied: /\boccup(?:ied|y|ying|ation)\b/gi,
			freed: /\bfreed\b/gi,
			cleared: /\bcleared\b|\bcleans(?:ed|ing)\b/gi,
			seized: /\bseiz(?:ed|es|ing)\b/gi,
			conquered: /\bconquer(?:ed|s|ing)?\b/gi,
			reclaimed: /\breclaim(?:ed|s|ing)?\b/gi,
		},
		plain: {
			'took back':
				/\b(?:took|taken?|takes|taking|won|win) back\b|\b(?:retake|retook|retaken|retaking|regain(?:ed|ing)?)\b/gi,
			took: /\b(?:took|taken?|takes) (?:(?:full|brief) )?control\b/gi,
		},
	}),
	meaning('islamic-state', 'the Islamic State group (ISIS)', {
		note: '“Daesh” is a name the group rejects; “Islamic State” is the one it gives itself.',
		loaded: { Daesh: /\bDa'?e+sh\b/gi, caliphate: /\bcaliphate\b/gi },
		plain: { ISIS: /\bISI[SL]\b/g, 'Islamic State': /(?<!\ban )\bIslamic State\b/g },
	}),
	meaning('attack', 'an attack', {
		note: 'A strike is an act of war; “aggression” and “atrocity” name a crime.',
		loaded: {
			aggression: /\baggression\b/gi,
			onslaught: /\bonslaught\b/gi,
			atrocity: /\batrocit(?:y|ies)\b/gi,
			genocide: /\bgenocid(?:e|al)\b/gi,
			invasion: /\binva(?:sion|ders?|ded)\b/gi,
		},
		plain: {
			'air strike': /\bair ?strikes?\b/gi,
			'air raid': /\bair raids?\b/gi,
			bombing: /\bbombings?\b/gi,
			attack: /\battacks?\b/gi,
			strike: /(?<!air )\bstrikes?\b(?! a deal)/gi,
		},
	}),
	meaning('pause', 'a pause in fighting', {
		note: 'A suspension is one side’s to end, a truce has an end agreed on, a ceasefire is an agreement to stop.',
		loaded: {},
		plain: {
			ceasefire: /\bcease-?fires?\b/gi,
			truce: /\btruces?\b/gi,
			'cessation of hostilities': /\bcessation of hostilities\b/gi,
			suspension: /\bsuspen(?:d(?:ed|s)?|sion)\b/gi,
		},
	}),
	meaning('people-left', 'people left a place', {
		note: 'Whether those who left were helped, allowed, or made to go.',
		loaded: {
			surrender: /\bsurrender(?:ed|s)?\b/gi,
			'ethnic cleansing': /\bethnic cleansing\b/gi,
			exodus: /\bexodus\b/gi,
		},
		plain: {
			evacuation: /\bevacuat(?:e|ed|ing|ions?)\b/gi,
			withdrawal: /\bwithdraw(?:al|als|n)?\b|\bwithdrew\b/gi,
			removal: /\bremoval\b/gi,
			exit: /\bexit\b/gi,
		},
	}),
	meaning('killing', 'killing', {
		note: '“Martyred” honours the dead, “murdered” and “massacred” accuse, “neutralised” hides them.',
		compared: false,
		loaded: {
			martyred: /\bmartyr(?:ed|s|dom|ing)?\b(?! Brigade)/gi,
			neutralised: /\bneutrali[sz]ed\b/gi,
			slaughtered: /\bslaughter(?:ed|ing)?\b/gi,
			massacre: /\bmassacr(?:e|es|ed|ing)\b/gi,
			murdered: /\bmurder(?:ed|s|ing)?\b/gi,
			slain: /\bslain\b/gi,
			executed: /\bexecut(?:ed|ions?)\b/gi,
		},
		plain: { killed: /\bkill(?:ed|ings?)\b/gi },
	}),
	meaning('medical-post', 'a medical post of an army', {
		note: 'A hospital is protected by the laws of war; a base is not.',
		loaded: {},
		plain: {
			'mobile hospital': /\bmobile hospital\b/gi,
			'military hospital': /\bmilitary hospital\b/gi,
			'field hospital': /\bfield hospital\b/gi,
			'mobile base': /\bmobile base\b/gi,
		},
	}),
	meaning('foreign-part', 'the part of foreign states', {
		note: 'Words that make one side somebody else’s tool.',
		compared: false,
		loaded: {
			puppet: /\bpuppets?\b/gi,
			satellite: /\bsatellites?\b(?! images)/gi,
			agents: /\bagents\b/gi,
			stooges: /\bstooges?\b/gi,
		},
		plain: { ally: /\ball(?:y|ies)\b/gi },
	}),
]

type Given = { note: string; loaded: Words; plain: Words; compared?: boolean }

function meaning(id: string, neutral: string, { note, loaded, plain, compared = true }: Given): Meaning {
	const rows = (words: Words, isPlain: boolean) =>
		Object.entries(words).map(([name, pattern]) => ({ id: name, pattern, plain: isPlain }))
	return { id, neutral, note, terms: [...rows(loaded, false), ...rows(plain, true)], compared }
}

const LOADED = MEANINGS.flatMap(({ terms }) => terms.filter(({ plain }) => !plain))

/** Loaded words of a text outside quotation marks, for the lint of our own sentences. */
export function loadedIn(text: string): string[] {
	const own = text.replace(/[“"][^”"]*[”"]/g, '')
	return LOADED.flatMap(({ pattern }) => own.match(pattern) ?? [])
}
