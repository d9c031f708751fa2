/**
 * What a number counts. Each measure with the words that give it: nouns of the thing counted, or verbs around it. The
 * first row that fits counts; what fits none is `other`, and never a casualty figure.
 */
export type Measure =
	| 'killed'
	| 'injured'
	| 'displaced'
	| 'evacuated'
	| 'besieged'
	| 'captured'
	| 'vehicles'
	| 'population'
	| 'area'
	| 'money'
	| 'other'

/** People that can be killed, hurt, moved: plural and singular nouns, neutral where the source's word is loaded. */
export const PEOPLE: Record<string, string> = {
	...same('people', 'civilians', 'civilian', 'residents', 'inhabitants', 'citizens', 'children', 'women', 'men'),
	...same('soldiers', 'troops', 'forces', 'fighters', 'militants', 'rebels', 'medics', 'doctors', 'nurses', 'officers'),
	...same('commanders', 'attackers', 'personnel', 'refugees', 'families', 'persons', 'person', 'members', 'patients'),
	...same(
		'babies',
		'infants',
		'journalists',
		'rescuers',
		'workers',
		'volunteers',
		'prisoners',
		'hostages',
		'detainees',
	),
	...same('bodies', 'militia', 'militiamen', 'combatants', 'locals', 'worshipers', 'worshippers', 'peacekeepers'),
	...same('protesters', 'students', 'teachers', 'passengers', 'advisers', 'advisors', 'servicemen', 'conscripts'),
	...same(
		'members of staff',
		'casualties',
		'victims',
		'deaths',
		'fatalities',
		'others',
		'lives',
		'dead',
		'wounded',
		'injured',
		'evacuees',
	),
	...same('boys', 'girls', 'elderly', 'villagers', 'insurgents', 'gunmen', 'mercenaries', 'policemen', 'police'),
	...same(
		'soldier',
		'fighter',
		'child',
		'woman',
		'man',
		'medic',
		'officer',
		'commander',
		'colonel',
		'Syrians',
		'Iraqis',
	),
	...same('Americans', 'Turks', 'Kurds', 'Britons', 'Israelis', 'Jordanians', 'bloggers'),
	...same('Iranians', 'Russians', 'Afghans', 'Palestinians', 'paramedics', 'aid workers', 'staff', 'fugitives'),
	terrorists: 'fighters',
	terrorist: 'fighter',
	jihadists: 'fighters',
	jihadist: 'fighter',
	martyrs: 'people',
	takfiris: 'fighters',
	mercs: 'fighters',
}

/** Things counted that make the measure by themselves. */
export const THINGS: readonly { measure: Measure; nouns: RegExp }[] = [
	{ measure: 'killed', nouns: /^(?:deaths|fatalities|dead|bodies|lives|corpses)$/i },
	{ measure: 'injured', nouns: /^(?:wounded|injured|injuries)$/i },
	{
		measure: 'vehicles',
		nouns:
			/^(?:tanks?|vehicles?|trucks?|BMPs?|APCs?|pickups?|jeeps?|bulldozers?|convoys?|buses|bus|ambulances?|lorries)$/i,
	},
	{ measure: 'area', nouns: /^(?:kilomet(?:er|re)s|km2|hectares|territory|base|city|district|town|neighbou?rhood)$/i },
]

/**
 * Verbs and nouns around a number of people. `after` reads on from the number's noun, `before` is looked for between the
 * clause's start and the number, where the nearest counts.
 */
