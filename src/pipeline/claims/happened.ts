/**
 * happened: the day of what is told. The expression that dates the claim is chosen among those of its sentence (the
 * clause that tells it, not the one that says it; not a background clause); failing that the day goes on from the
 * sentence before; failing that it is about the day of the story. Nothing known stays undated.
 */

import { dated, undated } from '../../records/dated.ts'
import { addDays } from '../../records/day.ts'
import type { Dated, Step, Story } from '../../records/schema.ts'
import type { Resolved } from '../date.ts'
import { MONTHS, sayDay, sayEdtf, WEEKDAYS } from '../timex/say.ts'
import { lasting } from './lasting.ts'
import { lengthUpTo, narrowed } from './narrow.ts'
import { outsideQuotes, plain } from './plain.ts'
import { retold, SAYS, untimed } from './untimed.ts'

export type Dating = {
	/** Day of the claim. */
	date: Dated
	/** True where its own words date it. */
	own: boolean
}

export type Telling = {
	sentence: string
	/** Where the sentence stands in the document. */
	at: number
	timexes: readonly Resolved[]
	/** Where its label stands, if any: a date there counts where the sentence has none. */
	from: number
	/** Where the speech verb ends in the sentence, 0 where nobody speaks. */
	verbAt: number
	/** The saying is what is told. */
	acts: boolean
	planned: boolean
	/** Cut off the sentence before: ", a day after taking X". */
	part: boolean
	/** The story argues more than it reports: its past tense is no news. */
	essay: boolean
	/** A reader's guess at what is to come. */
	guess: boolean
	/** Nothing but words is told. */
	statement: boolean
	story: Story
	/** The dated claim before, if this sentence may go on from it, and whether it stands in the same paragraph. */
	before: { date: Dated; here: boolean; speaker: string | null } | null
	/** A day the story has told of, which the sentence points back to. */
	recalled: Dated | null
	/** Who says it. */
	speaker: string | null
	/** The day the same speaker spoke, where an earlier sentence of the story says it. */
	spoke: Dated | null
}

/** The day a sentence says its speaker spoke; null where it says none. */
export function spokeOn(
	telling: Pick<Telling, 'sentence' | 'at' | 'from' | 'timexes' | 'verbAt' | 'acts' | 'planned'>,
): Dated | null {
	const said = weighed(telling).find(({ timex, weight }) => weight <= 0 && weight > SAID && timex.edtf !== null)
	return said ? fromTimex(said.timex, 'the day it was said; what is told has no day of its own') : null
}

/** Dates a claim; never throws, and says why in its steps. */
export function happened(telling: Telling): Dating {
	const text = plain(telling.sentence)
	const found = weighed(telling)
	const told = found
		.filter(({ timex, weight }) => weight > 0 && timex.edtf !== null)
		.sort((a, b) => b.weight - a.weight)[0]
	const counted = countedFrom(telling)
	if (counted) return { date: counted, own: true }
	if (told && telling.spoke && isOnSpeakersClock(told.timex, telling))
		return { date: follow(telling.spoke, { ...CLOCK, says: `“${told.timex.words}” ${CLOCK.says}` }), own: true }
	if (told) return { date: fromTimex(told.timex), own: true }
	const said = spokeOn(telling)
	const span = lasting(telling, said)
	if (span) return { date: span, own: true }
	if (said) return { date: said, own: true }
	const length = upToStory(telling)
	if (length) return { date: length, own: true }
	if (telling.recalled && telling.verbAt === 0) return { date: telling.recalled, own: false }
	const relative = found.find(({ timex, weight }) => weight > 0 && timex.relativeTo)
	const step = symbolic(relative?.timex)
	const here = telling.before?.here === true && telling.before.date.edtf !== null
	const own = telling.verbAt === 0 ? plain(outsideQuotes(telling.sentence)) : text
	const tense = /\w{3}/.test(own) ? own : text
	const isPast = PAST.test(tense) && !PRESENT.test(tense) && !RECENT.test(tense)
	const none =
		untimed(telling) ??
		(((telling.essay && isPast && !here) || telling.guess) && !telling.acts && telling.verbAt === 0
			? undated('background: the words give it no day', 'background')
			: null)
	if (none) return { date: none.known ? none : known(none, found), own: false }
	// A date of its own that stays open is never that of another sentence.
	if (found.some(({ timex, weight }) => weight > SAID && isOpen(timex)))
		return { date: known(undated(OPEN, 'story-day-unknown'), found), own: true }
	// "Then, the only road in was …" is set against the story's day: it cannot be about that day.
	if (/^Then,/.test(text) && (!telling.before?.date.edtf || telling.before.date.steps.some(isStoryDay)))
		return { date: { ...undated(THEN, 'that-time'), known: 'an earlier time (“then”)' }, own: false }
	if (telling.spoke && (telling.acts || telling.statement)) return { date: follow(telling.spoke, SPOKE), own: false }
	const on = telling.before?.date.edtf && (relative || goesOn(text, tense, telling))
	if (on) return { date: follow(telling.before!.date, step), own: false }
	if (telling.spoke) return { date: follow(telling.spoke, SPOKE), own: false }
	const later = retold(telling, isPast)
	if (later) return { date: later, own: false }
	return { date: known(storyDay(telling.story, text), found), own: false }
}

