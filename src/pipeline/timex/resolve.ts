/**
 * Meaning + what is known of the text → TIMEX3 value, with the reasons. Parts the words leave out are supplied from the
 * day of writing or the date mentioned before; where neither is known the value stays symbolic (`XXXX-WXX-3`).
 */
import { isDay, weekday } from '../../records/day.ts'
import type { Step } from '../../records/schema.ts'
import { daysOfUnit, move, nearWeekday, pad, period, seasonOf, yearOf } from './calendar.ts'
import type { Context, RelativeTo } from './found.ts'
import type { Calendar, Length, Meaning, Mod, Shift } from './meaning.ts'
import { say, sayDay, WEEKDAYS } from './say.ts'
import type { Tense } from './tense.ts'

export type Environment = Context & {
	/** TIMEX3 value of the date mentioned last, or null. */
	previous: string | null
	manner: 'news' | 'narrative'
	/** The tense of the governing verb; asked for only where it matters. */
	tense: () => Tense | null
}

export type Outcome = {
	type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
	value: string
	mod?: Mod
	freq?: string
	quant?: string
	anchor?: string
	steps: Step[]
	weekday?: number
	direction?: 'past' | 'future' | 'unknown'
	relativeTo?: RelativeTo
}

export function resolve(meaning: Meaning, env: Environment): Outcome {
	switch (meaning.kind) {
		case 'vague':
			return { type: 'DATE', value: meaning.value, mod: meaning.mod, steps: [] }
		case 'length':
			return length(meaning)
		case 'repeat':
			return { type: 'SET', value: meaning.value, freq: meaning.freq, quant: meaning.quant, steps: [] }
		case 'shift':
			return shift(meaning, env)
		case 'calendar':
			return calendar(meaning, env)
		case 'nested':
			return resolve(meaning.inner, env)
	}
}

function length(meaning: Length): Outcome {
	const { unit, count, mod, event } = meaning
	const days = daysOfUnit(unit)
	const offset = days === null || count === null ? null : days * count * (event ?? 1)
	return {
		type: 'DURATION',
		value: period(count, unit),
		mod,
		steps: [],
		...(event ? { relativeTo: { kind: 'event' as const, offset } } : {}),
	}
}

