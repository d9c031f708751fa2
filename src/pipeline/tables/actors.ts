/**
 * Groups, institutions and public figures under neutral names, with what the sources call them. Rows are tried in
 * order, longer names of a row first; what one row takes the next does not see. Private persons have no row, so they
 * are never an actor. `press` marks media and agencies: they pass words on, and act in nothing.
 */
export type ActorRow = {
	name: string
	/** Regular expression source over plain text (straight quotes), matched between word boundaries, capitals count. */
	also: string
	kind: 'state' | 'forces' | 'armed' | 'body' | 'person' | 'agency' | 'medium'
}

export const ACTORS: readonly ActorRow[] = [
	// People in public office or command.
	{
		name: 'Bashar al-Assad',
		also: "(?:[Tt]he )?(?:Syrian )?President(?: Bashar)?(?: al-)? ?Assad|Bashar al-? ?Assad|(?<!pro-|anti-|al-)Assad(?! (?:regime|government|district|forces|troops|suburb|'s forces)|-|'s forces|'s regime|ist)",
		kind: 'person',
	},
	{ name: 'Vladimir Putin', also: '(?:Russian )?(?:President )?(?:Vladimir )?Putin', kind: 'person' },
	{
		name: 'Sergey Lavrov',
		also: "(?:Russian )?(?:Foreign Minister |FM |Foreign )?Serge[iy] Lavrov|(?:FM |Foreign Minister )?Lavrov|(?:Russia's|Russian) (?:top|chief) diplomat|Russia's [Ff]oreign [Mm]inister",
		kind: 'person',
	},
	{ name: 'John Kerry', also: '(?:US )?(?:Secretary of State )?(?:John )?Kerry', kind: 'person' },
	{ name: 'Barack Obama', also: '(?:US )?(?:President )?(?:Barack )?Obama', kind: 'person' },
	{ name: 'Donald Trump', also: '(?:President(?:-elect)? )?(?:Donald )?Trump', kind: 'person' },
	{ name: 'Hillary Clinton', also: 'Hillary(?: Clinton)?', kind: 'person' },
	{
		name: 'Staffan de Mistura',
		also: '(?:UN )?(?:[Ss]pecial )?(?:[Ee]nvoy )?(?:for Syria )?Staffan de Mistura|[Dd]e Mistura',
		kind: 'person',
	},
	{ name: 'Ban Ki-moon', also: 'Ban Ki-[Mm]oon', kind: 'person' },
	{ name: 'Antonio Guterres', also: '(?:Antonio |António )?Guterres', kind: 'person' },
	{ name: "Stephen O'Brien", also: "Stephen O'Brien", kind: 'person' },
	{ name: 'Jan Egeland', also: '(?:Jan )?Egeland', kind: 'person' },
	{
		name: 'Igor Konashenkov',
		also: '(?:Maj\\. Gen\\. |Major-?General |Gen\\. )?(?:Igor )?Konashenkov',
		kind: 'person',
	},
	{ name: 'Maria Zakharova', also: '(?:Maria )?Zakharova', kind: 'person' },
	{ name: 'Yury Ushakov', also: '(?:Yur[iy]y? )?Ushakov', kind: 'person' },
	{ name: 'Dmitry Peskov', also: '(?:Dmitr[iy]y? )?Peskov', kind: 'person' },
	{ name: 'Vitaly Churkin', also: '(?:Vital[iy]y? )?Churkin', kind: 'person' },
	{ name: 'Sergei Shoigu', also: '(?:Serge[iy] )?Shoigu', kind: 'person' },
	{ name: 'Sergei Rudskoy', also: '(?:Serge[iy] )?Rudsk(?:oy|oi)', kind: 'person' },
	{ name: 'Valery Gerasimov', also: '(?:Valer[iy]y? )?Gerasimov', kind: 'person' },
	{ name: 'Dmitry Medvedev', also: '(?:Dmitr[iy]y? )?Medvedev', kind: 'person' },
	{ name: 'Mark Toner', also: '(?:Mark )?Toner', kind: 'person' },
	{ name: 'John Kirby', also: '(?:John )?Kirby', kind: 'person' },
	{ name: 'Samantha Power', also: 'Samantha Power', kind: 'person' },
	{ name: 'Ashton Carter', also: 'Ash(?:ton)? Carter', kind: 'person' },
	{ name: 'Recep Tayyip Erdoğan', also: '(?:Recep )?(?:Tayyip )?Erdo[gğ]an', kind: 'person' },
	{ name: 'François Hollande', also: '(?:François |Francois )?Hollande', kind: 'person' },
	{ name: 'Jean-Marc Ayrault', also: '(?:Jean-Marc )?Ayrault', kind: 'person' },
	{ name: 'Angela Merkel', also: '(?:Angela )?Merkel', kind: 'person' },
	{ name: 'Frank-Walter Steinmeier', also: '(?:Frank-Walter )?Steinmeier', kind: 'person' },
	{ name: 'Boris Johnson', also: 'Boris Johnson', kind: 'person' },
	{ name: 'Theresa May', also: 'Theresa May', kind: 'person' },
	{ name: 'Ali Khamenei', also: '(?:Ayatollah )?(?:Ali )?Khamenei', kind: 'person' },
	{ name: 'Hassan Rouhani', also: '(?:Hassan )?Ro[uw]hani', kind: 'person' },
	{ name: 'Javad Zarif', also: '(?:Mohammad )?(?:Javad )?Zarif', kind: 'person' },
	{ name: 'Hassan Nasrallah', also: '(?:Hassan )?Nasrallah', kind: 'person' },
	{ name: 'Walid al-Muallem', also: "(?:Walid )?al-M[uo]'?all?em", kind: 'person' },
	{ name: 'Bashar al-Jaafari', also: "Bashar (?:al-)?Ja'?afari", kind: 'person' },
	{ name: 'Fares Shehabi', also: 'Far[ei]s Shehabi(?: MP)?|Shehabi', kind: 'person' },
	{ name: 'Riyad Hijab', also: '(?:Riyad |Riad )?Hijab', kind: 'person' },
	{ name: 'Abu Walid al-Shishani', also: '(?:Abu Walid )?al-Shishani|Shishani', kind: 'person' },
	{ name: 'Abu Mohammad al-Julani', also: '(?:Abu Moham[m]?[ae]d )?al-(?:Julani|Golani|Jolani)', kind: 'person' },
	{ name: 'Suheil al-Hassan', also: 'Suhe?[iy]l al-Hass?an|"the Tiger"', kind: 'person' },
	{ name: 'Charles Lister', also: 'Charles Lister', kind: 'person' },
	{ name: 'Josh Rogin', also: '(?:Josh )?Rogin', kind: 'person' },
	{ name: 'Ruslan Galitsky', also: '(?:Colonel |Col\\. )?(?:Ruslan )?Galitsk[iy]y?', kind: 'person' },

	// Press: who passes words on.
	...press('agency', {
		'RIA Novosti': 'RIA(?: Novosti)?',
		TASS: 'TASS|Tass',
		Interfax: 'Interfax',
		SANA: 'SANA|Syrian Arab News Agency',
		Reuters: 'Reuters',
		AFP: 'AFP|Agence France-Presse',
		'Associated Press': '(?:The )?Associated Press|AP(?= (?:news|report|said))',
		DPA: 'DPA|dpa',
		Anadolu: 'Anadolu(?: Agency)?',
		'Fars News': 'Fars(?: News(?: Agency)?)?',
		Tasnim: 'Tasnim',
		IRNA: 'IRNA',
		Xinhua: 'Xinhua',
		Amaq: "(?:ISIS |IS )?(?:news (?:service|agency) )?A'?maq",
	}),
	...press('medium', {
		'The Washington Post': '(?:[Tt]he )?Washington Post(?: newspaper)?',
		'The New York Times': '(?:[Tt]he )?New York Times',
		'The Times': '(?:[Tt]he )?Times of London|The Times',
		'The Guardian': 'The Guardian',
		'The Wall Street Journal': '(?:[Tt]he )?Wall Street Journal',
		'Financial Times': '(?:[Tt]he )?Financial Times',
		BBC: 'BBC',
		CNN: 'CNN',
		'Al Jazeera': 'Al[- ]Jazeera',
		'Al Arabiya': 'Al[- ]Arabiya',
		'Al Mayadeen': 'Al[- ]Mayadeen',
		'Al Manar': 'Al[- ]Manar',
		'al-Watan': '[Aa]l-Watan(?: newspaper)?',
		'Al Masdar News': 'Al[- ]Masdar(?: News)?',
		RT: 'RT',
		Sputnik: 'Sputnik',
		'Press TV': 'Press ?TV',
		'South Front': 'South ?Front',
		Bellingcat: 'Bellingcat',
		NOW: "Lebanon's NOW",
		'Fox News': 'Fox News',
	}),

	// Observers, rescuers, parties.
	{
		name: 'Syrian Observatory for Human Rights',
		also: '(?:UK-based |Britain-based )?Syrian Observatory(?: for Human Rights)?|SOHR|Sohr|(?<=[Tt]he )Observatory',
		kind: 'body',
	},
	{
		name: 'Local Coordination Committees',
		also: 'Local Coordination Committees?(?: activist network)?|LCC(?=\\b)',
		kind: 'body',
	},
	{ name: 'Syrian Network for Human Rights', also: 'Syrian Network for Human Rights|SNHR', kind: 'body' },
	{ name: 'Conflict Intelligence Team', also: 'Conflict Intelligence Team|CIT', kind: 'body' },
	{
		name: 'Syria Civil Defence (White Helmets)',
		also: 'White Helmets|(?:Syrian? |Aleppo )?[Cc]ivil [Dd]efen[cs]e|(?:Syria )?Civil Defen[cs]e',
		kind: 'body',
	},
	{ name: 'Syrian Arab Red Crescent', also: '(?:Syrian Arab )?Red Crescent|SARC', kind: 'body' },
	{ name: 'ICRC', also: 'ICRC|International Committee of the Red Cross|Red Cross', kind: 'body' },
	{
		name: 'Médecins Sans Frontières',
		also: 'M[ée]decins Sans Fronti[èe]res|MSF|Doctors Without Borders',
		kind: 'body',
	},
	{ name: 'Amnesty International', also: 'Amnesty(?: International)?', kind: 'body' },
	{ name: 'Human Rights Watch', also: 'Human Rights Watch|HRW', kind: 'body' },
	{ name: 'UNICEF', also: 'UNICEF|Unicef', kind: 'body' },
	{ name: 'World Food Programme', also: 'World Food Program(?:me)?|WFP', kind: 'body' },
	{ name: 'UN Security Council', also: '(?:UN |United Nations )?Security Council|UNSC', kind: 'body' },
	{ name: 'United Nations', also: "United Nations|UN(?= |,|\\.|'|$)", kind: 'body' },
	{ name: 'European Union', also: 'European Union|EU', kind: 'body' },
	{ name: 'NATO', also: 'NATO', kind: 'body' },
	{ name: 'OSCE', also: 'OSCE|Organization for Security and Co-operation in Europe', kind: 'body' },
	{ name: 'International Syria Support Group', also: 'International Syrian? Support Group|ISSG', kind: 'body' },
	{
		name: 'Aleppo opposition council',
		also: '[Oo]pposition local council|(?:Free )?Aleppo (?:City |Local |Provincial )?Council',
		kind: 'body',
	},

	// States and their arms.
	{
		name: 'Russian Defence Ministry',
		also: "Russian (?:[Dd]efen[cs]e [Mm]inistry|[Mm]inistry of [Dd]efen[cs]e|MoD)|Russia's [Dd]efen[cs]e [Mm]inistry",
		kind: 'state',
	},
	{
		name: 'Russian Foreign Ministry',
		also: "Russian (?:[Ff]oreign [Mm]inistry|Ministry of Foreign Affairs)|Russia's [Ff]oreign [Mm]inistry",
		kind: 'state',
	},
	{
		name: 'Russian army',
		also: "Russian? (?:army|military|General Staff|armed forces)|Russia's (?:army|military|General Staff)",
		kind: 'state',
	},
	{
		name: 'Russian air force',
		also: "Russian (?:air ?force|Aerospace Forces|warplanes|jets|aircraft|planes)|Russia's (?:air force|bombing campaign)|Ru(?:ssian )?AF|RUAF|VKS",
		kind: 'forces',
	},
	{ name: 'Kremlin', also: 'Kremlin', kind: 'state' },
	{
		name: 'Turkish army',
		also: "Turkish (?:army|military|armed forces|forces|troops|General Staff)|Turkey's (?:army|military|armed forces)",
		kind: 'forces',
	},
	{ name: 'US State Department', also: '(?:US )?State Department', kind: 'state' },
	{
		name: 'US military',
		also: 'US (?:military|army|Central Command|Defen[cs]e Department)|Pentagon|CENTCOM|Pentagon',
		kind: 'state',
	},
	{
		name: 'US-led coalition',
		also: "US-led (?:anti-ISIS )?[Cc]oalition(?: jets| forces| airstrikes)?|international (?:anti-terrorist |anti-ISIS )?coalition|[Cc]oalition(?: forces| jets| warplanes)|(?:the )coalition(?='s| would| has| had| said| jets| was)|US (?:warplanes|jets|airstrikes?)",
		kind: 'forces',
	},
	{
		name: 'Syrian army command',
		also: 'Syrian (?:Army )?General Command|General Command of the (?:Syrian )?[Aa]rmy',
		kind: 'state',
	},
	{
		name: 'Syrian Foreign Ministry',
		also: "Syria's (?:foreign ministry|Foreign Ministry)|Syrian [Ff]oreign [Mm]inistry",
		kind: 'state',
	},
	{
		name: 'Syrian army',
		also: '(?<!Free |New )Syrian (?:Arab )?(?:[Aa]rmy|[Aa]rmed [Ff]orces|military|troops|soldiers|forces)|(?:The|the) [Aa]rmy(?= and| said| has| had|,)|SAA',
		kind: 'forces',
	},
	{
		name: 'Syrian government forces',
		also: "(?:Syrian )?[Gg]overnment (?:forces|troops|air raids)|(?:[Pp]ro-(?:Assad|[Gg]overnment|[Rr]egime|gov)) (?:[Ff]orces|[Mm]ilitias?(?: members)?|fighters|troops)|[Rr]egime (?:[Ff]orces|troops|soldiers|air raids)|Assad(?:'s)?[ -](?:forces|troops|army)|assad-troops|[Ll]oyalist (?:forces|troops)|President Assad's forces",
		kind: 'forces',
	},
	{
		name: 'Syrian air force',
		also: 'Syrian (?:air ?force|warplanes|jets|helicopters)|[Rr]egime (?:bombing|warplanes|helicopters|airstrikes)',
		kind: 'forces',
	},
	{
		name: 'Syrian government',
		also: "Syrian (?:[Gg]overnment|[Rr]egime|(?:Arab )?Republic)|(?:Assad|Damascus) (?:regime|government)|Assad's (?:regime|government)|Assad regime|the regime|Regime(?= [A-Z])|Syria's government",
		kind: 'state',
	},
	{ name: 'Tiger Forces', also: 'Tiger [Ff]orces?', kind: 'forces' },
	{ name: 'National Defence Forces', also: 'National Defen[cs]e Forces?|NDF', kind: 'forces' },
	{
		name: 'Iranian forces',
		also: 'IRGC|Islamic Revolutionary Guards?(?: Corps)?|Revolutionary Guards?|Iranian (?:units|forces|troops|commanders|officers|commanders (?:&|and) officers)|Iranian-led (?:foreign )?(?:forces|militia|attack)|Iranians',
		kind: 'forces',
	},
	{ name: 'Hezbollah', also: 'Hi?e?[sz]bu?o?ll?ah(?: fighters| unit)?', kind: 'forces' },
	{
		name: 'Iraqi militias',
		also: 'Iraqi (?:Shi(?:a|ite) |Hashd )?(?:proxy )?militia(?:s|men)?(?: members)?|Harakat (?:Hezbollah )?al-Nujaba|Iraqi Shi(?:a|ite) proxy militia',
		kind: 'forces',
	},
	{ name: 'Liwa al-Quds', also: 'Liwa al-Quds|Quds Brigade', kind: 'forces' },
	{ name: 'Syrian Social Nationalist Party fighters', also: 'SSNP(?: fighters)?', kind: 'forces' },

	// Armed groups.
	{
		name: 'Islamic State group (ISIS)',
		also: "(?:the )?Islamic State(?: group)?(?! of)|ISIS|ISIL|Da'?e+sh(?: (?:group|militants|terrorists|Takfiri militants))?|(?<=\\d )IS\\b",
		kind: 'armed',
	},
	{
		name: 'Jabhat al-Nusra',
		also: "Jabhat (?:al-|Al-|an-)?Nusra(?: Front)?|(?:[Aa]l-)?Nusra(?: Front)?(?: militants)?|Ja[Nn](?= |,|'|$)|Jan(?= is| has|'s)",
		kind: 'armed',
	},
	{ name: 'Jabhat Fateh al-Sham', also: '(?:Jabhat )?Fate?h al-Sham|JFS', kind: 'armed' },
	{
		name: 'Jaish al-Fatah',
		also: 'Ja[iy]sh [Aa]l-F(?:atah|ateh|ath)(?: \\(Army of Conquest\\))?|JAF|Army of Conquest|J\\.A\\.Fateh',
		kind: 'armed',
	},
	{ name: 'Ahrar al-Sham', also: 'Ahrar (?:al|ash)-Sham', kind: 'armed' },
	{ name: 'Jaish al-Islam', also: 'Ja[iy]sh al-Islam', kind: 'armed' },
	{ name: 'Nour al-Din al-Zenki', also: '(?:Nour al-Din al-)?Zin?e?n?ki', kind: 'armed' },
	{ name: 'Jund al-Sham', also: 'Jund al-Sham', kind: 'armed' },
	{ name: 'Free Syrian Army', also: '"?Free Syrian Army"?|FSA', kind: 'armed' },
	{
		name: 'Syrian Democratic Forces',
		also: '(?:Kurdish-led )?Syrian Democratic Forces|(?:Kurds-Led )?SDF(?: troops)?',
		kind: 'armed',
	},
	{
		name: 'Kurdish forces (YPG)',
		also: "YPG|People's Protection Units|Kurdish (?:forces|fighters|militia)",
		kind: 'armed',
	},
	{ name: 'New Syrian Army', also: 'New Syrian Army|NSyA', kind: 'armed' },
	{ name: 'al-Qaeda', also: "[Aa]l[- ]?Qa'?[ei]da(?:'s)?(?: offshoot| groups)?", kind: 'armed' },
	{
		name: 'Armed opposition groups',
		also: "(?:the )?(?:anti-government|opposition|rebel) (?:forces|fighters|groups|bloc|factions)|(?:[Aa]rmed|[Ss]yrian) opposition|(?:[Jj]ihadist )?[Rr]ebels?(?![- ](?:held|controlled|spokesman))|[Jj]ihadists|[Mm]ilitants|[Tt]errorists(?!')|[Oo]pposition fighters|[Tt]akfiris?|insurgents|'moderate' rebels|anti-[Aa]ssadists|bandits, terrorists",
		kind: 'armed',
	},

	// States by their names come last: "Russia" in "Russia's Defence Ministry" is not Russia speaking twice.
	{
		name: 'Russia',
		also: 'Russia(?!n)|Russian Federation|Moscow(?! \\()|the Russians|Russian (?:authorities|[Gg]overnment|officials|forces|operation|reports)|Russians',
		kind: 'state',
	},
	{
		name: 'United States',
		also: "United States|U\\.?S\\.?A?(?=[ ,.'])|Washington(?! Post| DC)|Americans?(?= (?:officials?|government|proposals?))|White House",
		kind: 'state',
	},
	{
		name: 'United Kingdom',
		also: 'United Kingdom|Britain|British (?:government|Foreign Ministry|special forces|officials)|UK(?!-based)|British(?= and)',
		kind: 'state',
	},
	{
		name: 'France',
		also: 'France|French (?:government|Foreign Ministr(?:y|ies)|Defen[cs]e Ministry)|Paris(?= said| says)',
		kind: 'state',
	},
	{ name: 'Turkey', also: 'Turkey|Ankara', kind: 'state' },
	{ name: 'Iran', also: 'Iran(?!i)|Tehran(?! meetings)', kind: 'state' },
	{ name: 'Israel', also: 'Israel(?!i)', kind: 'state' },
	{ name: 'Saudi Arabia', also: 'Saudi Arabia|Riyadh', kind: 'state' },
	{ name: 'Qatar', also: 'Qatar|Doha', kind: 'state' },
]

function press(kind: 'agency' | 'medium', rows: Record<string, string>): ActorRow[] {
	return Object.entries(rows).map(([name, also]) => ({ name, also, kind }))
}
