/**
 * Constraints → the day of publication: an EDTF day, set or interval where the words prove one, else what is known in
 * words, else nothing. Never a day that the words do not prove.
 */

import { dated, undated } from '../../records/dated.ts'
import { dayNumber, weekday } from '../../records/day.ts'
import { daysOf, edtfBetween, edtfBounds, isLoose } from '../../records/edtf.ts'
import type { Dated, Step } from '../../records/schema.ts'
import { MONTHS, sayDay, WEEKDAYS } from '../timex/say.ts'
import { allows, arcs, type Constraint, candidates } from './facts.ts'
import { sayDate } from './scene.ts'

/** Candidate days that are listed one by one. */
const MOST_LISTED = 12

/** The day of publication as far as constraints tell. `extra` are steps that explain what was not used. */
export function publishedFrom(constraints: Constraint[], extra: Step[] = []): Dated {
	if (constraints.length === 0)
		return withSteps(
			undated('Nothing in the story’s own words tells on which day it was published.', 'no-evidence'),
			extra,
		)
	const firm = constraints.filter((constraint) => constraint.firm)
	const { used, days, from } = settle(constraints, firm)
	const steps: Step[] = [...extra, ...used.map(stepOf)]
	if (days?.length === 0)
		return dated(null, 'none', [
			...steps,
			{ rule: 'conflict', says: 'These clues contradict each other, so no day is taken.', from: 'none' },
		])
	if (days) return fromDays(days, steps)
	const known = inWords(used, from)
	if (known === null)
		return withSteps(undated('The clues in the words do not narrow the day down.', 'no-evidence'), steps)
	// A bound on one side stays in words: an open interval would be drawn, and dated by, as if it were a span.
	return dated(
		null,
		'text',
		[...steps, { rule: 'result', says: `The words prove so much: ${known}.`, from: 'text' }],
		known,
	)
}

/** All constraints where days satisfy them all; where none does, the firm ones alone. */
function settle(constraints: Constraint[], firm: Constraint[]) {
	const all = candidates(constraints)
	if (all.days === null || all.days.length > 0) return { used: constraints, ...all }
	return { used: firm, ...candidates(firm) }
}

function fromDays(days: string[], steps: Step[]): Dated {
	const first = days[0]!
	const last = days.at(-1)!
	const contiguous = dayNumber(last) - dayNumber(first) + 1 === days.length
	if (days.length === 1)
		return dated(first, 'text', [...steps, { rule: 'result', says: `Only ${sayDay(first)} fits.`, from: 'text' }])
	if (contiguous)
		return dated(edtfBetween(first, last), 'text', [
			...steps,
			{ rule: 'result', says: `Published between ${sayDay(first)} and ${sayDay(last)}.`, from: 'text' },
		])
	if (days.length <= MOST_LISTED)
		return dated(`[${days.join(',')}]`, 'text', [
			...steps,
			{ rule: 'result', says: `One of ${days.map(sayDay).join(', ')}.`, from: 'text' },
		])
	return dated(
		edtfBetween(first, last),
		'text',
		[
			...steps,
			{
				rule: 'result',
				says: `One of ${days.length} days between ${sayDay(first)} and ${sayDay(last)}.`,
				from: 'text',
			},
		],
		`one of ${days.length} days between ${sayDay(first)} and ${sayDay(last)}`,
	)
}

/** "a Thursday after 26 November, 2016 or later"; null where there is nothing to say. */
function inWords(used: Constraint[], from: string | null): string | null {
	const facts = used.map((constraint) => constraint.fact)
	const on = facts.find((fact) => fact.kind === 'on')
	const day = facts.find((fact) => fact.kind === 'weekday')
	const month = facts.find((fact) => fact.kind === 'month')
	const head = on
		? sayDate(on.date)
		: day && month
			? `a ${WEEKDAYS[day.weekday - 1]} in ${MONTHS[month.month - 1]}`
			: day
				? `a ${WEEKDAYS[day.weekday - 1]}`
				: month
					? `a day in ${MONTHS[month.month - 1]}`
					: ''
	const after = on ? '' : afterWords(used, from)
	const start = [head, after].filter((part) => part !== '').join(' ')
	const until = facts.flatMap((fact) => (fact.kind === 'until' ? [fact.day] : [])).sort()[0]
	const parts = [start, from ? fromWords(used, from) : '', until ? `not after ${sayDay(until)}` : '']
	const words = parts.filter((part) => part !== '').join(', ')
	return words === '' ? null : words
}

