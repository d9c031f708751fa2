/** "yesterday", "two weeks ago", "the following year": so many units from an anchor. */
import { isDay } from '../../../records/day.ts'
import type { Step } from '../../../records/schema.ts'
import { daysOfUnit, move } from '../calendar.ts'
import type { Unit } from '../lexicon.ts'
import type { Shift } from '../meaning.ts'
import { say } from '../say.ts'
import { anchorStep, type Environment, type Outcome } from './outcome.ts'

/** What a unit looks like where its anchor is not known. */
const UNKNOWN: Partial<Record<Unit, string>> = {
	W: 'XXXX-WXX',
	FN: 'XXXX-WXX',
	WE: 'XXXX-WXX-WE',
	M: 'XXXX-XX',
	Q: 'XXXX-QX',
	Y: 'XXXX',
	DE: 'XXX',
	CE: 'XX',
}

export function resolveShift(meaning: Shift, env: Environment): Outcome {
	const { unit, count, part, direction } = meaning
	const anchor = anchorOf(meaning, env)
	const moved = anchor && count !== null ? moveFrom(anchor, unit, count) : null
	const value = count === null ? (direction < 0 ? 'PAST_REF' : 'FUTURE_REF') : (moved ?? UNKNOWN[unit] ?? 'XXXX-XX-XX')
	const clock = unit === 'H' || unit === 'MIN' || unit === 'S'
	return {
		type: part || clock ? 'TIME' : 'DATE',
		value: part ? `${value}T${part}` : value,
		...about(meaning, anchor, env),
		...(direction !== 0 && meaning.from === 'reference' ? { direction: direction < 0 ? 'past' : 'future' } : {}),
	}
}

/**
 * What it counts from. "The following day" counts from the date mentioned before and stays open where there is none; "a
 * year earlier" may then count from the day of writing. A narrative counts everything from the date mentioned before.
 */
function anchorOf(meaning: Shift, env: Environment): string | null {
	if (meaning.from === 'event') return null
	if (meaning.from === 'previous') {
		const back = meaning.direction < 0 || meaning.unit === 'Y' || env.manner === 'narrative'
		return env.previous ?? (back ? env.reference : null)
	}
	const lexical = meaning.unit === 'D' && Math.abs(meaning.count ?? 9) <= 1 && meaning.direction <= 0
	return env.manner === 'narrative' && !lexical ? (env.previous ?? env.reference) : env.reference
}

function moveFrom(anchor: string, unit: Unit, count: number): string | null {
	if (unit === 'H' || unit === 'MIN' || unit === 'S')
		return isDay(anchor.slice(0, 10)) ? `${anchor.slice(0, 10)}TXX` : null
	const moved = move(anchor, unit, Math.trunc(count))
	if (moved) return moved
	const month = /^\d{4}-\d{2}$/.exec(anchor)
	return month && (unit === 'D' || unit === 'W') ? `${anchor}-XX` : null
}

function about(
	meaning: Shift,
	anchor: string | null,
	env: Environment,
): Pick<Outcome, 'steps' | 'mod' | 'anchor' | 'relativeTo'> {
	const { unit, count, from, mod } = meaning
	const days = daysOfUnit(unit)
	const offset = days === null || count === null ? null : days * count
	const written = anchor !== null && anchor === env.reference && (from === 'reference' || env.previous === null)
	const steps: Step[] =
		from === 'event'
			? [{ rule: 'anchor', says: 'counted from an event that the sentence names', from: 'text' }]
			: written || (anchor === null && from === 'reference')
				? [anchorStep(env)]
				: [
						{
							rule: 'anchor',
							says: anchor
								? `counted from the date mentioned before: ${say(anchor)}`
								: 'no date is mentioned before it',
							from: anchor ? 'text' : 'none',
						},
					]
	return {
		mod,
		steps,
		...(anchor && isDay(anchor) ? { anchor } : {}),
		...(from === 'reference'
			? {}
			: { relativeTo: { kind: from, offset, ...(unit === 'Y' && count ? { years: count } : {}) } }),
	}
}
