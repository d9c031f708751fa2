/** claim: a sentence that was read and placed → its record. */
import type { Claim, Dated, Figure, Segment, Story } from '../../records/schema.ts'
import { describe } from '../../records/selector.ts'
import type { Resolved } from '../date.ts'
import { contentId } from '../id.ts'
import { findPlaces } from '../places.ts'
import { findActors, isPress } from './actors.ts'
import type { Voice } from './attribution.ts'
import { counted } from './counted.ts'
import { figures } from './figures.ts'
import { happened } from './happened.ts'
import { type Cue, kind as kindOf } from './kind.ts'
import { modality } from './modality.ts'
import { plain, quotations } from './plain.ts'
import { saidAt } from './saidAt.ts'
import type { Sentence } from './sentences.ts'
import { summary } from './summary.ts'

/** A sentence with what was read of it. */
export type Reading = {
	sentence: Sentence
	words: string
	voice: Voice
	cue: Cue | null
	segment: Segment
	story: Story
	/** The segment's time expressions. */
	timexes: readonly Resolved[]
}

export type Surroundings = {
	document: { id: string; text: string }
	/** The dated claim before, if the sentence may go on from it. */
	before: { date: Dated; paragraph: number; speaker: string | null } | null
	/** The day its speaker spoke, as said before. */
	spoke: Dated | null
	/** A day the story has told of, which the sentence points back to. */
	recalled: Dated | null
	/** The story argues more than it reports. */
	essay: boolean
	/** It stands in a block quotation, whose paragraphs are one telling. */
	quoting: boolean
	/** Whom the claim before was about, by neutral name. */
	they: string | null
	/** It is passed on as unconfirmed. */
	unconfirmed: boolean
}

/** Makes the record of a claim. */
export function claim(reading: Reading, placeIds: string[], around: Surroundings): Claim {
	const { sentence, words, voice, cue, segment, story, timexes } = reading
	const text = plain(words)
	const standing = modality(text, plain(blanked(words)), voice, around.unconfirmed)
	const numbers = counted(figuresOf(reading), words, sentence.body, timexes)
	const abroad = saidAt(words)
	const kind = kindOf(text, {
		cue,
		modality: standing.modality,
		figures: numbers,
		spoken: voice.chain.length > 0,
		acts: voice.acts,
		verbAt: voice.verbAt,
	})
	const { date } = happened({
		sentence: words,
		at: sentence.body,
		from: sentence.start,
		timexes,
		verbAt: voice.verbAt,
		acts: voice.acts,
		planned: standing.modality === 'planned',
		part: sentence.part,
		essay: around.essay,
		guess:
			segment.kind === 'comment' && standing.modality === 'planned' && voice.chain.length === 0 && !POSTED.test(text),
		story,
		statement: kind === 'statement',
		before: around.before && {
			date: around.before.date,
			speaker: around.before.speaker,
			here: around.quoting || around.before.paragraph === sentence.paragraph,
		},
		speaker: voice.chain[0]?.name ?? null,
		spoke: around.spoke,
		recalled: around.recalled,
	})
	const actors = findActors(text).filter(({ kind }) => !isPress(kind))
	const selector = describe(around.document.text, { start: sentence.body, end: sentence.end })
	const parts = { kind, modality: standing.modality, placeIds, attribution: voice.chain, figures: numbers }
	return {
		id: contentId('c', around.document.id, selector.start, selector.end, selector.exact),
		documentId: around.document.id,
		storyId: story.id,
		selector,
		summary: summary({
			...parts,
			words,
			at: sentence.body,
			times: timexes
				.filter(({ type, start, end }) => type !== 'DURATION' && start >= sentence.body && end <= sentence.end)
				.map(({ start, end }) => ({ start: start - sentence.body, end: end - sentence.body })),
			acts: voice.acts,
			comment: segment.kind === 'comment',
			they: around.they,
			...introduced(around.document.text, voice, sentence),
		}),
		date,
		...parts,
		...(abroad.length > 0 && { saidAt: abroad }),
		actors: [...new Set(actors.map(({ name }) => name))],
		...(segment.kind === 'comment' ? { comment: true } : {}),
	}
}

/** Figures of a reading, in document positions. Dates and names of places are none. */
export function figuresOf({ sentence, words, timexes }: Pick<Reading, 'sentence' | 'words' | 'timexes'>): Figure[] {
	const shift = sentence.body
	const dates = timexes
		.filter(({ start, end }) => start < sentence.end && end > shift)
		.map(({ start, end }) => ({ start: start - shift, end: end - shift }))
	return figures(words, [...dates, ...findPlaces(words)]).map((figure) => ({
		...figure,
		start: figure.start! + shift,
		end: figure.end! + shift,
	}))
}

/** Somebody put it in writing, even if nobody is named: the words are of about that day, whatever they foresee. */
const POSTED = /\b(?:s?he|they) (?:tweets?|tweeted|writes?|wrote|posts|posted|says|said)\b/i

/** The sentence with its quotations blanked out. */
function blanked(words: string): string {
	return quotations(words).reduceRight(
		(left, { start, end }) => left.slice(0, start) + '·'.repeat(end - start) + left.slice(end),
		words,
	)
}

/** The words in which a speaker was brought in before this sentence, to see what he is. */
function introduced(text: string, { chain }: Voice, { body, end }: Sentence): { introduced?: string } {
	const name = chain[0]?.name
	if (name === undefined || text.slice(body, end).includes(name)) return {}
	const at = text.lastIndexOf(name, body)
	if (at === -1 || body - at > FARTHEST) return {}
	const stop = text.slice(at).search(/[.!?]["”]?\s/)
	return { introduced: plain(text.slice(at, stop === -1 ? at + INTRODUCTION : at + Math.min(stop, INTRODUCTION))) }
}

/** Characters back to where a speaker may have been brought in. */
const FARTHEST = 4000
/** Characters of an apposition looked at. */
const INTRODUCTION = 160
