import type { Step } from '../../records/schema.ts'

/** What the tagger is told of the text it reads. Everything that is not in the words comes in here: no clock, no zone. */
export type Context = {
	/** The day the words were written, `YYYY-MM-DD`; null where it is not known. */
	reference: string | null
	/** The day is only about right. */
	approximate?: boolean
	/** How that day is known, for the steps: "known from outside the page". */
	referenceSays?: string
	/** Whether that day is an editor's knowledge; steps that rest on it say so. Text where left out. */
	referenceFrom?: 'text' | 'editor'
	/** Where the day is not known, the days between which it lies (both may be open). */
	within?: { earliest: string | null; latest: string | null }
	/** `05-06-2016`: whether the day or the month stands first in this document; null where nothing decides it. */
	order?: 'dmy' | 'mdy' | null
	/** The TIMEX3 value mentioned last before this text, for "the same day". */
	previous?: string | null
	/** News counts from the day of writing, narrative from the date last mentioned. Left out, the text decides. */
	manner?: 'news' | 'narrative'
}

/** A temporal expression found in a text, with all that explains it. Positions are UTF-16 code units of that text. */
export type Found = {
	start: number
	end: number
	/** The words as printed: `text.slice(start, end)`. */
	words: string
	type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
	/** TIMEX3 value; `X` where a digit is not known (`XXXX-WXX-3`). */
	value: string
	mod?: string
	/** SET only: how often, and of which ("every"). */
	freq?: string
	quant?: string
	/** The EDTF value; null where the words and the anchor give none. */
	edtf: string | null
	/** The name of the rule that read the words. */
	rule: string
	/** The day it was resolved against, where there was one. */
	anchor?: string
	/** Why, a readable line each: the words, what they are held against, the rule, the result. */
	steps: Step[]
	/** ISO 8601 weekday, where the words name one: 1 Monday … 7 Sunday. */
	weekday?: number
	/** Relative to the day of writing, as far as words or tense say. */
	direction?: 'past' | 'future' | 'unknown'
	/** Symbolic: measured from an event or from the date before, in days where it is whole days. */
	relativeTo?: RelativeTo
}

export type RelativeTo = {
	kind: 'event' | 'previous'
	/** Days after (before: negative); null where it is not a number of days. */
	offset: number | null
	/** Years after (before: negative), where it is whole years: an anniversary. */
	years?: number
	/** The day or stretch of the event itself, EDTF, where the sentence dates what it is measured to: "on Sunday, a day after …". */
	implies?: string
	/** The words that name the event, as far as the sentence goes on. */
	words?: string
	start?: number
	end?: number
}
