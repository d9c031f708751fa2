/**
 * Listener: who says a sentence, with what was heard before in the story: its own words, the block quotation it stands
 * in, the last speaker where it is a bare quotation, the sign of a post.
 */
import type { Attribution, Dated, Modality, Segment } from '../../records/schema.ts'
import { findPlaces } from '../places.ts'
import { findActors } from './actors.ts'
import { type Voice, voice } from './attribution.ts'
import { plain, quotations } from './plain.ts'
import { carried, type Post, posted, withoutPrivateNames } from './posts.ts'
import type { Sentence } from './sentences.ts'
import type { Floor, Speaker } from './speakers.ts'

/** "… were among 97 documented": whoever counted before. */
const COUNTED =
	/(?:\d|\b(?:dead|deaths|people|civilians|cases|those|was|were)) (?:documented|recorded|counted|tallied)\b/
const BARE_QUOTE = /^["“]/
const FIRST_PERSON = /\b(?:I|we|We|my|My|our|Our|us|me)\b/
/** Shorter lines after a colon are a list, not speech. */
const SHORTEST_SPEECH = 5

export class Listener {
	private readonly text: string
	private floor: Floor = { speakers: [] }
	/** The block quotation we are in, the paragraph it has reached, and whether that leaves it open. */
	private block: { chain: Attribution[]; paragraph: number | null; goesOn: boolean } | null = null
	private heading: Post | null = null
	private readonly days = new Map<string, Dated>()
	private last: Attribution[] = []
	/** The paragraph of the last sentence. */
	private lastParagraph = -1
	private paragraph: { list: Sentence[]; start: number; end: number } | null = null

	constructor(text: string) {
		this.text = text
	}

	/** True inside a block quotation. */
	get quoting(): boolean {
		return this.block !== null
	}

	/** What is posted here is called unconfirmed. */
	get unconfirmed(): boolean {
		return this.heading?.unconfirmed ?? false
	}

	/** A heading or a new comment ends what was quoted. */
	pause(): void {
		this.block = null
	}

	/** Hears a sentence; `list` are the sentences of its segment. */
	hear(sentence: Sentence, segment: Segment, list: Sentence[]): Voice {
		const found = this.chained(sentence, segment, list)
		const heard = segment.kind === 'comment' ? { ...found, chain: withoutPrivateNames(found.chain) } : found
		if (heard.speaker) this.floor.speakers.push(heard.speaker)
		if (heard.opensBlock && heard.chain.length > 0) this.block = { chain: heard.chain, paragraph: null, goesOn: false }
		this.last = heard.chain
		this.lastParagraph = sentence.paragraph
		this.floor.subject = subjectOf(this.text.slice(sentence.body, sentence.end), sentence.body)
		return heard
	}

	/** Remembers the day a speaker spoke. */
	spoke(name: string, day: Dated): void {
		this.days.set(name, day)
	}

	/** The day a speaker spoke, where a sentence before said it. */
	dayOf(name: string): Dated | null {
		return this.days.get(name) ?? null
	}

	private chained(sentence: Sentence, segment: Segment, list: Sentence[]): Voice {
		const words = this.text.slice(sentence.body, sentence.end)
		if (sentence.paragraph !== this.lastParagraph) this.floor.subject = null
		const heard = voice(words, sentence.body, this.floor)
		const post = segment.kind === 'comment' || segment.kind === 'caption' ? this.post(sentence, list) : null
		if (post) return { ...heard, chain: carried(heard.chain, post) }
		const inBlock = this.inBlock(sentence, words)
		if (heard.chain.length > 0) return heard
		if (inBlock && this.block) return { ...heard, chain: this.block.chain, hint: blockHint(this.block.chain) }
		if (sentence.part) return { ...heard, chain: this.last }
		if (REPORTEDLY.test(words) && this.passesOn(sentence)) return { ...heard, chain: again(this.last, 'reportedly') }
		const counter = COUNTED.test(words) ? this.floor.speakers.findLast(({ sort }) => sort === 'group') : undefined
		const before = BARE_QUOTE.test(words) ? this.floor.speakers.at(-1) : counter
		if (!before) return heard
		const { name, role, verb, start, end } = before
		return { ...heard, chain: [{ name, role, verb, start, end }] }
	}

	/** A quotation that begins in the paragraph has not ended at `end`. */
	isOpen(paragraph: number, end: number): boolean {
		const words = this.text.slice(paragraph, end)
		return quotations(words).some((quote) => quote.end === words.length && !/["”]$/.test(words))
	}

	private post(sentence: Sentence, list: Sentence[]): Post | null {
		const start = sentence.paragraph
		const found = posted(this.text.slice(start, this.endOf(list, start)), start, sentence, this.heading)
		this.heading = found.heading
		return found.post
	}

	/** Where a paragraph ends. Sentences come in order, so the last answer serves the whole paragraph. */
	private endOf(list: Sentence[], paragraph: number): number {
		if (this.paragraph?.list !== list || this.paragraph.start !== paragraph) {
			const end = list.findLast((other) => other.paragraph === paragraph)?.end ?? paragraph
			this.paragraph = { list, start: paragraph, end }
		}
		return this.paragraph.end
	}

	/** The sentence before, of the same paragraph, was a medium's. */
	private passesOn({ paragraph }: Sentence): boolean {
		return paragraph === this.lastParagraph && this.last.length > 0 && isPassing(this.last)
	}

	/** A block quotation is the paragraph after the colon, and those after it that speak as "I" and "we" or that it leaves open. */
	private inBlock(sentence: Sentence, words: string): boolean {
		if (!this.block || words.split(/\s+/).length < SHORTEST_SPEECH) return false
		if (this.block.paragraph === null) this.block.paragraph = sentence.paragraph
		if (this.block.paragraph !== sentence.paragraph) {
			if (!this.block.goesOn && !FIRST_PERSON.test(plain(words))) {
				this.block = null
				return false
			}
			this.block.paragraph = sentence.paragraph
		}
		const open = this.isOpen(sentence.paragraph, sentence.end)
		this.block.goesOn = open || /(?:…|\.{3,})[."”’]*$/.test(words)
		return true
	}
}

/** Hedged, and nobody is named anew. */
const REPORTEDLY = /\breportedly\b/i

function isPassing(chain: Attribution[]): boolean {
	return chain.every(({ role }) => role === 'medium' || role === 'agency')
}

function again(chain: Attribution[], verb: string): Attribution[] {
	return chain.map((link) => ({ ...link, verb }))
}

/** "A pro-government blogger, X Y, is worried.": the one person a sentence is about, who may be "he" in the next. */
function subjectOf(words: string, at: number): Speaker | null {
	const match = SUBJECT.exec(plain(words))
	if (!match || findActors(match[1]!).length > 0 || findPlaces(match[1]!).length > 0) return null
	const start = at + match.index + match[0].indexOf(match[1]!)
	return { name: match[1]!, role: 'speaker', sort: 'person', verb: '', start, end: start + match[1]!.length }
}

const SUBJECT = /^(?:[\p{L}-]+ ){0,2}?(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+) (?:is|was|has|had)\b/u

/** Public figures quoted at length argue; residents and doctors tell what they saw. */
function blockHint(chain: Attribution[]): Modality | null {
	return chain[0]?.role === 'speaker' && findActors(chain[0].name)[0]?.kind === 'person' ? 'opinion' : null
}
