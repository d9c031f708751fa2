/** about: what a story as a whole is about and how it goes about it, before its sentences are read one by one. */
import type { Segment, Story } from '../../records/schema.ts'
import type { Resolved } from '../date.ts'
import { voice } from './attribution.ts'
import { figures } from './figures.ts'
import { outsideQuotes } from './plain.ts'
import { advance, type Focus, NO_FOCUS, placesOf } from './scope.ts'
import { type Sentence, sentences } from './sentences.ts'
import { isTableRow } from './tableRow.ts'
import { within } from './within.ts'

export type About = {
	/** Where the story is: the place in scope it opens or is headed with; no places where it is mostly elsewhere. */
	home: Focus
	/** It argues more than it reports: hardly anybody is quoted, hardly a day or a number given. */
	essay: boolean
}

/** Sentences of a story that may say where it is. */
export const LEAD = 3

/** A story this long in which so few sentences quote anybody, or give a day or a number, is an essay, unless it opens as "I". */
const ESSAY = { sentences: 8, quoting: 0.2, dating: 0.4 }

/** Pages of many short items, as they call themselves. */
const BULLETIN =
	/\b(?:(?:flash|situation|daily|weekly|humanitarian) (?:update|report|overview)|sitrep|bulletin|digest|newsletter)\b/i

const THE_CITY = /\bthe (?:[\w-]+ )?city\b/i

/** Reads a story's segments ahead. `handed` is where the story before was, for a story that is quoted inside another. */
export function about(
	text: string,
	story: Story,
	segments: readonly Segment[],
	timexes: readonly Resolved[],
	scope: readonly string[],
	handed: Focus,
): About {
	if (story.kind === 'comment') return { home: NO_FOCUS, essay: false }
	const own = segments.filter(({ kind }) => kind === 'story' || kind === 'update')
	const list = own.flatMap((segment) => sentences(text, segment))
	const words = own.map(({ start, end }) => text.slice(start, end)).join('\n')
	const { inside, outside } = placesOf(words, scope)
	const essay = isEssay(text, list, timexes)
	// A story handed on ("RT reports:") may speak of "the city" its frame has named.
	if (inside.length === 0 && outside.length === 0 && (story.kind === 'update' || THE_CITY.test(words)))
		return { home: handed, essay }
	if (inside.length === 0 || inside.length < outside.length) return { home: NO_FOCUS, essay }
	const titles = segments.slice(0, Math.max(1, segments.indexOf(own[0]!))).filter(({ kind }) => kind === 'heading')
	const named = titles.map(({ start, end }) => text.slice(start, end))
	const lead = list.slice(0, LEAD).map(({ start, end }) => text.slice(start, end))
	// A bulletin is about the place it is named after, wherever its first item was.
	const heads = [...named.filter((title) => BULLETIN.test(title)), ...lead, ...named]
	const head = heads.find((candidate) => placesOf(candidate, scope).inside.length > 0)
	return { home: head === undefined ? NO_FOCUS : advance(NO_FOCUS, head, placesOf(head, scope).inside, null), essay }
}

const DAYS = new Set(['DATE', 'TIME'])

function isEssay(text: string, list: Sentence[], timexes: readonly Resolved[]): boolean {
	const prose = list.filter(({ body, end }) => !isTableRow(text.slice(body, end)))
	if (prose.length < ESSAY.sentences) return false
	const diary = prose
		.slice(0, LEAD)
		.some(({ body, end }) => /\b(?:I|my|My)\b/.test(outsideQuotes(text.slice(body, end))))
	if (diary) return false
	const quoting = prose.filter(({ body, end }) => voice(text.slice(body, end), body, { speakers: [] }).chain.length > 0)
	// A weekday or a day without its year dates a sentence too: whether the page's own day is known is no matter of style.
	const dating = prose.filter(
		({ start, body, end }) =>
			within(timexes, { start, end }).some(({ type, value }) => DAYS.has(type) && /^[\dX]/.test(value)) ||
			figures(text.slice(body, end)).length > 0,
	)
	return quoting.length < prose.length * ESSAY.quoting && dating.length < prose.length * ESSAY.dating
}
