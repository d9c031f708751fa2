/** The year of a date that names none: "27 November", "the spring", "the third quarter". */

import { dayNumber, isDay } from '../../../records/day.ts'
import type { Step } from '../../../records/schema.ts'
import { monthOf, pad, stretch } from '../calendar.ts'
import type { Calendar } from '../meaning.ts'
import { say } from '../say.ts'
import { anchorStep, type Environment, type Outcome, tenseStep } from './outcome.ts'

type InYear = (year: string) => string

/** The date in the year that the day of writing, the date before, or nothing, gives. */
export function supplyYear(meaning: Calendar, inYear: InYear, env: Environment): Outcome {
	if (meaning.pick === 'that' || env.manner === 'narrative') return fromPrevious(meaning, inYear, env)
	if (env.reference) return fromReference(meaning, inYear, env, env.reference)
	return (
		besideDate(meaning, inYear, env) ?? {
			type: 'DATE',
			value: inYear('XXXX'),
			direction: 'unknown',
			steps: [anchorStep(env)],
		}
	)
}

/** Days within which a day without a year goes with a full date named just before it. */
const BESIDE = 7

/** The day of writing is not known, but a full date stands before: "Friday, December 16, 2016 … on the 15th December". */
function besideDate(meaning: Calendar, inYear: InYear, { fullDate }: Environment): Outcome | null {
	if (!fullDate || meaning.day === undefined) return null
	const base = Number(fullDate.slice(0, 4))
	const near = nearest(
		[base - 1, base, base + 1].map((year) => spanOf(inYear(pad(year, 4)))),
		fullDate,
	)
	if (!isDay(near.value) || gap(near, fullDate) > BESIDE) return null
	const says = `the year is that of the date mentioned before, a few days from it: ${say(fullDate)}`
	return { type: 'DATE', value: near.value, anchor: fullDate, steps: [{ rule: 'beside-date', says, from: 'text' }] }
}

/** Days within which the nearest date is meant where no tense decides, and where one does: "set a target of June 10" on June 9. */
const CLOSE = 45
const CLOSE_AGAINST_TENSE = 10

/**
 * News: the nearest such date where that is close to the day of writing; else the last one before it or the next one after
 * it, as words or tense say.
 */
function fromReference(meaning: Calendar, inYear: InYear, env: Environment, reference: string): Outcome {
	const { pick } = meaning
	const base = Number(reference.slice(0, 4))
	const candidates = [base - 1, base, base + 1].map((year) => spanOf(inYear(pad(year, 4))))
	if (pick === 'this') return { type: 'DATE', value: candidates[1]!.value, anchor: reference, steps: [anchorStep(env)] }
	const tense = pick ? null : env.tense()
	const direction = pick === 'next' ? 'future' : pick === 'last' ? 'past' : (tense?.direction ?? 'past')
	const near = nearest(candidates, reference)
	const chosen =
		pick || gap(near, reference) > (tense ? CLOSE_AGAINST_TENSE : CLOSE)
			? toward(candidates, reference, direction, pick !== undefined)
			: near
	const steps: Step[] = [anchorStep(env)]
	if (chosen !== near && tense) steps.push(tenseStep(tense))
	else if (chosen === near && !pick)
		steps.push({ rule: 'nearest', says: 'the nearest such date to that day', from: 'text' })
	else if (!pick) steps.push({ rule: 'last', says: 'the last such date before that day', from: 'text' })
	return {
		type: 'DATE',
		value: chosen.value,
		anchor: reference,
		direction: chosen.earliest > reference ? 'future' : 'past',
		steps,
	}
}

type Span = { value: string; earliest: string; latest: string }

function spanOf(value: string): Span {
	return { value, ...(stretch(value) ?? { earliest: '9999-12-31', latest: '0001-01-01' }) }
}

function toward(spans: Span[], reference: string, direction: 'past' | 'future', strict: boolean): Span {
	const usable = spans.filter((span) => !strict || span.earliest > reference || span.latest < reference)
	const before = usable.filter((span) => span.earliest <= reference).at(-1)
	const after = usable.find((span) => span.latest >= reference)
	return (direction === 'past' ? before : after) ?? spans[1]!
}

/** Days between a span and a day, 0 where it holds the day. */
function gap({ earliest, latest }: Span, day: string): number {
	return earliest > day ? dayNumber(earliest) - dayNumber(day) : latest < day ? dayNumber(day) - dayNumber(latest) : 0
}

function nearest(spans: Span[], reference: string): Span {
	return [...spans].sort((a, b) => gap(a, reference) - gap(b, reference))[0]!
}

/** Months a narrative may go forward into the next year when it names a month that lies earlier in its own. */
const FORWARD = 4

/** A narrative goes on from the date mentioned before: after November, "in January" is the next year's. */
function fromPrevious(meaning: Calendar, inYear: InYear, env: Environment): Outcome {
	const anchor = env.previous ?? (meaning.pick === 'that' ? null : env.reference)
	const written = /^(BC)?(\d{4})/.exec(anchor ?? '')
	if (!anchor || !written)
		return {
			type: 'DATE',
			value: inYear('XXXX'),
			steps: [{ rule: 'anchor', says: 'no year is mentioned before it', from: 'none' }],
		}
	const [year, era, digits] = written
	const step = era ? 0 : turns(meaning, monthOf(anchor))
	const value = inYear(step === 0 ? year : pad(Number(digits) + step, 4))
	const says = `the year goes on from the date mentioned before: ${say(anchor)}`
	return { type: 'DATE', value, steps: [{ rule: 'anchor', says, from: 'text' }], ...(isDay(anchor) ? { anchor } : {}) }
}

/** How many years lie between a narrative's last date, in month `from`, and a month named next. */
function turns({ month, pick }: Calendar, from: number | null): number {
	if (month === undefined || from === null) return pick === 'last' ? -1 : pick === 'next' ? 1 : 0
	if (pick === 'last') return month < from ? 0 : -1
	if (pick === 'next') return month > from ? 0 : 1
	return month < from && 12 + month - from <= FORWARD ? 1 : 0
}
