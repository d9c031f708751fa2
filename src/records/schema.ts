/**
 * The glossary: every shape the pipeline writes and the app reads, once. `z.toJSONSchema` of these is published with
 * the data. Positions are UTF-16 code units of the normalised text; days are `YYYY-MM-DD`; ids derive from content.
 */
import * as z from 'zod/mini'
import { isDay } from './day.ts'
import { isEdtf } from './edtf.ts'

/** Raised when a shape changes so that an older app could not read it. */
export const SCHEMA_VERSION = 1

const Day = z.string().check(z.refine(isDay, 'not a day (YYYY-MM-DD)'))
const EdtfText = z.string().check(z.refine(isEdtf, 'not an EDTF expression'))
const Offset = z.int().check(z.gte(0))
const Id = z.string().check(z.minLength(1))
/** An address on the open web. Nothing else may become a link: no script, no file. */
const WebAddress = z.string().check(z.refine(isWebAddress, 'not an address beginning with http:// or https://'))

/** True of what a reader's browser may be sent to. */
export function isWebAddress(text: string): boolean {
	return /^https?:\/\//i.test(text) && URL.canParse(text)
}

/** One reason in a chain: the rule's name, what it says to a reader, and the words it rests on (span in the document). */
export const Step = z.object({
	rule: z.string(),
	says: z.string(),
	start: z.optional(Offset),
	end: z.optional(Offset),
	/** Where the reason comes from: the document's own words, an editor, or neither (a statement that it is not known). */
	from: z.optional(z.enum(['text', 'editor', 'none'])),
})
export type Step = z.infer<typeof Step>

/** A date as far as it is known. `basis` is the weakest thing it rests on: `editor` where any step is an editor's. */
export const Dated = z.object({
	edtf: z.nullable(EdtfText),
	earliest: z.nullable(Day),
	latest: z.nullable(Day),
	/** UCDP GED `date_prec`: 1 day, 2 within 2-6 days, 3 week, 4 month, 5 year. Null where unknown or open. */
	precision: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])),
	basis: z.enum(['text', 'editor', 'none']),
	steps: z.array(Step),
	/** What is known in words where no EDTF value can say it: "a Thursday after 26 November". */
	known: z.optional(z.string()),
})
export type Dated = z.infer<typeof Dated>

/** W3C Web Annotation quote and position in one. */
export const Selector = z.object({
	exact: z.string(),
	prefix: z.string(),
	suffix: z.string(),
	start: Offset,
	end: Offset,
})

export const SegmentKind = z.enum([
	'story',
	'update',
	'comment',
	'heading',
	'caption',
	'editorNote',
	'furniture',
	'offTopic',
])
export type SegmentKind = z.infer<typeof SegmentKind>

/** A span of one kind. Segments tile the document: every character that is not white space is in exactly one. */
export const Segment = z.object({
	id: Id,
	kind: SegmentKind,
	start: Offset,
	end: Offset,
	/** The story it belongs to; a comment belongs to none, unless it is on one page with one story. */
	storyId: z.nullable(Id),
	/** Why it was cut here and given this kind, for a reader. */
	reason: z.string(),
})
export type Segment = z.infer<typeof Segment>

/** A temporal expression as TimeML's TIMEX3 describes it, with the EDTF value it comes to. */
export const Timex = z.object({
	id: Id,
	segmentId: Id,
	start: Offset,
	end: Offset,
	type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
	/** TIMEX3 value: `2016-12-07`, `2016-W49`, `P3D`, `PAST_REF`, `XXXX-WXX-3` where the anchor is not known. */
	value: z.string(),
	/** TIMEX3 mod: START, MID, END, APPROX … */
	mod: z.optional(z.string()),
	edtf: z.nullable(EdtfText),
	/** The rule that read the words. */
	rule: z.string(),
	/** The day it was resolved against, if any. */
	anchor: z.optional(Day),
})
export type Timex = z.infer<typeof Timex>

export const Outlet = z.object({
	id: Id,
	name: z.string(),
	/** state broadcaster, news agency, newspaper, blog, compilation … */
	kind: z.string(),
	country: z.nullable(z.string()),
	/** Ownership in one neutral sentence. */
	about: z.string(),
	/** Two or three letters for marks. */
	initials: z.string(),
})
export type Outlet = z.infer<typeof Outlet>

