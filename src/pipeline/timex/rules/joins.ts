/**
 * Expressions made of others: what may stand before one ("the end of", "late"), and what may join two ("the spring of next
 * year", "8 a.m. on Friday"). They multiply the tables instead of lengthening them.
 */
import type { Calendar, Meaning, Mod } from '../meaning.ts'
import type { Rule } from '../pattern.ts'
import { edge, length, unit } from './reading.ts'

/** Given the meaning that follows, the meaning of the whole; null where they do not fit. */
export type Prefix = (inner: Meaning) => Meaning | null

/** True for what points at a stretch of the calendar that has a beginning and an end. */
function isPeriod(meaning: Meaning): boolean {
	if (meaning.kind === 'shift') return meaning.count !== null
	if (meaning.kind === 'nested') return isPeriod(meaning.inner)
	return meaning.kind === 'calendar'
}

const withMod =
	(mod: Mod): Prefix =>
	(inner) =>
		isPeriod(inner) && !('mod' in inner && inner.mod) ? ({ ...inner, mod } as Meaning) : null

/** Only what is longer than a day can be early or late by name alone; "early Monday" can, being a day. */
export const prefixes: Rule<Prefix>[] = [
	{
		name: 'edge',
		pattern: '(the|very)? EDGE -? of?',
		make: (c) => (c.EDGE!.text.toLowerCase() === 'middle' && !c.of ? null : withMod(edge(c))),
	},
	{
		name: 'edge',
		pattern: '(earlier|later|EDGE) (in|on)',
		make: (c) => withMod(c.earlier ? 'START' : c.later ? 'END' : edge(c)),
	},
	{ name: 'bound', pattern: '(the|very)? very? BOUND of', make: (c) => withMod(edge(c)) },
	{
		name: 'part-of',
		pattern:
			'the (latter|early|later|EDGE|middle|last|first|final|opening|closing) (part|portion|stages|days|weeks|months|hours) (of|in)',
		make: (c) => withMod(c.early || c.first || c.opening ? 'START' : c.middle ? 'MID' : c.EDGE ? edge(c) : 'END'),
	},
	{
		name: 'rest-of',
		pattern: '(most of)? the (rest|remainder|whole|course) of',
		make: () => (inner) => (isPeriod(inner) ? inner : null),
	},
	{
		name: 'month-of',
		pattern: 'the (month|year|summer|winter) of',
		make: (c) => (inner) =>
			inner.kind === 'calendar' &&
			(c.month
				? inner.month !== undefined && inner.day === undefined
				: inner.year !== undefined && inner.month === undefined)
				? c.summer
					? { ...inner, season: 'SU' }
					: c.winter
						? { ...inner, season: 'WI' }
						: inner
				: null,
	},
	{
		name: 'about',
		pattern: '(about|around|circa|approximately)',
		make: () => (inner) =>
			inner.kind === 'calendar' && inner.year !== undefined && inner.day === undefined && inner.month === undefined
				? withMod('APPROX')(inner)
				: null,
	},
	{
		name: 'first-units-of',
		pattern: 'the (first|last|final|opening|closing) NUM UNITS of',
		make: (c) => (inner) =>
			inner.kind === 'calendar' || inner.kind === 'shift' ? length(unit(c), c.NUM!.classes!.NUM!) : null,
	},
	{
		name: 'week-of',
		pattern: 'the (first|second|third|fourth|last|final|ORD)? (week|weekend) of',
		make: (c) => (inner) => {
			if (inner.kind !== 'calendar') return null
			const ordinal =
				c.last || c.final ? -1 : c.first ? 1 : c.second ? 2 : c.third ? 3 : c.fourth ? 4 : c.ORD?.classes?.ORD
			if (ordinal === undefined)
				return inner.day === undefined
					? null
					: { ...inner, week: 'of', ...(c.weekend ? { weekend: true as const } : {}) }
			return inner.month === undefined || inner.day !== undefined || c.weekend ? null : { ...inner, week: ordinal }
		},
	},
]

export type Join = (left: Meaning, right: Meaning) => Meaning | null

const onlyYear = (m: Meaning): m is Calendar =>
	m.kind === 'calendar' && (m.year !== undefined || m.year2 !== undefined) && named(m) === 'year'
const isYear = (m: Meaning): boolean =>
	onlyYear(m) || (m.kind === 'shift' && m.unit === 'Y' && m.count !== null && !m.mod)
const lacksYear = (m: Meaning): m is Calendar =>
	m.kind === 'calendar' &&
	m.year === undefined &&
	m.year2 === undefined &&
	!m.numeric &&
	['month', 'day', 'season', 'quarter', 'half', 'holiday'].includes(named(m))
