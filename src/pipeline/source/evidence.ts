/**
 * Evidence for the day a story was published, from the words of its page: an ordered table of rules, each finding
 * constraints. What is reported has happened, what is announced has not; a writer of news names the year of a day only
 * where it is not the nearest one.
 */
import { fromAnchors, withoutRefuted } from './anchors.ts'
import {
	commentStamps,
	datelines,
	headingDay,
	headingMonth,
	labelDay,
	latest,
	letterHead,
	pictured,
	reportedPast,
	reportingPeriod,
	stamps,
} from './explicit.ts'
import { arcs, type Constraint } from './facts.ts'
import { sinceStart } from './lengths.ts'
import type { Clue, Scene } from './scene.ts'
import { weekdayBothWays, weekdayGlossed, weekdayToday } from './weekdays.ts'
import { announced, bareDate, bareMonth, lastMonthNamed, pointers } from './yearless.ts'

type Rule = { name: string; find: (scene: Scene) => (Clue | null)[] }

/** The rule that rests on other stories. */
const LEARNT = 'dated-elsewhere'

const RULES: Rule[] = [
	{ name: 'stamp', find: stamps },
	{ name: 'letter-head', find: letterHead },
	{ name: 'reporting-period', find: reportingPeriod },
	{ name: 'dateline', find: datelines },
	{ name: 'label-day', find: labelDay },
	{ name: 'heading-day', find: headingDay },
	{ name: 'heading-month', find: headingMonth },
	{ name: 'reported-past', find: (scene) => latest(scene.datings.map(reportedPast)) },
	{ name: 'pictured', find: (scene) => latest(scene.datings.map(pictured)) },
	{ name: 'since-start', find: (scene) => latest(sinceStart(scene)) },
	{ name: 'bare-date-past', find: (scene) => scene.datings.map(bareDate) },
	{ name: 'bare-month-past', find: (scene) => scene.datings.map(bareMonth) },
	{ name: LEARNT, find: fromAnchors },
	{ name: 'pointer', find: pointers },
	{ name: 'announced', find: (scene) => scene.datings.map(announced) },
	{ name: 'weekday-today', find: weekdayToday },
	{ name: 'weekday-glossed', find: weekdayGlossed },
	{ name: 'weekday-both-ways', find: weekdayBothWays },
	{ name: 'last-month-named', find: lastMonthNamed },
	{ name: 'comment-stamp', find: commentStamps },
]

/** All constraints on the day of publication, in the order of the rules. */
export function evidenceOf(scene: Scene): Constraint[] {
	if (scene.views[0]?.kind === 'comment') return []
	const all = RULES.flatMap((rule) => rule.find(scene).flatMap((one) => (one ? [{ rule: rule.name, ...one }] : [])))
	const found = withoutRefuted(distinct(all), LEARNT)
	// Days all round the year are a chronicle's: its years stand elsewhere, and these days prove nothing.
	const chronicle = arcs(found.filter(({ firm }) => firm).map(({ fact }) => fact)).length === 0
	return chronicle ? found.filter(({ fact }) => fact.kind !== 'after') : found
}

/** Each fact once, as it was said first. */
function distinct(constraints: Constraint[]): Constraint[] {
	const seen = new Set<string>()
	return constraints.filter(({ rule, fact, start }) => {
		const key = JSON.stringify(rule === 'label-day' ? { fact, start } : fact)
		return !seen.has(key) && seen.add(key)
	})
}