function shift(meaning: Shift, env: Environment): Outcome {
	const { unit, count, from, part, mod, direction } = meaning
	const previous = from === 'previous'
	const anchor = previous ? env.previous : env.reference
	const steps: Step[] = []
	if (!previous) steps.push(anchorStep(env))
	else if (anchor) steps.push({ rule: 'anchor', says: `the date mentioned before: ${say(anchor)}` })
	const toward = direction < 0 ? 'past' : direction > 0 ? 'future' : undefined
	const days = daysOfUnit(unit)
	const symbolic = { kind: 'previous' as const, offset: days === null || count === null ? null : days * count }
	const more = {
		...(toward && !previous ? { direction: toward as 'past' | 'future' } : {}),
		...(previous ? { relativeTo: symbolic } : {}),
		...(anchor && isDay(anchor) ? { anchor } : {}),
		mod,
		steps,
	}
	if (count === null) return { type: 'DATE', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF', ...more }
	const moved = anchor ? move(anchor, unit, count) : null
	const value = moved ?? UNKNOWN[unit] ?? 'XXXX-XX-XX'
	return { type: part ? 'TIME' : 'DATE', value: part ? `${value}T${part}` : value, ...more }
}

/** What a unit looks like where its anchor is not known. */
const UNKNOWN: Record<string, string> = {
	D: 'XXXX-XX-XX',
	N: 'XXXX-XX-XX',
	W: 'XXXX-WXX',
	FN: 'XXXX-WXX',
	WE: 'XXXX-WXX-WE',
	M: 'XXXX-XX',
	Q: 'XXXX-QX',
	Y: 'XXXX',
	DE: 'XXX',
	CE: 'XX',
}

function calendar(meaning: Calendar, env: Environment): Outcome {
	const { year, month, day, weekday: named, season, mod } = meaning
	if (meaning.numeric) return numeric(meaning.numeric, env)
	const rest = month === undefined ? '' : `-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`
	if (year !== undefined) {
		const value = `${pad(year, 4)}${rest}`
		const steps: Step[] = []
		if (named !== undefined && isDay(value) && weekday(value) !== named)
			steps.push({ rule: 'weekday-differs', says: `the text says ${WEEKDAYS[named - 1]}; ${say(value)} was not` })
		return { type: 'DATE', value, mod, steps, ...(named ? { weekday: named } : {}) }
	}
	if (month !== undefined) return yearless(meaning, rest, env)
	if (named !== undefined) return byWeekday(meaning, env)
	if (season !== undefined) {
		const anchor = env.reference
		if (!anchor) return { type: 'DATE', value: `XXXX-${season}`, mod, steps: [anchorStep(env)] }
		let at = Number(anchor.slice(0, 4))
		if (meaning.pick === 'last' && !(SEASON_ORDER.indexOf(season) < SEASON_ORDER.indexOf(seasonOf(anchor)))) at--
		if (meaning.pick === 'next' && !(SEASON_ORDER.indexOf(season) > SEASON_ORDER.indexOf(seasonOf(anchor)))) at++
		return { type: 'DATE', value: `${at}-${season}`, mod, anchor, steps: [anchorStep(env)] }
	}
	return { type: 'DATE', value: 'XXXX', mod, steps: [] }
}

const SEASON_ORDER = ['WI', 'SP', 'SU', 'FA']

function numeric([a, b, y]: [number, number, string], env: Environment): Outcome {
	const year = y.length === 4 ? y : Number(y) < 50 ? `20${y}` : `19${y}`
	const dmy = `${year}-${pad(b)}-${pad(a)}`
	const mdy = `${year}-${pad(a)}-${pad(b)}`
	const both = isDay(dmy) && isDay(mdy) && dmy !== mdy
	if (!both || env.order) {
		const value = (both ? env.order === 'dmy' : isDay(dmy)) ? dmy : mdy
		return { type: 'DATE', value: isDay(value) ? value : 'XXXX-XX-XX', steps: [] }
	}
	const near = env.reference && [dmy, mdy].filter((value) => Math.abs(gap(value, env.reference!)) <= 31)
	if (near && near.length === 1)
		return { type: 'DATE', value: near[0]!, anchor: env.reference!, steps: [anchorStep(env)] }
	return {
		type: 'DATE',
		value: `${year}-XX-XX`,
		steps: [{ rule: 'order-not-known', says: 'day or month first: the text does not say' }],
	}
}

function gap(a: string, b: string): number {
	return (Date.parse(a) - Date.parse(b)) / 86_400_000
}

function yearless(meaning: Calendar, rest: string, env: Environment): Outcome {
	const { mod, weekday: named } = meaning
	const anchor = env.manner === 'narrative' ? (env.previous ?? env.reference) : env.reference
	const base = anchor === null ? null : yearOf(anchor)
	const steps: Step[] = [anchorStep(env)]
	const more = { mod, steps, ...(named ? { weekday: named } : {}) }
	if (anchor === null || base === null) {
		const only = env.within && onlyYear(rest, env.within)
		if (only) {
			steps[0] = {
				rule: 'year-from-interval',
				says: `written between ${only.from} and ${only.to}: the year is ${only.year}`,
			}
			return { type: 'DATE', value: `${only.year}${rest}`, ...more }
		}
		return { type: 'DATE', value: `XXXX${rest}`, direction: 'unknown', ...more }
	}
	if (env.manner === 'narrative') return { type: 'DATE', value: `${pad(base, 4)}${rest}`, ...more }
	const tense = env.tense()
	const direction = tense?.direction ?? 'past'
	if (tense) steps.push(tenseStep(tense))
	const inYear = `${pad(base, 4)}${rest}`
	const reached = inYear <= anchor.slice(0, inYear.length)
	const year =
		direction === 'past' ? (reached ? base : base - 1) : inYear >= anchor.slice(0, inYear.length) ? base : base + 1
	return {
		type: 'DATE',
		value: `${pad(year, 4)}${rest}`,
		anchor: isDay(anchor) ? anchor : undefined,
		direction,
		...more,
	}
}

/** The year a date without one must have, where the days it was written between leave only one: the last before them. */
function onlyYear(rest: string, within: { earliest: string | null; latest: string | null }) {
	const { earliest, latest } = within
	if (!earliest || !latest) return null
	const last = (day: string) => Number(day.slice(0, 4)) - (rest.slice(1) > day.slice(5, 5 + rest.length - 1) ? 1 : 0)
	return last(earliest) === last(latest) ? { year: last(latest), from: sayDay(earliest), to: sayDay(latest) } : null
}

function byWeekday(meaning: Calendar, env: Environment): Outcome {
	const named = meaning.weekday!
	const anchor = env.reference
	const steps: Step[] = [anchorStep(env)]
	if (!anchor) {
		const tense = meaning.pick ? null : env.tense()
		const direction =
			meaning.pick === 'next' ? 'future' : meaning.pick === 'last' ? 'past' : (tense?.direction ?? 'unknown')
		return { type: 'DATE', value: `XXXX-WXX-${named}`, weekday: named, direction, mod: meaning.mod, steps }
	}
	const tense = meaning.pick ? null : env.tense()
	const direction = meaning.pick === 'next' ? 'future' : meaning.pick === 'last' ? 'past' : (tense?.direction ?? 'past')
	if (tense) steps.push(tenseStep(tense))
	const value = nearWeekday(
		anchor,
		named,
		direction === 'past' ? -1 : 1,
		meaning.pick === 'last' || meaning.pick === 'next',
	)
	return { type: 'DATE', value, anchor, weekday: named, direction, mod: meaning.mod, steps }
}

function tenseStep(tense: Tense): Step {
	return {
		rule: 'tense',
		says: `“${tense.words}” looks ${tense.direction === 'past' ? 'back' : 'ahead'}`,
		start: tense.start,
		end: tense.end,
		from: 'text',
	}
}

function anchorStep(env: Environment): Step {
	if (!env.reference) return { rule: 'anchor', says: 'the day of writing is not known', from: 'none' }
	const known = env.referenceSays ? ` (${env.referenceSays})` : ''
	return { rule: 'anchor', says: `written ${sayDay(env.reference)}${known}`, from: env.referenceFrom ?? 'text' }
}
