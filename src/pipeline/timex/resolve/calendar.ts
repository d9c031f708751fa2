/** Calendar dates: the parts that the words give, and those they leave out, from the day of writing or the date before. */
import { addDays, isDay, weekday, weekOf } from '../../../records/day.ts'
import type { Step } from '../../../records/schema.ts'
import { nearWeekday, pad } from '../calendar.ts'
import type { Calendar } from '../meaning.ts'
import { FEASTS } from '../rules/feasts.ts'
import { say, WEEKDAYS } from '../say.ts'
import { numericDay } from './numeric.ts'
import { anchorStep, type Environment, type Outcome, tenseStep } from './outcome.ts'
import { supplyYear } from './year.ts'

export function resolveCalendar(meaning: Calendar, env: Environment): Outcome {
	const outcome = dateOf(meaning, env)
	const { part, clock, zone, mod } = meaning
	const timed = part ?? (clock ? `${clock}${zone ?? ''}` : undefined)
	return {
		...outcome,
		...(mod && !outcome.mod ? { mod } : {}),
		...(timed ? { type: 'TIME', value: `${outcome.value}T${timed}` } : {}),
		...(meaning.weekday ? { weekday: meaning.weekday } : {}),
	}
}

function dateOf(meaning: Calendar, env: Environment): Outcome {
	if (meaning.numeric) return numericDay(meaning.numeric, env)
	if (meaning.century !== undefined) return plain(`${meaning.era ?? ''}${pad(meaning.century)}`)
	if (meaning.decade !== undefined) return plain((meaning.era ?? '') + decadeOf(meaning.decade, env))
	if (meaning.year !== undefined || meaning.year2 !== undefined) return inYear(yearOf(meaning, env), meaning)
	if (restOf(meaning) !== null || meaning.holiday) return inYear(null, meaning, env)
	if (meaning.weekday !== undefined) return byWeekday(meaning, env)
	if (meaning.day !== undefined) return dayOfMonth(meaning.day, env)
	if (meaning.weekend) return weekend(env)
	return timeOnly(env)
}

const plain = (value: string, steps: Step[] = []): Outcome => ({ type: 'DATE', value, steps })

/** The year as TIMEX3 writes it, `BC0480` before Christ. A year of two digits lies nearest the day of writing. */
function yearOf({ year, year2, era }: Calendar, env: Environment): string {
	if (year !== undefined) return `${era ?? ''}${pad(year, 4)}`
	const base =
		Number((env.manner === 'narrative' && env.previous ? env.previous : (env.reference ?? '2000')).slice(0, 4)) || 2000
	const [near] = [-100, 0, 100]
		.map((step) => Math.floor(base / 100) * 100 + step + Number(year2))
		.sort((a, b) => Math.abs(a - base) - Math.abs(b - base))
	return pad(near!, 4)
}

function decadeOf(decade: string, env: Environment): string {
	if (decade.length === 3) return decade
	const century = Number((env.previous ?? env.reference ?? '1999').slice(0, 2)) || 19
	const base = Number((env.previous ?? env.reference ?? '1999').slice(0, 4)) || 1999
	return Number(`${century}${decade}0`) > base ? `${century - 1}${decade}` : `${century}${decade}`
}

/** Everything finer than the year, as TIMEX3 writes it after the year; null where there is none. */
function restOf(meaning: Calendar): string | null {
	const { month, day, season, quarter, half } = meaning
	if (month !== undefined) return day === undefined ? `-${pad(month)}` : `-${pad(month)}-${pad(day)}`
	if (season) return `-${season}`
	if (quarter) return `-Q${quarter}`
	return half ? `-H${half}` : null
}

function inYear(year: string | null, meaning: Calendar, env?: Environment): Outcome {
	if (year === null) return supplyYear(meaning, (value) => valueIn(value, meaning), env!)
	const value = valueIn(year, meaning)
	const steps: Step[] = []
	if (meaning.weekday !== undefined && isDay(value) && weekday(value) !== meaning.weekday)
		steps.push({
			rule: 'weekday-differs',
			says: `the text says ${WEEKDAYS[meaning.weekday - 1]}; ${say(value)}`,
			from: 'text',
		})
	return plain(value, steps)
}

