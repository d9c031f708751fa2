/**
 * Reader: goes through a document's segments as a reader does, remembering within a story which place is spoken of and
 * which day, and turns sentences into claims or drops them with a reason.
 */
import type { Claim, Dated, Segment, Story } from '../../records/schema.ts'
import type { Span } from '../../records/selector.ts'
import type { Resolved } from '../date.ts'
import type { SourceDocument } from '../read.ts'
import { NO_REPORT, SUPPOSES } from '../tables/anaphora.ts'
import { type About, about, LEAD } from './about.ts'
import { findActors, isPress } from './actors.ts'
import { claim, figuresOf, type Reading } from './claim.ts'
import { spokeOn } from './happened.ts'
import { cue } from './kind.ts'
import { Listener } from './listener.ts'
import { Memory } from './memory.ts'
import { modality } from './modality.ts'
import { outsideQuotes, plain } from './plain.ts'
import { advance, type Focus, NO_FOCUS, type Placing, placesOf, placing } from './scope.ts'
import { type Sentence, sentences } from './sentences.ts'
import { isTableRow } from './tableRow.ts'
import { actorInside } from './title/names.ts'
import { within } from './within.ts'

type Input = { document: SourceDocument; segments: Segment[]; timexes: Resolved[]; scope: readonly string[] }
type Dropped = Span & { reason: string }

export class Reader {
	readonly claims: Claim[] = []
	readonly dropped: Dropped[] = []
	private readonly input: Input
	private readonly timexes: Map<string, Resolved[]>
	private readonly segments: Map<string, Segment[]>
	private storyId: string | null = null
	private about: About = { home: NO_FOCUS, essay: false }
	private listener: Listener
	private focus: Focus = NO_FOCUS
	/** The dated claim before and its paragraph. */
	private before: { date: Dated; paragraph: number; speaker: string | null } | null = null
	/** Days the story has told of. */
	private memory = new Memory()
	/** What the last claim was made of. */
	private latest: { reading: Reading; placeIds: string[] } | null = null
	/** The sentence before: its paragraph, whether it was in scope, and how many were read of the story. */
	private last = START

	constructor(input: Input) {
		this.input = input
		this.listener = new Listener(input.document.text)
		this.timexes = grouped(input.timexes, ({ segmentId }) => segmentId)
		this.segments = grouped(input.segments, ({ storyId }) => storyId)
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
		const { inside, outside } = placesOf(text, this.input.scope)
		if (inside.length > 0) this.focus = advance(NO_FOCUS, text, inside, null)
		else if (outside.length > 0) this.focus = NO_FOCUS
		else if (!RELAY.test(text) && this.focus.placeIds.length === 0) this.focus = this.about.home
		this.before = null
		this.listener.pause()
		this.last = { ...START, count: this.last.count, titled: true }
	}

	read(segment: Segment, story: Story): void {
		if (story.id !== this.storyId || segment.kind === 'comment') this.begin(story)
		const list = sentences(this.input.document.text, segment)
		for (const sentence of list) this.sentence(sentence, segment, story, list)
	}

	private text({ start, end }: Span): string {
		return this.input.document.text.slice(start, end)
	}

	private begin(story: Story): void {
		const { document, scope } = this.input
		const own = this.segments.get(story.id) ?? []
		const timexes = own.flatMap(({ id }) => this.timexes.get(id) ?? [])
		this.about = about(document.text, story, own, timexes, scope, this.about.home)
		this.storyId = story.id
		this.listener = new Listener(document.text)
		this.focus = this.about.home
		this.before = null
		this.memory = new Memory()
		this.latest = null
		this.last = START
	}

	private sentence(sentence: Sentence, segment: Segment, story: Story, list: Sentence[]): void {
		const words = this.input.document.text.slice(sentence.body, sentence.end)
		const quoting = this.listener.quoting
		const voice = this.listener.hear(sentence, segment, list)
		const timexes = within(this.timexes.get(segment.id) ?? [], sentence)
		const reading: Reading = { sentence, words, voice, cue: cue(plain(words)), segment, story, timexes }
		const said = voice.verbAt > 0 ? spokeOn({ ...place(reading), acts: false, planned: false }) : null
		const reason = this.judge(reading, quoting && this.listener.quoting)
		this.memory.passes(timexes)
		if (said && voice.chain[0]) this.listener.spoke(voice.chain[0].name, said)
		if (reason !== null) this.dropped.push({ start: sentence.start, end: sentence.end, reason })
		const inScope = reason === null || !reason.startsWith(OUT_OF_SCOPE)
		const untied = reason !== null && /nothing ties/.test(reason) && this.about.home.placeIds.length > 0
		const astray = !inScope && !untied
		this.last = { ...this.last, paragraph: sentence.paragraph, inScope, astray, count: this.last.count + 1 }
	}