/** The last of the days without a year that are reported as past, where it is certain which of them was the last. */
function afterWords(used: Constraint[], from: string | null): string {
	const dates = used.flatMap(({ fact, firm }) => (fact.kind === 'after' && firm ? [fact] : []))
	if (dates.length === 0) return ''
	const starts = arcs(dates)
	const all = starts.length > 1 ? arcs(used.map(({ fact }) => fact)) : starts
	const last = all.length === 1 ? dates.find((fact) => fact.date === all[0]) : undefined
	if (!last || from?.endsWith(`-${last.date}`)) return ''
	if (last.weekday === undefined) return `after ${sayDate(last.date)}`
	return `on or after a ${WEEKDAYS[last.weekday - 1]} ${sayDate(last.date)}${yearsOf(last.date, last.weekday, from)}`
}

/** The years in which a date falls on a weekday, the first three from a bound on. */
function yearsOf(date: string, wanted: number, from: string | null): string {
	if (!from) return ''
	const first = Number(from.slice(0, 4))
	const years = Array.from({ length: 30 }, (_, index) => first + index).filter(
		(year) => !(date === '02-29' && year % 4 !== 0) && weekday(`${year}-${date}`) === wanted,
	)
	return ` (of ${years.slice(0, 3).join(', ')} …)`
}

function fromWords(used: Constraint[], from: string): string {
	const { edtf } = lowest(used, from)
	if (/^\d{4}$/.test(edtf)) return `${edtf} or later`
	if (/^\d{4}-\d\d$/.test(edtf) && Number(edtf.slice(5)) <= 12)
		return `${MONTHS[Number(edtf.slice(5)) - 1]} ${edtf.slice(0, 4)} or later`
	return `${Number(from.slice(8))} ${MONTHS[Number(from.slice(5, 7)) - 1]} ${from.slice(0, 4)} or later`
}

function lowest(used: Constraint[], from: string): { edtf: string } {
	for (const { fact } of used) if (fact.kind === 'from' && fact.day === from) return fact
	return { edtf: from }
}

function stepOf({ rule, says, start, end }: Constraint): Step {
	return { rule, says, start, end, from: 'text' }
}

function withSteps(value: Dated, steps: Step[]): Dated {
	return { ...value, steps: [...steps, ...value.steps] }
}

/** Days an approximate date may be off and still be what an editor means. */
const ABOUT = 10

/** Whether a day fits the constraints: `confirmed` where they leave nothing else, `contradicted` where they rule it out. */
export function checkDay(
	constraints: Constraint[],
	edtf: string,
): { verdict: 'confirmed' | 'compatible' | 'contradicted'; evidence: string[] } {
	const bounds = edtfBounds(edtf)
	const days = bounds ? proposed(edtf, isLoose(bounds)) : null
	if (!days) return { verdict: 'compatible', evidence: [] }
	const firm = constraints.filter((constraint) => constraint.firm)
	const broken = firm.filter(({ fact }) => !days.some((day) => allows(fact, day)))
	if (broken.length > 0) return { verdict: 'contradicted', evidence: broken.map((constraint) => constraint.says) }
	if (firm.length > 1 && !days.some((day) => firm.every(({ fact }) => allows(fact, day))))
		return { verdict: 'contradicted', evidence: firm.map((constraint) => constraint.says) }
	const fitting = constraints.filter(({ fact }) => days.some((day) => allows(fact, day)))
	const evidence = fitting.map((constraint) => constraint.says)
	const proven = settle(constraints, firm).days
	const confirmed = proven !== null && proven.length > 0 && proven.every((day) => days.includes(day))
	return { verdict: confirmed ? 'confirmed' : 'compatible', evidence }
}

function proposed(edtf: string, loose: boolean): string[] | null {
	const days = daysOf(edtf)
	if (!days || !loose) return days
	const first = dayNumber(days[0]!) - ABOUT
	const last = dayNumber(days.at(-1)!) + ABOUT
	return Array.from({ length: last - first + 1 }, (_, index) =>
		new Date((first + index) * 86_400_000).toISOString().slice(0, 10),
	)
}
