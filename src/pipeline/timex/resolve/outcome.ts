import type { Step } from '../../../records/schema.ts'
import type { Context, RelativeTo } from '../found.ts'
import type { Mod } from '../meaning.ts'
import { sayAbout, sayDay } from '../say.ts'
import type { Tense } from '../tense.ts'

/** What an expression is held against. */
export type Environment = Context & {
	/** TIMEX3 value of the date mentioned last, or null. */
	previous: string | null
	/** The last date named in full, `YYYY-MM-DD`, whatever was left open since; or null. */
	fullDate: string | null
	manner: 'news' | 'narrative'
	/** A day named in the same sentence, for clock times beside it. */
	sentenceDay: string | null
	/** The tense of the governing verb; asked for only where it matters. */
	tense: () => Tense | null
}

/** What resolving gives; the steps say what it was held against and why. */
export type Outcome = {
	type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
	value: string
	mod?: Mod
	/** The EDTF value where it says more than the TIMEX3 value can: one of several days, about a day. */
	edtf?: string | null
	freq?: string
	quant?: string
	anchor?: string
	steps: Step[]
	weekday?: number
	direction?: 'past' | 'future' | 'unknown'
	relativeTo?: RelativeTo
}

/** The step that names the day of writing, or says that it is not known. */
export function anchorStep(env: Environment): Step {
	if (!env.reference) return { rule: 'anchor', says: 'the day of publication is not known', from: 'none' }
	const known = env.referenceSays ? ` (${env.referenceSays})` : ''
	const day = sayDay(env.reference)
	return {
		rule: 'anchor',
		says: `published ${env.approximate ? sayAbout(day) : day}${known}`,
		from: env.referenceFrom ?? 'text',
	}
}

/** The step that names the verb whose tense decided. */
export function tenseStep(tense: Tense): Step {
	const says =
		tense.direction === 'past'
			? `“${tense.words}” looks back, so the latest such day`
			: `“${tense.words}” looks ahead, so the next such day`
	return { rule: 'tense', says, start: tense.start, end: tense.end, from: 'text' }
}
