/**
 * Reader: goes through a document's segments as a reader does, remembering within a story who spoke last, which place is
 * spoken of and which day, and turns sentences into claims or drops them with a reason.
 */
import type { Attribution, Claim, ClaimKind, Dated, Figure, Modality, Segment, Story } from '../../records/schema.ts'
import { describe, type Span } from '../../records/selector.ts'
import type { Resolved } from '../date.ts'
import { contentId } from '../id.ts'
import { findPlaces } from '../places.ts'
import type { SourceDocument } from '../read.ts'
import { NO_REPORT, SUPPOSES } from '../tables/anaphora.ts'
import { findActors, isPress } from './actors.ts'
import { type Floor, type Voice, voice } from './attribution.ts'
import { figures } from './figures.ts'
import { happened, spokeOn } from './happened.ts'
import { type Cue, cue } from './kind.ts'
import { modality } from './modality.ts'
import { plain, quotations } from './plain.ts'
import { carried, type Post, posted } from './posts.ts'
import { advance, type Focus, NO_FOCUS, placesOf, placing } from './scope.ts'
import { type Sentence, sentences } from './sentences.ts'
import { summary } from './summary.ts'

type Input = { document: SourceDocument; segments: Segment[]; timexes: Resolved[]; scope: readonly string[] }
type Dropped = Span & { reason: string }

/** A sentence with what was read of it. */
type Reading = { sentence: Sentence; words: string; voice: Voice; cue: Cue | null; segment: Segment; story: Story }

export class Reader {
	readonly claims: Claim[] = []
	readonly dropped: Dropped[] = []
	private readonly input: Input
	private storyId: string | null = null
	private floor: Floor = { speakers: [] }
	private focus: Focus = NO_FOCUS
	/** Where the story as a whole is, for headings that name no place. */
	private home: Focus = NO_FOCUS
	/** Paragraph of the block quotation we are in. */
	private block: { chain: Attribution[]; paragraph: number | null; goesOn: boolean } | null = null
	/** The dated claim before and its paragraph. */
	private before: { date: Dated; paragraph: number } | null = null
	/** The days on which speakers of the story are said to have spoken. */
	private spoke = new Map<string, Dated>()
	/** What the last claim was made of. */
	private latest: (Reading & { placeIds: string[] }) | null = null
	/** The sentence before: its paragraph where it was in scope, and how many have been read of the story. */
	private last: { at: number; paragraph: number | null; count: number; titled: boolean } = START
	/** The story argues more than it reports. */
	private essay = false
	private posts: { heading: Post | null } = { heading: null }

	constructor(input: Input) {
		this.input = input
	}

	/** A heading moves the focus: to its places, away at places elsewhere, back to the story's own place else. */
	heading(segment: Segment, story: Story | undefined): void {
		const text = this.text(segment)
		if (story && story.id !== this.storyId) this.begin(story)
		// A standfirst is a sentence of the story, set as a heading.
		if (story && this.last.titled && STANDFIRST.test(text) && text.split(/\s+/).length >= 8) {
			this.read(segment, story)
			return
		}
		this.last = { ...this.last, titled: true }
		const { inside, outside } = placesOf(text, this.input.scope)
		if (inside.length > 0) this.focus = advance(NO_FOCUS, text, inside, null)
		else if (outside.length > 0) this.focus = NO_FOCUS
		else if (!RELAY.test(text) && this.focus.placeIds.length === 0) this.focus = this.home
		this.before = null
		this.last = { ...START, count: this.last.count, titled: true }
		this.block = null
	}

	read(segment: Segment, story: Story): void {
		if (story.id !== this.storyId) this.begin(story)
		const list = sentences(this.input.document.text, segment)
		if (segment.kind === 'comment') this.beginComment()
		for (const sentence of list) this.sentence(sentence, segment, story, list)
	}

	private text({ start, end }: Span): string {
		return this.input.document.text.slice(start, end)
	}

