/** TIMEX3 value → EDTF, as far as EDTF can say it without adding precision. */
import { addDays, isDay, weekDays } from '../../records/day.ts'
import type { Mod } from './meaning.ts'

const QUARTERS = ['33', '34', '35', '36']
const SEASONS: Record<string, string> = { SP: '21', SU: '22', FA: '23', WI: '24' }

/**
 * `edtf('2016-W49')` → `2016-12-05/2016-12-11`. null for what is symbolic (`XXXX-WXX-3`, `PAST_REF`), for lengths, and
 * for years before Christ. A clock time gives an instant only in UTC, else its day. START, MID and END of a month or year
 * stay that month or year: EDTF has no word for "late", and a made-up tenth of the month would be invented precision.
 */
export function edtf(value: string, mod?: Mod): string | null {
	const plain = bare(value)
	if (plain === null) return null
	const interval = plain.includes('/')
	if (mod === 'APPROX') return interval || plain.includes('T') ? plain : `${plain}~`
	if (mod === 'BEFORE' || mod === 'ON_OR_BEFORE') return interval ? null : `../${plain}`
	if (mod === 'AFTER' || mod === 'ON_OR_AFTER') return interval ? null : `${plain}/..`
	return plain
}

function bare(value: string): string | null {
	const day = value.slice(0, 10)
	if (isDay(day)) {
		const instant = /^T(\d{2}:\d{2})(?::\d{2})?Z$/.exec(value.slice(10))
		return instant && instant[1]! < '24:00' ? `${day}T${instant[1]}Z` : day
	}
	const week = /^(\d{4}-W\d{2})(-WE)?$/.exec(value)
	if (week) {
		const days = weekDays(week[1]!)
		return days && (week[2] ? `${addDays(days.earliest, 5)}/${days.latest}` : `${days.earliest}/${days.latest}`)
	}
	const part = /^(\d{4})-(?:Q([1-4])|H([12])|(SP|SU|FA|WI))$/.exec(value)
	if (part) {
		const [, year, quarter, half, season] = part
		if (quarter) return `${year}-${QUARTERS[Number(quarter) - 1]}`
		return half ? `${year}-${half === '1' ? '40' : '41'}` : `${year}-${SEASONS[season!]}`
	}
	if (/^\d{4}(-(0[1-9]|1[0-2]))?$/.test(value)) return value
	if (/^\d{4}-(0[1-9]|1[0-2])-XX$/.test(value)) return value.slice(0, 7)
	if (/^\d{4}-XX(-XX)?$/.test(value)) return value.slice(0, 4)
	if (/^\d{3}$/.test(value)) return `${value}X`
	if (/^\d{2}$/.test(value)) return `${value}XX`
	return null
}
