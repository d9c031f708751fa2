/**
 * A day of writing that is not known to the day. Held against every day it may be: where all give the same value, that is
 * the value; where they give a few, it is one of these; where they give a row of days, it lies among them.
 */
import { addDays, dayNumber, isDay } from '../../../records/day.ts'
import { edtfBetween } from '../../../records/edtf.ts'
import type { Step } from '../../../records/schema.ts'
import { edtf } from '../edtf.ts'
import type { Meaning } from '../meaning.ts'
import { resolve } from '../resolve.ts'
import { sayDay } from '../say.ts'
import type { Environment, Outcome } from './outcome.ts'

/** Days of an interval looked at; a longer one is as good as no day at all. */
const LONGEST = 100
/** Values listed one by one; more are given as a stretch. */
const LISTED = 6
/** Days by which "about" a day may be off. */
const ABOUT = 7

/** `resolve`, for a day of writing that may be exact, about a day, within two days, or not known. */
export function resolveFor(meaning: Meaning, env: Environment): Outcome {
	if (env.reference) return env.approximate ? resolveAbout(meaning, env, env.reference) : resolve(meaning, env)
	const { earliest, latest } = env.within ?? { earliest: null, latest: null }
	if (!earliest || !latest || dayNumber(latest) - dayNumber(earliest) >= LONGEST) return resolve(meaning, env)
	return resolveWithin(meaning, env, earliest, latest)
}

/** About a day: the value is exact where it would be the same a week before and a week after, else it is about that value. */
function resolveAbout(meaning: Meaning, env: Environment, reference: string): Outcome {
	const outcome = resolve(meaning, env)
	const values = [-ABOUT, ABOUT].map((days) => resolve(meaning, { ...env, reference: addDays(reference, days) }).value)
	if (values.every((value) => value === outcome.value)) return outcome
	const written = edtf(outcome.value, outcome.mod)
	const about =
		written === null || written.includes('/') || written.includes('T')
			? loosely(written)
			: `${written.replace(/~$/, '')}~`
	const step: Step = {
		rule: 'about',
		says: 'the day of publication is known only about, and so is this',
		from: env.referenceFrom ?? 'text',
	}
	return { ...outcome, mod: 'APPROX', edtf: about, steps: [...outcome.steps, step] }
}

function loosely(written: string | null): string | null {
	if (written === null || written.includes('T')) return written && `${written.slice(0, 10)}~`
	return written
		.split('/')
		.map((end) => (end === '..' ? end : `${end}~`))
		.join('/')
}

function resolveWithin(meaning: Meaning, env: Environment, earliest: string, latest: string): Outcome {
	const unknown = resolve(meaning, env)
	const days = Array.from({ length: dayNumber(latest) - dayNumber(earliest) + 1 }, (_, at) => addDays(earliest, at))
	const outcomes = days.map((reference) => resolve(meaning, { ...env, reference }))
	const values = [...new Set(outcomes.map(({ value }) => value))]
	const [only] = values
	if (only === unknown.value) return unknown
	const known = env.referenceSays ? ` (${env.referenceSays})` : ''
	const written = `published between ${sayDay(earliest)} and ${sayDay(latest)}`
	const step = (says: string): Step => ({
		rule: 'written-between',
		says: `${written}${known}: ${says}`,
		from: env.referenceFrom ?? 'text',
	})
	if (values.length === 1)
		return { ...unknown, value: only!, direction: outcomes[0]!.direction, steps: [step('the same for all these days')] }
	const dates = [...new Set(values.map((value) => value.slice(0, 10)))].sort()
	if (!dates.every(isDay)) return { ...unknown, steps: [step('different for these days')] }
	if (dates.length <= LISTED) return { ...unknown, edtf: `[${dates.join(',')}]`, steps: [step('one of these')] }
	return {
		...unknown,
		edtf: edtfBetween(dates[0]!, dates.at(-1)!),
		steps: [step('some day among these')],
	}
}
