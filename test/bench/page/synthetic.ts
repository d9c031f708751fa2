/** Any number of invented events over up to ten years, each made when it is asked for. The same number gives the same events. */
import type { RowSource, When } from '../../../src/query/row.ts'
import { fromDayNumber } from '../../../src/records/day.ts'
import { rowOf } from '../../fixture/rows.ts'

const FIRST = 14_610
/** As many days as events, within bounds: a window of a month is never empty, and ten years are the longest span. */
const daysOf = (count: number) => Math.min(3650, Math.max(60, count))
export const OUTLETS = Array.from({ length: 8 }, (_, at) => `outlet-${at}`)
/** How many spans among the events, and their longest, days. */
const SPANS = 0.2
const LONGEST = 9

/** Numbers that look like chance, in [0, 1). */
function chance(seed: number): number {
	let value = (seed * 2_654_435_761) >>> 0
	value = Math.imul(value ^ (value >>> 15), 0x2c_1b_3c_6d)
	value = Math.imul(value ^ (value >>> 12), 0x29_7a_2d_39)
	return ((value ^ (value >>> 15)) >>> 0) / 4_294_967_296
}

export type Synthetic = { id: string; title: string; outlet: string; day: number; days: number }

/** The event of a number, in order of time. */
export function event(at: number, count: number): Synthetic {
	const days = chance(at) < SPANS ? 2 + Math.floor(chance(at + 0.5) * LONGEST) : 1
	const outlet = OUTLETS[Math.floor(chance(at * 7 + 3) * OUTLETS.length)]!
	const title = `Event ${at} of the invented sort, with a title about as long as titles are`
	return { id: `e${at}`, title, outlet, day: FIRST + Math.floor((at * daysOf(count)) / count), days }
}

/** Events as our timeline takes them. */
export function rows(count: number): RowSource {
	return {
		length: count,
		at(index) {
			const { id, title, outlet, day, days } = event(index, count)
			const [earliest, latest] = [fromDayNumber(day), fromDayNumber(day + days - 1)]
			const edtf = days === 1 ? earliest : `${earliest}/${latest}`
			const when: When = { edtf, earliest, latest, precision: days === 1 ? 1 : 2 }
			const told = [{ teller: outlet, when, modality: 'asserted' as const, claims: 1 }]
			return rowOf({ ...when, known: null, id, title, tellers: [outlet], told })
		},
	}
}
