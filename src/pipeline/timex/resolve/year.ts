/** The year of a date that names none: "27 November", "the spring", "the third quarter". */

import { dayNumber, isDay } from '../../../records/day.ts'
import { edtfBounds } from '../../../records/edtf.ts'
import type { Step } from '../../../records/schema.ts'
import { monthOf, pad } from '../calendar.ts'
import { edtf } from '../edtf.ts'
import type { Calendar } from '../meaning.ts'
import { say, sayDay } from '../say.ts'
import { anchorStep, type Environment, type Outcome, tenseStep } from './outcome.ts'

type InYear = (year: string) => string

/** The date in the year that the day of writing, the date before, or nothing, gives. */
export function supplyYear(meaning: Calendar, inYear: InYear, env: Environment): Outcome {
	if (meaning.pick === 'that' || env.manner === 'narrative') return fromPrevious(meaning, inYear, env)
	if (env.reference) return fromReference(meaning, inYear, env, env.reference)
	const unknown = {
		type: 'DATE' as const,
		value: inYear('XXXX'),
		direction: 'unknown' as const,
		steps: [anchorStep(env)],
	}
	return fromInterval(inYear, env) ?? unknown
}

/** First and last day of a value. */
function bounds(value: string): { earliest: string; latest: string } | null {
	const written = edtf(value)
	const found = written === null ? null : edtfBounds(written)
	return found?.earliest && found.latest ? { earliest: found.earliest, latest: found.latest } : null
}

/** News: the last such date before the day of writing or the next one, as words or tense say; the nearest where none does. */
function fromReference(meaning: Calendar, inYear: InYear, env: Environment, reference: string): Outcome {
	const { pick } = meaning
	const base = Number(reference.slice(0, 4))
	const candidates = [base - 1, base, base + 1].map((year) => inYear(pad(year, 4)))
	if (pick === 'this') return { type: 'DATE', value: candidates[1]!, anchor: reference, steps: [anchorStep(env)] }
	const tense = pick ? null : env.tense()
	const direction = pick === 'next' ? 'future' : pick === 'last' ? 'past' : tense?.direction
	const steps: Step[] = [anchorStep(env), ...(tense ? [tenseStep(tense)] : [])]
	if (!direction) steps.push({ rule: 'nearest', says: 'no tense decides; the nearest such date', from: 'none' })
	const value = choose(candidates, reference, direction, pick !== undefined)
	return { type: 'DATE', value, anchor: reference, direction: direction ?? side(value, reference), steps }
}

function side(value: string, reference: string): 'past' | 'future' {
	return (bounds(value)?.earliest ?? '') > reference ? 'future' : 'past'
}

function choose(
	candidates: string[],
	reference: string,
	direction: 'past' | 'future' | undefined,
	strict: boolean,
): string {
	const spans = candidates.map((value) => ({ value, ...(bounds(value) ?? { earliest: '9999', latest: '0000' }) }))
	const usable = spans.filter((span) => !strict || span.earliest > reference || span.latest < reference)
	const before = usable.filter((span) => span.earliest <= reference).at(-1)?.value
	const after = usable.find((span) => span.latest >= reference)?.value
	if (direction) return (direction === 'past' ? before : after) ?? candidates[1]!
	return nearest(usable, reference) ?? candidates[1]!
}

function nearest(spans: { value: string; earliest: string; latest: string }[], reference: string): string | undefined {
	const at = dayNumber(reference)
	const distance = ({ earliest, latest }: { earliest: string; latest: string }) =>
		earliest > reference ? dayNumber(earliest) - at : latest < reference ? at - dayNumber(latest) : 0
	return spans.filter((span) => span.latest !== '0000').sort((a, b) => distance(a) - distance(b))[0]?.value
}

/** Months a narrative may step back within its year before the date is read as one of the next year. */
const BACK = 6

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
	return from - month >= BACK ? 1 : 0
}

/**
 * The day of writing lies between two days: the year is known where the last such date before the one and before the other
 * is the same.
 */
function fromInterval(inYear: InYear, env: Environment): Outcome | null {
	const { earliest, latest } = env.within ?? { earliest: null, latest: null }
	if (!earliest || !latest) return null
	const last = (day: string) => {
		const base = Number(day.slice(0, 4))
		return [base, base - 1]
			.map((year) => inYear(pad(year, 4)))
			.find((value) => (bounds(value)?.earliest ?? '9999') <= day)
	}
	const value = last(earliest)
	if (!value || value !== last(latest)) return null
	const says = `written between ${sayDay(earliest)} and ${sayDay(latest)}: the last such date before is the same for all these days`
	return { type: 'DATE', value, steps: [{ rule: 'year-from-interval', says, from: env.referenceFrom ?? 'text' }] }
}
