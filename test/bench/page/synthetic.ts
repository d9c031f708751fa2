/** Any number of invented events over up to ten years. The same number gives the same events. */
import { type Columns, columnsOf } from '../../../src/query/catalogue/columns.ts'
import type { Catalogue } from '../../../src/records/catalogue.ts'
import { fromDayNumber } from '../../../src/records/day.ts'
import { SCHEMA_VERSION } from '../../../src/records/schema.ts'

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

/** Events as a catalogue's columns hold them, each date, list and teller's version made once. */
export function columns(count: number): Columns {
	const whens: Catalogue['whens'] = []
	const numbers = new Map<number, number>()
	const tellings = new Map<string, Catalogue['told'][number]>()
	const when = (day: number, days: number): number => {
		const known = numbers.get(day * 16 + days)
		if (known !== undefined) return known
		const [earliest, latest] = [fromDayNumber(day), fromDayNumber(day + days - 1)]
		const edtf = days === 1 ? earliest : `${earliest}/${latest}`
		numbers.set(day * 16 + days, whens.length)
		return whens.push({ edtf, earliest, latest, precision: days === 1 ? 1 : 2 }) - 1
	}
	const told = (teller: string, number: number) => {
		const key = `${teller} ${number}`
		const one = tellings.get(key) ?? [[teller, number, 'asserted', 1]]
		tellings.set(key, one)
		return one
	}
	const each = <T>(value: T): T[] => new Array<T>(count).fill(value)
	const catalogue: Catalogue = {
		schemaVersion: SCHEMA_VERSION,
		...{ ids: [], titles: [], when: [], told: [], whens },
		kinds: each('other'),
		agreements: each('single-source'),
		contested: each(false),
		places: each([]),
		documents: each([]),
		modalities: each(['asserted']),
		shards: each(0),
	}
	for (let at = 0; at < count; at++) {
		const { id, title, outlet, day, days } = event(at, count)
		const number = when(day, days)
		catalogue.ids.push(id)
		catalogue.titles.push(title)
		catalogue.when.push(number)
		catalogue.told.push(told(outlet, number))
	}
	return columnsOf(catalogue)
}