/** The value of a meaning in a given year. */
function valueIn(year: string, meaning: Calendar): string {
	if (meaning.holiday) {
		const feast = FEASTS.find(({ name }) => name === meaning.holiday)!
		return /^\d{4}$/.test(year) ? feast.on(Number(year)) : `${year}-XX-XX`
	}
	const value = (meaning.fiscal ? 'FY' : '') + year + (restOf(meaning) ?? '')
	if (meaning.week === 'of') return isDay(value) ? weekOf(value) + (meaning.weekend ? '-WE' : '') : value
	if (meaning.week !== undefined && /^\d{4}-\d{2}$/.test(value)) {
		const first = Number(weekOf(`${value}-04`).slice(6))
		const last = Number(weekOf(`${value}-25`).slice(6))
		return `${year}-W${pad(meaning.week === -1 ? last : first + meaning.week - 1)}`
	}
	return value
}

function byWeekday(meaning: Calendar, env: Environment): Outcome {
	const named = meaning.weekday!
	const { pick } = meaning
	const narrative = env.manner === 'narrative'
	const previous = env.previous?.slice(0, 10)
	if (pick === 'that' || (narrative && previous && isDay(previous))) {
		if (!previous || !isDay(previous))
			return plain(`XXXX-WXX-${named}`, [{ rule: 'anchor', says: 'no day is mentioned before it', from: 'none' }])
		const value = nearWeekday(previous, named, pick === 'last' ? -1 : 1, pick === 'last' || pick === 'next')
		return {
			...plain(value, [
				{ rule: 'anchor', says: `counted from the date mentioned before: ${say(previous)}`, from: 'text' },
			]),
			anchor: previous,
		}
	}
	const tense = pick === 'last' || pick === 'next' ? null : env.tense()
	const steps: Step[] = [anchorStep(env), ...(tense ? [tenseStep(tense)] : [])]
	const direction = pick === 'next' ? 'future' : pick === 'last' ? 'past' : tense?.direction
	if (!env.reference || narrative) return { ...plain(`XXXX-WXX-${named}`, steps), direction: direction ?? 'unknown' }
	const side = (direction ?? 'past') === 'past' ? -1 : 1
	const value = nearWeekday(env.reference, named, side, pick === 'last' || pick === 'next')
	return { ...plain(value, steps), anchor: env.reference, direction: side === -1 ? 'past' : 'future' }
}

/** "the weekend": the last one or the next, as the tense says; on its days, the one that is. */
function weekend(env: Environment): Outcome {
	const { reference } = env
	if (!reference || env.manner === 'narrative') return plain('XXXX-WXX-WE', [anchorStep(env)])
	const tense = env.tense()
	const steps: Step[] = [anchorStep(env), ...(tense ? [tenseStep(tense)] : [])]
	const back = tense?.direction !== 'future' && weekday(reference) < 6
	return { ...plain(`${weekOf(back ? addDays(reference, -7) : reference)}-WE`, steps), anchor: reference }
}

/** "the 15th": of the month mentioned before, or else of the month of writing or the one before it. */
function dayOfMonth(day: number, env: Environment): Outcome {
	const before = /^(BC)?\d{4}-\d{2}/.exec(env.previous ?? '')?.[0]
	if (before)
		return plain(`${before}-${pad(day)}`, [
			{ rule: 'anchor', says: `in the month mentioned before: ${say(before)}`, from: 'text' },
		])
	if (!env.reference) return plain(`XXXX-XX-${pad(day)}`, [anchorStep(env)])
	const here = `${env.reference.slice(0, 7)}-${pad(day)}`
	return { ...plain(here, [anchorStep(env)]), anchor: env.reference }
}

/** A clock time or part of day alone: of the day mentioned before, or else of the day of writing. */
function timeOnly(env: Environment): Outcome {
	if (env.sentenceDay)
		return plain(env.sentenceDay, [
			{ rule: 'anchor', says: `on the day that the sentence names: ${say(env.sentenceDay)}`, from: 'text' },
		])
	const previous = env.previous && isDay(env.previous.slice(0, 10)) ? env.previous.slice(0, 10) : null
	if (previous && env.manner === 'narrative')
		return plain(previous, [{ rule: 'anchor', says: `on the day mentioned before: ${say(previous)}`, from: 'text' }])
	if (!env.reference || env.manner === 'narrative') return plain('XXXX-XX-XX', [anchorStep(env)])
	return { ...plain(env.reference, [anchorStep(env)]), anchor: env.reference }
}
