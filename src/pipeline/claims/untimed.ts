/**
 * untimed: sentences that must not take the day of their story, with the reason: background, habits, what might have
 * been, words of no known day, and what follows a day gone back to.
 */
import { undated } from '../../records/dated.ts'
import { addDays } from '../../records/day.ts'
import type { Dated } from '../../records/schema.ts'
import { BACKGROUND, RECALLED } from '../tables/background.ts'
import { sayDay } from '../timex/say.ts'
import type { Telling } from './happened.ts'
import { outsideQuotes, plain } from './plain.ts'

/** Why a sentence without an expression of its own happens at no known day; null where it may be news. */
export function untimed(telling: Telling): Dated | null {
	const { verbAt, acts, sentence, story, before } = telling
	const told = verbAt === 0 || acts
	const text = plain(acts ? outsideQuotes(sentence) : sentence)
	for (const { name, where, pattern, unless } of BACKGROUND) {
		const match = pattern.exec(text)
		if (!match || unless?.test(text)) continue
		if (where === 'told' ? told : verbAt === 0 || match.index <= verbAt + 1)
			return undated(`${name}: the words give it no day`, 'background')
	}
	if (verbAt > 0 && RECALLED.test(text)) {
		const day = before?.date.latest ?? story.published.latest
		return withKnown('words of before, brought up again: no day is given', day && `before ${sayDay(day)}`)
	}
	return null
}

/**
 * A plain past in a story that has just gone back to a day well before its own: it comes after that day, nobody says how
 * long after.
 */
export function retold({ before, story, verbAt, acts, sentence }: Telling, isPast: boolean): Dated | null {
	const first = story.published.earliest
	if (!before?.date.earliest || !before.date.latest || first === null || !isPast) return null
	const answers = (verbAt === 0 && !SAYS.test(sentence)) || acts || ANSWERS.test(sentence)
	if ((!answers && !before.here) || before.date.latest > addDays(first, -LATELY)) return null
	return withKnown('the story has gone back to an earlier day, and does not say when this was', after(before.date))
}

/** Days before its own that a report may go back to and still tell news. */
const LATELY = 3
/** Somebody says it, whoever it is. */
export const SAYS = /\b(?:said|says|told|announced|stated|reported|confirmed|added|declared|according to)\b/i
/** A verb of saying that tells of an act. */
const ANSWERS = /\b(?:responded|replied|reacted|retaliated|answered|countered) (?:by|with)\b/i

function after({ earliest }: Dated): string {
	return `after ${sayDay(earliest!)}`
}

function withKnown(says: string, known: string | null): Dated {
	const date = undated(says, 'background')
	return known === null ? date : { ...date, known }
}