const OPEN = 'it has a date of its own, and the day of the story, which would settle it, is not known'

const THEN = '“Then” is another time than that of the story, and the words do not date it'
const isStoryDay = ({ rule }: Step): boolean => rule === 'story-day'

/** A calendar date or a day named from the day of writing that could not be settled. */
function isOpen({ type, value, words, edtf, relativeTo }: Resolved): boolean {
	if (edtf !== null || relativeTo || !value.startsWith('XXXX')) return false
	return type === 'DATE' || !value.startsWith('XXXX-XX-XXT') || /^(?:this|to|yester)/i.test(words)
}

/** Taken off an expression that dates something else. */
const OUT = 20
/** Weights: above 0 it dates what is told, above `SAID` it dates the saying, else it dates something else. */
const SAID = -2

/** Words before an expression that make it a bound or a background, beside it or opening its clause. */
const BOUND =
	/\b(?:since|before|after|until|till|by|prior to|ahead of|following|from)\s*(?:the |a |an )?(?:\w+ )?$|\b(?:before|until|till|since)\b[^,;.]*$/i
/** "winter kits": a season without a word of time is a sort of thing. */
const SEASON = /^(?:winter|summer|spring|autumn)$/i
/** A participle hung on a noun dates that noun: "plans made public last week", ", lost last month to the army". */
const HUNG =
	/(?:,|\b(?:proposals?|agreements?|territory|offensives?|deals?|talks|demands?|plans?|areas?|interview|newspaper|statement|declarations?|posts?),?) (?:\w+ly )?(?:presented|taken|held|agreed|concluded|made|lost|imposed|signed|mandated|published|captured|launched|announced|released)\b[^,;.]{0,30}$|\([^)]*$/i
/** A relative clause may date its noun or the sentence. */
const RELATIVE = /\b(?:which|who|where)\b[^,;]*$/i
/** Past tense that goes on telling, with no perfect and no present of its own. */
const PAST =
	/(?<![-\w])(?:\w+ed|was|were|had|took|said|told|made|went|fell|came|left|began|met|held|struck|hit|shot|fought|drove|broke|lost|won|led|withdrew|retook|overran|gave|sent|fled|kept|brought|blew|flew|rose)\b/
const RECENT = /\b(?:recent(?:ly)?|just|latest|over the (?:past|last) few (?:days|weeks))\b/i
const PRESENT = /\b(?:has|have|is|are|now|remains?|continues?)\b/

/** "in two days", with the story's day known: the days that end with it. */
function upToStory({ sentence, at, timexes, planned, story, verbAt }: Telling): Dated | null {
	const { earliest, latest, precision, basis } = story.published
	if (planned || precision !== 1 || earliest === null || earliest !== latest) return null
	const own = timexes.filter((timex) => timex.start >= at + verbAt && timex.end <= at + sentence.length)
	const length = lengthUpTo(own, sentence, at, earliest)
	if (!length) return null
	const from = basis === 'editor' ? ('editor' as const) : ('text' as const)
	return dated(length.edtf, basis, [length.step, { rule: 'story-day', says: `published ${sayDay(earliest)}`, from }])
}

/** The expressions of a sentence and its label that are days, each with its weight. */
function weighed(
	telling: Pick<Telling, 'sentence' | 'at' | 'from' | 'timexes' | 'verbAt' | 'acts' | 'planned'>,
): Weighed[] {
	const text = plain(telling.sentence)
	const end = telling.at + telling.sentence.length
	const own = telling.timexes.filter((timex) => timex.start >= telling.from && timex.end <= end)
	return narrowed(own, telling.sentence, telling.at)
		.filter(({ type }) => type === 'DATE' || type === 'TIME')
		.map((timex) => ({ timex, weight: weigh(timex, text, telling) }))
}