	/** Makes a claim of a reading; else says why not. */
	private judge(reading: Reading, quoting: boolean): string | null {
		const { sentence, words, voice, segment } = reading
		const text = plain(words)
		const none = NO_REPORT.find(({ pattern }) => pattern.test(text))
		if (none) return none.reason
		if (isTableRow(words)) return 'a row of a table'
		if ((voice.chain.length === 0 || this.about.essay) && SUPPOSES.test(text)) return 'a supposition, not a report'
		const placed = this.place(reading, quoting)
		if (placed.placeIds === null) {
			if (!/nothing ties/.test(placed.why)) this.before = null
			if (/elsewhere/.test(placed.why)) this.focus = NO_FOCUS
			return `${OUT_OF_SCOPE}: ${placed.why}`
		}
		if (segment.kind === 'comment' && voice.chain.length === 0 && isGuess(reading)) return 'a reader’s guess or opinion'
		if (!reading.cue && voice.chain.length === 0 && (placed.inherited || !isTold(reading, text)))
			return 'no occurrence and no statement: general words'
		if (segment.kind === 'comment' && placed.inherited) {
			const goesOn = reading.cue !== null && this.last.paragraph === sentence.paragraph
			if (goesOn && this.lengthen(reading)) return null
			if (!goesOn || voice.verbAt === 0) return 'a reader’s remark that names no place itself'
		}
		const named = voice.chain.some(({ role }) => role === 'speaker' || role === 'anonymous')
		if (placed.inherited && !reading.cue && !named) return 'no occurrence of its own'
		if (voice.opensBlock && !reading.cue && words.split(/\s+/).length < OPENER)
			return 'it only introduces what is said next'
		if (placed.inherited && this.isSamePoint(reading, quoting) && this.lengthen(reading)) return null
		this.focus = advance(this.focus, words, placed.placeIds, voice.chain[0]?.name ?? null)
		this.make(reading, placed.placeIds)
		return null
	}

	private place({ sentence, words, voice, cue, segment }: Reading, quoting: boolean): Placing {
		const { inScope, paragraph, count } = this.last
		const { home, essay } = this.about
		const speaker = voice.chain[0]?.name ?? null
		const comment = segment.kind === 'comment'
		const reports = !essay && !comment && (cue !== null || speaker !== null)
		return placing(words, sentence.label, this.focus, this.input.scope, {
			speaker,
			follows: inScope,
			here: inScope && paragraph === sentence.paragraph,
			astray: this.last.astray && paragraph === sentence.paragraph,
			essay,
			home: reports && home.placeIds.length > 0 ? home.placeIds : null,
			lead:
				this.focus.placeIds.length > 0 &&
				!comment &&
				(count < LEAD || segment.kind === 'update' || (quoting && inScope)),
		})
	}

	private make(reading: Reading, placeIds: string[]): void {
		const { document } = this.input
		const name = reading.voice.chain[0]?.name
		const comment = reading.segment.kind === 'comment'
		const made = claim(reading, placeIds, {
			document,
			before: comment ? null : this.before,
			recalled: this.memory.recall(plain(reading.words)),
			spoke: name === undefined ? null : this.listener.dayOf(name),
			essay: this.about.essay,
			they: this.they(reading),
			quoting: this.listener.quoting,
			unconfirmed: comment && this.listener.unconfirmed,
		})
		this.claims.push(made)
		this.memory.keep(plain(reading.words), made.date)
		this.latest = { reading, placeIds }
		const { paragraph } = reading.sentence
		this.before = made.date.earliest === null ? null : { date: made.date, paragraph, speaker: name ?? null }
	}

	/** Whom the claim before, of the same paragraph and nobody's words, begins with. */
	private they({ sentence }: Reading): string | null {
		const before = this.latest?.reading
		if (!before || before.sentence.paragraph !== sentence.paragraph || before.voice.chain.length > 0) return null
		const first = findActors(plain(before.words)).find(({ start, kind }) => start < 5 && !isPress(kind))
		return first ? actorInside(first.name) : null
	}