export const Place = z.object({
	id: Id,
	name: z.string(),
	aliases: z.array(z.string()),
	/** city, district, village, road, base, governorate, country … */
	kind: z.string(),
	/** Latitude and longitude, WGS 84 degrees; null where not placed. */
	coordinates: z.nullable(z.tuple([z.number(), z.number()])),
	/** Where the coordinates come from and how exact they are. */
	coordinatesFrom: z.optional(z.string()),
	governorate: z.nullable(z.string()),
	/** The next larger place we know. */
	parentId: z.nullable(Id),
	/** UCDP `where_prec` of a claim placed here: 1 exact … 7 water or air. */
	wherePrecision: z.int().check(z.gte(1), z.lte(7)),
})
export type Place = z.infer<typeof Place>

export const DocumentEntry = z.object({
	id: Id,
	file: z.string(),
	/** SHA-256 of the file's bytes as received, hex. */
	sha256: z.string(),
	/** UTF-16 code units of the normalised text. */
	length: Offset,
	/** What the page is, in a line; null where only the file name is known. */
	about: z.nullable(z.string()),
	/** Where its text, segments and time expressions are, relative to the index. */
	href: z.string(),
	/** Where the page stood on the web, if an editor knows. */
	url: z.optional(WebAddress),
	/** An editor restricts it to its excerpts: the rest of its text is in no file. */
	publish: z.optional(z.literal('excerpts')),
})
export type DocumentEntry = z.infer<typeof DocumentEntry>

export const StoryKind = z.enum(['article', 'live', 'update', 'excerpt', 'comment', 'offTopic'])
export type StoryKind = z.infer<typeof StoryKind>

/** One publication by one outlet. */
export const Story = z.object({
	id: Id,
	documentId: Id,
	segmentIds: z.array(Id),
	kind: StoryKind,
	/** First words, for lists and for finding it again. */
	opening: z.string(),
	outletId: z.nullable(Id),
	outletBasis: z.enum(['text', 'editor', 'none']),
	/** Why this outlet. */
	outletSteps: z.array(Step),
	author: z.nullable(z.string()),
	/** Who passed it on, nearest the reader last: names as printed. */
	via: z.array(z.string()),
	published: Dated,
	/** Clock label of a live update, `16:00 GMT`. */
	clock: z.nullable(z.string()),
	/** Where its outlet published it on the web, if an editor knows. */
	url: z.optional(WebAddress),
})
export type Story = z.infer<typeof Story>

export const ClaimKind = z.enum([
	'air-strike',
	'shelling',
	'advance',
	'clash',
	'evacuation',
	'truce',
	'diplomacy',
	'aid',
	'statement',
	'casualties',
	'siege',
	'protest',
	'other',
])
export type ClaimKind = z.infer<typeof ClaimKind>

/** What a kind means, and the ACLED event type it answers to; null where ACLED has none, or where the kind does not tell. */
export const KindEntry = z.object({
	kind: ClaimKind,
	/** In words, lower case, as a sentence goes on: "shelling", "a ceasefire". */
	name: z.string(),
	definition: z.string(),
	acled: z.nullable(z.object({ eventType: z.string(), subEventType: z.nullable(z.string()) })),
})
export type KindEntry = z.infer<typeof KindEntry>

export const Modality = z.enum(['asserted', 'alleged', 'planned', 'denied', 'opinion'])
export type Modality = z.infer<typeof Modality>

/** One link of the attribution chain, nearest the words first: speaker, then agency or medium; the outlet itself is the story's. */
export const Attribution = z.object({
	name: z.string(),
	role: z.enum(['speaker', 'agency', 'medium', 'anonymous']),
	verb: z.string(),
	start: z.optional(Offset),
	end: z.optional(Offset),
})
export type Attribution = z.infer<typeof Attribution>

/** "at least 80 soldiers killed" is `{ measure: 'killed', victims: 'soldiers', low: 80, high: null, comparator: 'at-least' }`. */
export const Figure = z.object({
	measure: z.string(),
	victims: z.nullable(z.string()),
	low: z.nullable(z.number()),
	high: z.nullable(z.number()),
	comparator: z.enum(['exact', 'at-least', 'about', 'more-than', 'up-to', 'range', 'vague']),
	words: z.string(),
	/** Where and over which time it was counted, as far as its words say: "97 killed across Syria on Wednesday". */
	scope: z.optional(
		z.object({ placeIds: z.array(Id), span: z.optional(EdtfText), words: z.string().check(z.minLength(1)) }),
	),
	/** The day up to which it was counted: "as of Tuesday". */
	asOf: z.optional(EdtfText),
	start: z.optional(Offset),
	end: z.optional(Offset),
})
export type Figure = z.infer<typeof Figure>

export const VeilKind = z.enum(['children', 'bodies', 'cruelty', 'abuse', 'names'])
export type VeilKind = z.infer<typeof VeilKind>