	private begin(story: Story): void {
		const handed = this.home
		this.storyId = story.id
		this.floor = { speakers: [] }
		this.before = null
		this.block = null
		this.spoke = new Map()
		this.last = START
		const own = this.input.segments.filter(
			({ storyId, kind }) => storyId === story.id && (kind === 'story' || kind === 'update'),
		)
		const all = own.flatMap((segment) => sentences(this.input.document.text, segment))
		const lead = all.slice(0, LEAD)
		const quoting = all.filter(
			({ body, end }) => voice(this.input.document.text.slice(body, end), body, this.floor).chain.length > 0,
		)
		this.essay = all.length >= ESSAY.sentences && quoting.length < all.length * ESSAY.quoting
		const { inside, outside } = placesOf(own.map((segment) => this.text(segment)).join('\n'), this.input.scope)
		const first = lead
			.map((sentence) => this.text(sentence))
			.find((words) => placesOf(words, this.input.scope).inside.length > 0)
		const mostly = inside.length > 0 && inside.length >= outside.length
		this.home =
			first && mostly && story.kind !== 'comment'
				? advance(NO_FOCUS, first, placesOf(first, this.input.scope).inside, null)
				: NO_FOCUS
		// A story handed on ("RT reports:") may speak of "the city" its frame has named.
		if (inside.length === 0 && outside.length === 0 && own.some((segment) => THE_CITY.test(this.text(segment))))
			this.home = handed
		this.focus = this.home
	}

	private beginComment(): void {
		this.focus = NO_FOCUS
		this.home = NO_FOCUS
		this.floor = { speakers: [] }
		this.before = null
		this.block = null
		this.posts = { heading: null }
	}

	private sentence(sentence: Sentence, segment: Segment, story: Story, list: Sentence[]): void {
		const words = this.input.document.text.slice(sentence.body, sentence.end)
		const heard = this.hear(sentence, words, segment, list)
		const reading: Reading = { sentence, words, voice: heard, cue: cue(plain(words)), segment, story }
		const said =
			heard.verbAt > 0
				? spokeOn({
						sentence: words,
						at: sentence.body,
						from: sentence.start,
						timexes: this.input.timexes,
						verbAt: heard.verbAt,
						acts: false,
						planned: false,
					})
				: null
		const reason = this.claim(reading)
		if (said && heard.chain[0]) this.spoke.set(heard.chain[0].name, said)
		if (reason !== null) this.dropped.push({ start: sentence.start, end: sentence.end, reason })
		const inScope = reason === null || !/scope/.test(reason)
		this.last = {
			...this.last,
			at: sentence.paragraph,
			paragraph: inScope ? sentence.paragraph : null,
			count: this.last.count + 1,
		}
		if (heard.speaker) this.floor.speakers.push(heard.speaker)
		if (heard.opensBlock && heard.chain.length > 0) this.block = { chain: heard.chain, paragraph: null, goesOn: false }
	}

	/** Who says the sentence: its own words, the block quotation it stands in, the last speaker of a bare quotation, a post's sign. */
	private hear(sentence: Sentence, words: string, segment: Segment, list: Sentence[]): Voice {
		const heard = voice(words, sentence.body, this.floor)
		const post = segment.kind === 'comment' || segment.kind === 'caption' ? this.post(sentence, list) : null
		if (post) return { ...heard, chain: carried(heard.chain, post), speaker: heard.speaker }
		const block = this.inBlock(sentence, words)
		if (heard.chain.length > 0) return heard
		if (block && this.block) return { ...heard, chain: this.block.chain, hint: blockHint(this.block.chain) }
		if (sentence.part && this.claims.at(-1)?.selector.end === sentence.start - 1)
			return { ...heard, chain: this.claims.at(-1)!.attribution }
		const counted = COUNTED.test(words) ? this.floor.speakers.findLast(({ sort }) => sort === 'group') : undefined
		const last = BARE_QUOTE.test(words) ? this.floor.speakers.at(-1) : counted
		if (!last) return heard
		const { name, role, verb, start, end } = last
		return { ...heard, chain: [{ name, role, verb, start, end }] }
	}

