/**
 * happened: the day of what is told. The expression that dates the claim is chosen among those of its sentence (the
 * clause that tells it, not the one that says it; not a background clause); failing that the day goes on from the
 * sentence before; failing that it is about the day of the story. Nothing known stays undated.
 */

import { dated, undated } from '../../records/dated.ts'
import { addDays } from '../../records/day.ts'
import type { Dated, Step, Story } from '../../records/schema.ts'
import type { Resolved } from '../date.ts'
import { sayDay } from '../timex/say.ts'
import { CLOCK, follow, goesOn, isOnSpeakersClock, PAST, PRESENT, RECENT, SPOKE, symbolic } from './goesOn.ts'
import { lasting } from './lasting.ts'
import { lengthUpTo } from './narrow.ts'
import { outsideQuotes, plain } from './plain.ts'
import { known, storyDay } from './storyDay.ts'
import { retold, untimed } from './untimed.ts'
import { SAID, weighed } from './weigh.ts'

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

function fromTimex(timex: Resolved, note?: string): Dated {
	const steps: Step[] = note ? [...timex.steps, { rule: 'statement-day', says: note, from: 'text' }] : [...timex.steps]
	return dated(timex.edtf, steps.some(({ from }) => from === 'editor') ? 'editor' : 'text', steps)
}