export const EFFECTS: readonly { measure: Measure; before?: RegExp; after?: RegExp }[] = [
	{
		measure: 'killed',
		after:
			/^[^,;.]*?\b(?:w(?:as|ere)|have been|had been|has been|being|got|been|are)\b(?: \w+ly)? (?:believed )?(?:to have )?(?:been )?(?:killed|slain|murdered|massacred|executed|martyred|buried under)/i,
	},
	{
		measure: 'injured',
		after:
			/^[^,;.]*?\b(?:w(?:as|ere)|have been|had been|has been|been)?\s?(?:also )?(?:injured|wounded|hurt|maimed)\b/i,
	},
	{ measure: 'killed', after: /^[^,;.]*?\b(?:killed|slain|dead|died|perished|lost their li(?:fe|ves))\b/i },
	{
		measure: 'displaced',
		after:
			/^[^,;.]*?\b(?:displaced|fled|fleeing|walked out|got out|left (?:their|the|for)|had left|have left|were driven|uprooted)\b/i,
	},
	{
		measure: 'evacuated',
		after:
			/^[^;.]*?\b(?:evacuat\w+|(?:allowed|permitted) to (?:leave|depart|go)|let out|bussed|bused|moved to|taken (?:from|to|out)|left (?:under|in))\b/i,
	},
	{
		measure: 'besieged',
		after: /^[^;.]*?\b(?:under siege|besieged|trapped|encircled|surrounded|compressed|cut off)\b/i,
	},
	{
		measure: 'population',
		after: /^[^,;.]*?\b(?:(?:are|were|is|was) (?:still |now )?(?:inside|living in)|remain(?:s|ed)? (?:inside|in))\b/i,
	},
	{ measure: 'captured', after: /^[^,;.]*?\b(?:captured|arrested|detained|taken prisoner|abducted|kidnapped)\b/i },
	{ measure: 'vehicles', after: /^[^,;.]*?\b(?:tanks?|vehicles?)\b/i },
	{
		measure: 'killed',
		before:
			/\b(?:killed?|killing|kills|murder(?:ed|ing|s)|massacr(?:ed|ing)|martyr(?:ed|ing)|executed|slew|los(?:ing|t)|loss(?:es)? (?:at|of|to)|deaths? of|killing of|deaths? (?:were )?among|among the (?:casualties|dead|victims|deaths) (?:were|are)|claimed the lives of|cost of|toll (?:of|to|at))\b/gi,
	},
	{ measure: 'injured', before: /\b(?:injur(?:ed|ing)|wound(?:ed|ing)|hurt(?:ing)?)\b/gi },
	{ measure: 'evacuated', before: /\b(?:evacuat\w+|taking out|column of|rescued?|escort\w*)\b/gi },
	{ measure: 'displaced', before: /\b(?:displac\w+|forc(?:ed|ing)|uproot\w+|exodus of)\b/gi },
	{ measure: 'besieged', before: /\b(?:besieg\w+|trap(?:ped|ping)|encircl\w+)\b/gi },
	{
		measure: 'captured',
		before: /\b(?:captur(?:ed|ing)|arrest(?:ed|ing)|detain(?:ed|ing)|abduct\w*|abduction of)\b/gi,
	},
	{
		measure: 'population',
		before: /\b(?:city of|population of|home to|freed|freeing|liberat\w+|relief to|aid to|assistance to)\b/gi,
	},
	{ measure: 'population', after: /^[^,;.]*?\b(?:freed|liberated|inhabitants|residents)\b/i },
]

/** After these nouns a number is no count: times, lengths of time, distances, weights, ages, years, ranks. */
export const NO_COUNT =
	/^(?:GMT|UTC|[ap]\.?m\b|o'clock|minutes?|hours?|days?|weeks?|months?|years?|decades?|years?-old|km\b|kilomet(?:er|re)s? (?:north|south|east|west|from|away|to)|miles?|met(?:er|re)s?|metres?|mm\b|kg\b|tonnes?|tons?|th\b|st\b|nd\b|rd\b|per ?cent of (?:Syrians|GDP)|dollars?|euros?|pounds?|rubles?|times\b|p\.m|percent of Syrians|anniversary|incher)/i

function same(...words: string[]): Record<string, string> {
	return Object.fromEntries(words.map((word) => [word, word]))
}