const isTime = (m: Meaning): m is Calendar => m.kind === 'calendar' && named(m) === 'time'
const isDayLike = (m: Meaning): boolean =>
	(m.kind === 'shift' && m.unit === 'D' && m.count !== null) ||
	(m.kind === 'calendar' &&
		['day', 'weekday', 'monthday', 'holiday', 'numeric'].includes(named(m)) &&
		!m.part &&
		!m.clock) ||
	(m.kind === 'nested' && isDayLike(m.inner))

/** What a calendar meaning names, by its finest part. */
function named(m: Calendar): string {
	if (m.numeric) return 'numeric'
	const date =
		m.day !== undefined && m.month !== undefined
			? 'day'
			: m.day !== undefined
				? 'monthday'
				: m.weekday !== undefined
					? 'weekday'
					: m.holiday
						? 'holiday'
						: m.week !== undefined
							? 'week'
							: m.month !== undefined
								? 'month'
								: m.season
									? 'season'
									: m.quarter
										? 'quarter'
										: m.half
											? 'half'
											: m.year !== undefined || m.year2 !== undefined
												? 'year'
												: m.decade
													? 'decade'
													: m.century !== undefined
														? 'century'
														: ''
	return date === '' && (m.part || m.clock) ? 'time' : date
}

const inYear: Join = (left, right) => {
	if (!lacksYear(left) || !isYear(right) || left.pick) return null
	if (onlyYear(right))
		return {
			...left,
			...(right.year === undefined ? { year2: right.year2 } : { year: right.year }),
			...(right.era ? { era: right.era } : {}),
		}
	return { kind: 'nested', inner: left, outer: right, ...(left.mod ? { mod: left.mod } : {}) }
}
/** "last year's fourth quarter" */
const yearOf: Join = (left, right) => inYear(right, left)
const timeOfDay: Join = (left, right) =>
	isTime(left) && isDayLike(right)
		? { kind: 'nested', inner: left, outer: right, ...(left.mod ? { mod: left.mod } : {}) }
		: null
const dayAtTime: Join = (left, right) =>
	isDayLike(left) && isTime(right)
		? { kind: 'nested', inner: right, outer: left, ...(right.mod ? { mod: right.mod } : {}) }
		: null
const dayAtClock: Join = (left, right) => (isTime(right) && right.clock ? dayAtTime(left, right) : null)
const weekdayOfWeek: Join = (left, right) =>
	left.kind === 'calendar' &&
	named(left) === 'weekday' &&
	right.kind === 'shift' &&
	right.unit === 'W' &&
	right.count !== null
		? { kind: 'nested', inner: left, outer: right }
		: null
const dayOfMonth: Join = (left, right) => {
	if (left.kind !== 'calendar' || named(left) !== 'monthday') return null
	if (right.kind === 'shift' && right.unit === 'M' && right.count !== null)
		return { kind: 'nested', inner: left, outer: right }
	return null
}
/** "3 o'clock in the afternoon": twelve hours more. */
const clockInPart: Join = (left, right) => {
	if (!isTime(left) || !left.clock || !isTime(right) || !right.part || left.part) return null
	const hour = Number(left.clock.slice(0, 2))
	const later = right.part !== 'MO' && hour < 12 && !(right.part === 'NI' && hour < 6)
	return { ...left, clock: later ? `${hour + 12}${left.clock.slice(2)}` : left.clock }
}

const any =
	(...joins: Join[]): Join =>
	(left, right) => {
		for (const join of joins) {
			const joined = join(left, right)
			if (joined) return joined
		}
		return null
	}

/** By the words between the two; no words at all is the empty key. */
export const joins: Record<string, Join> = {
	'': any(inYear, dayAtTime, timeOfDay, weekdayOfWeek),
	of: any(inYear, timeOfDay, weekdayOfWeek, dayOfMonth),
	',': any((left, right) => (onlyYear(right) ? inYear(left, right) : null), dayAtClock, timeOfDay),
	', of': inYear,
	in: any(clockInPart, dayAtTime),
	'in the': any(clockInPart, dayAtTime),
	at: any(dayAtTime, clockInPart),
	'at about': dayAtClock,
	'at around': dayAtClock,
	around: dayAtClock,
	on: timeOfDay,
	'on the': timeOfDay,
	', on': timeOfDay,
	'local time': timeOfDay,
	'local time on': timeOfDay,
	"' s": yearOf,
	'’ s': yearOf,
}
