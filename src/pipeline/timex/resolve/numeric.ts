/** `05-06-2016`: day first or month first, by evidence only. */
import { dayNumber, isDay } from '../../../records/day.ts'
import { isCountable, pad } from '../calendar.ts'
import { anchorStep, type Environment, type Outcome } from './outcome.ts'

/** Days from the day of writing within which a reading counts as the likelier one. */
const NEAR = 45

export function numericDay([a, b, digits]: [number, number, string], env: Environment): Outcome {
	const year = digits.length === 4 ? digits : Number(digits) < 50 ? `20${digits}` : `19${digits}`
	const dmy = `${year}-${pad(b)}-${pad(a)}`
	const mdy = `${year}-${pad(a)}-${pad(b)}`
	const readings = isCountable(Number(year)) ? [...new Set([dmy, mdy])].filter(isDay) : []
	const [only] = readings
	if (only === undefined)
		return {
			type: 'DATE',
			value: 'XXXX-XX-XX',
			steps: [{ rule: 'no-such-day', says: 'no calendar has this day', from: 'text' }],
		}
	if (readings.length === 1)
		return {
			type: 'DATE',
			value: only,
			steps: [{ rule: 'day-month-order', says: 'only one reading is a day', from: 'text' }],
		}
	if (env.order) {
		const says = `this document writes the ${env.order === 'dmy' ? 'day' : 'month'} first`
		return {
			type: 'DATE',
			value: env.order === 'dmy' ? dmy : mdy,
			steps: [{ rule: 'day-month-order', says, from: 'text' }],
		}
	}
	const near = env.reference
		? readings.filter((day) => Math.abs(dayNumber(day) - dayNumber(env.reference!)) <= NEAR)
		: []
	const past = near.filter((day) => day <= env.reference!)
	if (near.length === 2 && past.length === 1) near.splice(0, 2, past[0]!)
	if (near.length === 1)
		return {
			type: 'DATE',
			value: near[0]!,
			anchor: env.reference!,
			steps: [
				anchorStep(env),
				{ rule: 'day-month-order', says: 'of its two readings only this lies near that day', from: 'text' },
			],
		}
	return {
		type: 'DATE',
		value: `${year}-XX-XX`,
		steps: [{ rule: 'day-month-order', says: 'day or month first: nothing in the text decides', from: 'none' }],
	}
}
