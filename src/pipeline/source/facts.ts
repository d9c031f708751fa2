/**
 * What words can say about the day a story was published: facts, each a test on a day. A day is a candidate where every
 * fact allows it.
 */
import { addDays, dayNumber, isDay, weekday } from '../../records/day.ts'
import { edtfBounds } from '../../records/edtf.ts'

export type Fact =
	/** Published on that day. */
	| { kind: 'day'; day: string }
	/** Published within an EDTF expression: a month in the heading. */
	| { kind: 'within'; edtf: string }
	/** Published on or after that day: it is reported as past. `edtf` is what the words name. */
	| { kind: 'from'; day: string; edtf: string }
	/** Published on or before that day. */
	| { kind: 'until'; day: string }
	/** Published on that day of the week, 1 Monday … 7 Sunday. */
	| { kind: 'weekday'; weekday: number }
	/** A day without a year is reported as past: `MM-DD`, with its weekday where it is named. */
	| { kind: 'after'; date: string; weekday?: number }
	/** A day without a year is announced. */
	| { kind: 'before'; date: string; days: number }
	/** Published on that day of some year. */
	| { kind: 'on'; date: string }
	/** Published in that month (1-12) of some year. */
	| { kind: 'month'; month: number }
	/** Published within a week of one of these days. */
	| { kind: 'near'; days: string[] }

export type Constraint = {
	rule: string
	/** What the words say of the day, for a reader. */
	says: string
	start: number
	end: number
	fact: Fact
	/** A firm fact can contradict an editor; one that is not firm only helps to choose. */
	firm: boolean
}

/**
 * A day named without a year is at most this many days away, nine months: who means an earlier one says which year. Less
 * than a year, so that a day soon to come is not taken for one almost a year ago.
 */
export const SAME_YEAR = 270
const WEEK = 7

/** True where a story with this fact may have been published on `day`. */
export function allows(fact: Fact, day: string): boolean {
	switch (fact.kind) {
		case 'day':
			return day === fact.day
		case 'within': {
			const bounds = edtfBounds(fact.edtf)
			return (
				!bounds ||
				((bounds.earliest === null || day >= bounds.earliest) && (bounds.latest === null || day <= bounds.latest))
			)
		}
		case 'from':
			return day >= fact.day
		case 'until':
			return day <= fact.day
		case 'weekday':
			return weekday(day) === fact.weekday
		case 'after': {
			const last = occurrence(fact.date, day, -1)
			if (!last || dayNumber(day) - dayNumber(last) > SAME_YEAR) return false
			return fact.weekday === undefined || weekday(last) === fact.weekday
		}
		case 'before': {
			const next = occurrence(fact.date, day, 1)
			return next !== null && dayNumber(next) - dayNumber(day) <= fact.days
		}
		case 'on':
			return day.slice(5) === fact.date
		case 'month':
			return Number(day.slice(5, 7)) === fact.month
		case 'near':
			return fact.days.some((near) => Math.abs(dayNumber(near) - dayNumber(day)) <= WEEK)
	}
}

/** The last (-1) or next (1) `MM-DD` seen from a day, the day itself included. */
function occurrence(date: string, day: string, side: -1 | 1): string | null {
	const year = Number(day.slice(0, 4))
	for (const candidate of [year, year + side, year + 2 * side, year + 4 * side]) {
		const found = `${String(candidate).padStart(4, '0')}-${date}`
		if (isDay(found) && (side === -1 ? found <= day : found >= day)) return found
	}
	return null
}

/** The days that all facts allow: all of them where their number is bounded, else only the bound below. */
export function candidates(constraints: Constraint[]): { days: string[] | null; from: string | null } {
	const facts = constraints.map((constraint) => constraint.fact)
	const from =
		facts
			.flatMap((fact) => (fact.kind === 'from' ? [fact.day] : []))
			.sort()
			.at(-1) ?? null
	const span = spanOf(facts, from)
	if (!span) return { days: null, from }
	const days: string[] = []
	for (const day of span) if (facts.every((fact) => allows(fact, day))) days.push(day)
	return { days, from }
}

/** Longest span looked through, in days: forty years. */
const LONGEST = 14_610

function spanOf(facts: Fact[], from: string | null): string[] | null {
	for (const fact of facts) {
		// Words may name a day that no calendar has.
		if (fact.kind === 'day') return isDay(fact.day) ? [fact.day] : []
		if (fact.kind === 'near')
			return [...new Set(fact.days.flatMap((day) => range(addDays(day, -WEEK), addDays(day, WEEK))))].sort()
		if (fact.kind === 'within') {
			const bounds = edtfBounds(fact.edtf)
			if (bounds?.earliest && bounds.latest) return range(bounds.earliest, bounds.latest)
		}
	}
	const until = facts.flatMap((fact) => (fact.kind === 'until' ? [fact.day] : [])).sort()[0]
	return from && until && from <= until ? range(from, until) : from && until ? [] : null
}

function range(from: string, to: string): string[] {
	const first = dayNumber(from)
	const length = Math.min(dayNumber(to) - first + 1, LONGEST)
	return Array.from({ length: Math.max(0, length) }, (_, index) => addDays(from, index))
}

/**
 * Where in the year a story may stand that calls these days past: arcs of the calendar, each by its first day (the whole year where there are none). One arc
 * tells which of the days was the last; none, or several, is what a chronicle of a whole year looks like.
 */
export function arcs(facts: Fact[]): string[] {
	const after = facts.flatMap((fact) => (fact.kind === 'after' ? [{ kind: fact.kind, date: fact.date }] : []))
	if (after.length === 0) return ['01-01']
	const fits = YEAR.map((day) => after.every((fact) => allows(fact, day)))
	if (fits.every((fit) => fit)) return ['01-01']
	return YEAR.flatMap((day, at) => (fits[at] && !fits[(at + 364) % 365] ? [day.slice(5)] : []))
}

/** Any year will do for the circle of the calendar. */
const YEAR = range('2017-01-01', '2017-12-31')
