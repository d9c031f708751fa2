/**
 * happened: the day of what is told. The expression that dates the claim is chosen among those of its sentence (the
 * clause that tells it, not the one that says it; not a background clause); failing that the day goes on from the
 * sentence before; failing that it is about the day of the story. Nothing known stays undated.
 */
import { dated, undated } from '../../records/dated.ts'
import type { Dated, Step, Story } from '../../records/schema.ts'
import type { Resolved } from '../date.ts'
import { sayDay } from '../timex/say.ts'
import { plain } from './plain.ts'

export type Dating = {
	/** Day of the claim. */
	date: Dated
	/** True where its own words date it, so that the next sentence may go on from it. */
	own: boolean
}

export type Telling = {
	sentence: string
	/** Where the sentence stands in the document. */
	at: number
	timexes: readonly Resolved[]
	/** Where the speech verb ends in the sentence, 0 where nobody speaks. */
	verbAt: number
	/** The saying is what is told. */
	acts: boolean
	planned: boolean
	story: Story
	/** The dated claim before, if this sentence goes on from it. */
	before: Dated | null
}

/** Dates a claim; never throws, and says why in its steps. */
export function happened(telling: Telling): Dating {
	const text = plain(telling.sentence)
	const weighed = telling.timexes
		.filter(
			(timex) =>
				(timex.type === 'DATE' || timex.type === 'TIME') &&
				timex.end <= telling.at + telling.sentence.length &&
				timex.start >= telling.at,
		)
		.map((timex) => ({ timex, weight: weigh(timex, text, telling) }))
	const told = weighed
		.filter(({ timex, weight }) => weight > 0 && timex.edtf !== null)
		.sort((a, b) => b.weight - a.weight)[0]
	if (told) return { date: fromTimex(told.timex), own: true }
	const said = weighed.find(({ timex, weight }) => weight > SAID && timex.edtf !== null)
	if (said) return { date: fromTimex(said.timex, 'the day it was said; what is told has no day of its own'), own: true }
	const relative = weighed.find(({ timex, weight }) => weight > 0 && timex.relativeTo)
	const step = symbolic(relative?.timex)
	if (BACKGROUND.some((pattern) => pattern.test(text)) && !telling.acts && telling.verbAt === 0)
		return { date: known(undated('background: the words give it no day', 'background'), weighed), own: false }
	if (telling.before?.edtf && (goesOn(text, telling) || relative))
		return { date: follow(telling.before, step), own: false }
	return { date: known(storyDay(telling.story, text), weighed), own: false }
}

/** Weights: above 0 it dates what is told, above `SAID` it dates the saying, else it dates something else. */
const SAID = -2

/** Words before an expression that make it a bound or a background. */
const BOUND = /\b(?:since|before|after|until|till|by|prior to|ahead of|following|from)\s*(?:the |a |an )?(?:\w+ )?$/i
/** A clause hung on a noun: "presented last week", "held before November 26", "agreement concluded in February". */
const HUNG =
	/(?:\b(?:which|who|that|where)\b[^,;]*|\b(?:presented|taken|held|agreed|concluded|launched in|formed|imposed|made|announced|published|released|annexed|lost|dating|scheduled|mandated|now-defunct|last (?:spring|summer|autumn|winter)'s)\b[^,;.]{0,40})$/i
const BACKGROUND: readonly RegExp[] = [
	/\b(?:ha[sd] (?:long|always|never|repeatedly|already)|over the (?:past|last) (?:few )?(?:years|months)|for (?:more than|over) (?:\w+ )?years|several times|used to|in general|historically)\b/i,
]
/** Past tense that goes on telling, with no perfect and no present of its own. */
const PAST =
	/\b(?:\w+ed|was|were|had|took|said|told|made|went|fell|came|left|began|met|held|struck|hit|shot|fought|drove|broke|lost|won|led|entered)\b/
const PRESENT = /\b(?:has|have|is|are|now|remains?|continues?)\b/

function weigh(timex: Resolved, text: string, telling: Telling): number {
	const start = timex.start - telling.at
	const end = timex.end - telling.at
	const before = text.slice(0, start)
	let weight = 10 - start / 1000
	if (saysWhen(before, text.slice(end), start, telling)) weight = telling.acts ? 9 : -1
	if (BOUND.test(before)) weight -= 11
	const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), 0))
	if (HUNG.test(clause)) weight -= 5
	if (timex.direction === 'future' && !telling.planned) weight -= 11
	if (/^(?:PRESENT|PAST|FUTURE)_REF/.test(timex.value)) weight -= 11
	if (timex.relativeTo && timex.edtf === null) weight -= 3
	return weight
}

/** The expression stands beside the speech verb: "said on Friday", "On Tuesday, the ministry said that". */
function saysWhen(before: string, after: string, start: number, { verbAt }: Telling): boolean {
	if (verbAt === 0) return false
	if (start >= verbAt)
		return /^[\s,]*(?:(?:reporters|journalists|the \w+|a [\w ]{3,20}|in an? [\w ]{3,30})[\s,]*)?(?:(?:on|late|early|earlier|in|this|at)\s*)*$/i.test(
			before.slice(verbAt),
		)
	// Before the verb: it opens the sentence, and what is said has its own verb and no comma-free link to it.
	return start < 14 && /^\s*,/.test(after)
}

/** A sentence goes on from the one before: a past tense without a day, or words of the same speaker. */
function goesOn(text: string, telling: Telling): boolean {
	if (/^\W*["“]/.test(telling.sentence) || telling.verbAt > 0) return true
	return (
		(PAST.test(text) && !PRESENT.test(text)) ||
		/\b(?:immediately|the same day|then|the (?:attacks?|strikes?|offensive|deaths))\b/i.test(text)
	)
}

function fromTimex(timex: Resolved, note?: string): Dated {
	const steps: Step[] = note ? [...timex.steps, { rule: 'statement-day', says: note, from: 'text' }] : [...timex.steps]
	return dated(timex.edtf, steps.some(({ from }) => from === 'editor') ? 'editor' : 'text', steps)
}

function follow(before: Dated, step: Step | null): Dated {
	const says = 'no day of its own · it goes on from the sentence before'
	const own: Step = step ?? { rule: 'goes-on', says, from: 'text' }
	return { ...before, steps: [own, ...before.steps] }
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
	const { published } = story
	if (published.edtf === null)
		return undated('no day of its own, and the day of the story is not known', 'story-day-unknown')
	const from = published.basis === 'editor' ? ('editor' as const) : ('text' as const)
	const basis = published.basis === 'editor' ? 'known from outside the page' : 'from the page’s own words'
	const day = published.precision === 1 && published.earliest ? sayDay(published.earliest) : published.edtf
	const tense = /\b(?:has|have)\b/.test(text) ? 'a present perfect without a day' : 'no day of its own'
	const edtf = approximate(published.edtf)
	return dated(edtf, published.basis, [
		{ rule: 'story-day', says: `${tense} · story published ${day} (${basis}) → about that day`, from },
	])
}

function approximate(edtf: string): string {
	return /^\d{4}(-\d\d){0,2}$/.test(edtf) ? `${edtf}~` : edtf.replace(/T.*$/, '~')
}

/** What is known in words where there is no value: "a Wednesday". */
function known(date: Dated, weighed: { timex: Resolved }[]): Dated {
	if (date.edtf !== null) return date
	const words =
		weighed.map(({ timex }) => timex).find((timex) => timex.edtf === null && timex.weekday !== undefined) ??
		weighed[0]?.timex
	return words ? { ...date, known: `“${words.words}”`, steps: [...words.steps, ...date.steps] } : date
}
