/** Clues without a year: days and months reported as past, announced, or pointed to. */
import { MONTHS, sayDay, WEEKDAYS } from '../timex/say.ts'
import { tag } from '../timex/tag.ts'
import { SAME_YEAR } from './facts.ts'
import {
	BY,
	type Clue,
	clue,
	type Dating,
	monthDay,
	type Scene,
	sayDate,
	span,
	textBefore,
	yearBefore,
} from './scene.ts'
import { wholeDay } from './wholeDay.ts'

const NEW_TARGET = /\b(?:new|next|set an?|fresh) (?:deadline|target(?: date)?|due date|date) (?:of|for|on)\s*$/i

/** "before he is inaugurated in January": a participle that is still to come. */
const TO_COME = /\b(?:is|are|be|being|gets?) \w+(?:ed|en) (?:in|on) $/i

/** "held before November 26", "On Monday 5 September": a day without a year, reported as past. */
export function bareDate(one: Dating): Clue | null {
	const date = monthDay(one.value)
	if (!date || one.look !== 'past' || one.quoted || date === '09-11' || one.passage.kind === 'heading') return null
	const before = textBefore(one, 40)
	if (BY.test(before) || TO_COME.test(before) || yearBefore(one)) return null
	const named = one.weekday === undefined ? '' : `${WEEKDAYS[one.weekday - 1]} `
	return clue(one, `“${one.words}” is reported as past, without a year: published after ${named}${sayDate(date)}.`, {
		kind: 'after',
		date,
		...(one.weekday === undefined ? {} : { weekday: one.weekday }),
	})
}

/** "in April": a month without a year, reported as past. */
export function bareMonth(one: Dating): Clue | null {
	const month = /^XXXX-(\d\d)$/.exec(one.value)?.[1]
	if (!month || one.look !== 'past' || one.passage.kind === 'heading' || /\b(?:last|next|this)\b/i.test(one.words))
		return null
	const before = textBefore(one, 40)
	if (one.quoted || TO_COME.test(before)) return null
	if (!/\b(?:in|early|mid|late|since|during|and|of)[\s-]*$/i.test(before) || yearBefore(one)) return null
	const name = MONTHS[Number(month) - 1]!
	return clue(
		one,
		`“${one.words}” is reported as past, without a year: published in or after ${name}.`,
		{ kind: 'after', date: `${month}-01` },
		false,
	)
}

/** "See Syria Daily, June 8: …": a page of that day is older than the one that points to it. */
export function pointers({ views, order }: Scene): (Clue | null)[] {
	return views.flatMap((view) =>
		view.furniture
			.filter(
				(line) =>
					/^\W{0,3}(?:see|read|watch|related|earlier|previous(?:ly)?)\b/i.test(line.text) && line.text.length < 300,
			)
			.flatMap((line) =>
				tag(line.text, { reference: null, order }).flatMap((found) => {
					const at = { start: line.start + found.start, end: line.start + found.end }
					const date = monthDay(found.value)
					if (date)
						return [
							clue(at, `It points to a page of ${sayDate(date)} (“${line.text.slice(0, 60)}”): not older than that.`, {
								kind: 'after' as const,
								date,
							}),
						]
					if (wholeDay(found.value) !== found.value) return []
					return [
						clue(at, `It points to a page of ${sayDay(found.value)}: not older than that.`, {
							kind: 'from' as const,
							day: found.value,
							edtf: found.value,
						}),
					]
				}),
			),
	)
}

/** A day without a year that is announced, or that is a new deadline. */
export function announced(one: Dating): Clue | null {
	if (one.passage.kind === 'heading' || one.quoted) return null
	const target = NEW_TARGET.test(textBefore(one, 60))
	if (one.look !== 'future' && !target) return null
	const date = monthDay(one.value)
	if (date && !yearBefore(one) && (target || !BY.test(textBefore(one, 40)))) {
		const says = `“${one.words}” is ${target ? 'a new date set' : 'announced'}, without a year: not published after ${sayDate(date)}.`
		return clue(one, says, { kind: 'before', date, days: target ? 90 : SAME_YEAR }, target)
	}
	return null
}

/** "Last month, … on November 21": published in the month after the one named. */
export function lastMonthNamed({ datings }: Scene): (Clue | null)[] {
	return datings.flatMap((one) => {
		if (!/^last month$/i.test(one.words) || one.quoted) return []
		const named = datings.filter((other) => other.passage === one.passage && /^XXXX-\d\d(?:-\d\d)?$/.test(other.value))
		const months = [...new Set(named.map((other) => Number(other.value.slice(5, 7))))]
		if (months.length !== 1) return []
		const month = (months[0]! % 12) + 1
		const says = `“${one.words}” goes with “${named[0]!.words}”: published in a ${MONTHS[month - 1]}.`
		return [clue(span(one, named[0]!), says, { kind: 'month', month }, false)]
	})
}