type Weighed = { timex: Resolved; weight: number }

/** "…, a day after taking X": this part tells of X, and the part before it gives the day to count back from. */
function countedFrom(telling: Telling): Dated | null {
	if (!telling.part) return null
	const first = telling.timexes.find(({ start, relativeTo }) => start === telling.at && relativeTo?.kind === 'event')
	const before = telling.before?.date
	const days = first?.relativeTo?.offset
	if (!first || !before || days == null || before.earliest === null || before.earliest !== before.latest) return null
	const day = addDays(before.earliest, -days)
	const { start, end, words, rule } = first
	const step: Step = {
		rule,
		says: `“${words}” · counted back from ${sayDay(before.earliest)} → ${sayDay(day)}`,
		start,
		end,
		from: 'text',
	}
	return dated(day, before.basis, [...before.steps, step])
}

function weigh(timex: Resolved, text: string, telling: Pick<Telling, 'at' | 'verbAt' | 'acts' | 'planned'>): number {
	const start = timex.start - telling.at
	const end = timex.end - telling.at
	const before = text.slice(0, start)
	let weight = 10 - start / 1000
	if (saysWhen(before, text.slice(end), start, telling)) weight = telling.acts ? 9 : -1
	if (BOUND.test(before) && !(telling.planned && /\bby (?:the )?(?:\w+ of )?$/i.test(before))) weight -= OUT
	if (SEASON.test(timex.words)) weight -= OUT
	const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), 0))
	if (HUNG.test(clause)) weight -= OUT
	if (RELATIVE.test(clause)) weight -= 5
	// A date in the label before the sentence counts where the sentence has none.
	if (start < 0) weight = timex.type === 'DATE' && /^\d{4}-\d\d-\d\d/.test(timex.edtf ?? '') ? 0.5 : -OUT
	if (timex.direction === 'future' && !telling.planned) weight -= OUT
	// "X fell last week, and forces plan to move on Y tomorrow": a plan's day is the one ahead.
	if (timex.direction === 'past' && telling.planned && /^\W*(?:last|yesterday)\b/i.test(timex.words)) weight -= 1
	if (/^(?:PRESENT|PAST|FUTURE)_REF/.test(timex.value)) weight -= OUT
	if (timex.relativeTo && timex.edtf === null) weight -= 3
	return weight
}

/** The expression stands beside the speech verb: "said on Friday", "On Tuesday, the ministry said that". */
function saysWhen(before: string, after: string, start: number, { verbAt }: Pick<Telling, 'verbAt'>): boolean {
	if (verbAt === 0) return false
	if (start >= verbAt)
		return /^[\s,]*(?:(?:reporters|journalists|the \w+|a [\w ]{3,20}|in an? [\w ]{3,30})[\s,]*)?(?:(?:on|late|early|earlier|in|this|at)\s*)*$/i.test(
			before.slice(verbAt),
		)
	// Before the verb: it opens the sentence, and what is said has its own verb and no comma-free link to it.
	return start < 14 && /^\s*,/.test(after)
}

const CLOCK: Step = {
	rule: 'speaker-clock',
	says: 'within a quotation · the day its speaker spoke, which the story gives before',
	from: 'text',
}

/** "today" within a quotation, counted from the day of the story: its speaker may have spoken on another. */
function isOnSpeakersClock({ words, start, steps }: Resolved, { sentence, at }: Telling): boolean {
	if (!/^(?:today|tonight|this (?:morning|afternoon|evening))$/i.test(words)) return false
	return outsideQuotes(sentence)[start - at] === '·' && !steps.some(({ rule }) => rule === CLOCK.rule)
}

const SPOKE: Step = {
	rule: 'same-speaker',
	says: 'the same speaker, whose words the story dates',
	from: 'text',
}