	private post(sentence: Sentence, list: Sentence[]): Post | null {
		const paragraph = list.filter((other) => other.paragraph === sentence.paragraph)
		const span = { start: paragraph[0]!.start, end: paragraph.at(-1)!.end }
		const found = posted(this.text(span), span.start, sentence, this.posts.heading)
		this.posts.heading = found.heading
		return found.post
	}

	/** A block quotation is the paragraph after the colon, and those after it that speak as "I" and "we" or that it leaves open. */
	private inBlock(sentence: Sentence, words: string): boolean {
		// Lines of a list are not speech.
		if (!this.block || words.split(/\s+/).length < 5) return false
		if (this.block.paragraph === null) this.block.paragraph = sentence.paragraph
		if (this.block.paragraph !== sentence.paragraph) {
			if (!this.block.goesOn && !FIRST_PERSON.test(plain(words))) {
				this.block = null
				return false
			}
			this.block.paragraph = sentence.paragraph
		}
		this.block.goesOn =
			/(?:…|\.{3,})[."”’]*$/.test(words) ||
			quotations(words).some(({ end }) => end === words.length && !/["”]$/.test(words))
		return true
	}

	/** Makes a claim of a reading; else says why not. */
	private claim(reading: Reading): string | null {
		const { sentence, words, voice: heard, segment, story } = reading
		const text = plain(words)
		const comment = segment.kind === 'comment'
		const none = NO_REPORT.find(({ pattern }) => pattern.test(text))
		if (none) return none.reason
		const speaker = heard.chain[0]?.name ?? null
		if (speaker === null && SUPPOSES.test(text)) return 'a supposition, not a report'
		const follows = this.last.paragraph !== null
		const placed = placing(words, sentence.label, this.focus, this.input.scope, {
			speaker,
			follows,
			here: follows && this.last.paragraph === sentence.paragraph,
			astray: !follows && this.last.at === sentence.paragraph,
			essay: this.essay,
			lead: this.focus.placeIds.length > 0 && !comment && (this.last.count < LEAD || segment.kind === 'update'),
		})
		if (placed.placeIds === null) {
			if (!/nothing ties/.test(placed.why)) this.before = null
			if (/elsewhere/.test(placed.why)) this.focus = NO_FOCUS
			return `not in scope: ${placed.why}`
		}
		if (!reading.cue && heard.chain.length === 0) return 'no occurrence and no statement: general words'
		if (
			comment &&
			placed.inherited &&
			reading.cue &&
			this.last.paragraph === sentence.paragraph &&
			this.lengthen(reading)
		)
			return null
		if (comment && placed.inherited) return 'a reader’s remark that names no place itself'
		if (placed.inherited && !reading.cue && !heard.chain.some(({ role }) => role === 'speaker' || role === 'anonymous'))
			return 'no occurrence of its own'
		this.focus = advance(this.focus, words, placed.placeIds, speaker)
		const made = this.build(reading, placed.placeIds, text)
		this.claims.push(made)
		this.latest = { ...reading, placeIds: placed.placeIds }
		const dates = made.date.edtf !== null
		this.before = dates ? { date: made.date, paragraph: sentence.paragraph } : null
		if (story.kind === 'comment') this.before = null
		return null
	}

	/** A post goes on: what it adds without naming a place anew belongs to the claim it began with. */
	private lengthen(reading: Reading): boolean {
		const first = this.latest
		if (!first || first.sentence.paragraph !== reading.sentence.paragraph || reading.voice.verbAt > 0) return false
		const sentence = { ...first.sentence, end: reading.sentence.end }
		const words = this.input.document.text.slice(sentence.body, sentence.end)
		this.claims.pop()
		this.latest = { ...first, sentence, words }
		this.claims.push(this.build(this.latest, first.placeIds, plain(words)))
		return true
	}

	private build(
		{ sentence, words, voice: heard, cue: found, segment, story }: Reading,
		placeIds: string[],
		text: string,
	): Claim {
		const { document, timexes } = this.input
		const own = plain(
			quotations(words).reduceRight(
				(left, { start, end }) => left.slice(0, start) + '·'.repeat(end - start) + left.slice(end),
				words,
			),
		)
		const comment = segment.kind === 'comment'
		const standing = modality(text, own, heard, comment && this.posts.heading?.unconfirmed === true)
		const skip = [
			...timexes.map(({ start, end }) => ({ start: start - sentence.body, end: end - sentence.body })),
			...findPlaces(words),
		]
		const counted = figures(words, skip).map((figure) => ({
			...figure,
			start: figure.start! + sentence.body,
			end: figure.end! + sentence.body,
		}))
		const kind = kindOf(found, standing.modality, counted)
		const speaker = heard.chain[0]?.name
		const date = happened({
			sentence: words,
			at: sentence.body,
			from: sentence.start,
			timexes,
			verbAt: heard.verbAt,
			acts: heard.acts,
			planned: standing.modality === 'planned',
			part: sentence.part,
			story,
			statement: kind === 'statement',
			before: this.before && { date: this.before.date, here: this.before.paragraph === sentence.paragraph },
			spoke: (speaker && this.spoke.get(speaker)) || null,
		})
		const actors = findActors(text).filter(({ kind }) => !isPress(kind))
		const agent = found
			? (actors.findLast(({ kind: sort, end }) => sort !== 'person' && end <= found.start && found.start - end < 40)
					?.name ?? null)
			: null
		const selector = describe(document.text, { start: sentence.body, end: sentence.end })
		return {
			id: contentId('c', document.id, selector.start, selector.end, selector.exact),
			documentId: document.id,
			storyId: story.id,
			selector,
			summary: summary({
				kind,
				modality: standing.modality,
				placeIds,
				attribution: heard.chain,
				figures: counted,
				agent,
			}),
			kind,
			date: date.date,
			placeIds,
			actors: [...new Set(actors.map(({ name }) => name))],
			attribution: heard.chain,
			modality: standing.modality,
			figures: counted,
			...(comment ? { comment } : {}),
		}
	}
}

/** Public figures quoted at length argue; residents and doctors tell what they saw. */
function blockHint(chain: Attribution[]): Modality | null {
	return chain[0]?.role === 'speaker' && findActors(chain[0].name)[0]?.kind === 'person' ? 'opinion' : null
}

/** A judgement is a statement whatever it is about; an attack told by its dead is a toll. */
function kindOf(found: Cue | null, modality: Modality, counted: Figure[]): ClaimKind {
	if (!found || modality === 'opinion') return 'statement'
	const toll = counted.some(({ measure }) => measure === 'killed' || measure === 'injured')
	return found.kind === 'clash' && toll ? 'casualties' : found.kind
}

const START = { at: -1, paragraph: null, count: 0, titled: false }
const STANDFIRST = /^\p{Lu}.*[^.]\.$/su

/** A story this long in which fewer quote anybody is an essay. */
const ESSAY = { sentences: 8, quoting: 0.2 }

/** Sentences of a story that may say where it is. */
const LEAD = 3
const RELAY = /^(?:via\b|.* (?:reports?|writes|wrote|said):$)/i
const THE_CITY = /\bthe (?:[\w-]+ )?city\b/i
/** "… were among 97 documented": whoever counted before. */
const COUNTED = /(?<!(?:has|have|had|also|and) )\b(?:documented|recorded|counted|tallied)\b/
const BARE_QUOTE = /^["“]/
const FIRST_PERSON = /\b(?:I|we|We|my|My|our|Our|us|me)\b/
