/**
 * The two date readers on npm that come nearest, made comparable: their own results written as TIMEX3, in the way that is
 * kindest to each (extents without prepositions, the coarser value where the words name a week, month or year, the past
 * reading of two, since these are news and histories).
 */
import { recognizeDateTime } from '@microsoft/recognizers-text-date-time'
import { type ParsedComponents, parse } from 'chrono-node'
import { weekday, weekOf } from '../../src/records/day.ts'
import type { Annotation, TimeMl } from './timeml.ts'

const PREPOSITION =
	/^(?:on|in|at|for|during|since|by|until|till|from|within|of|to|around)\s+(?:the\s+(?=last|past|next|previous))?/i
const UNITS: Record<string, string> = {
	second: 'TS',
	minute: 'TM',
	hour: 'TH',
	day: 'D',
	week: 'W',
	month: 'M',
	quarter: 'Q',
	year: 'Y',
	decade: 'DE',
}
const NUMBERS = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
]
const PARTS: [RegExp, string][] = [
	[/morning|dawn/i, 'MO'],
	[/afternoon/i, 'AF'],
	[/evening/i, 'EV'],
	[/night/i, 'NI'],
]

/** chrono-node gives components, known and implied; a length of time comes back as the date at its end. */
export function chrono(file: TimeMl): Annotation[] {
	const reference = file.reference ? new Date(`${file.reference}T12:00:00`) : undefined
	return parse(file.text, reference).flatMap((result) => {
		const lead = PREPOSITION.exec(result.text)?.[0].length ?? 0
		const words = result.text.slice(lead)
		const at = { start: result.index + lead, end: result.index + result.text.length }
		const duration = lengthOf(words)
		if (duration) return [{ ...at, type: 'DURATION', value: duration }]
		return [{ ...at, ...chronoValue(words, result.start) }]
	})
}

function chronoValue(words: string, parts: ParsedComponents): { type: string; value: string } {
	if (/^now$/i.test(words)) return { type: 'DATE', value: 'PRESENT_REF' }
	const year = String(parts.get('year')).padStart(4, '0')
	const month = `${year}-${two(parts.get('month'))}`
	const day = `${month}-${two(parts.get('day'))}`
	if (/\bweeks?\b/i.test(words)) return { type: 'DATE', value: weekOf(day) }
	if (/\bweekend\b/i.test(words)) return { type: 'DATE', value: `${weekOf(day)}-WE` }
	if (/\b(months?)\b/i.test(words)) return { type: 'DATE', value: month }
	if (/\b(years?)\b/i.test(words)) return { type: 'DATE', value: year }
	const part = PARTS.find(([pattern]) => pattern.test(words))
	if (part) return { type: 'TIME', value: `${day}T${part[1]}` }
	const zone = /\b(UTC|GMT)\b/.test(words) ? 'Z' : ''
	if (parts.isCertain('hour') && /\d/.test(words) && !/ago|later|earlier/i.test(words))
		return { type: 'TIME', value: `${day}T${two(parts.get('hour'))}:${two(parts.get('minute'))}${zone}` }
	if (parts.isCertain('day') || parts.isCertain('weekday')) return { type: 'DATE', value: day }
	return { type: 'DATE', value: parts.isCertain('month') ? month : year }
}

function two(value: number | null): string {
	return String(value ?? 0).padStart(2, '0')
}

/** "three months", "past five days": a length of time in words; null for anything that has a direction. */
function lengthOf(words: string): string | null {
	const match =
		/^(?:the\s+)?(?:last|past|next|about|around)?\s*(\d+|[a-z]+)\s+(second|minute|hour|day|week|month|quarter|year|decade)s?$/i.exec(
			words,
		)
	if (!match) return null
	const word = match[1]!.toLowerCase()
	const count = /^\d+$/.test(word) ? Number(word) : word === 'a' || word === 'an' ? 1 : NUMBERS.indexOf(word)
	const unit = UNITS[match[2]!.toLowerCase()]!
	return count < 1 ? null : unit.startsWith('T') ? `PT${count}${unit.slice(1)}` : `P${count}${unit}`
}