	/** A speaker goes on with one point: the same words of his, no new sort of occurrence, no new number. */
	private isSamePoint(reading: Reading, quoting: boolean): boolean {
		const before = this.latest?.reading
		if (!before || !(quoting || /^["“]/.test(reading.words)) || figuresOf(reading).length > 0) return false
		const sameSpeaker = before.voice.chain[0]?.name === reading.voice.chain[0]?.name
		const sameKind = reading.cue === null || before.cue === null || reading.cue.kind === before.cue.kind
		// A demonstrative goes on with the point before; so do words inside a quotation still open.
		if (
			sameSpeaker &&
			(this.listener.isOpen(reading.sentence.paragraph, reading.sentence.start) ||
				(sameKind && POINTS_BACK.test(reading.words)))
		)
			return reading.voice.verbAt === 0
		const short = Math.min(reading.words.split(/\s+/).length, before.words.split(/\s+/).length) <= FRAGMENT
		return sameSpeaker && sameKind && short && reading.voice.verbAt === 0
	}

	/** A post or a quotation goes on: what it adds without naming a place anew belongs to the claim it began with. */
	private lengthen({ sentence, voice }: Reading): boolean {
		const { latest } = this
		if (!latest || latest.reading.sentence.paragraph !== sentence.paragraph || voice.verbAt > 0) return false
		const longer = { ...latest.reading.sentence, end: sentence.end }
		const words = this.input.document.text.slice(longer.body, longer.end)
		this.claims.pop()
		const timexes = within(this.timexes.get(latest.reading.segment.id) ?? [], longer)
		const found = latest.reading.cue ?? cue(plain(words))
		this.make({ ...latest.reading, sentence: longer, words, timexes, cue: found }, latest.placeIds)
		return true
	}
}

/** Opens what the speaker draws from his own words before. */
const POINTS_BACK = /^["“]?(?:That|This|It|These|Those|So|Thus|Hence|Therefore)\b/
/** Words of a sentence that may be no more than "A doctor at the hospital recounted:". */
const OPENER = 12
/** A sentence of speech this short (in words) makes no point of its own. */
const FRAGMENT = 10
const OUT_OF_SCOPE = 'not in scope'
const START = { paragraph: -1, inScope: false, astray: true, count: 0, titled: false }
const STANDFIRST = /^\p{Lu}.*[^.]\.$/su
const RELAY = /^(?:via\b|.* (?:reports?|writes|wrote|said):$)/i
/** Some finite verb. */
const VERB =
	/\b(?:was|were|is|are|has|have|had|will|plan(?:s|ned)?|stood|lost|fell|hit|shot|fought|held|met|left|took|went|came|began|\p{L}{2,}ed)\b/iu

/** Says something of a day or a number of things, though by no word the scheme of kinds knows. */
function isTold(reading: Reading, text: string): boolean {
	const { start, end } = reading.sentence
	const dated = reading.timexes.some(
		(timex) =>
			timex.start >= start &&
			timex.end <= end &&
			timex.edtf !== null &&
			(timex.type === 'DATE' || timex.type === 'TIME'),
	)
	return VERB.test(text) && (dated || figuresOf(reading).length > 0)
}

/** What dating a sentence needs to know of where it stands. */
function place({ sentence, words, timexes, voice }: Reading) {
	return { sentence: words, at: sentence.body, from: sentence.start, timexes, verbAt: voice.verbAt }
}

function grouped<T>(items: readonly T[], key: (item: T) => string | null): Map<string, T[]> {
	const groups = new Map<string, T[]>()
	for (const item of items) {
		const at = key(item)
		if (at === null) continue
		const group = groups.get(at)
		if (group) group.push(item)
		else groups.set(at, [item])
	}
	return groups
}

/** What a reader thinks, expects or argues, and no report of anything. */
function isGuess({ words, voice }: Reading): boolean {
	const text = plain(words)
	const { modality: standing } = modality(text, plain(outsideQuotes(words)), voice, false)
	return (standing === 'planned' || standing === 'opinion') && !REPORTED.test(text)
}

/** Somebody is said to have written or said it. */
const REPORTED = /\b(?:tweets?|tweeted|writes?|wrote|posts|posted|says|said|reports|reported)\b|["”] ?[–-]/i