/** A sentence goes on from the one before: a past tense without a day, or words of the same speaker. */
function goesOn(text: string, tense: string, telling: Telling): boolean {
	const { before, verbAt, sentence } = telling
	if (before?.here && /^(?:They|It|He|She|This(?! time)|These|Those|Most|Some)\b/.test(text)) return true
	// What is going on as somebody speaks does not go on from a month told of; nor has another speaker the first one's day.
	if (UNDER_WAY.test(text) && before?.date.precision !== 1) return false
	if ((verbAt > 0 || SAYS.test(text)) && CONTRAST.test(text) && before && before.speaker !== telling.speaker)
		return false
	if ((/^\W*["“]/.test(sentence) && !PRESENT.test(text)) || (verbAt > 0 && before?.here)) return true
	return (
		(before?.here === true && PAST.test(tense) && !PRESENT.test(tense)) ||
		/\b(?:immediately|the same day|then|the (?:attacks?|strikes?|offensive|deaths))\b/i.test(text)
	)
}

const UNDER_WAY = /\b(?:are|is|am|'re|'s|'m) (?:still |now |currently |actively )+\w+ing\b/i
const CONTRAST = /^(?:However|But|Yet|Still|By contrast|In contrast|On the other hand|Instead)\b/

function fromTimex(timex: Resolved, note?: string): Dated {
	const steps: Step[] = note ? [...timex.steps, { rule: 'statement-day', says: note, from: 'text' }] : [...timex.steps]
	return dated(timex.edtf, steps.some(({ from }) => from === 'editor') ? 'editor' : 'text', steps)
}

function follow(before: Dated, step: Step | null): Dated {
	const says = 'it goes on from the sentence before'
	const own: Step = step ?? { rule: 'goes-on', says, from: 'text' }
	// One such line is enough, however many sentences go on from each other.
	const steps = before.steps.filter(({ rule }) => rule !== own.rule)
	return { ...before, steps: [own, ...steps] }
}

function symbolic(timex: Resolved | undefined): Step | null {
	return timex
		? {
				rule: timex.rule,
				says: `“${timex.words}” · the day told of before`,
				start: timex.start,
				end: timex.end,
				from: 'text',
			}
		: null
}

/** About the day the story was published. Approximate, since a report may tell of the day or the days before. */
function storyDay(story: Story, text: string): Dated {
	const published = /\b[Rr]ecently\b/.test(text) ? monthOf(story.published) : story.published
	if (published.edtf === null)
		return undated('no day named, and the day of the story is not known', 'story-day-unknown')
	const from = published.basis === 'editor' ? ('editor' as const) : ('text' as const)
	const basis = published.basis === 'editor' ? 'known from outside the page' : 'from the page’s own words'
	const tense = /\b(?:has|have)\b/.test(text) ? 'told as recent, with no day named' : 'no day named'
	const about = approximate(published.edtf)
	return dated(about, published.basis, [
		{ rule: 'no-day', says: tense, from: 'text' },
		{ rule: 'story-day', says: `published ${sayEdtf(published.edtf)} (${basis})`, from },
		{ rule: 'result', says: sayEdtf(about), from: 'text' },
	])
}

/** "recently" says no more than the month of the story. */
function monthOf(published: Dated): Dated {
	if (published.precision !== 1 || published.earliest === null) return published
	return dated(published.earliest.slice(0, 7), published.basis, published.steps)
}

function approximate(edtf: string): string {
	return /^\d{4}(-\d\d){0,2}$/.test(edtf) ? `${edtf}~` : edtf.replace(/T.*$/, '~')
}

/** What is known in words where there is no value: "a Wednesday". */
function known(open: Dated, found: Weighed[]): Dated {
	if (open.edtf !== null) return open
	const telling = found.filter(({ timex, weight }) => weight > SAID && timex.edtf === null && !/_REF/.test(timex.value))
	const best = telling.find(({ timex }) => timex.weekday !== undefined) ?? telling[0]
	if (!best) return open
	const { words, weekday, steps, value } = best.timex
	const [, month, day] = /^XXXX-(0[1-9]|1[0-2])(?:-(\d\d))?/.exec(value) ?? []
	const named = day
		? `${Number(day)} ${MONTHS[Number(month) - 1]}`
		: best.timex.mod
			? `“${words}”`
			: MONTHS[Number(month) - 1]
	const bare = month ? `${named}, year not known` : null
	const name = weekday === undefined ? null : WEEKDAYS[weekday - 1]
	const says = 'the day of the story is not known, so this one is not either'
	return {
		...open,
		known: bare && name ? `${name} ${bare}` : (bare ?? (name ? `a ${name}` : `“${words}”`)),
		steps: [...steps, { rule: 'story-day-unknown', says, from: 'none' }],
	}
}