type Reading = { timex?: string; type: string; value?: string; start?: string; end?: string; Mod?: string }

/** Recognizers-Text writes a TIMEX of its own, with `XXXX` where it leaves the choice; read paragraph by paragraph. */
export function recognizers(file: TimeMl): Annotation[] {
	const reference = file.reference ? new Date(`${file.reference}T12:00:00`) : new Date('2000-01-01T12:00:00')
	const found: Annotation[] = []
	let at = 0
	for (const paragraph of file.text.split('\n')) {
		for (const result of recognizeDateTime(paragraph, 'en-us', 0, reference)) {
			const readings = (result.resolution?.values as Reading[] | undefined) ?? []
			const reading = kindest(readings, file.reference)
			const zone = / (UTC|GMT)\b/y
			zone.lastIndex = result.end + 1
			const end = zone.test(paragraph) ? result.end + 5 : result.end + 1
			const lead = PREPOSITION.exec(paragraph.slice(result.start, end))?.[0].length ?? 0
			const words = paragraph.slice(result.start + lead, end)
			const span = { start: at + result.start + lead, end: at + end }
			if (reading) found.push({ ...span, ...recognizersValue(reading, words, file.reference) })
		}
		at += paragraph.length + 1
	}
	return found
}

/** Of the readings it leaves open: today for today's weekday, the nearest for a date without a year, else the past one. */
function kindest(readings: Reading[], reference: string | null): Reading | undefined {
	const [first] = readings
	if (!first?.timex || !reference || !first.timex.startsWith('XXXX')) return first
	const named = /^XXXX-WXX-(\d)$/.exec(first.timex)
	if (named) return Number(named[1]) === weekday(reference) ? { ...first, value: reference } : first
	const distance = (one: Reading) =>
		Math.abs(Date.parse((one.value ?? one.start ?? '').slice(0, 10)) - Date.parse(reference))
	return [...readings].sort((a, b) => distance(a) - distance(b))[0]
}

function recognizersValue(reading: Reading, words: string, reference: string | null): { type: string; value: string } {
	const timex = reading.timex ?? ''
	const day = (reading.value ?? reading.start ?? reading.end ?? '').slice(0, 10)
	if (reading.type === 'duration') return { type: 'DURATION', value: timex }
	if (reading.type === 'set') return { type: 'SET', value: timex }
	const range = /^\(([^,]*),([^,]*),(P[^)]*)\)$/.exec(timex)
	if (range) {
		if (/\b(last|past|next|previous)\b.*\b\w+s\b/i.test(words)) return { type: 'DURATION', value: range[3]! }
		return { type: 'DATE', value: /quarter/i.test(words) ? quarterOf(day) : day }
	}
	if (timex === '') return { type: 'DATE', value: /\d{4}/.exec(words)?.[0] ?? day }
	const clock = /T(\d{2})(?::(\d{2}))?/.exec(timex)
	if (reading.type.startsWith('time') || reading.type.startsWith('datetime') || clock) {
		if (timex.endsWith('_REF')) return { type: 'DATE', value: timex }
		const part = /T(MO|AF|EV|NI)/.exec(timex)?.[1]
		const time = part ?? (clock ? `${clock[1]}:${clock[2] ?? '00'}` : null)
		const on = /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : (reference ?? 'XXXX-XX-XX')
		if (time) return { type: 'TIME', value: `${on}T${time}${/\b(utc|gmt)\b/i.test(words) ? 'Z' : ''}` }
	}
	if (!timex.includes('X') && !/^[A-Z]{2}$/.test(timex)) return { type: 'DATE', value: timex }
	if (/^XXXX-\d{2}$/.test(timex)) return { type: 'DATE', value: `${day.slice(0, 4)}${timex.slice(4)}` }
	if (/^XXXX-(SP|SU|FA|WI)$/.test(timex))
		return { type: 'DATE', value: `${(reference ?? 'XXXX').slice(0, 4)}${timex.slice(4)}` }
	return { type: 'DATE', value: day || timex }
}

function quarterOf(day: string): string {
	return `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`
}
