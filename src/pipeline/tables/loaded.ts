/**
 * Loaded words: what sources call things, by neutral meaning. The tool's own sentences use none of them outside quotation
 * marks, and the wording lens counts them by outlet.
 */
export type LoadedTerm = {
	/** Neutral meaning, as the tool would say it. */
	meaning: string
	/** How sources say it: a name for the list and the pattern that finds it. */
	terms: { term: string; pattern: RegExp }[]
}

export const LOADED: readonly LoadedTerm[] = [
	group('Syrian government', {
		regime: /\bregimes?\b(?!-held)/gi,
		'Assad forces': /\bAssad(?:'s|’s)?[ -](?:forces|troops|army)\b/gi,
		dictator: /\bdictators?(?:ship)?\b/gi,
		'pro-Assad': /\bpro-Assad\b/gi,
	}),
	group('armed opposition groups', {
		terrorists: /\bterrorists?\b/gi,
		terrorism: /\bterrorism\b|\bterror\b/gi,
		rebels: /\brebels?\b/gi,
		militants: /\bmilitants?\b/gi,
		jihadists: /\bjihad(?:ists?|is?)\b/gi,
		takfiri: /\btakfiris?\b/gi,
		insurgents: /\binsurgents?\b/gi,
		moderates: /\bmoderates?\b/gi,
		'foreign-backed': /\b(?:foreign|western|NATO|US|Saudi)[- ]backed\b/gi,
		mercenaries: /\bmercenar(?:y|ies)\b/gi,
		proxies: /\bprox(?:y|ies)\b/gi,
	}),
	group('took control', {
		liberated: /\bliberat(?:ed?|es|ing|ion|ors?)\b/gi,
		captured: /\b(?:re)?captur(?:ed?|es|ing)\b/gi,
		'fell / fall of': /\b(?:fall|fell) (?:of|to)\b/gi,
		occupied: /\boccup(?:ied|y|ying|ation)\b/gi,
		freed: /\bfreed\b/gi,
		cleared: /\bcleared\b|\bcleans(?:ed|ing)\b/gi,
		seized: /\bseiz(?:ed|es|ing)\b/gi,
		conquered: /\bconquer(?:ed|s|ing)?\b/gi,
		reclaimed: /\breclaim(?:ed|s|ing)?\b/gi,
	}),
	group('killed', {
		martyred: /\bmartyr(?:ed|s|dom|ing)?\b/gi,
		neutralised: /\bneutrali[sz]ed\b/gi,
		slaughtered: /\bslaughter(?:ed|ing)?\b/gi,
		massacre: /\bmassacr(?:e|es|ed|ing)\b/gi,
		murdered: /\bmurder(?:ed|s|ing)?\b/gi,
		slain: /\bslain\b/gi,
		executed: /\bexecut(?:ed|ions?)\b/gi,
	}),
	group('Islamic State group (ISIS)', { Daesh: /\bDa'?e+sh\b/gi, caliphate: /\bcaliphate\b/gi }),
	group('attack', {
		aggression: /\baggression\b/gi,
		onslaught: /\bonslaught\b/gi,
		atrocity: /\batrocit(?:y|ies)\b/gi,
		genocide: /\bgenocid(?:e|al)\b/gi,
		invasion: /\binva(?:sion|ders?|ded)\b/gi,
	}),
	group('people left', {
		surrendered: /\bsurrender(?:ed|s)?\b/gi,
		'ethnic cleansing': /\bethnic cleansing\b/gi,
		exodus: /\bexodus\b/gi,
	}),
	group('foreign involvement', {
		puppet: /\bpuppets?\b/gi,
		satellite: /\bsatellites?\b(?! images)/gi,
		agents: /\bagents\b/gi,
		stooges: /\bstooges?\b/gi,
	}),
]

function group(meaning: string, terms: Record<string, RegExp>): LoadedTerm {
	return { meaning, terms: Object.entries(terms).map(([term, pattern]) => ({ term, pattern })) }
}

/** Loaded words of a text outside quotation marks, for the lint of our own sentences. */
export function loadedIn(text: string): string[] {
	const own = text.replace(/[“"][^”"]*[”"]/g, '')
	return LOADED.flatMap(({ terms }) => terms.flatMap(({ pattern }) => own.match(pattern) ?? []))
}