/** A span that is named and explained before it is shown: graphic or hurtful words, or a list of private persons' names. */
export const Veil = z.object({
	start: Offset,
	end: Offset,
	kind: VeilKind,
	/** What stands there, in neutral words: `a list of names: 14 lines`. */
	what: z.string(),
	/** Why it is not shown at once. */
	why: z.string(),
})
export type Veil = z.infer<typeof Veil>

/** A person's change to a record, shown with it. */
export const Edit = z.object({ field: z.string(), why: z.string(), restsOn: z.string() })
export type Edit = z.infer<typeof Edit>

/** One dated assertion in one story. */
export const Claim = z.object({
	id: Id,
	documentId: Id,
	storyId: Id,
	selector: Selector,
	/** The same sentence elsewhere in the document (a headline repeat, a doubled paragraph). */
	repeats: z.optional(z.array(Selector)),
	/** What is claimed, in the tool's neutral voice; loaded words inside quotation marks only. */
	summary: z.string(),
	kind: ClaimKind,
	date: Dated,
	/** Where what is told happened. */
	placeIds: z.array(Id),
	/** Where it was said or talked about, kept apart: "said in Hamburg, Germany". */
	saidAt: z.optional(z.array(Id)),
	actors: z.array(z.string()),
	attribution: z.array(Attribution),
	modality: Modality,
	figures: z.array(Figure),
	/** A reader's comment, not the outlet's own text. */
	comment: z.optional(z.boolean()),
	/** Spans of the document that overlap the excerpt and are explained before they are shown. */
	veils: z.optional(z.array(Veil)),
	/** Who took the words for an account; a rule where it is left out. */
	by: z.optional(z.enum(['rule', 'editor'])),
	edits: z.optional(z.array(Edit)),
})
export type Claim = z.infer<typeof Claim>

export const Agreement = z.enum(['acknowledged', 'multi-source', 'single-source', 'contested', 'denied'])
export type Agreement = z.infer<typeof Agreement>

/**
 * How two accounts differ. `contradicts`: not both can be so. `updates`: the later one replaces the earlier. `broader`: one
 * holds the other (a wider place, a vaguer word). `differentScope`: they speak of unlike things, or in other words.
 * `silent`: one says what the other leaves out, which is no denial.
 */
export const Difference = z.object({
	field: z.enum(['occurrence', 'date', 'place', 'actor', 'number', 'modality', 'wording']),
	relation: z.enum(['contradicts', 'updates', 'broader', 'differentScope', 'silent']),
	/** The claims of all sides. Where it bears on another event too, claims of that one are among them. */
	claimIds: z.array(Id),
	/** Whose words differ, and which: loaded words inside quotation marks only. */
	note: z.string(),
	/** Who saw it; a rule where it is left out. */
	by: z.optional(z.enum(['rule', 'editor'])),
	/** An editor's reason. */
	why: z.optional(z.string()),
	/** The other events that some of `claimIds` tell of: not the same occurrence, but the accounts bear on each other. */
	otherEventIds: z.optional(z.array(Id)),
})
export type Difference = z.infer<typeof Difference>

/** Claims judged to tell of the same occurrence. */
export const EventRecord = z.object({
	id: Id,
	title: z.string(),
	kind: ClaimKind,
	date: Dated,
	placeIds: z.array(Id),
	claimIds: z.array(Id),
	agreement: Agreement,
	differences: z.array(Difference),
	/** Why these claims are one event, a line for each link, and who decided: a rule or an editor. */
	links: z.array(z.object({ claimIds: z.tuple([Id, Id]), why: z.string(), by: z.enum(['rule', 'editor']) })),
	/** What an editor set of the event itself: its title, its kind. */
	edits: z.optional(z.array(Edit)),
})
export type EventRecord = z.infer<typeof EventRecord>

export const ShardEntry = z.object({
	key: z.string(),
	href: z.string(),
	sha256: z.string(),
	earliest: z.nullable(Day),
	latest: z.nullable(Day),
	/** Events in it. */
	count: Offset,
	/** The words its events are found by (`SearchFile`), where there are several shards. */
	search: z.optional(z.object({ href: z.string(), sha256: z.string() })),
})
export type ShardEntry = z.infer<typeof ShardEntry>

