/**
 * Meaning + what is known of the text → TIMEX3 value, with the reasons. Parts the words leave out are supplied from the
 * day of writing or the date mentioned before; where neither is known the value stays symbolic (`XXXX-WXX-3`).
 */
import { addDays, isDay, weekDays } from '../../records/day.ts'
import { daysOfUnit, pad, period } from './calendar.ts'
import type { Length, Meaning, Nested } from './meaning.ts'
import { resolveCalendar } from './resolve/calendar.ts'
import type { Environment, Outcome } from './resolve/outcome.ts'
import { resolveShift } from './resolve/shift.ts'

export type { Environment, Outcome } from './resolve/outcome.ts'

export function resolve(meaning: Meaning, env: Environment): Outcome {
	switch (meaning.kind) {
		case 'vague':
			return { type: 'DATE', value: meaning.value, mod: meaning.mod, steps: [] }
		case 'length':
			return resolveLength(meaning)
		case 'repeat':
			return { type: 'SET', value: meaning.value, freq: meaning.freq, quant: meaning.quant, steps: [] }
		case 'shift':
			return resolveShift(meaning, env)
		case 'calendar':
			return resolveCalendar(meaning, env)
		case 'nested':
			return resolveNested(meaning, env)
	}
}

function resolveLength({ unit, count, mod, event, direction }: Length): Outcome {
	const days = daysOfUnit(unit) ?? (unit === 'H' && count !== null && count % 24 === 0 ? 1 / 24 : null)
	const offset = days === null || count === null ? null : days * count * (event ?? 1)
	return {
		type: 'DURATION',
		value: period(count, unit),
		mod,
		steps: [],
		direction,
		...(event ? { relativeTo: { kind: 'event' as const, offset } } : {}),
	}
}

/** The outer expression first; the inner one then only adds what is finer. */
function resolveNested({ inner, outer, mod }: Nested, env: Environment): Outcome {
	const around = resolve(outer, env)
	const { part, clock, zone } = inner
	const value = around.value
	if (part || clock) {
		const timed = part ?? `${clock}${zone ?? ''}`
		return { ...around, type: 'TIME', value: `${value.slice(0, 10)}T${timed}`, ...(mod ? { mod } : {}) }
	}
	if (inner.weekday !== undefined && /W/.test(value)) {
		const week = weekDays(value.slice(0, 8))
		return {
			...around,
			weekday: inner.weekday,
			value: week ? addDays(week.earliest, inner.weekday - 1) : `XXXX-WXX-${inner.weekday}`,
		}
	}
	if (inner.day !== undefined && inner.month === undefined) {
		const day = `${value.slice(0, 7)}-${pad(inner.day)}`
		return { ...around, value: isDay(day) ? day : `XXXX-XX-${pad(inner.day)}` }
	}
	const year = /^(BC)?\d{4}/.exec(value)?.[0]
	const within = { ...env, previous: year ?? null, manner: 'narrative' as const }
	const found = resolveCalendar({ ...inner, pick: year ? undefined : 'that' }, within)
	return {
		...around,
		...found,
		steps: [...around.steps, ...found.steps.filter((step) => step.rule !== 'anchor')],
		...(mod ? { mod } : {}),
	}
}