/** `data/index.json` */
export const Index = z.object({
	schemaVersion: z.literal(SCHEMA_VERSION),
	/** First characters of a hash over all the data: the version a pinned link names. */
	dataVersion: z.string(),
	title: z.string(),
	/** What is hard to read in the documents, named before anybody reads them, where the editor says so. */
	contentNote: z.optional(z.string()),
	/** Where to write to about the records: an address that the editor gave. */
	contact: z.optional(z.string()),
	/** Where the page stands on the web: the address of its folder, if the editor gave it. */
	url: z.optional(WebAddress),
	outlets: z.array(Outlet),
	places: z.array(Place),
	documents: z.array(DocumentEntry),
	stories: z.array(Story),
	/** The scheme of kinds. */
	kinds: z.optional(z.array(KindEntry)),
	/** Events by day of their earliest bound, for the overview. */
	density: z.array(z.object({ day: Day, count: Offset })),
	/** How many events carry each value. */
	facets: z.record(z.string(), z.record(z.string(), Offset)),
	shards: z.array(ShardEntry),
	/** The lines of all events, where they are too many for one shard: one entry for each event. */
	catalogue: z.optional(z.object({ href: z.string(), sha256: z.string(), count: Offset })),
	/** Where the words that sources use for one thing are (`WordsFile`), relative to this file. */
	words: z.optional(z.object({ href: z.string(), sha256: z.string() })),
	/** Where the walkthroughs for a class are (`WalkthroughsFile`), where there are any. */
	walkthroughs: z.optional(z.object({ href: z.string(), sha256: z.string(), count: Offset })),
})
export type Index = z.infer<typeof Index>

/** `data/documents/<id>.json` */
export const DocumentFile = z.object({
	schemaVersion: z.literal(SCHEMA_VERSION),
	id: Id,
	text: z.string(),
	segments: z.array(Segment),
	timexes: z.array(Timex),
	claims: z.array(z.object({ claimId: Id, eventId: Id, start: Offset, end: Offset })),
	/** Sentences of stories that became no claim, with the reason. */
	dropped: z.array(z.object({ start: Offset, end: Offset, reason: z.string() })),
	/** Spans that are explained before they are shown. */
	veils: z.optional(z.array(Veil)),
	/** Spans that are not published: white space stands in the text in their place, so that positions stay true. */
	unpublished: z.optional(z.array(z.object({ start: Offset, end: Offset }))),
})
export type DocumentFile = z.infer<typeof DocumentFile>

/** `data/events/<key>.json` */
export const Shard = z.object({
	schemaVersion: z.literal(SCHEMA_VERSION),
	key: z.string(),
	events: z.array(EventRecord),
	claims: z.array(Claim),
})
export type Shard = z.infer<typeof Shard>

/** What can be called by different words: the meaning as the tool would say it, and the words the documents use for it. */
export const WordMeaning = z.object({
	id: Id,
	neutral: z.string(),
	/** What the choice of word does, in one line. */
	note: z.string(),
	terms: z.array(
		z.object({
			/** Unique within its meaning. */
			id: Id,
			/** Forms found, in small letters. */
			words: z.array(z.string()),
			/** A word that takes a side; else an ordinary one, counted beside it. */
			loaded: z.boolean(),
		}),
	),
})
export type WordMeaning = z.infer<typeof WordMeaning>

/** One use of such a word: its place in the document, and whose word it is. */
export const WordUse = z.object({
	meaning: Id,
	term: Id,
	/** As printed: the document's text from `start` to `end`. */
	words: z.string(),
	documentId: Id,
	storyId: Id,
	outletId: z.nullable(Id),
	start: Offset,
	end: Offset,
	/** Inside quotation marks, or in a block quotation: a speaker's word, or one the outlet holds at arm's length. */
	quoted: z.boolean(),
	/** Who is cited in the sentence; null where it cites nobody. Unquoted, the word may be the speaker's or the outlet's. */
	speaker: z.nullable(z.string()),
	/** In a reader's comment. */
	comment: z.boolean(),
})
export type WordUse = z.infer<typeof WordUse>

/** `data/words.json`: only meanings and words that some document uses; uses in document order. */
export const WordsFile = z.object({
	schemaVersion: z.literal(SCHEMA_VERSION),
	meanings: z.array(WordMeaning),
	uses: z.array(WordUse),
	/** How many words of each story were looked through: what a count is a count in. Readers' comments apart. */
	texts: z.optional(z.array(z.object({ storyId: Id, outletId: z.nullable(Id), comment: z.boolean(), words: Offset }))),
})
export type WordsFile = z.infer<typeof WordsFile>

/** What a reader exports: chosen events and their claims, with all that they name. */
export const ExportFile = z.object({
	$schema: z.string(),
	schemaVersion: z.literal(SCHEMA_VERSION),
	dataVersion: z.string(),
	title: z.string(),
	outlets: z.array(Outlet),
	places: z.array(Place),
	documents: z.array(DocumentEntry),
	stories: z.array(Story),
	kinds: z.array(KindEntry),
	events: z.array(EventRecord),
	claims: z.array(Claim),
})
export type ExportFile = z.infer<typeof ExportFile>
